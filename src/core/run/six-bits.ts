/** Six bits a letter: what stands in an address as it is (base64url). */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES: ReadonlyMap<string, number> = new Map([...LETTERS].map((letter, value) => [letter, value]));

/** Writes numbers of so many bits one after the other, as letters. */
export class BitWriter {
  #letters = '';
  #open = 0;
  #free = 6;

  write(value: number, bits: number): void {
    for (let bit = bits - 1; bit >= 0; bit--) {
      this.#open = (this.#open << 1) | ((value >>> bit) & 1);
      if (--this.#free > 0) continue;
      this.#letters += LETTERS[this.#open];
      [this.#open, this.#free] = [0, 6];
    }
  }

  /** The last letter is filled up with zeros. */
  text(): string {
    return this.#free === 6 ? this.#letters : this.#letters + LETTERS[this.#open << this.#free];
  }
}

/** Reads them back. Past the end everything is 0, and `over` says so. */
export class BitReader {
  readonly #bits: readonly number[];
  #at = 0;

  private constructor(bits: readonly number[]) {
    this.#bits = bits;
  }

  /** Null where a letter is none of ours. */
  static of(text: string): BitReader | null {
    const values = [...text].map((letter) => VALUES.get(letter));
    if (values.includes(undefined)) return null;
    return new BitReader(values.flatMap((value = 0) => [5, 4, 3, 2, 1, 0].map((bit) => (value >>> bit) & 1)));
  }

  read(bits: number): number {
    let value = 0;
    for (let bit = 0; bit < bits; bit++) value = value * 2 + (this.#bits[this.#at++] ?? 0);
    return value;
  }

  get over(): boolean {
    return this.#at > this.#bits.length;
  }

  /** Everything was read but the zeros that fill the last letter. */
  get done(): boolean {
    return !this.over && this.#bits.length - this.#at < 6 && this.#bits.slice(this.#at).every((bit) => bit === 0);
  }
}
