import type { InkValue } from './ink-state.ts';

/** The names of a story’s variables, each with its place: they don’t change while it is told. */
class Names {
  readonly all: string[] = [];
  readonly places = new Map<string, number>();

  add(name: string): number {
    this.places.set(name, this.all.length);
    return this.all.push(name) - 1;
  }
}

/** A story’s variables, in the stead of Ink’s own map of them: values in a row, which is copied and compared many times as fast. */
export class Globals {
  readonly #names: Names;
  readonly #values: (InkValue | undefined)[];

  private constructor(names: Names, values: (InkValue | undefined)[]) {
    this.#names = names;
    this.#values = values;
  }

  static copyOf(variables: Globals | ReadonlyMap<string, InkValue>): Globals {
    if (variables instanceof Globals) return new Globals(variables.#names, variables.#values.slice());
    const copy = new Globals(new Names(), []);
    for (const [name, value] of variables) copy.set(name, value);
    return copy;
  }

  get(name: string): InkValue | undefined {
    const place = this.#names.places.get(name);
    return place === undefined ? undefined : this.#values[place];
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  set(name: string, value: InkValue): this {
    this.#values[this.#names.places.get(name) ?? this.#names.add(name)] = value;
    return this;
  }

  values(): readonly (InkValue | undefined)[] {
    return this.#values;
  }

  *[Symbol.iterator](): Generator<[string, InkValue]> {
    for (const [place, value] of this.#values.entries()) if (value) yield [this.#names.all[place] as string, value];
  }

  /** Those that are not the same object as before; both are of one story. */
  changed(before: Globals, visit: (name: string, value: InkValue, old: InkValue | undefined) => void): void {
    for (let place = 0; place < this.#values.length; place++) {
      const [value, old] = [this.#values[place], before.#values[place]];
      if (value && value !== old) visit(this.#names.all[place] as string, value, old);
    }
  }
}
