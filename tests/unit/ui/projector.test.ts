import { describe, expect, test } from 'vitest';
import type { Line } from '../../../src/core/story/beat.ts';
import { spokenBefore } from '../../../src/ui/group/projector-said.ts';
import type { ProjectorView, RoomStage } from '../../../src/ui/group/contract.ts';
import { byVotes, leaders, stepsAt, stepsNow } from '../../../src/ui/group/projector-next.ts';
import { codeSize, countOf, resultOf, saysOf } from '../../../src/ui/group/projector-says.ts';
import { listed, words } from '../../../src/ui/group/projector-words.ts';

const STAGES = ['reading', 'ready', 'open', 'closed', 'discussing', 'revealed', 'paused', 'over', 'ended'] as const satisfies readonly RoomStage[];
const options = ['“What would you expect by June?”', 'Say nothing.', '“Could we look at the week together?”'].map((text, place) => ({ letter: 'ABC'[place] ?? '', index: place + 4, text }));

const room = (change: Partial<ProjectorView> = {}): ProjectorView => ({
  stage: 'open', options, again: false, tally: null, firstTally: null, question: '', status: 'here', kind: 'phones', code: 'K7M3XP', joinLink: '', joinAddress: '', here: 12, joined: 12,
  votes: 0, hands: [], blocked: [], locked: false, undoes: null, decisions: 0, waits: false, ...change,
});
const mainAt = (change: Partial<ProjectorView>): string | undefined => stepsAt(room(change)).main?.kind;

describe('the likeliest press', () => {
  test('goes from the words through a vote, talk and a second vote to what follows', () => {
    expect([
      mainAt({ stage: 'reading' }), mainAt({ stage: 'ready' }), mainAt({ stage: 'open' }), mainAt({ stage: 'closed' }), mainAt({ stage: 'discussing' }),
      mainAt({ stage: 'open', again: true }), mainAt({ stage: 'closed', again: true }), mainAt({ stage: 'revealed', again: true, tally: [1, 2, 0] }),
    ]).toEqual(['next', 'open', 'close', 'discuss', 'revote', 'close', 'reveal', 'play']);
  });

  test('is there at every stage', () => {
    for (const stage of STAGES) expect(stepsAt(room({ stage, tally: [1, 0, 0] })).main, stage).not.toBeNull();
  });

  test('is to hear the rest of the words while they still come, before anybody is asked', () => {
    expect(stepsNow(room({ stage: 'ready' }), false).main?.kind).toBe('next');
    expect(stepsNow(room({ stage: 'ready' }), true).main?.kind).toBe('open');
    expect(stepsNow(room({ stage: 'over' }), false).main?.kind).toBe('next');
    expect(stepsNow(room({ stage: 'open' }), false).main?.kind).toBe('close');
  });

  test('plays what leads, and offers the others behind it, by their votes', () => {
    const { main, beside } = stepsAt(room({ stage: 'revealed', tally: [1, 5, 3], again: true }));
    expect([main, ...beside].map((step) => (step?.kind === 'play' ? step.option.letter : step?.kind))).toEqual(['B', 'C', 'A']);
  });

  test('is another vote when nobody voted', () => {
    expect(mainAt({ stage: 'revealed', tally: [0, 0, 0] })).toBe('revote');
  });

  test('plays the only thing that can be said, without a vote', () => {
    expect(mainAt({ stage: 'ready', options: options.slice(1, 2) })).toBe('play');
    expect(stepsAt(room({ stage: 'ready', options: [] })).main).toBeNull();
  });
});

test('where two are level no button chooses between them: the room talks, or the facilitator plays one', () => {
  const level = { stage: 'revealed', tally: [3, 0, 3] } as const;
  expect(mainAt(level)).toBe('discuss');
  expect(stepsAt(room({ ...level, again: true })).main).toBeNull();
  expect(stepsAt(room({ ...level, again: true })).beside.map(({ kind }) => kind)).toContain('play');
});

test('words that somebody spoke stand by the vote where the card shows what happened after them', () => {
  const line = (kind: 'person' | 'you' | 'narration', text: string): Line => ({ speaker: kind === 'person' ? { kind, id: 'rivera' } : { kind }, text, staging: {} } as Line);
  const asked = line('person', 'What do you want?');
  expect(spokenBefore([asked, line('narration', 'The pen stops.')])).toBe(asked);
  expect(spokenBefore([asked])).toBeNull();
  expect(spokenBefore([asked, line('you', 'Sixty.'), line('narration', 'It is quiet.')])).toBeNull();
});

test('who leads is said in words, and level is said to be level', () => {
  expect(resultOf(room({ tally: [1, 4, 0] }))).toBe('B has the most votes.');
  expect(resultOf(room({ tally: [3, 0, 3] }))).toBe('A and C are level.');
  expect(resultOf(room({ tally: [0, 0, 0] }))).toBe(words.nobody);
  expect(leaders(room({ tally: null }))).toEqual([]);
  expect(byVotes(room({ tally: [2, 2, 3] })).map(({ letter }) => letter)).toEqual(['C', 'A', 'B']);
  expect(listed(['A', 'B', 'D'])).toBe('A, B and D');
});

test('the count tells how many, and of whom, and never who is ahead', () => {
  expect(countOf(room({ votes: 7 }))).toBe('7 of 12 have voted');
  expect(countOf(room({ votes: 14 }))).toBe('14 votes in');
  expect(countOf(room({ here: 0 }))).toBe('0 votes');
  expect(countOf(room({ votes: 9, hands: [2, 0, 0] }))).toBe('9 votes, 2 of them raised hands');
  expect(countOf(room({ kind: 'hands', votes: 1 }))).toBe('1 hand');
  expect(countOf(room({ stage: 'discussing', votes: 7 }))).toBe('');
});

test('every stage but reading says where the vote stands, each in words of its own', () => {
  const said = STAGES.filter((stage) => stage !== 'reading').map((stage) => saysOf(room({ stage, again: stage === 'open' })).heading);
  expect(said.every((heading) => heading !== '')).toBe(true);
  expect(new Set(said).size).toBe(said.length);
  expect(saysOf(room({ stage: 'paused', question: 'Who else knows her?' })).heading).toBe(words.stage.talk.heading);
});

test('the code stands large until somebody has voted, beside the options only as much as fits, and small from then on', () => {
  expect(codeSize(room({ stage: 'reading' }))).toBe('large');
  expect(codeSize(room({ stage: 'open' }))).toBe('beside');
  expect(codeSize(room({ stage: 'open', votes: 1 }))).toBe('small');
  expect(codeSize(room({ stage: 'reading', decisions: 1 }))).toBe('small');
});
