import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../../src/core/ballot/csv.ts';
import { makeReport } from '../../../../src/core/ballot/look.ts';
import type { ReportedDecision } from '../../../../src/core/ballot/report.ts';
import { playBotRoom } from '../../../fixtures/bot-room.ts';
import { scenario, story } from '../../../fixtures/small-room.ts';

/** Reads a table back as RFC 4180 has it. */
function read(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const option = (letter: string, text: string, votes: readonly number[]) => ({ letter, index: 0, text, votes, shares: votes.map((count) => count / 8), instead: null });
const decision: ReportedDecision = {
  decision: 3, scene: { number: 1, title: 'The offer' }, before: { speaker: 'Ms. Rivera', words: 'He said, “No”.' },
  options: [option('A', '“Sixty, or we’re done.”', [6, 2]), option('B', '=HYPERLINK("http://bad")', [2, 6])],
  ballots: [8, 8], played: 1, standing: 'most', came: null, division: { first: 24 / 56, last: 24 / 56 }, moved: 4, turned: true, elsewhere: [],
};

describe('a room’s votes as a table', () => {
  test('have a row for each option of each decision, with the numbers', () => {
    const [names, first, second] = read(csvOf({ decisions: [decision], leftBehind: [] }));
    const cell = (row: readonly string[] | undefined, name: string): string | undefined => row?.[names?.indexOf(name) ?? -1];
    expect(cell(first, 'Decision')).toBe('4');
    expect(cell(first, 'Words')).toBe('“Sixty, or we’re done.”');
    expect(['Votes, first', 'Percent, first', 'Votes, last', 'Percent, last', 'Played'].map((name) => cell(first, name))).toEqual(['6', '75', '2', '25', 'no']);
    expect(['Percent of pairs who differ, first', 'Votes that moved, at least', 'The vote turned', 'Played'].map((name) => cell(second, name))).toEqual(['43', '4', 'yes', 'yes']);
  });

  test('begin so that Excel reads curly quotes, and end every line as the standard has it', () => {
    const csv = csvOf({ decisions: [decision], leftBehind: [decision] });
    expect(csv.startsWith('\uFEFFDecision,')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(6);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1'])('never become a formula: %j', (text) => {
    const [, row] = read(csvOf({ decisions: [{ ...decision, options: [option('A', text, [])] }], leftBehind: [] }));
    expect(row).toContain(`'${text}`);
  });

  test('keep quotes, commas and line ends inside their field', () => {
    const text = 'He said "no", \r\nand left.';
    const [, row] = read(csvOf({ decisions: [{ ...decision, options: [option('A', text, [])] }], leftBehind: [] }));
    expect(row).toContain(text);
  });

  test('leave a cell empty where there was no vote, and only then', () => {
    const [names, row] = read(csvOf({ decisions: [{ ...decision, ballots: [], options: [option('A', 'Breathe.', [])] }], leftBehind: [] }));
    expect(row?.[names?.indexOf('Votes, first') ?? -1]).toBe('');
    expect(row?.[names?.indexOf('Times voted') ?? -1]).toBe('0');
  });

  test('of a whole session have as many cells in every row', () => {
    const report = makeReport(story, scenario, playBotRoom({ story, scenario }).room);
    const rows = report.ok ? read(csvOf(report.value)) : [];
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
    expect(rows.length).toBeGreaterThan(6);
  });
});
