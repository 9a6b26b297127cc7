import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { spoken, syllableTimes, voiceOf } from '../../../src/sound/murmur.ts';
import { arrivalTimes } from '../../../src/core/run/arrival.ts';
import { inMeeting } from './quiet-browser.ts';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

const murmurs = (played: readonly string[]): string[] => played.filter((each) => each.startsWith('syllable'));

function speaking() {
  const browser = inMeeting();
  browser.sound.setMurmur(true);
  browser.sound.speak({ voice: 2, times: [0, 180, 360, 600] });
  return browser;
}

test('nobody murmurs until it is asked for', () => {
  const { sound, played } = inMeeting();
  sound.speak({ voice: 2, times: [0, 180] });
  vi.runAllTimers();
  expect(murmurs(played)).toEqual([]);
});

test('a syllable falls where the words say', () => {
  const { played } = speaking();
  vi.advanceTimersByTime(200);
  expect(murmurs(played)).toHaveLength(2);
  vi.advanceTimersByTime(400);
  expect(murmurs(played)).toHaveLength(4);
});

test('the murmur stops at once when the words are all there', () => {
  const { sound, played } = speaking();
  vi.advanceTimersByTime(200);
  sound.hush();
  expect(played.at(-1)).toBe('murmur fades');
  vi.runAllTimers();
  expect(murmurs(played)).toHaveLength(2);
});

test('a syllable that has ended is not faded: its place may be another’s by now', () => {
  const { sound, played, made, last } = speaking();
  vi.advanceTimersByTime(10);
  made[0]?.onend?.(last());
  sound.hush();
  expect(played).not.toContain('murmur fades');
});

test.each([
  ['someone else speaks', ({ sound }: ReturnType<typeof speaking>) => sound.speak({ voice: 5, times: [] })],
  ['sound is turned off', ({ sound }: ReturnType<typeof speaking>) => sound.setOn(false)],
  ['the murmur is turned off', ({ sound }: ReturnType<typeof speaking>) => sound.setMurmur(false)],
  ['the page is hidden', ({ see }: ReturnType<typeof speaking>) => see(true)],
])('the murmur stops when %s', (_, happens) => {
  const browser = speaking();
  vi.advanceTimersByTime(200);
  happens(browser);
  vi.runAllTimers();
  expect(murmurs(browser.played)).toHaveLength(2);
});

test('each person keeps a pitch of their own, within what a voice can be', () => {
  const pitches = ['rivera', 'okafor', 'yusuf', 'whitfield'].map((id) => spoken(voiceOf(id), 0, 8).rate);
  expect(pitches).toEqual(['rivera', 'okafor', 'yusuf', 'whitfield'].map((id) => spoken(voiceOf(id), 0, 8).rate));
  expect(new Set(pitches.map((pitch) => pitch.toFixed(2))).size).toBe(4);
  for (const pitch of pitches) expect(Math.abs(Math.log2(pitch))).toBeLessThan(0.65);
});

test('a phrase falls in pitch, and no syllable follows itself', () => {
  const phrase = Array.from({ length: 24 }, (_, place) => spoken(11, place, 24));
  expect(phrase.at(-1)?.rate).toBeLessThan(phrase[0]?.rate ?? 0);
  for (const [place, { syllable }] of phrase.entries()) expect(syllable).not.toBe(phrase[place + 1]?.syllable);
});

test('syllables fall at the vowels of the words, no faster than a mouth can follow', () => {
  const text = 'Mornings are fine. It’s after lunch.';
  const slow = syllableTimes(text, arrivalTimes(text, 'slow'));
  const fast = syllableTimes(text, arrivalTimes(text, 'fast'));
  expect(slow.length).toBeGreaterThan(fast.length);
  for (const times of [slow, fast]) for (const [place, at] of times.entries()) if (place > 0) expect(at - (times[place - 1] ?? 0)).toBeGreaterThanOrEqual(140);
});

test('nobody murmurs through words that are all there at once', () => {
  const text = 'Mornings are fine.';
  expect(syllableTimes(text, arrivalTimes(text, 'at-once'))).toEqual([]);
});
