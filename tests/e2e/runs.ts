import { playAs } from '../../src/core/explore/bot-play.ts';
import { BOTS } from '../../src/core/explore/bots.ts';
import { playOut } from '../../src/core/explore/play.ts';
import { pick, rollFrom } from '../../src/core/explore/roll.ts';
import { takenFrom } from '../../src/core/run/replay.ts';
import type { Run } from '../../src/core/run/run.ts';
import type { EndingId } from '../../src/core/story/vocabulary.ts';
import { replayed, scenario, story } from './table.ts';

/** A meeting rolled from a seed: mostly what is said, now and then what one may always do. */
export function randomRun(seed: number): Run {
  const roll = rollFrom(seed);
  const run = playOut(story, scenario, seed, (open) => {
    const said = open.filter((choice) => choice.table === undefined);
    return pick(said.length > 0 && roll() < 0.93 ? said : open, roll);
  });
  if (!run.ok) throw new Error(run.error.message);
  return run.value;
}

/** A meeting with someone who fights. */
function fight(seed: number): Run {
  const fought = playAs(BOTS.fighter, story, scenario, seed);
  if (!fought.ok) throw new Error(fought.error.message);
  return { scenario: scenario.id, storyHash: story.hash, seed, locale: 'en', choices: fought.value.turns.map(({ chosen }) => takenFrom(chosen)) };
}

/** A run to this ending, the shortest of those first found. Who leaves in anger is found among those who fight: chance alone hardly ever goes that far. */
export function runTo(ending: EndingId): Run {
  const found: Run[] = [];
  for (let seed = 1; seed < 4000 && found.length < 3; seed++) {
    const run = ending === 'left-in-anger' ? fight(seed) : randomRun(seed);
    const { next } = replayed(run.seed, run.choices);
    if (next.kind === 'end' && next.ending === ending) found.push(run);
  }
  const [shortest] = found.sort((a, b) => a.choices.length - b.choices.length);
  if (!shortest) throw new Error(`no play came to the ending ${ending}`);
  return shortest;
}
