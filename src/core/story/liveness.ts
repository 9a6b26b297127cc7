import type { Pointer } from './content.ts';
import { CHANCE, TURN, type Flow } from './flow.ts';

/** What a story can still read from somewhere on: nothing else of its past makes a difference. */
export interface Readable {
  readonly variables: readonly string[];
  /** Paths of places whose visits are counted and asked for. */
  readonly visits: { has(path: string): boolean };
  /** Paths of places of which it is asked how long ago they were. */
  readonly turns: { has(path: string): boolean };
  /** Chance still plays a part, or the number of the turn. */
  readonly chance: boolean;
  readonly turn: boolean;
}

/** Answers kept at hand. */
const MOST_KNOWN = 1000;

/**
 * Finds for every position in a story which variables, visit counts and turns are read at it or anywhere the story
 * can go from there. Positions that lead to each other (strongly connected, after Tarjan 1972) read the same.
 * An assignment ends nothing here: a variable counts as readable though it may be set anew before.
 */
export class Liveness {
  readonly #flow: Flow;
  readonly #rows: Rows;
  readonly #rowOf: readonly number[];
  readonly #bits: ReadonlyMap<string, number>;
  readonly #variables: ReadonlyMap<string, number>;
  readonly #visits: ReadonlyMap<string, number>;
  readonly #turns: ReadonlyMap<string, number>;
  readonly #known = new Map<string, Readable>();

  constructor(flow: Flow) {
    this.#flow = flow;
    this.#bits = flow.reads;
    const named = (kind: string): ReadonlyMap<string, number> => new Map([...flow.reads].filter(([read]) => read.startsWith(kind)).map(([read, bit]) => [read.slice(kind.length), bit]));
    this.#variables = named('variable ');
    this.#visits = named('visit ');
    this.#turns = named('turn ');
    this.#rows = new Rows(Math.max(1, Math.ceil(flow.reads.size / 32)));
    this.#rowOf = this.#solve();
  }

  /** What can be read from any of these places on. */
  from(places: readonly Pointer[]): Readable {
    const rows = [...new Set(places.map((place) => this.#flow.positionOf(place)).filter((at) => at >= 0).map((at) => this.#rowOf[at] as number))].sort((a, b) => a - b);
    const key = rows.join();
    const known = this.#known.get(key);
    if (known) return known;
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    const readable = this.#readable(this.#rows.union(rows));
    this.#known.set(key, readable);
    return readable;
  }

  #readable(row: Uint32Array): Readable {
    const has = (bit: number | undefined): boolean => bit !== undefined && ((row[bit >> 5] as number) & (1 << (bit & 31))) !== 0;
    return {
      variables: [...this.#variables].filter(([, bit]) => has(bit)).map(([name]) => name),
      visits: { has: (path) => has(this.#visits.get(path)) },
      turns: { has: (path) => has(this.#turns.get(path)) },
      chance: has(this.#bits.get(CHANCE)),
      turn: has(this.#bits.get(TURN)) || [...this.#turns.values()].some(has),
    };
  }

  /** The row of each position. */
  #solve(): readonly number[] {
    const { positions } = this.#flow;
    const { of, groups } = components(positions.map(({ next }) => next));
    const rowOf: number[] = [];
    for (const group of groups) {
      const own = new Set<number>();
      const after = new Set<number>();
      for (const at of group) {
        for (const bit of positions[at]?.reads ?? []) own.add(bit);
        for (const next of positions[at]?.next ?? []) {
          const other = of[next] as number;
          if (other !== rowOf.length) after.add(rowOf[other] as number);
        }
      }
      rowOf.push(this.#rows.add([...own], [...after]));
    }
    return of.map((group) => rowOf[group] as number);
  }
}

/** Sets of reads as bits, each kept once. */
class Rows {
  readonly #width: number;
  readonly #rows: Uint32Array[] = [];
  readonly #known = new Map<string, number>();

  constructor(width: number) {
    this.#width = width;
  }

  add(own: readonly number[], after: readonly number[]): number {
    if (own.length === 0 && after.length === 1) return after[0] as number;
    const row = this.union(after);
    for (const bit of own) row[bit >> 5] = (row[bit >> 5] as number) | (1 << (bit & 31));
    const key = row.join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.#rows.length);
    return this.#rows.push(row) - 1;
  }

  union(ids: readonly number[]): Uint32Array {
    const row = new Uint32Array(this.#width);
    for (const id of ids) {
      const other = this.#rows[id] as Uint32Array;
      for (let word = 0; word < row.length; word++) row[word] = (row[word] as number) | (other[word] as number);
    }
    return row;
  }
}

/** Tarjan's components, without recursion; each group comes after all that it leads to. */
function components(next: readonly (readonly number[])[]): { of: number[]; groups: number[][] } {
  const count = next.length;
  const order = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const of: number[] = Array.from({ length: count }, () => -1);
  const groups: number[][] = [];
  const path: number[] = [];
  const taken = new Int32Array(count);
  let clock = 0;
  for (let start = 0; start < count; start++) {
    if (order[start] !== -1) continue;
    const calls = [start];
    while (calls.length > 0) {
      const at = calls.at(-1) as number;
      if (order[at] === -1) {
        order[at] = low[at] = clock++;
        path.push(at);
      }
      const other = (next[at] as readonly number[])[taken[at] as number];
      if (other !== undefined) {
        taken[at] = (taken[at] as number) + 1;
        if (order[other] === -1) calls.push(other);
        else if (of[other] === -1) low[at] = Math.min(low[at] as number, order[other] as number);
        continue;
      }
      calls.pop();
      const caller = calls.at(-1);
      if (caller !== undefined) low[caller] = Math.min(low[caller] as number, low[at] as number);
      if (low[at] !== order[at]) continue;
      const group: number[] = [];
      for (let member = path.pop(); member !== undefined; member = path.pop()) {
        of[member] = groups.length;
        group.push(member);
        if (member === at) break;
      }
      groups.push(group);
    }
  }
  return { of, groups };
}
