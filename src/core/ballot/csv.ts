import { isElsewhere, type Instead } from './instead.ts';
import type { ReportedDecision, ReportedOption, RoomReport } from './report.ts';

type Cell = string | number | null;

interface Row { readonly decision: ReportedDecision; readonly option: ReportedOption; readonly place: number; readonly back: boolean }

const percent = (share: number | undefined): Cell => (share === undefined ? null : Math.round(share * 100));
const voted = <T>({ decision }: Row, value: T): T | null => (decision.ballots.length > 0 ? value : null);
const again = <T>({ decision }: Row, value: T): T | null => (decision.ballots.length > 1 ? value : null);
const yes = (is: boolean): string => (is ? 'yes' : 'no');
const ifAsked = (read: (instead: Instead) => Cell) => ({ option: { instead } }: Row): Cell => instead && read(instead);

/** What each column is called, and what stands in it. */
const COLUMNS: readonly (readonly [name: string, read: (row: Row) => Cell])[] = [
  ['Decision', ({ decision }) => decision.decision + 1],
  ['Stepped back over', ({ back }) => yes(back)],
  ['Scene', ({ decision }) => decision.scene?.title ?? null],
  ['Who spoke before', ({ decision }) => decision.before?.speaker ?? null],
  ['What was said before', ({ decision }) => decision.before?.words ?? null],
  ['Option', ({ option }) => option.letter],
  ['Words', ({ option }) => option.text],
  ['Votes, first', (row) => voted(row, row.option.votes[0] ?? null)],
  ['Percent, first', (row) => voted(row, percent(row.option.shares[0]))],
  ['Votes, last', (row) => again(row, row.option.votes.at(-1) ?? null)],
  ['Percent, last', (row) => again(row, percent(row.option.shares.at(-1)))],
  ['Times voted', ({ decision }) => decision.ballots.length],
  ['Played', ({ decision, place }) => yes(decision.played === place)],
  ['Percent of pairs who differ, first', (row) => voted(row, percent(row.decision.division.first))],
  ['Percent of pairs who differ, last', (row) => again(row, percent(row.decision.division.last))],
  ['Votes that moved, at least', (row) => again(row, row.decision.moved)],
  ['The vote turned', (row) => again(row, yes(row.decision.turned))],
  ['Would have led elsewhere', ifAsked((instead) => yes(isElsewhere(instead)))],
  ['Who would have answered', ifAsked(({ reply }) => reply?.speaker ?? null)],
  ['What would have followed', ifAsked(({ reply }) => reply?.words ?? null)],
  ['Composure at once', ifAsked(({ composure }) => composure)],
  ['Common ground at once', ifAsked(({ commonGround }) => commonGround)],
  ['Played on from these words, of 100', ifAsked(({ ahead }) => ahead?.these ?? null)],
  ['Played on from what was said, of 100', ifAsked(({ ahead }) => ahead?.said ?? null)],
];

/** A spreadsheet takes what begins so for a formula, also after spaces, and in the wide letters of East Asia. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/u;
/** Says that it is UTF-8: Excel takes it for something else without. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A room's report as a table (RFC 4180): a row for each option of each decision. */
export function csvOf({ decisions, leftBehind }: Pick<RoomReport, 'decisions' | 'leftBehind'>): string {
  const rowsOf = (list: readonly ReportedDecision[], back: boolean): readonly Row[] =>
    list.flatMap((decision) => decision.options.map((option, place) => ({ decision, option, place, back })));
  const rows = [...rowsOf(decisions, false), ...rowsOf(leftBehind, true)].map((row) => COLUMNS.map(([, read]) => read(row)));
  return BYTE_ORDER_MARK + [COLUMNS.map(([name]) => name), ...rows].map((cells) => `${cells.map(field).join(',')}\r\n`).join('');
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
