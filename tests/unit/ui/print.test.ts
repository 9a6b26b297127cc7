import { expect, test } from 'vitest';
import { gather, offersOf } from '../../../src/core/page/gather.ts';
import { EMPTY_PAGE } from '../../../src/core/page/page.ts';
import { arrange, heightOf, largest, type Arranged, type Measured } from '../../../src/ui/my-page/print/arrange.ts';
import { SIZES } from '../../../src/ui/my-page/print/form.ts';
import { printedLists } from '../../../src/ui/my-page/print/lists.ts';

const list = (count: number, high = 10): Measured => ({ heading: 10, items: Array.from({ length: count }, () => high) });
const inOrder = ({ panels, rest }: Arranged): string => [...panels.flat(), ...rest].flatMap(({ list, from, to }) => Array.from({ length: to - from }, (_, line) => `${list}:${from + line}`)).join(' ');
const all = (lists: readonly Measured[]): string => lists.flatMap(({ items }, list) => items.map((_, line) => `${list}:${line}`)).join(' ');
const highest = (lists: readonly Measured[], { panels }: Arranged): readonly number[] =>
  panels.map((parts) => parts.reduce((sum, { list, from, to }) => sum + heightOf(lists[list] ?? NONE, from, to), 0));
const NONE: Measured = { heading: 0, items: [] };

test('on a card with room, no list is split, and the panels are about as full as each other', () => {
  const lists = [list(3), list(3), list(3), list(3)];
  const card = arrange(lists, [100, 100, 100, 100]);
  expect(card.panels.map((parts) => parts.length)).toEqual([1, 1, 1, 1]);
  expect(card.rest).toEqual([]);
});

test('a list too long for a panel goes on in the next, and every line stands once, in order', () => {
  const lists = [list(2), list(14), list(3)];
  const card = arrange(lists, [80, 100, 100, 80]);
  expect(card.rest).toEqual([]);
  expect(inOrder(card)).toBe(all(lists));
  for (const [panel, high] of highest(lists, card).entries()) expect(high).toBeLessThanOrEqual([80, 100, 100, 80][panel] ?? 0);
});

test.each([1, 5, 20, 60, 200])('with %i lines in each of three lists, none is lost: it stands in a panel or is named as too much', (count) => {
  const lists = [list(count), list(count, 25), list(count)];
  const sheet = arrange(lists, [300, 300]);
  expect(inOrder(sheet).split(' ').toSorted()).toEqual(all(lists).split(' ').toSorted());
  for (const high of highest(lists, sheet)) expect(high).toBeLessThanOrEqual(300);
});

test('a line higher than a panel is named as too much', () => {
  expect(arrange([list(1, 500)], [100, 100]).rest).toEqual([{ list: 0, from: 0, to: 1 }]);
});

test('the type is the largest at which all of it fits, and never smaller than can be read', () => {
  const at = (count: number) => largest(SIZES, (points) => ({ lists: [list(count, points * 2)], rooms: [240, 240] }));
  expect(at(4).points).toBe(12);
  expect(at(24).points).toBeLessThan(12);
  expect(at(24).rest).toEqual([]);
  expect(at(90)).toMatchObject({ points: 8 });
  expect(at(90).rest).not.toEqual([]);
});

test('an empty page has no lists, and all its room is free', () => {
  expect(printedLists(EMPTY_PAGE, gather(EMPTY_PAGE, offersOf([])))).toEqual([]);
  expect(largest(SIZES, () => ({ lists: [], rooms: [240, 200] }))).toMatchObject({ points: 12, free: [240, 200], rest: [] });
});

test('on paper, what they will ask first comes first, a right has its citation, a starred line its speaker, and notes are one line each', () => {
  const page = { ...EMPTY_PAGE, first: 'Why now?', notes: 'One\n\nTwo', rights: [{ text: 'A copy', cite: '34 CFR 300.613' }], stars: [{ run: 'a', line: 1, scenario: 's', speaker: 'Ms. Lane', words: 'He hides.' }] };
  const lists = printedLists(page, gather(page, offersOf([])));
  expect(lists.map(({ id }) => id)).toEqual(['first', 'stars', 'rights', 'notes']);
  expect(lists.map(({ items }) => items.map(({ text, cite }) => cite ?? text))).toEqual([['Why now?'], ['Ms. Lane'], ['34 CFR 300.613'], ['One', 'Two']]);
});
