import { expect, test } from 'vitest';
import { advance, linesOf, replay, takenFrom } from '../../../src/core/run/replay.ts';
import { STAFFING, play, playByWords, runOf, scenario, story } from '../../fixtures/small-room.ts';
import { playOut } from '../../../src/core/explore/play.ts';
import { pick, rollFrom } from '../../../src/core/explore/roll.ts';

const randomRun = (seed: number) => {
  const roll = rollFrom(seed);
  const run = playOut(story, scenario, seed, (open) => pick(open, roll));
  if (!run.ok) throw new Error(run.error.message);
  return run.value;
};

test('the same run replayed gives the same beats, a hundred times over', () => {
  for (let seed = 0; seed < 100; seed++) {
    const run = randomRun(seed);
    expect(linesOf(play(run))).toEqual(linesOf(play(run)));
  }
});

test('played choice by choice or replayed whole, a run is the same', () => {
  const whole = playByWords(STAFFING, 'What are you', 'Keep sixty', 'Let her finish');
  let step = play(runOf(STAFFING));
  for (const moment of whole.moments) {
    const next = advance(step, moment.chosen);
    if (!next.ok) throw new Error(next.error.message);
    step = next.value;
  }
  expect(linesOf(step)).toEqual(linesOf(whole));
  expect(step.meeting).toEqual(whole.meeting);
});

test('looking down a way that was not taken changes nothing', () => {
  const played = playByWords(STAFFING, 'What are you');
  if (played.next.kind !== 'choices') throw new Error('the meeting ended early');
  for (const option of played.next.options) expect(played.runtime.peek(option.index).ok).toBe(true);
  const on = advance(played, played.next.options.find((option) => option.text.includes('Keep sixty')) ?? never());
  const straight = playByWords(STAFFING, 'What are you', 'Keep sixty');
  expect(on.ok && linesOf(on.value)).toEqual(linesOf(straight));
  expect(on.ok && on.value.meeting).toEqual(straight.meeting);
});

test('after an edit a run is followed by its words, as far as they are still there', () => {
  const run = runOf(STAFFING, playByWords(STAFFING, 'What are you', 'Keep sixty').moments.map((moment) => takenFrom(moment.chosen)));
  const edited = { ...story, hash: 'another' };
  const shifted = run.choices.map((choice) => ({ ...choice, index: choice.index + 1 }));
  const found = replay(edited, scenario, { ...run, choices: shifted });
  expect(found.ok && found.value.fits).toBe(2);
  const gone = replay(edited, scenario, { ...run, choices: [...run.choices.slice(0, 1), { index: 0, path: 'nowhere', text: '“No longer written.”' }] });
  expect(gone.ok && gone.value.fits).toBe(1);
});

test('a run that asks for a choice that isn’t there stops before it', () => {
  const played = replay(story, scenario, runOf(STAFFING, [{ index: 999, path: '', text: '' }]));
  expect(played.ok && played.value.fits).toBe(0);
});

test('a compiled story that is not one is refused with a sentence', () => {
  const played = replay({ ink: '{"inkVersion":21', hash: 'x' }, scenario, runOf(1));
  expect(played).toMatchObject({ ok: false, error: { code: 'story/unreadable' } });
});

function never(): never {
  throw new Error('that choice is not offered');
}
