import type { Mark } from '../story/walker.ts';
import { Stack } from './stack.ts';

/** Marks that are kept whole, since they may be gone on from soon. */
const MOST_WHOLE = 16;
/** Stands for the state before a beginning. */
const NONE = 0xffffffff;

/** What a walker can do for a trail: write a mark down on the one before it, and read it again. */
export interface Scribe {
  record(mark: Mark, before: Mark): readonly number[];
  recall(records: readonly Uint32Array[], before: Mark): Mark;
}

/** Every state of a search, by its number: its beginning whole, what follows as what changed. Any can be gone back to without being played again. */
export class Trail {
  readonly #scribe: Scribe;
  readonly #parents = new Stack();
  readonly #ends = new Stack();
  readonly #records = new Stack();
  readonly #begun = new Map<number, Mark>();
  /** Kept whole, in a ring, and whose they are: a map that is always added to and taken from leaves old tables behind that hold on to what is gone. */
  readonly #whole: (Mark | undefined)[];
  readonly #wholeOf: number[];
  #oldest = 0;

  constructor(scribe: Scribe, mostWhole = MOST_WHOLE) {
    this.#scribe = scribe;
    this.#whole = Array.from({ length: mostWhole });
    this.#wholeOf = this.#whole.map(() => NONE);
  }

  get length(): number {
    return this.#parents.length;
  }

  begin(mark: Mark): number {
    const state = this.#note(NONE, this.#scribe.record(mark, mark));
    this.#begun.set(state, mark);
    return state;
  }

  /** `from` and `before`: the state that it comes from, and its mark. */
  add(mark: Mark, from: number, before: Mark): number {
    const state = this.#note(from, this.#scribe.record(mark, before));
    this.#keep(state, mark);
    return state;
  }

  at(state: number): Mark {
    const [known, records] = this.#back(state);
    if (records.length === 0) return known;
    const mark = this.#scribe.recall(records, known);
    this.#keep(state, mark);
    return mark;
  }

  recordOf(state: number): Uint32Array {
    return this.#records.slice(state === 0 ? 0 : this.#ends.at(state - 1), this.#ends.at(state));
  }

  /** The nearest mark on the way back that is kept whole, and what was written since. */
  #back(state: number): readonly [Mark, readonly Uint32Array[]] {
    const records: Uint32Array[] = [];
    for (let at = state; ; at = this.#parents.at(at)) {
      const mark = this.#whole[this.#wholeOf.indexOf(at)] ?? this.#begun.get(at);
      if (mark) return [mark, records.toReversed()];
      records.push(this.recordOf(at));
    }
  }

  #note(parent: number, record: readonly number[]): number {
    for (const number of record) this.#records.push(number);
    this.#ends.push(this.#records.length);
    return this.#parents.push(parent);
  }

  #keep(state: number, mark: Mark): void {
    this.#whole[this.#oldest] = mark;
    this.#wholeOf[this.#oldest] = state;
    this.#oldest = (this.#oldest + 1) % this.#whole.length;
  }
}
