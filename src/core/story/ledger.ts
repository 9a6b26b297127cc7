import { isPointerValue, isTargetValue, type Pointer } from './content.ts';
import { Globals } from './globals.ts';
import { isList, type Exit, type InkThread, type InkValue, type LeanMark, type ListValue, type Memory } from './ink-state.ts';

/** One thing in which a mark is different from the mark before it; null where something is gone. */
type Change =
  | { readonly kind: 'variable'; readonly name: string; readonly value: InkValue }
  | { readonly kind: 'item'; readonly name: string; readonly item: string; readonly rank: number | null }
  | { readonly kind: 'visits' | 'turns'; readonly name: string; readonly count: number | null }
  | { readonly kind: 'turn' | 'random' | 'seed'; readonly to: number };

/** An exit without the calls around it. */
type Door = Omit<Exit, 'calls'>;

type Written = Omit<LeanMark, 'live'>;

/**
 * Writes marks down as whole numbers: the ways out, and what has changed since the mark before. Every change, door and
 * stack of calls is kept once, and has a number. So a mark takes a hundred bytes instead of ten thousand.
 */
export class Ledger {
  readonly #changes: Change[] = [];
  readonly #numbers = new Map<string, Map<string, Map<unknown, number>>>();
  readonly #doors: Door[] = [];
  readonly #doorsAt = new Map<string, number[]>();
  readonly #calls: InkThread[] = [];
  readonly #callsLike = new Map<string, number>();

