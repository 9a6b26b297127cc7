import { alike } from './alike.ts';

/** The language in which stories are written. */
export const SOURCE_LOCALE = 'en';

/** `es`, `pt-BR`, `en-XA`: a language, and where it is spoken. */
export const isLocale = (name: string): boolean => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(name);

/** Where a text stands, and its words in the language of the story. */
export interface Placed {
  readonly key: string;
  readonly source: string;
}

/** A text in another language, and the text that it was made for. */
export interface Translation extends Placed {
  readonly words: string;
}

/** A story's words in one other language. What is not in it is shown as the story has it. */
export type Catalogue = readonly Translation[];

/**
 * How an entry comes to a text: made for it and still in its place; made for the same words, which have moved;
 * made for other words than stand there now.
 */
export type Fit = 'same' | 'moved' | 'changed';

export interface Match<T, E> { readonly text: T; readonly entry: E; readonly fit: Fit }

export interface Matching<T, E> {
  readonly matches: ReadonlyMap<T, Match<T, E>>;
  /** Entries that belong to no text any more. */
  readonly left: readonly E[];
}

/**
 * Finds for each text the entry that was made for it, so that lines which were put in, taken out or moved lose nothing.
 * Of entries alike the first is taken.
 */
export function match<T extends Placed, E extends Placed>(texts: readonly T[], entries: readonly E[]): Matching<T, E> {
  const matches = new Map<T, Match<T, E>>();
  const left = new Set(entries);
  const pass = (fit: Fit, find: (text: T) => E | undefined): void => {
    for (const text of texts) {
      const entry = left.size === 0 || matches.has(text) ? undefined : find(text);
      if (!entry || !left.delete(entry)) continue;
      matches.set(text, { text, entry, fit });
    }
  };
  const leftWhere = (is: (text: T, entry: E) => boolean) => (text: T): E | undefined => {
    for (const entry of left) if (is(text, entry)) return entry;
    return undefined;
  };
  const unmoved = new Map(entries.toReversed().map((entry) => [placed(entry), entry]));
  pass('same', (text) => unmoved.get(placed(text)));
  pass('moved', leftWhere((text, entry) => text.source === entry.source && knotOf(text) === knotOf(entry)));
  pass('moved', leftWhere((text, entry) => text.source === entry.source));
  pass('changed', leftWhere((text, entry) => text.key === entry.key && alike(text.source, entry.source)));
  pass('changed', leftWhere((text, entry) => knotOf(text) === knotOf(entry) && alike(text.source, entry.source)));
  pass('changed', leftWhere((text, entry) => text.key === entry.key));
  return { matches, left: [...left] };
}

const placed = ({ key, source }: Placed): string => JSON.stringify([key, source]);
const knotOf = ({ key }: Placed): string => key.slice(0, Math.max(0, key.indexOf('.')));
