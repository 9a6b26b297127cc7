import { expect, test } from 'vitest';
import { QUESTIONS, questionsFor } from '../../../src/core/ballot/questions.ts';
import type { WorkshopMoment } from '../../../src/core/story/workshop.ts';
import { TIPS, type Tip } from '../../../src/core/tips/tips.ts';

const momentWith = (questions: readonly string[]): WorkshopMoment => ({
  scene: 'view', watch: 'Her hands.', questions: [...questions], tips: ['listen'], twice: [{ after: 'only late bloomers', talk: 'What does the parent hear?', short: true }],
});
const MOMENTS = [null, momentWith(['One?', 'Two?']), momentWith(['One?', 'Two?', 'Three?']), momentWith(['One?', 'Two?', 'Three?', 'Four?'])];
const TIPS_OPEN: readonly (readonly Tip[])[] = [[], ['listen'], ['strength', 'win-win'], TIPS];

test('every decision has two or three questions, the same each time it is looked at, and other ones than the decision before it', () => {
  for (const moment of MOMENTS) for (const tips of TIPS_OPEN) {
    const asked = Array.from({ length: 40 }, (_, decision) => questionsFor({ decision, tips, moment }));
    expect(asked.every((questions) => questions.length >= 2 && questions.length <= 3 && new Set(questions).size === questions.length)).toBe(true);
    expect(asked).toEqual(Array.from({ length: 40 }, (_, decision) => questionsFor({ decision, tips, moment })));
    for (const [place, questions] of asked.entries()) expect(questions).not.toEqual(asked[place + 1]);
  }
});

test('a scenario’s own questions come first, and one more stands beside them for a tip that can be practised', () => {
  const [first, second, third] = questionsFor({ decision: 0, tips: ['win-win'], moment: momentWith(['One?', 'Two?', 'Three?']) });
  expect([first, second]).toEqual(['One?', 'Two?']);
  expect(QUESTIONS['win-win']).toContain(third);
});

test('where no scenario has any, they are for tips that the words on offer practise', () => {
  const asked = questionsFor({ decision: 3, tips: ['listen', 'walk-away'], moment: null });
  const known: readonly string[] = [...QUESTIONS.listen, ...QUESTIONS['walk-away']];
  expect(asked.every((question) => known.includes(question))).toBe(true);
});

test('after a line that is worth two votes, what to talk about comes first', () => {
  const moment = momentWith(['One?', 'Two?', 'Three?']);
  const said = ['And some are only late bloomers.', 'Your mother sets her bag on the floor.'];
  expect(questionsFor({ decision: 5, tips: ['listen'], moment, said })[0]).toBe('What does the parent hear?');
  expect(questionsFor({ decision: 5, tips: ['listen'], moment, said: [] })).not.toContain('What does the parent hear?');
});
