import type { TakeAlong } from '../../core/debrief/debrief.ts';

/** Sizes of type for the printed page, in points, largest first. */
const SIZES = [12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8] as const;
/** What both papers hold: A4 is narrower, Letter is lower. Millimetres, two columns, margins and head taken off. */
const COLUMN = { width: 86, height: 222, count: 2 };
const MM_PER_POINT = 0.3528;
const LINE = 1.32;
const LETTER = 0.475;
const HEADING_LINES = 2.2;
const ITEM_GAP = 0.17;
const MOST_OWN_LINES = 10;

export interface SheetSize {
  readonly points: number;
  /** Empty ruled lines that still fit. */
  readonly ownLines: number;
}

/** The largest type at which the whole page fits on one sheet, and the room that is left. */
export function sheetSize(page: TakeAlong, firstAsk: string): SheetSize {
  const lists = [
    firstAsk ? [firstAsk] : [], page.questions, page.gives, page.asks, page.phrases, page.pauses,
    page.rights.map(({ text, cite }) => `${text} ${cite}`),
  ].filter((list) => list.length > 0);
  const free = (points: number): number => {
    const perLine = COLUMN.width / (points * MM_PER_POINT * LETTER) - 3;
    const room = (COLUMN.height / (points * MM_PER_POINT * LINE)) * COLUMN.count;
    const item = (text: string): number => Math.ceil(text.length / perLine) + ITEM_GAP;
    return room - lists.reduce((sum, list) => sum + HEADING_LINES + list.reduce((lines, text) => lines + item(text), 0), 0);
  };
  const points = SIZES.find((size) => free(size) >= 4) ?? 8;
  const left = Math.floor((free(points) - HEADING_LINES) / 2) - 1;
  return { points, ownLines: left < 2 ? 0 : Math.min(MOST_OWN_LINES, left) };
}
