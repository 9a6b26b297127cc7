import type { Mark } from '../story/walker.ts';

/** Entries of all the marks that are kept to go on from; other marks are found again by their choices. */
const MOST_ENTRIES = 60_000;

/** Marks by their states, as many as there is room for: what was gone on from last is let go last. */
export class Kept {
  readonly #marks = new Map<number, Mark>();
  #entries = 0;

  get(state: number): Mark | undefined {
    const mark = this.#marks.get(state);
    if (!mark) return undefined;
    this.#marks.delete(state);
    this.#marks.set(state, mark);
    return mark;
  }

  add(state: number, mark: Mark): void {
    this.#marks.set(state, mark);
    this.#entries += sizeOf(mark);
    for (const [oldest, its] of this.#marks) {
      if (this.#entries <= MOST_ENTRIES || oldest === state) return;
      this.#marks.delete(oldest);
      this.#entries -= sizeOf(its);
    }
  }

  get states(): readonly number[] {
    return [...this.#marks.keys()];
  }
}

/** What a choice with its thread counts for, in entries. */
const CHOICE = 16;

const sizeOf = ({ choices, globals, visits, turns }: Mark): number => choices.length * CHOICE + globals.size + visits.size + turns.size;
