import type { ListId } from '../../core/page/page.ts';

/** One list on the page to take along. */
export interface SheetList {
  readonly name: string;
  readonly items: readonly { readonly text: string; readonly cite?: string }[];
  /** Where its lines go when they are put on the page over all meetings. */
  readonly of?: ListId;
  /** In the parent's own words: written by hand. */
  readonly own?: true;
}

export interface SheetLayout {
  /** Size of type in print. */
  readonly points: number;
  readonly columns: readonly [SheetColumn, SheetColumn];
}

export interface SheetColumn {
  readonly lists: readonly SheetList[];
  /** Empty ruled lines that still fit below, in print. */
  readonly ownLines: number;
}

const SIZES = [11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5];
/** What both papers hold, in millimetres: A4 is narrower, Letter is lower. Margins, head and foot are taken off. */
const COLUMN = { width: 86, height: 226 };
const MM_PER_POINT = 0.3528;
const LINE = 1.32;
/** The mean width of a letter, in em; handwriting stands larger than print. */
const LETTER = 0.46;
const HAND = 1.8;
/** In lines of type: what a heading takes with the space under its list, the space between items, a ruled line. */
const HEADING = 2.3;
const ITEM_GAP = 0.16;
const OWN_LINE = 2.1;
const MOST_OWN_LINES = 12;

/** Lays lists out in two columns, in their order, in the largest type at which one sheet holds them. */
export function layOut(lists: readonly SheetList[]): SheetLayout {
  const last = SIZES.at(-1);
  for (const points of SIZES) {
    const room = COLUMN.height / (points * MM_PER_POINT * LINE);
    const heights = lists.map((list) => heightOf(list, points));
    const at = fairest(heights);
    const free = [room - sum(heights.slice(0, at)), room - sum(heights.slice(at))] as const;
    if (Math.min(...free) < 0 && points !== last) continue;
    const widest = free[1] >= free[0] ? 1 : 0;
    const lines = Math.floor((Math.max(...free) - HEADING) / OWN_LINE);
    const ownLines = (column: number): number => (column !== widest || lines < 2 ? 0 : Math.min(MOST_OWN_LINES, lines));
    return { points, columns: [{ lists: lists.slice(0, at), ownLines: ownLines(0) }, { lists: lists.slice(at), ownLines: ownLines(1) }] };
  }
  throw new Error('a sheet needs a size of type');
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** In lines of type. */
function heightOf({ items, own }: SheetList, points: number): number {
  const perLine = COLUMN.width / (points * MM_PER_POINT * LETTER) - 2;
  const wrapped = ({ text, cite = '' }: SheetList['items'][number]): number => Math.ceil((`${text} ${cite}`.length * (own ? HAND : 1)) / perLine);
  return sum(items.map((item) => wrapped(item) * (own ? 1.3 : 1) + ITEM_GAP)) + HEADING;
}

/** How many lists stand in the first column, so that the longer column is as short as can be. */
function fairest(heights: readonly number[]): number {
  const longer = (at: number): number => Math.max(sum(heights.slice(0, at)), sum(heights.slice(at)));
  return [...heights.keys()].reduce((best, at) => (longer(at) < longer(best) ? at : best), heights.length);
}
