import { ok, type Result } from '../result.ts';
import type { Preparation } from '../debrief/debrief.ts';
import type { Choice } from '../story/beat.ts';
import type { CompiledStory, StoryError } from '../story/runtime.ts';
import type { Scenario } from '../story/scenario.ts';
import { idCheck, storyCheck, wordsCheck, type SharedChoice, type SharedRun } from './encode.ts';
import { replayBy, takenFrom } from './replay.ts';
import type { Run } from './run.ts';

/** A shared meeting with its words found again: a run as if it had been played here. */
export interface OpenedRun {
  readonly run: Run;
  readonly preparation: Preparation;
  /** How many choices the link holds: more than the run has where the story has changed since. */
  readonly held: number;
  /** It came to its end. */
  readonly over: boolean;
}

/** Finds a shared meeting's words in its story, as far as they are still there. Fails only where the story does. */
export function openShared(shared: SharedRun, story: CompiledStory, scenario: Scenario): Result<OpenedRun, StoryError> {
  const sameStory = shared.story === storyCheck(story.hash);
  const played = replayBy(story, scenario, shared, (open, each) => find(open, each, sameStory));
  if (!played.ok) return played;
  const choices = played.value.moments.map(({ chosen }) => takenFrom(chosen));
  const run: Run = { scenario: scenario.id, storyHash: story.hash, seed: shared.seed, locale: shared.locale, choices };
  return ok({ run, preparation: marked(shared, scenario), held: shared.choices.length, over: played.value.next.kind === 'end' });
}

/** By number in the same story. In an edited one by its words: under the same number first, else where no other could be meant. */
function find(open: readonly Choice[], { index, words }: SharedChoice, sameStory: boolean): Choice | undefined {
  const there = open.find((choice) => choice.index === index);
  if (sameStory) return there;
  if (there && wordsCheck(there.text) === words) return there;
  const alike = open.filter((choice) => wordsCheck(choice.text) === words);
  return alike.length === 1 ? alike[0] : undefined;
}

function marked({ matters, couldGive }: SharedRun, scenario: Scenario): Preparation {
  const idsIn = (list: readonly { readonly id: string }[], checks: readonly number[]): readonly string[] =>
    [...new Set(checks)].flatMap((check) => list.find(({ id }) => idCheck(id) === check)?.id ?? []);
  return { matters: idsIn(scenario.asked, matters), couldGive: idsIn(scenario.offered, couldGive) };
}
