import { describe, expect, test } from 'vitest';
import { picked, totalsOf, worthTalking } from '../../../../src/core/ballot/pick.ts';
import type { ReportedDecision } from '../../../../src/core/ballot/report.ts';

const plain: ReportedDecision = {
  decision: 0, scene: null, before: null, options: [], ballots: [10], played: 0, standing: 'most', came: null, division: { first: 0, last: 0 }, moved: 0, turned: false, elsewhere: [],
};
const split = (decision: number, first: number, more: Partial<ReportedDecision> = {}): ReportedDecision => ({ ...plain, decision, division: { first, last: first }, ...more });
const numbers = (list: readonly ReportedDecision[]): readonly number[] => list.map(({ decision }) => decision);

describe('which decisions a room looks at again', () => {
  const decisions = [0.7, 0.2, 0.5, 0.6, 0.34, 0.4, 0.75].map((first, at) => split(at, first));

  test('the five most divided, in the order of the meeting, and none where hardly anyone differed', () => {
    expect(numbers(picked({ decisions, leftBehind: [] }, 'divided'))).toEqual([0, 2, 3, 5, 6]);
    expect(picked({ decisions: [split(0, 0.3)], leftBehind: [] }, 'divided')).toEqual([]);
  });

  test('where the vote turned, and where others’ words led elsewhere; what was stepped back over comes last', () => {
    const turned = split(1, 0.5, { turned: true });
    const elsewhere = split(2, 0.5, { elsewhere: [0] });
    const room = { decisions: [elsewhere, split(3, 0.5)], leftBehind: [turned] };
    expect(numbers(picked(room, 'turned'))).toEqual([1]);
    expect(numbers(picked(room, 'elsewhere'))).toEqual([2]);
    expect(numbers(picked(room, 'all'))).toEqual([2, 3, 1]);
  });

  test('on paper stand those that give most to talk about', () => {
    expect(numbers(worthTalking({ decisions: [...decisions, split(7, 0.3, { turned: true }), split(8, 0, { ballots: [] })] }, 3))).toEqual([0, 6, 7]);
  });
});

test('a session in numbers', () => {
  const decisions = [split(0, 0.5, { ballots: [9, 8], moved: 3, turned: true }), split(1, 0, { ballots: [], standing: 'no-vote' }), split(2, 0.5, { standing: 'fewer' })];
  expect(totalsOf({ decisions })).toEqual({ decisions: 3, voted: 2, again: 1, moved: 3, turned: 1, fewer: 1 });
});
