/** There are many of these and they grow for long: what stands empty counts for more than the time of a copy. */
const GROWTH = 1.25;

/** Whole numbers on top of each other, four bytes each. */
export class Stack {
  length = 0;
  #numbers = new Uint32Array(64);

  push(number: number): number {
    if (this.length === this.#numbers.length) {
      const grown = new Uint32Array(Math.ceil(this.length * GROWTH));
      grown.set(this.#numbers);
      this.#numbers = grown;
    }
    this.#numbers[this.length] = number;
    return this.length++;
  }

  pop(): number {
    this.length -= 1;
    return this.#numbers[this.length] as number;
  }

  /** Takes one from anywhere; the topmost comes in its place. */
  take(place: number): number {
    const number = this.at(place);
    const top = this.pop();
    if (place < this.length) this.set(place, top);
    return number;
  }

  slice(from: number, to: number): Uint32Array {
    return this.#numbers.subarray(from, to);
  }

  at(place: number): number {
    return this.#numbers[place] as number;
  }

  set(place: number, number: number): void {
    this.#numbers[place] = number;
  }
}
