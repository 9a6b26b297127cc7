import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { debriefOf } from '../../../src/core/debrief/make.ts';
import { NOT_PREPARED } from '../../../src/core/debrief/debrief.ts';
import { replay, takenFrom, type Replay } from '../../../src/core/run/replay.ts';
import type { Run } from '../../../src/core/run/run.ts';
import { compileStory } from '../../../src/core/story/compile.ts';
import { playByWords, runOf, scenario, STAFFING } from '../../fixtures/small-room.ts';

const FILE = resolve(import.meta.dirname, '../../fixtures/small-room/story.ink');
const SOURCE = readFileSync(FILE, 'utf8');
const RUN: Run = runOf(STAFFING, playByWords(STAFFING, 'What are you', 'Keep sixty', 'Let her').moments.map(({ chosen }) => takenFrom(chosen)));

/** The kept run, replayed in the story as somebody edited it. */
function replayedAfter(...edits: readonly (readonly [string | RegExp, string])[]): Replay {
  const edited = edits.reduce((text, [from, to]) => {
    const next = text.replaceAll(from instanceof RegExp ? from : new RegExp(from.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'), to);
    if (next === text) throw new Error(`the story has no ${from}`);
    return next;
  }, SOURCE);
  const compiled = compileStory(FILE, edited, (path) => readFileSync(resolve('/', path), 'utf8'));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  const { story } = compiled.value;
  expect(story.hash).not.toBe(RUN.storyHash);
  const played = replay(story, scenario, RUN);
  if (!played.ok) throw new Error(played.error.message);
  return played.value;
}

const chosen = (played: Replay): readonly string[] => played.moments.map((moment) => moment.chosen.text);
const WORDS = RUN.choices.map(({ text }) => text);

describe('after a story is edited, a kept run is followed', () => {
  test('when somebody else’s line is changed: to its end, with the new line in it', () => {
    const played = replayedAfter(["Mornings are fine. It's after lunch.", 'Mornings are good. After lunch he folds.']);
    expect(chosen(played)).toEqual(WORDS);
    expect(played.moments[0]?.passage.lines.map(({ text }) => text)).toContain('Mornings are good. After lunch he folds.');
    expect(played.next.kind).toBe('end');
  });

  test('when the words that were said are changed a little: as they now stand', () => {
    const played = replayedAfter(['Keep sixty until the check in eight weeks?', 'Could we keep sixty until the check in eight weeks?']);
    expect(chosen(played)).toEqual([WORDS[0], '“Could we keep sixty until the check in eight weeks?”', WORDS[2]]);
  });

  test('when a choice is added before the one taken', () => {
    expect(chosen(replayedAfter(['* [“What are you', '* [“Where is Ms. Yusuf?” # move: ask-open]\n    Ms. Rivera: Late.\n* [“What are you']))).toEqual(WORDS);
  });

  test('when a knot is given another name', () => {
    expect(chosen(replayedAfter([/\bminutes\b(?=\n|$)/gm, 'the_thirty'], ['offer_made', 'made_offer']))).toEqual(WORDS);
  });

  test('when a knot is given another name and the words are changed a little in the same edit', () => {
    const played = replayedAfter([/\bminutes\b(?=\n|$)/gm, 'the_thirty'], ['Keep sixty until the check in eight weeks?', 'Let us keep sixty until the check in eight weeks.']);
    expect(played.fits).toBe(3);
  });

  test('when a choice is taken out: up to there and no further, and the run itself stays whole', () => {
    const played = replayedAfter([/\* \[“Keep sixty[^]*?(?=\* \[“Fine)/g, '']);
    expect(chosen(played)).toEqual([WORDS[0]]);
    expect(played.fits).toBe(1);
    expect(RUN.choices).toHaveLength(3);
  });

  test('and its debrief goes as far as it still fits, and says that the meeting is not over', () => {
    const played = replayedAfter([/\* \[“Keep sixty[^]*?(?=\* \[“Fine)/g, '']);
    const debrief = debriefOf({ played, decisions: [], outlooks: null }, scenario, NOT_PREPARED);
    expect(debrief.ending).toBeNull();
    expect(debrief.heard).toHaveLength(1);
  });
});
