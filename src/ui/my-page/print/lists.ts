import type { Gathered } from '../../../core/page/gather.ts';
import { LISTS, type ListId, type MyPage } from '../../../core/page/page.ts';
import { words } from '../words.ts';

export interface PrintedItem {
  readonly text: string;
  readonly cite?: string;
  /** In the parent’s own words: written by hand. */
  readonly own: boolean;
}

export type PrintedId = ListId | 'first' | 'stars' | 'notes';

export interface PrintedList {
  readonly id: PrintedId;
  readonly name: string;
  readonly items: readonly PrintedItem[];
}

/** In the order in which they stand on paper. */
const ORDER = ['first', 'questions', 'gives', 'asks', 'phrases', 'stars', 'goals', 'pauses', 'rights', 'notes'] as const satisfies readonly PrintedId[];

/** Everything on the page that has words. */
export function printedLists(page: MyPage, gathered: Gathered): readonly PrintedList[] {
  return ORDER.map((id): PrintedList => ({ id, name: nameOf(id), items: itemsOf(id, page, gathered).filter(({ text }) => text.trim() !== '') }))
    .filter(({ items }) => items.length > 0);
}

const isList = (id: PrintedId): id is ListId => LISTS.includes(id as ListId);

const nameOf = (id: PrintedId): string => (isList(id) ? words.lists[id] : words[id]);

function itemsOf(id: PrintedId, page: MyPage, gathered: Gathered): readonly PrintedItem[] {
  switch (id) {
    case 'first': return [{ text: gathered.first, own: true }];
    case 'notes': return page.notes.split('\n').map((text) => ({ text, own: true }));
    case 'stars': return page.stars.map(({ words: text, speaker }) => ({ text, own: false, ...(speaker !== null && { cite: speaker }) }));
    default: return gathered.lists[id];
  }
}
