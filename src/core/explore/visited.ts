/** Fingerprints that have been met, 16 to 32 bytes of memory each: two halves in one open-addressed table. */
export class Visited {
  #table: Uint32Array;
  #size = 0;

  constructor(table: Uint32Array = new Uint32Array(2 << 14)) {
    this.#table = table;
  }

  get size(): number {
    return this.#size;
  }

  has(low: number, high: number): boolean {
    const at = this.#find(low, high);
    return this.#table[at] !== 0 || this.#table[at + 1] !== 0;
  }

  /** True where it is new. */
  add(low: number, high: number): boolean {
    const at = this.#find(low, high);
    if (this.#table[at] !== 0 || this.#table[at + 1] !== 0) return false;
    [this.#table[at], this.#table[at + 1]] = filled(low, high);
    this.#size += 1;
    if (this.#size * 2 > this.#table.length / 2) this.#grow();
    return true;
  }

  #find(low: number, high: number): number {
    const table = this.#table;
    const mask = table.length / 2 - 1;
    const [first, second] = filled(low, high);
    for (let slot = (first ^ (second >>> 3)) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * 2;
      if ((table[at] === 0 && table[at + 1] === 0) || (table[at] === first && table[at + 1] === second)) return at;
    }
  }

  #grow(): void {
    const old = this.#table;
    this.#table = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) {
      const [first, second] = [old[at] as number, old[at + 1] as number];
      if (first === 0 && second === 0) continue;
      const to = this.#find(first, second);
      [this.#table[to], this.#table[to + 1]] = [first, second];
    }
  }
}

/** Nought stands for an empty slot. */
const filled = (low: number, high: number): readonly [number, number] => (low === 0 && high === 0 ? [1, 0] : [low >>> 0, high >>> 0]);
