import { expect, test } from 'vitest';
import { TIPS } from '../../../src/core/tips/tips.ts';
import { marked } from '../../../src/ui/before/preparation.ts';
import { sayWhen } from '../../../src/ui/shelf/words.ts';
import { words as tips } from '../../../src/ui/tips/words.ts';

test('three things can be marked in the notebook; a fourth waits until one is taken back', () => {
  const three = ['a', 'b', 'c'].reduce(marked, [] as readonly string[]);
  expect(marked(three, 'd')).toEqual(['a', 'b', 'c']);
  expect(marked(marked(three, 'b'), 'd')).toEqual(['a', 'c', 'd']);
});

test('a meeting says when it was: by weekday this week, by day this year, with the year before that', () => {
  const now = new Date(2026, 10, 23, 21, 0).getTime();
  expect(sayWhen(new Date(2026, 10, 21, 20, 15).getTime(), now)).toMatch(/^Saturday.*8:15/);
  expect(sayWhen(new Date(2026, 10, 3, 20, 15).getTime(), now)).toBe('November 3');
  expect(sayWhen(new Date(2025, 10, 3, 20, 15).getTime(), now)).toBe('Nov 3, 2025');
});

test('each of the five tips has a line one could say, and nothing on the page scolds', () => {
  for (const tip of TIPS) expect(tips.tips[tip].say).toMatch(/^“.+”$/);
  expect(JSON.stringify(tips)).not.toMatch(/\bwrong\b|should have|calm down|difficult parent|overreact/i);
});
