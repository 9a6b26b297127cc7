import { expect, test } from 'vitest';
import { arrivalTimes, arrivedBy, readingTime } from '../../../src/core/run/arrival.ts';
import { shortName, shortRole } from '../../../src/ui/meeting/speaker.ts';
import { breathAt } from '../../../src/ui/meeting/breathing.ts';
import { RADIUS, shared, standsAway } from '../../../src/ui/meeting/lens.ts';
import { findTerms } from '../../../src/ui/meeting/terms.ts';
import { roomBeside } from '../../../src/ui/meeting/use-free-room.ts';
import { wavePath } from '../../../src/ui/meeting/wave.ts';

const define = (...terms: readonly string[]) => terms.map((term) => ({ term, means: `what ${term} means` }));
const found = (text: string, ...terms: readonly string[]): readonly string[] =>
  findTerms(text, define(...terms)).flatMap((stretch) => (stretch.definition ? [stretch.text] : []));

test('a term is found as a whole word, in any case, in the plural too', () => {
  expect(found('Goals come first. A goalkeeper is no goal.', 'goal')).toEqual(['Goals']);
  expect(found('We call it decoding.', 'decoding')).toEqual(['decoding']);
  expect(found('Her recoding went well.', 'coding')).toEqual([]);
});

test('the longest term wins, and each is explained once in a line', () => {
  expect(found('Service minutes are minutes. Minutes count.', 'minutes', 'service minutes')).toEqual(['Service minutes', 'minutes']);
});

test('initials keep their case: a good idea is not a law', () => {
  expect(found('That’s a good idea. IDEA says so, and both IEPs do.', 'IDEA', 'IEP')).toEqual(['IDEA', 'IEPs']);
});

test('the stretches of a line make up the line again', () => {
  const line = '“The LRE?” he says. “Or push-in (some of it)?”';
  expect(findTerms(line, define('LRE', 'push-in', 'it)?')).map(({ text }) => text).join('')).toBe(line);
  expect(findTerms(line, [])).toEqual([{ text: line }]);
});

test('words arrive letter by letter, rest after a full stop, and all of them arrive', () => {
  const text = 'It’s early. For you.';
  const times = arrivalTimes(text, 'normal');
  expect(times).toHaveLength(text.length);
  expect([...times].sort((a, b) => a - b)).toEqual(times);
  const step = (letter: number): number => (times[letter] ?? 0) - (times[letter - 1] ?? 0);
  expect(step(text.indexOf('For'))).toBeGreaterThan(5 * step(1));
  expect(arrivedBy(times, -1)).toBe(0);
  expect(arrivedBy(times, times.at(-1) ?? 0)).toBe(text.length);
});

test('slow is slower than fast, and at once is at once', () => {
  const last = (speed: 'slow' | 'fast' | 'at-once'): number => arrivalTimes('One line, said twice.', speed).at(-1) ?? 0;
  expect(last('slow')).toBeGreaterThan(2 * last('fast'));
  expect(last('at-once')).toBe(0);
  expect(arrivedBy(arrivalTimes('All of it.', 'at-once'), 0)).toBe('All of it.'.length);
});

test('a longer line is given longer to read', () => {
  expect(readingTime('Yes.')).toBeGreaterThan(1000);
  expect(readingTime('word '.repeat(40).trim())).toBeGreaterThan(readingTime('word '.repeat(10).trim()) + 3000);
});

test('the wave turns more often the less composure there is', () => {
  const turns = (composure: number): number => {
    const heights = [...wavePath(composure).matchAll(/[ML][\d.]+ ([\d.]+)/g)].map((point) => Number(point[1]));
    const rising = heights.slice(1).map((height, index) => height > (heights[index] ?? 0));
    return rising.slice(1).filter((up, index) => up !== rising[index]).length;
  };
  expect(turns(100)).toBe(4);
  expect(turns(50)).toBeGreaterThan(turns(100));
  expect(turns(10)).toBeGreaterThan(9);
});

test('what the two circles share grows evenly, from nothing at 20 to most of them at 100', () => {
  const lens = (value: number): number => shared(standsAway(value));
  expect(lens(0)).toBe(0);
  expect(lens(20)).toBe(0);
  for (const value of [30, 40, 50, 60, 70, 80, 90, 100]) expect(lens(value) - lens(value - 10)).toBeCloseTo(0.105, 2);
});

test('circles far apart have a gap between them, and none leaves its box', () => {
  expect(standsAway(0) - RADIUS).toBeGreaterThan(2);
  expect(standsAway(0) + RADIUS).toBeLessThan(32);
});

test('every wave stays in its box and can be morphed into every other', () => {
  for (const composure of [0, 35, 70, 100]) {
    const points = [...wavePath(composure).matchAll(/[ML]([\d.]+) ([\d.]+)/g)];
    expect(points).toHaveLength(61);
    for (const [, , height] of points) expect(Math.abs(Number(height) - 16)).toBeLessThanOrEqual(14);
  }
});

test('a plate has room for the first thing someone is, a face for the last name', () => {
  expect(shortRole('Special education teacher, case manager')).toBe('Special education teacher');
  expect(['Ms. Rivera', 'Dr. Chen', 'Theo', 'Mrs. Ana Whitfield'].map(shortName)).toEqual(['Rivera', 'Chen', 'Theo', 'Whitfield']);
});

test('a breath goes in for four seconds and out for six, four times, and is over', () => {
  const ways = [...Array(60).keys()].map((second) => breathAt(second)?.way ?? 'over');
  expect(ways.slice(0, 12)).toEqual([...Array(5).fill('in'), ...Array(7).fill('out')]);
  expect(ways.indexOf('over')).toBe(48);
  expect([0, 4, 11].map((second) => breathAt(second)?.full)).toEqual([0, 1, 0]);
});

test('the picture gives way to words only where they would lie over a face, and never wholly', () => {
  expect(roomBeside(844, 340, 640)).toBe(null);
  expect(roomBeside(844, 200, 640)).toBeLessThan(640);
  expect(roomBeside(844, -500, 640)).toBeGreaterThan(250);
});
