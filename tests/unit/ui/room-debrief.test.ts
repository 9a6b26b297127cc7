import { describe, expect, test } from 'vitest';
import type { Instead } from '../../../src/core/ballot/instead.ts';
import type { ReportedDecision } from '../../../src/core/ballot/report.ts';
import { sayLeads, sayMeters, saySplit, sayTotals, you } from '../../../src/ui/room-debrief/words.ts';

const option = (letter: string, ...votes: readonly number[]) => ({ letter, index: 0, text: letter, votes, shares: [], instead: null });
const decision: ReportedDecision = {
  decision: 4, scene: null, before: null, options: [option('A', 6, 3), option('B', 6, 9), option('C', 0, 0)], ballots: [12, 12], played: 1, standing: 'most', came: null,
  division: { first: 36 / 66, last: 27 / 66 }, moved: 3, turned: false, elsewhere: [],
};
const instead: Instead = { reply: null, composure: 0, commonGround: 0, heard: [], leads: 'same', ending: null, ahead: null };

describe('how a room split, in sentences', () => {
  test('says how far apart people were before and after talking, and how many moved', () => {
    expect(saySplit(decision)).toEqual(['Take any two who voted: in 55 of 100 such pairs they differed, and after talking in 41.', 'At least three votes moved.', 'What most of the room said was played.']);
  });

  test('names the words that were ahead where the vote turned', () => {
    const turned = { ...decision, options: [option('A', 7, 2), option('B', 1, 6), option('C', 4, 4)], turned: true };
    expect(saySplit(turned)[1]).toBe('The vote turned, from A to B.');
    const level = { ...turned, options: [option('A', 6, 0), option('B', 6, 0), option('C', 0, 12)] };
    expect(saySplit(level)[1]).toBe('The vote turned, from A and B to C.');
  });

  test('says no more of what was played without a vote', () => {
    expect(saySplit({ ...decision, standing: 'no-vote', ballots: [] })).toEqual(['This was played without a vote.']);
  });
});

describe('where other words lead', () => {
  test('is said as it is known: what comes next, and how far it leads once that was tried often enough', () => {
    expect(sayLeads(instead)).toEqual(['The same decision comes next.']);
    expect(sayLeads({ ...instead, ahead: { these: 62, said: 66, plays: 6 } })[1]).toMatch(/^This leads about as far/);
    expect(sayLeads({ ...instead, ahead: { these: 61, said: 66, plays: 6 } })[1]).toMatch(/^This leads less far: .* these words come to 61 of 100, and what was said to 66\.$/);
    expect(sayLeads({ ...instead, ahead: { these: 71, said: 66, plays: 6 } })[1]).toMatch(/^This leads further/);
    expect(sayLeads({ ...instead, leads: 'ends', ending: 'reconvene' })).toEqual(['The meeting ends here: you will meet again.']);
  });

  test('and what moves at once', () => {
    expect(sayMeters({ composure: -3, commonGround: 2 })).toBe('At once: composure down 3, common ground up 2.');
    expect(sayMeters(instead)).toBe('At once, neither meter moves.');
  });
});

test('a session is told in a few sentences, and what did not happen is left out', () => {
  const totals = { decisions: 9, voted: 8, again: 2, moved: 1, turned: 1, fewer: 0 };
  expect(sayTotals(totals, 14)).toEqual(['Nine decisions, eight of them put to the vote, two voted on again after talking.', 'Up to 14 people voted.', 'At least one vote moved.', 'One vote turned.']);
  expect(sayTotals({ ...totals, again: 0, turned: 0 }, 1)).toEqual(['Nine decisions, eight of them put to the vote.', 'One person voted.']);
});

test('nobody is told that they were in a minority as if it were a mistake', () => {
  expect([0, 1, 7].map(you.others)).toEqual(['Nobody else said so this time. A room needs that too.', 'One other said so too.', 'Seven others said so too.']);
  expect([0, 1, 7].map(you.othersToo)).toEqual(['You were the one to say it.', 'So did one other.', 'So did seven others.']);
  expect(you.withMost(0, 5)).not.toMatch(/wrong|minority|only/i);
});
