import { expect, test } from 'vitest';
import { lastAnswers } from '../../../src/app/last-time.ts';

const run = (id: string, startedAt: number, answers: readonly string[], scenario = 'room') =>
  ({ id, scenario, startedAt, reflections: { feeling: null, pair: '', answers: [...answers] } });
const runs = [run('third', 3, ['', '', '']), run('first', 1, ['The pause', '', 'How is lunch?']), run('second', 2, ['', 'She is tired', 'Who helps him?']), run('other', 4, ['x'], 'elsewhere')];

test('each question is answered by the newest meeting of this kind that has an answer to it', () => {
  expect(lastAnswers(runs, 'room')).toEqual(['The pause', 'She is tired', 'Who helps him?']);
});

test('at a debrief only earlier meetings count, and never the one being read', () => {
  expect(lastAnswers(runs, 'room', 'second')).toEqual(['The pause', '', 'How is lunch?']);
  expect(lastAnswers(runs, 'room', 'first')).toEqual([]);
});
