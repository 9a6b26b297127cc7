import { expect, test } from 'vitest';
import type { Curve, Quote } from '../../../src/core/debrief/debrief.ts';
import { layOut, type SheetList } from '../../../src/ui/debrief/sheet-layout.ts';
import { stepsOf } from '../../../src/ui/debrief/steps.ts';

const quote = (line: number): Quote => ({ line, moment: null, speaker: 'You', words: `line ${line}` });
const curve = (start: number, moves: readonly (readonly [line: number, by: number])[]): Curve => {
  let value = start;
  const points = moves.map(([line, by]) => ({ line, by, value: (value += by), quote: quote(line) }));
  return { start, end: value, points };
};

test('both curves share their steps, in the order in which the lines were said', () => {
  const steps = stepsOf(curve(60, [[4, -6], [9, 2]]), curve(40, [[4, 3], [6, 5]]));
  expect(steps.map((step) => step.quote?.line ?? null)).toEqual([null, 4, 6, 9]);
  expect(steps.map(({ composure }) => [composure.value, composure.by])).toEqual([[60, 0], [54, -6], [54, 0], [56, 2]]);
  expect(steps.map(({ ground }) => [ground.value, ground.by])).toEqual([[40, 0], [43, 3], [48, 5], [48, 0]]);
});

test('a meeting in which nothing moved has only the step before the first word', () => {
  expect(stepsOf(curve(60, []), curve(40, []))).toHaveLength(1);
});

const list = (name: string, count: number, text: string): SheetList => ({ name, items: Array.from({ length: count }, () => ({ text })) });

test('a short page to take along is set large and leaves lines to write on', () => {
  const { points, columns } = layOut([list('questions', 4, 'What are you seeing?'), list('asks', 3, 'A date to look again.')]);
  expect(points).toBeGreaterThanOrEqual(11);
  expect(columns[0].ownLines + columns[1].ownLines).toBeGreaterThan(4);
});

test('a long page is set smaller, and every list keeps its place', () => {
  const names = ['questions', 'asks', 'gives', 'phrases', 'pauses', 'rights'];
  const { points, columns } = layOut(names.map((name) => list(name, 10, 'A sentence that runs on for some while, and then for a while more than that.')));
  expect(points).toBeLessThan(10);
  expect([...columns[0].lists, ...columns[1].lists].map(({ name }) => name)).toEqual(names);
});
