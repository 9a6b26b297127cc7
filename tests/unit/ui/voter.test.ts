import { expect, test } from 'vitest';
import { readCode } from '../../../src/core/ballot/code.ts';
import type { RoomStage, TableBandView, VoterView } from '../../../src/ui/group/contract.ts';
import { spokenOf, stanceOf } from '../../../src/ui/voter/stance.ts';
import { newsOf } from '../../../src/ui/voter/table-band.tsx';
import { lettersOf, lookAlikeIn } from '../../../src/ui/voter/typing.ts';
import { words } from '../../../src/ui/voter/words.ts';

const STAGES = ['reading', 'ready', 'open', 'closed', 'discussing', 'revealed', 'paused', 'over', 'ended'] as const satisfies readonly RoomStage[];

const options = ['“What would you expect by June?”', 'Say nothing.'].map((text, index) => ({ letter: 'AB'[index] ?? '', index, text }));
const phone = (change: Partial<VoterView> = {}): VoterView => ({
  stage: 'open', options, again: false, tally: null, firstTally: null, question: '', status: 'here', refused: null, code: 'K7M3XP', number: 12, scenario: 'one', title: 'One', scene: null,
  cast: [], said: [], languages: [], language: 'en-US', mine: null, sent: true, mineFirst: null, last: null, decisions: 4, since: 0, afterwards: null, ...change,
});

test('a code is taken as it comes: small letters, spaces, dashes, or the whole link', () => {
  for (const typed of ['k7m3xp', 'K7M 3XP', ' k7m–3xp ', 'http://192.168.1.20:4173/#/join/K7M3XP']) {
    expect(lettersOf(typed)).toBe('K7M3XP');
    expect(readCode(lettersOf(typed))).toBe('K7M3XP');
  }
  expect(lettersOf('k7m3xp9')).toBe('K7M3XP');
});

test('a letter that no code has is named, with what it may be', () => {
  expect(lookAlikeIn('K7M')).toBeNull();
  expect(lookAlikeIn('K0M')).toEqual({ seen: '0', others: ['C', 'D', 'G'] });
  expect(words.join.notIn('0', ['C', 'D', 'G'])).toBe('There is no “0” in these codes. Could it be C, D or G?');
});

test('every letter or figure that codes leave out has a likeness that codes have', () => {
  const left = [...'ABEILOQSUVZ01258'];
  for (const letter of left) {
    const { others } = lookAlikeIn(letter) ?? { others: [] };
    expect(others.length, letter).toBeGreaterThan(0);
    for (const other of others) expect(lookAlikeIn(other)).toBeNull();
  }
});

test('every stage says something of its own, and no two say the same', () => {
  const said = STAGES.map((stage) => stanceOf(phone({ stage })).heading);
  expect(new Set(said).size).toBe(STAGES.length);
});

test('a vote is said to be in when it is, and on its way until then', () => {
  expect(stanceOf(phone()).hint).toBe(words.open.hint);
  expect(stanceOf(phone({ mine: 1, sent: false })).hint).toBe(words.onItsWay);
  expect(stanceOf(phone({ mine: 1 })).hint).toBe(words.voted);
});

test('a change is spoken once: voting keeps still until the vote is in, and says no word of the question again', () => {
  expect(spokenOf(phone())).toBe(`${words.open.heading} ${words.open.hint}`);
  expect(spokenOf(phone({ mine: 1, sent: false }))).toBe('');
  expect(spokenOf(phone({ mine: 1 }))).toBe(words.voted);
});

test('what the room said is spoken before the call to look up, for who can’t see the screen', () => {
  const last = { text: '“What would you expect by June?”', mine: null };
  expect(spokenOf(phone({ stage: 'reading', last, decisions: 5 }))).toBe(`The room said: ${last.text} ${words.reading.heading}. ${words.reading.hint}`);
});

test('a phone that lost the room says so, and that its vote is kept; the question stays where it was', () => {
  expect(spokenOf(phone({ status: 'away' }))).toBe(words.reconnecting.plain);
  expect(spokenOf(phone({ status: 'away', mine: 0 }))).toBe(words.reconnecting.voted);
  expect(stanceOf(phone({ status: 'away', mine: 0 })).heading).toBe(words.open.heading);
});

test('who comes in late is told that it is fine; who was there and didn’t vote is not', () => {
  const reading = phone({ stage: 'reading', last: { text: 'Say nothing.', mine: null } });
  expect(stanceOf({ ...reading, since: 4 }).hint).toBe(words.reading.late);
  expect(stanceOf({ ...reading, since: 3 }).hint).toBe(words.reading.hint);
  expect(stanceOf(phone({ stage: 'reading', decisions: 0 })).hint).toBe(words.reading.hint);
});

test('the page turns with a second vote, the talk and the result, not when a vote opens or closes', () => {
  const page = (change: Partial<VoterView>): string => stanceOf(phone(change)).page;
  expect(page({ stage: 'ready' })).toBe(page({ stage: 'open' }));
  expect(page({ stage: 'closed' })).toBe(page({ stage: 'open' }));
  expect(new Set([page({}), page({ again: true }), page({ stage: 'discussing' }), page({ stage: 'revealed' })]).size).toBe(4);
});

test('a refused phone says why, whatever stage the room is in', () => {
  for (const stage of STAGES) expect(stanceOf(phone({ stage, refused: 'This device was taken out.' })).hint).toBe('This device was taken out.');
});

test('a pause asks its question, and a vote under way is said to stay', () => {
  expect(stanceOf(phone({ stage: 'paused', question: 'What did you hear?', mine: 1 }))).toMatchObject({ heading: 'What did you hear?', hint: words.paused.voted });
  expect(spokenOf(phone({ stage: 'paused', question: 'What did you hear?' }))).toBe('Talk about this: What did you hear?');
  expect(stanceOf(phone({ stage: 'paused' }))).toMatchObject({ heading: words.paused.heading, hint: words.paused.hint });
});

test('a table’s band says one thing at a time: what ends comes before a pause, a pause before the connection', () => {
  const band: TableBandView = { status: 'away', code: 'K7M3XP', number: 3, refused: null, question: '', ended: true };
  expect(newsOf(band).text).toBe(words.table.ended);
  expect(newsOf({ ...band, ended: false }).text).toBe(words.table.paused);
  expect(newsOf({ ...band, ended: false, question: null }).text).toBe(words.table.away);
  expect(newsOf({ ...band, ended: false, question: null, status: 'here' })).toMatchObject({ kind: 'plain', text: '' });
});

test('nothing a phone says scolds', () => {
  expect(JSON.stringify(words)).not.toMatch(/\bwrong\b|should have|invalid|error|failed|score|points/i);
});
