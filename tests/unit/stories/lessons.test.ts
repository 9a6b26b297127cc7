import { expect, test } from 'vitest';
import { BOT_NAMES } from '../../../src/core/explore/bots.ts';
import { lessonsOf } from '../../../src/core/explore/lessons.ts';
import { playBot, type Outcome } from '../../../src/core/explore/tournament.ts';
import { loadStory, storyIds } from '../../../src/tools/stories/load.ts';

/** Enough to see each lesson; `npm run stories -- bots <id> --runs 2000` has the last word. */
const RUNS = 45;

test.for(storyIds())('%s teaches what a meeting should: the tips lead, each is worth something, no words give the best away', { timeout: 240_000 }, (id) => {
  const loaded = loadStory(id);
  if (!loaded.ok) throw new Error(loaded.error.map(({ message }) => message).join('\n'));
  const { story, scenario } = loaded.value;
  const outcomes = new Map(BOT_NAMES.map((bot) => [bot, Array.from({ length: RUNS }, (_, seed): Outcome => {
    const played = playBot(story, scenario, bot, seed);
    if (!played.ok) throw new Error(played.error.message);
    return played.value;
  })]));
  expect(lessonsOf(outcomes).filter(({ holds }) => !holds).map(({ sentence }) => sentence)).toEqual([]);
});