  /** First how many ways out there are, then the door of each, then the calls around them, as often as they change, then the changes. */
  write(mark: Written, before: Written): readonly number[] {
    const record = [mark.exits.length];
    const stacks: number[] = [];
    for (const exit of mark.exits) {
      const stack = this.#stack(exit.calls);
      const same = stack === stacks.at(-1);
      record.push(this.#door(exit) + (same ? 0 : OTHER_CALLS));
      if (!same) stacks.push(stack);
    }
    record.push(...stacks);
    mark.globals.changed(before.globals, (name, value, old) => this.#variable(name, old, value, record));
    this.#counts('visits', before.visits, mark.visits, record);
    this.#counts('turns', before.turns, mark.turns, record);
    for (const kind of ['turn', 'random', 'seed'] as const) {
      const to = mark[kind];
      if (to !== before[kind]) record.push(this.#number(kind, '', to, () => ({ kind, to })));
    }
    return record;
  }

  /** The mark that a row of records leads to, each written on the one before. */
  read(records: readonly ArrayLike<number>[], before: Written): Written {
    const globals = Globals.copyOf(before.globals);
    const [visits, turns] = [new Map(before.visits), new Map(before.turns)];
    const mark = { ...before, globals, visits, turns };
    const lists = new Map<string, ListValue>();
    for (const record of records) {
      for (let at = afterExits(record); at < record.length; at++) {
        const change = this.#changes[record[at] as number] as Change;
        switch (change.kind) {
          case 'variable': globals.set(change.name, change.value); lists.delete(change.name); break;
          case 'item': amend(globals, lists, change.name, change.item, change.rank); break;
          case 'visits': put(visits, change.name, change.count); break;
          case 'turns': put(turns, change.name, change.count); break;
          default: mark[change.kind] = change.to;
        }
      }
    }
    return { ...mark, exits: this.#exits(records.at(-1) ?? []) };
  }

  /** The path of the choice behind one of the ways out of a record. */
  sourceAt(record: ArrayLike<number>, exit: number): string {
    return this.#doors[doorOf(record[1 + exit] as number)]?.sourcePath ?? '';
  }

  #exits(record: ArrayLike<number>): readonly Exit[] {
    const exits = record[0] ?? 0;
    let stack = exits;
    return Array.from({ length: exits }, (_, exit) => {
      const written = record[1 + exit] as number;
      if (written >= OTHER_CALLS) stack++;
      return { ...(this.#doors[doorOf(written)] as Door), calls: this.#calls[record[stack] as number] as InkThread };
    });
  }

  #variable(name: string, old: InkValue | undefined, value: InkValue, record: number[]): void {
    if (!old || !isList(old) || !isList(value) || value.value.size === 0) {
      const key = keyOf(value);
      if (!old || keyOf(old) !== key) record.push(this.#number('variable', name, key, () => ({ kind: 'variable', name, value })));
      return;
    }
    for (const item of old.value.keys()) if (!value.value.has(item)) record.push(this.#number('without', name, item, () => ({ kind: 'item', name, item, rank: null })));
    for (const [item, rank] of value.value) if (!old.value.has(item)) record.push(this.#number('with', name, item, () => ({ kind: 'item', name, item, rank })));
  }

  #counts(kind: 'visits' | 'turns', before: Memory['visits'], now: Memory['visits'], record: number[]): void {
    before.forEach((_, name) => { if (!now.has(name)) record.push(this.#number(kind, name, null, () => ({ kind, name, count: null }))); });
    now.forEach((count, name) => { if (before.get(name) !== count) record.push(this.#number(kind, name, count, () => ({ kind, name, count }))); });
  }

  #number(kind: string, name: string, key: unknown, change: () => Change): number {
    const numbers = sub(sub(this.#numbers, kind), name);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, this.#changes.length);
    return this.#changes.push(change()) - 1;
  }

  #door({ sourcePath, targetPath, previous }: Exit): number {
    const known = this.#doorsAt.get(sourcePath) ?? [];
    const found = known.find((door) => samePlace((this.#doors[door] as Door).previous, previous));
    if (found !== undefined) return found;
    this.#doorsAt.set(sourcePath, [...known, this.#doors.length]);
    return this.#doors.push({ sourcePath, targetPath, previous }) - 1;
  }

  #stack(calls: InkThread): number {
    const key = callsKey(calls);
    const known = this.#callsLike.get(key);
    if (known !== undefined) return known;
    this.#callsLike.set(key, this.#calls.length);
    return this.#calls.push(calls) - 1;
  }
}

/** Added to a door where the calls around it are others than around the door before. */
const OTHER_CALLS = 2 ** 31;
const doorOf = (written: number): number => written % OTHER_CALLS;

/** Where the changes begin in a record. */
function afterExits(record: ArrayLike<number>): number {
  const exits = record[0] as number;
  let at = exits + 1;
  for (let exit = 1; exit <= exits; exit++) if ((record[exit] as number) >= OTHER_CALLS) at++;
  return at;
}

/** What tells a value from others: itself where it is plain, else words that no story can write. */
function keyOf(value: InkValue): unknown {
  const held = value.value;
  if (isPointerValue(value)) return `\0^${value.variableName} ${value.contextIndex}`;
  if (isList(value)) return `\0() ${(value.value.size > 0 ? [...value.value.keys()] : value.value.originNames ?? []).join()}`;
  if (isTargetValue(value)) return `\0-> ${value.value.toString()}`;
  return held;
}

/** A stack of calls in words. Where its topmost stands makes no difference: a choice leads away from there. */
function callsKey({ callstack }: InkThread): string {
  let key = '';
  callstack.forEach(({ currentPointer: { container, index }, temporaryVariables, type }, depth) => {
    key += `\n${type}`;
    if (depth < callstack.length - 1 && container) key += ` ${container.path.toString()} ${index}`;
    for (const [name, value] of temporaryVariables) key += `\0${name} ${typeof value.value} ${String(keyOf(value))}`;
  });
  return key;
}

const samePlace = (one: Pointer, other: Pointer): boolean => one.container === other.container && one.index === other.index;

function sub<K, V>(maps: Map<string, Map<K, V>>, name: string): Map<K, V> {
  const known = maps.get(name);
  if (known) return known;
  const made = new Map<K, V>();
  maps.set(name, made);
  return made;
}

function put(counts: Map<string, number>, name: string, count: number | null): void {
  if (count === null) counts.delete(name);
  else counts.set(name, count);
}

/** Puts an item into a list or takes it out; `lists` are those that are copies already. */
function amend(globals: Globals, lists: Map<string, ListValue>, name: string, item: string, rank: number | null): void {
  const old = globals.get(name);
  if (!old || !isList(old)) return;
  const list = lists.get(name) ?? new old.constructor(old.value);
  put(list.value, item, rank);
  lists.set(name, list);
  globals.set(name, list);
}
