import type { Stop, Walker } from '../story/walker.ts';

/** What to look out for at every stop. */
export interface Limits {
  /** Numbers that have to stay within bounds. */
  readonly bounds: readonly { readonly name: string; readonly least: number; readonly most: number }[];
  /** Lists of which it is noted what was ever in them. */
  readonly lists: readonly string[];
  /** Words between two decisions beyond which they count as too many. */
  readonly mostWords: number;
}

/** Something met on the way, where it was met first. */
export type Found =
  | { readonly kind: 'failed' | 'endless'; readonly site: number; readonly message: string }
  | { readonly kind: 'ending'; readonly ending: string }
  | { readonly kind: 'no-ending' | 'stuck' | 'crowded'; readonly site: number }
  | { readonly kind: 'long'; readonly site: number; readonly words: number }
  | { readonly kind: 'out-of-bounds'; readonly site: number; readonly name: string; readonly value: number }
  | { readonly kind: 'item'; readonly list: string; readonly item: string };

export const keyOf = (found: Found): string => {
  switch (found.kind) {
    case 'ending': return `ending ${found.ending}`;
    case 'item': return `item ${found.list} ${found.item}`;
    case 'out-of-bounds': return `out-of-bounds ${found.name}`;
    default: return `${found.kind} ${found.site}`;
  }
};

/** Looks at each stop, and tells each thing once. */
export class Watch {
  readonly #limits: Limits;
  readonly #told = new Set<string>();
  readonly #lists = new Map<string, unknown>();

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** `walker` stands at the stop; `from` is the site of the choice that led here, -1 at the beginning. */
  look(walker: Walker, stop: Stop, from: number, canBeTaken: number): readonly Found[] {
    const found: Found[] = [];
    const tell = (each: Found): void => {
      const key = keyOf(each);
      if (this.#told.has(key)) return;
      this.#told.add(key);
      found.push(each);
    };
    const site = stop.first === -1 ? from : stop.first;
    if (stop.failure) {
      tell(stop.failure);
      return found;
    }
    if (stop.words > this.#limits.mostWords) tell({ kind: 'long', site, words: stop.words });
    if (stop.open.length === 0) this.#end(stop, tell);
    else if (canBeTaken === 0) tell({ kind: 'stuck', site: stop.open[0]?.site ?? site });
    if (stop.open.length > MOST_CHOICES) tell({ kind: 'crowded', site: stop.open[MOST_CHOICES]?.site ?? site });
    this.#numbers(walker, site, tell);
    this.#items(walker, tell);
    return found;
  }

  #end({ tags, last }: Stop, tell: (found: Found) => void): void {
    const ending = tags.flatMap((tag) => /^ending: (.+)$/.exec(tag)?.[1] ?? []).at(-1);
    tell(ending === undefined ? { kind: 'no-ending', site: last } : { kind: 'ending', ending });
  }

  #numbers(walker: Walker, site: number, tell: (found: Found) => void): void {
    for (const { name, least, most } of this.#limits.bounds) {
      const value = walker.read(name);
      if (typeof value === 'number' && (value < least || value > most)) tell({ kind: 'out-of-bounds', site: walker.setAt(name) === -1 ? site : walker.setAt(name), name, value });
    }
  }

  #items(walker: Walker, tell: (found: Found) => void): void {
    for (const list of this.#limits.lists) {
      const object = walker.listObject(list);
      if (object === this.#lists.get(list)) continue;
      this.#lists.set(list, object);
      const items = walker.read(list);
      if (Array.isArray(items)) for (const item of items) tell({ kind: 'item', list, item });
    }
  }
}

/** More choices than this at one stop are not followed. */
export const MOST_CHOICES = 32;
