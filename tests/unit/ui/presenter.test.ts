import { expect, test } from 'vitest';
import type { NotedOption, RoomStage } from '../../../src/ui/group/contract.ts';
import { besides, levelLetters, likeliest, mayPlay, standings } from '../../../src/ui/group/presenter-press.ts';
import { movedWord, saidLevel, signed } from '../../../src/ui/group/presenter-signs.ts';

const options: readonly NotedOption[] = ['A', 'B', 'C'].map((letter, index) => ({ letter, index, text: letter, practises: [], against: [], reply: null, composure: 0, commonGround: 0, hears: [], ends: null }));
const view = (stage: RoomStage, change: Partial<Parameters<typeof likeliest>[0]> = {}): Parameters<typeof likeliest>[0] => ({ stage, options, again: false, tally: null, running: null, waits: false, kind: 'phones', votes: 0, tableActions: [], ...change });

test('the large button goes the way of a decision: read, vote, talk, vote again, show, play', () => {
  expect(likeliest(view('reading', { waits: true }))?.kind).toBe('next');
  expect(likeliest(view('ready'))?.kind).toBe('open');
  expect(likeliest(view('open', { running: [3, 2, 0] }))?.kind).toBe('close');
  expect(likeliest(view('closed', { running: [3, 2, 0] }))?.kind).toBe('discuss');
  expect(likeliest(view('discussing', { running: [3, 2, 0] }))?.kind).toBe('revote');
  expect(likeliest(view('closed', { running: [3, 2, 0], again: true }))?.kind).toBe('reveal');
  expect(likeliest(view('revealed', { tally: [1, 4, 0], again: true }))).toMatchObject({ kind: 'play', option: { letter: 'B' } });
  expect(likeliest(view('paused'))?.kind).toBe('resume');
  expect(likeliest(view('over'))?.kind).toBe('debrief');
});

test('a room of one mind has little to talk over: its result comes next', () => {
  expect(likeliest(view('closed', { running: [8, 2, 0] }))?.kind).toBe('reveal');
  expect(likeliest(view('closed', { running: [7, 3, 0] }))?.kind).toBe('discuss');
});

test('a vote that nobody voted in is opened again', () => {
  expect(likeliest(view('closed', { running: [0, 0, 0] }))?.kind).toBe('revote');
});

test('where one thing only can be said, it is played without a vote', () => {
  expect(likeliest(view('ready', { options: options.slice(0, 1) }))).toMatchObject({ kind: 'play', option: { letter: 'A' } });
  expect(likeliest(view('ready', { options: [] }))).toBeNull();
});

test('while the last words are read, the debrief can be gone to already, in case the big screen is gone', () => {
  expect(besides(view('reading', { options: [] }))).toContain('debrief');
  expect(besides(view('reading'))).not.toContain('debrief');
});

test('where words are level the room talks again, and after that nothing is put forward', () => {
  expect(likeliest(view('revealed', { tally: [2, 2, 0] }))?.kind).toBe('discuss');
  expect(likeliest(view('revealed', { tally: [2, 2, 0], again: true }))).toBeNull();
});

test('the other presses never repeat the large one', () => {
  for (const stage of ['reading', 'ready', 'open', 'closed', 'discussing', 'revealed', 'paused', 'over', 'ended'] as const) {
    expect(besides(view(stage, { running: [3, 2, 0] }))).not.toContain(likeliest(view(stage, { running: [3, 2, 0] }))?.kind);
  }
});

test('nothing is played over the heads of people who vote', () => {
  expect(mayPlay(view('open'))).toBe(false);
  expect(mayPlay(view('revealed'))).toBe(true);
});

test('who leads, who is level and who has the fewest is said of each', () => {
  expect(standings([4, 1, 0], 3)).toEqual(['leading', 'fewest', null]);
  expect(standings([2, 2, 1], 3)).toEqual(['level', 'level', 'fewest']);
  expect(standings([], 3)).toEqual([null, null, null]);
  expect(saidLevel(levelLetters([2, 2, 1], options), 2)).toBe('A and B are level, 2 each.');
  expect(levelLetters([4, 1, 0], options)).toEqual([]);
});

test('a meter’s step has its sign and a plain word', () => {
  expect([signed(4), signed(-3), signed(0)]).toEqual(['+4', '−3', '±0']);
  expect([movedWord(3), movedWord(-7), movedWord(14), movedWord(0)]).toEqual(['a little up', 'down', 'far up', 'unchanged']);
});
