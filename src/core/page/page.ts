/** The lists on the page to take along, in the order in which they stand on it. */
export const LISTS = ['questions', 'gives', 'asks', 'phrases', 'goals', 'pauses', 'rights'] as const;
export type ListId = (typeof LISTS)[number];

export interface Entry {
  readonly text: string;
  /** Where a right stands in the law. */
  readonly cite?: string;
}

/** Words that were starred, as they were said, and where: by run and line. `speaker` null: what was noticed or done. */
export interface Star {
  readonly run: string;
  readonly line: number;
  readonly scenario: string;
  readonly speaker: string | null;
  readonly words: string;
}

/** What a parent has put on the page, in their order. One a device, over all meetings. */
export interface MyPage extends Readonly<Record<ListId, readonly Entry[]>> {
  /** Of the real meeting, as they write it. */
  readonly child: string;
  readonly date: string;
  readonly people: string;
  /** What they’ll ask first; null as long as they haven’t said so here. */
  readonly first: string | null;
  readonly notes: string;
  readonly stars: readonly Star[];
  /** Words from meetings that were taken off, so that they don’t come back with the next one. */
  readonly left: readonly string[];
}

export const EMPTY_PAGE: MyPage = {
  child: '', date: '', people: '', first: null, notes: '',
  questions: [], gives: [], asks: [], phrases: [], goals: [], pauses: [], rights: [],
  stars: [], left: [],
};

/** How many of one kind can be kept, and how long one can be. */
export const MOST = { entries: 200, entry: 300, notes: 2000, field: 200 } as const;

export const isStarred = ({ stars }: Pick<MyPage, 'stars'>, run: string, line: number): boolean =>
  stars.some((star) => star.run === run && star.line === line);

export const isEmpty = (page: MyPage): boolean =>
  LISTS.every((list) => page[list].length === 0) && page.stars.length === 0 && ![page.child, page.date, page.people, page.notes, page.first].some(Boolean);
