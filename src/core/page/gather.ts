import type { TakeAlong } from '../debrief/debrief.ts';
import { LISTS, type Entry, type ListId, type MyPage } from './page.ts';

/** What meetings offer for the page. */
export interface Offers extends Readonly<Record<ListId, readonly Entry[]>> {
  readonly first: string;
}

/** A line of a list as it stands on the page. */
export interface Standing extends Entry {
  /** The parent’s own, or made so: moved, edited or put there. */
  readonly own: boolean;
}

export interface Gathered {
  readonly first: string;
  readonly lists: Readonly<Record<ListId, readonly Standing[]>>;
  /** What meetings offer and does not stand there: taken off, or not yet put on. */
  readonly left: Readonly<Record<ListId, readonly Entry[]>>;
}

/** More than this of one kind is not offered unasked: the page has to fit one side. */
const MOST_OFFERED = { questions: 7, gives: 5, asks: 5 } as const;

/** What the newest meetings offer together, the newest first. Rights, words and pauses are of the newest alone. */
export function offersOf(newest: readonly TakeAlong[], first = ''): Offers {
  const [latest] = newest;
  const over = (list: keyof typeof MOST_OFFERED): readonly Entry[] =>
    unique(newest.flatMap((page) => page[list]).map((text) => ({ text }))).slice(0, MOST_OFFERED[list]);
  const plain = (texts: readonly string[] = []): readonly Entry[] => unique(texts.map((text) => ({ text })));
  return {
    first, goals: [],
    questions: over('questions'), gives: over('gives'), asks: over('asks'),
    phrases: plain(latest?.phrases), pauses: plain(latest?.pauses), rights: unique(latest?.rights ?? []),
  };
}

/** What another child’s meeting was about: it stands on the page only once the parent has put it there. */
const ONLY_ASKED: readonly ListId[] = ['gives', 'asks'];
const asked = (list: ListId): boolean => ONLY_ASKED.includes(list);

/** What stands on the page: the parent’s own first, then what meetings offer unasked, without what was taken off. */
export function gather(page: MyPage, offers: Offers): Gathered {
  const lists = each((list): readonly Standing[] => [
    ...page[list].map((entry) => ({ ...entry, own: true })),
    ...open(page, offers, list).filter(({ text }) => !asked(list) && !page.left.includes(text)).map((entry) => ({ ...entry, own: false })),
  ]);
  const left = each((list) => open(page, offers, list).filter(({ text }) => asked(list) || page.left.includes(text)));
  return { first: page.first ?? offers.first, lists, left };
}

/** What is offered and not the parent’s own already. */
const open = (page: MyPage, offers: Offers, list: ListId): readonly Entry[] =>
  offers[list].filter(({ text }) => !page[list].some((own) => own.text === text));

const each = <T>(make: (list: ListId) => T): Readonly<Record<ListId, T>> =>
  Object.fromEntries(LISTS.map((list) => [list, make(list)])) as Record<ListId, T>;

const unique = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(({ text }, place) => entries.findIndex((other) => other.text === text) === place);
