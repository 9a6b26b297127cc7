import { expect, test } from 'vitest';
import { progressOf } from '../../../src/core/run/progress.ts';
import { resultsOf } from '../../../src/core/run/results.ts';
import { playAndReplay } from '../../../src/core/explore/play.ts';
import { pick, rollFrom } from '../../../src/core/explore/roll.ts';
import { loadStory } from '../../../src/tools/stories/load.ts';

const loaded = loadStory('thirty-minutes');
if (!loaded.ok) throw new Error('the story does not load');
const { story, scenario } = loaded.value;

const had = (seed: number) => {
  const roll = rollFrom(seed);
  const played = playAndReplay(story, scenario, seed, (open) => pick(open.filter((choice) => choice.table === undefined), roll) ?? pick(open, roll));
  if (!played.ok) throw new Error(played.error.message);
  return resultsOf(played.value, scenario);
};

test('one meeting has nothing to be laid beside', () => {
  expect(progressOf([], scenario)).toBeNull();
  expect(progressOf([had(1)], scenario)).toBeNull();
});

test('the first meeting stands beside the last, each with what could be heard in its own hand', () => {
  const [first, last] = [{ ...had(1), heard: ['a'] }, { ...had(2), heard: ['a', 'b'], offered: ['x'] }];
  const progress = progressOf([first, had(3), last], scenario);
  const couldHear = scenario.heard.filter(({ hands }) => hands?.includes(last.hand) ?? true).length;
  expect(progress?.first).toMatchObject({ composure: first.composure, heard: 1 });
  expect(progress?.last).toMatchObject({ plan: last.plan, heard: 2, couldHear, gives: 1, couldGive: scenario.offered.length });
});

test('a tip that never came up in a meeting has no share there', () => {
  const tips = { ...had(1).tips, listen: { practised: 3, against: 1 }, strength: { practised: 0, against: 0 } };
  const progress = progressOf([{ ...had(1), tips }, had(2)], scenario);
  expect(progress?.tips.listen[0]).toEqual({ practised: 3, against: 1, share: 0.75 });
  expect(progress?.tips.strength[0]?.share).toBeNull();
});
