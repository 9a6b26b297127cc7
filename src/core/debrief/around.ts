import { ok, type Result } from '../result.ts';
import type { Replay } from '../run/replay.ts';
import type { Run } from '../run/run.ts';
import { openStory, type CompiledStory, type StoryError, type StoryRuntime, type Waiting } from '../story/runtime.ts';
import type { Scenario } from '../story/scenario.ts';
import type { Decision, Way } from './judge.ts';

/** A decision of a run that one can go back to. */
export interface Revisited extends Decision {
  readonly waiting: Waiting;
}

/** Every decision of a run with every way that was open there, and the story to go on from any of them. */
export interface Around {
  readonly decisions: readonly Revisited[];
  readonly runtime: StoryRuntime;
}

/** Plays a run once more and takes one step down every way that was open at each decision. */
export function lookAround(story: CompiledStory, scenario: Scenario, run: Run, played: Replay): Result<Around, StoryError> {
  const opened = openStory(story, scenario, run.seed);
  if (!opened.ok) return opened;
  const runtime = opened.value;
  const begun = runtime.begin();
  if (!begun.ok) return begun;
  const decisions: Revisited[] = [];
  let leadUp = played.opening;
  for (const [number, moment] of played.moments.entries()) {
    const waiting = runtime.waiting();
    const others = moment.offered
      .filter((choice) => choice !== moment.chosen && choice.blocked === undefined)
      .flatMap((choice): Way[] => {
        const followed = runtime.chooseAt(waiting, choice.index);
        return followed.ok ? [{ choice, passage: followed.value, after: runtime.meeting }] : [];
      });
    const taken: Way = { choice: moment.chosen, passage: moment.passage, after: moment.after };
    decisions.push({ moment, leadUp, taken, others, past: played.moments.slice(0, number), waiting });
    const moved = runtime.chooseAt(waiting, moment.chosen.index);
    if (!moved.ok) return moved;
    leadUp = moment.passage;
  }
  return ok({ decisions, runtime });
}
