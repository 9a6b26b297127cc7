import { gather, type Offers } from './gather.ts';
import { LISTS, MOST, type Entry, type ListId, type MyPage, type Star } from './page.ts';

/** Something that was taken off, and where it stood. */
export type Taken =
  | { readonly kind: 'entry'; readonly list: ListId; readonly place: number; readonly entry: Entry; readonly own: boolean }
  | { readonly kind: 'star'; readonly place: number; readonly star: Star };

/** Where an edit is made: the page as it stands with what is offered. */
export interface Paper {
  readonly page: MyPage;
  readonly offers: Offers;
}

/** The words at a place become others. Words from a meeting are the parent’s own from then on, with all that stood before them. */
export function write({ page, offers }: Paper, list: ListId, place: number, text: string): MyPage {
  const standing = gather(page, offers).lists[list];
  const old = standing[place];
  if (!old || old.text === text) return page;
  const own = entriesTo(standing, Math.max(place + 1, page[list].length)).with(place, { ...entryOf(old), text });
  return { ...page, [list]: own, left: old.own ? page.left : leaving(page, old.text) };
}

/** A new line after those that are the parent’s own up to `place`, or after this one. */
export function add({ page, offers }: Paper, list: ListId, place: number, text = ''): MyPage {
  const standing = gather(page, offers).lists[list];
  if (page[list].length >= MOST.entries) return page;
  return { ...page, [list]: entriesTo(standing, Math.max(place, page[list].length)).toSpliced(place, 0, { text }) };
}

/** One place up (−1) or down (1). */
export function move({ page, offers }: Paper, list: ListId, place: number, by: -1 | 1): MyPage {
  const standing = gather(page, offers).lists[list];
  if (!standing[place] || !standing[place + by]) return page;
  const own = entriesTo(standing, Math.max(place + 1, place + by + 1, page[list].length));
  return { ...page, [list]: swapped(own, place, place + by) };
}

export function takeOff({ page, offers }: Paper, list: ListId, place: number): { readonly page: MyPage; readonly taken: Taken } | null {
  const found = gather(page, offers).lists[list][place];
  if (!found) return null;
  const taken: Taken = { kind: 'entry', list, place, entry: entryOf(found), own: found.own };
  const offered = offers[list].some(({ text }) => text === found.text);
  return { taken, page: { ...page, ...(found.own && { [list]: page[list].toSpliced(place, 1) }), left: offered ? leaving(page, found.text) : page.left } };
}

export function takeOffStar(page: MyPage, place: number): { readonly page: MyPage; readonly taken: Taken } | null {
  const star = page.stars[place];
  return star ? { page: { ...page, stars: page.stars.toSpliced(place, 1) }, taken: { kind: 'star', place, star } } : null;
}

/** What was taken off stands where it stood, whatever was done since. */
export function putBack(page: MyPage, taken: Taken): MyPage {
  if (taken.kind === 'star') return { ...page, stars: page.stars.toSpliced(taken.place, 0, taken.star) };
  const { list, entry, own, place } = taken;
  return { ...page, ...(own && { [list]: page[list].toSpliced(place, 0, entry) }), left: returning(page, entry.text) };
}

/** What a meeting offered is offered again, or put on the page where it isn’t offered unasked. */
export const bringBack = (page: MyPage, offers: Offers, list: ListId, text: string): MyPage =>
  (gather({ ...page, left: returning(page, text) }, offers).lists[list].some((entry) => entry.text === text) ? { ...page, left: returning(page, text) } : put(page, list, [{ text }]));

export function moveStar(page: MyPage, place: number, by: -1 | 1): MyPage {
  return page.stars[place] && page.stars[place + by] ? { ...page, stars: swapped(page.stars, place, place + by) } : page;
}

export const addStar = (page: MyPage, star: Star): MyPage => ({ ...dropStar(page, star.run, star.line), stars: [...dropStar(page, star.run, star.line).stars, star].slice(-MOST.entries) });

export const dropStar = (page: MyPage, run: string, line: number): MyPage => ({ ...page, stars: page.stars.filter((star) => star.run !== run || star.line !== line) });

/** Puts words on the page for good, at the end of the parent’s own. */
export function put(page: MyPage, list: ListId, entries: readonly Entry[]): MyPage {
  const fresh = entries.filter(({ text }) => !page[list].some((own) => own.text === text));
  return { ...page, [list]: [...page[list], ...fresh].slice(0, MOST.entries), left: page.left.filter((text) => !entries.some((entry) => entry.text === text)) };
}

/** Without lines that hold no words. */
export const tidy = (page: MyPage): MyPage =>
  ({ ...page, ...Object.fromEntries(LISTS.map((list) => [list, page[list].filter(({ text }) => text.trim() !== '')])) });

const entryOf = ({ text, cite }: Entry): Entry => (cite === undefined ? { text } : { text, cite });
const entriesTo = (entries: readonly Entry[], count: number): Entry[] => entries.slice(0, count).map(entryOf);
const leaving = ({ left }: MyPage, text: string): readonly string[] => [...left.filter((other) => other !== text), text].slice(-MOST.entries);
const returning = ({ left }: MyPage, text: string): readonly string[] => left.filter((other) => other !== text);

function swapped<T>(list: readonly T[], a: number, b: number): readonly T[] {
  const [first, second] = [list[a], list[b]];
  return first === undefined || second === undefined ? list : list.with(a, second).with(b, first);
}
