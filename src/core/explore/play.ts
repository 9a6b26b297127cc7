import { err, ok, type Result } from '../result.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Choice } from '../story/beat.ts';
import { replay, takenFrom, type Replay } from '../run/replay.ts';
import type { Run, TakenChoice } from '../run/run.ts';
import { openStory, type CompiledStory, type StoryError } from '../story/runtime.ts';
import type { Scenario } from '../story/scenario.ts';

/** Decides as a player would, from what a player sees. */
export type Player = (options: readonly Choice[], meeting: Meeting) => Choice;

/** Decisions after which a run counts as one that never ends. */
const ENDLESS = 300;

/** Plays a story to its end. Fails where the story does, or where no choice can be taken. */
export function playOut(story: CompiledStory, scenario: Scenario, seed: number, player: Player): Result<Run, StoryError> {
  const opened = openStory(story, scenario, seed);
  if (!opened.ok) return opened;
  const runtime = opened.value;
  const choices: TakenChoice[] = [];
  for (let passage = runtime.begin(); passage.ok; ) {
    const { next } = passage.value;
    if (next.kind === 'end') return ok({ scenario: scenario.id, storyHash: story.hash, seed, locale: 'en', choices });
    const open = next.options.filter((choice) => choice.blocked === undefined);
    if (open.length === 0) return err({ code: 'story/failed', message: `no choice can be taken after “${passage.value.lines.at(-1)?.text ?? ''}”` });
    if (choices.length >= ENDLESS) return err({ code: 'story/endless', message: `more than ${ENDLESS} decisions without an end` });
    const chosen = player(open, runtime.meeting);
    choices.push(takenFrom(chosen));
    passage = runtime.choose(chosen.index);
    if (!passage.ok) return passage;
  }
  return err({ code: 'story/failed', message: 'the story does not begin' });
}

/** Plays to the end and replays what was played. */
export function playAndReplay(story: CompiledStory, scenario: Scenario, seed: number, player: Player): Result<Replay, StoryError> {
  const run = playOut(story, scenario, seed, player);
  return run.ok ? replay(story, scenario, run.value) : run;
}
