import { expect, test } from 'vitest';
import { compareRuns } from '../../../src/core/run/compare.ts';
import { playByWords, scenario, STAFFING, WORRY } from '../../fixtures/small-room.ts';

test('two meetings part where other words were first said, and each side has its own answer', () => {
  const first = playByWords(STAFFING, 'What are you', 'Keep sixty');
  const second = playByWords(STAFFING, 'So you');
  const { alike, parting, sameHand, curves } = compareRuns(first, second, scenario);
  expect(alike).toBe(0);
  expect(sameHand).toBe(true);
  expect(parting?.first.said).toContain('What are you');
  expect(parting?.second.said).toContain('So you');
  expect(parting?.first.answer?.words).not.toBe(parting?.second.answer?.words);
  expect(curves.map((curve) => curve.length)).toEqual([3, 2]);
});

test('a meeting held against itself parts nowhere', () => {
  const run = playByWords(STAFFING, 'What are you', 'Keep sixty');
  expect(compareRuns(run, run, scenario)).toMatchObject({ alike: 2, parting: null, later: [], answeredOtherwise: [], heard: { first: [], second: [] } });
});

test('the beginning of a meeting parts from it nowhere', () => {
  expect(compareRuns(playByWords(STAFFING, 'What are you'), playByWords(STAFFING, 'What are you', 'Keep sixty'), scenario)).toMatchObject({ alike: 1, parting: null });
});

test('where something else lay beneath, the comparison says so', () => {
  const words = 'What are you';
  expect(compareRuns(playByWords(STAFFING, words), playByWords(WORRY, words), scenario).sameHand).toBe(false);
});
