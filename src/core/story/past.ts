import { isContainer, isPointerValue, isTargetValue, type Container, type Content, type Pointer, type TargetValue } from './content.ts';
import { Fingerprint, halvesOf } from './fingerprint.ts';
import { placeAt, type Flow } from './flow.ts';
import type { Exit, InkValue, LeanMark, Memory } from './ink-state.ts';
import { Liveness, type Readable } from './liveness.ts';

/** What of a story’s past can still make a difference. */
export class Past {
  readonly #liveness: Liveness;
  readonly #places: ReadonlyMap<string, Container>;
  /** Containers by their number, which tells them apart. */
  readonly #numbers = new Map<Content, number>();
  readonly #print = new Fingerprint();
  readonly #lists = new WeakMap<object, number>();

  constructor(flow: Flow, places: ReadonlyMap<string, Container>, objects: readonly Content[]) {
    this.#liveness = new Liveness(flow);
    this.#places = places;
    objects.forEach((object, site) => { if (isContainer(object)) this.#numbers.set(object, site); });
  }

  /** What can be read where these ways are open. */
  from(exits: readonly Exit[], globals: Memory['globals']): Readable {
    const places: Pointer[] = [];
    for (const { calls: { callstack }, targetPath } of exits) {
      places.push(this.#placeAt(targetPath));
      callstack.forEach(({ currentPointer, temporaryVariables }, depth) => {
        // Where the choice itself stands is known from its path; below lie the places that tunnels return to.
        if (depth < callstack.length - 1 && currentPointer.container) places.push(currentPointer);
        for (const value of temporaryVariables.values()) if (isTargetValue(value)) places.push(this.#target(value));
      });
    }
    for (const value of globals.values()) if (value && isTargetValue(value)) places.push(this.#target(value));
    return this.#liveness.from(places);
  }

  /** Two states are the same when nothing that the story can still read tells them apart. */
  fingerprint({ exits, globals, visits, turns, turn, random, seed, live }: LeanMark): readonly [low: number, high: number] {
    const print = this.#print;
    print.begin();
    for (const exit of exits) this.#exit(exit);
    for (const name of live.variables) {
      const value = globals.get(name);
      if (value) this.#value(value);
    }
    print.counts(visits);
    print.counts(turns);
    if (live.turn) print.number(turn);
    if (live.chance) { print.number(seed); print.number(random); }
    return [print.low, print.high];
  }

  #exit({ sourcePath, calls: { callstack } }: Exit): void {
    const print = this.#print;
    print.word(sourcePath);
    callstack.forEach(({ currentPointer: { container, index }, temporaryVariables, type }, depth) => {
      print.number(type);
      if (depth < callstack.length - 1 && container) {
        print.number(this.#numbers.get(container) ?? -1);
        print.number(index);
      }
      for (const [name, value] of temporaryVariables) {
        print.word(name);
        this.#value(value);
      }
    });
  }

  #target({ value }: TargetValue): Pointer {
    return this.#placeAt(value);
  }

  #placeAt(path: { toString(): string }): Pointer {
    return { container: placeAt(path.toString(), this.#places) ?? null, index: 0 };
  }

  #value(value: InkValue): void {
    const held = value.value;
    const print = this.#print;
    if (typeof held === 'number') return print.number(held);
    if (typeof held === 'boolean') return print.number(held ? 1 : 0);
    if (typeof held === 'string') { print.word(held); if (isPointerValue(value)) print.number(value.contextIndex); return; }
    if (held instanceof Map) return print.number(this.#list(held));
    print.word(String(held));
  }

  /** Of its items, in whatever order they came. */
  #list(list: ReadonlyMap<unknown, unknown>): number {
    const known = this.#lists.get(list);
    if (known !== undefined) return known;
    let sum = list.size;
    for (const key of list.keys()) { const [low, high] = halvesOf(String(key)); sum = (sum + Math.imul(low, 0x9e3779b1) + high) | 0; }
    this.#lists.set(list, sum);
    return sum;
  }
}
