import { ok, type Result } from '../result.ts';
import type { Preparation } from '../debrief/debrief.ts';
import type { Choice, Passage } from '../story/beat.ts';
import { openStory, type CompiledStory, type StoryError } from '../story/runtime.ts';
import type { Scenario } from '../story/scenario.ts';
import { idCheck, storyCheck, wordsCheck, type SharedChoice, type SharedRun } from './encode.ts';
import { takenFrom } from './replay.ts';
import type { Run, TakenChoice } from './run.ts';

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
  const opened = openStory(story, scenario, shared.seed);
  if (!opened.ok) return opened;
  const runtime = opened.value;
  const begun = runtime.begin();
  if (!begun.ok) return begun;
  const sameStory = shared.story === storyCheck(story.hash);
  const choices: TakenChoice[] = [];
  let passage = begun.value;
  for (const each of shared.choices) {
    const found = find(passage, each, sameStory);
    if (!found) break;
    const followed = runtime.choose(found.index);
    if (!followed.ok) return followed;
    choices.push(takenFrom(found));
    passage = followed.value;
  }
  const run: Run = { scenario: scenario.id, storyHash: story.hash, seed: shared.seed, locale: shared.locale, choices };
  return ok({ run, preparation: marked(shared, scenario), held: shared.choices.length, over: passage.next.kind === 'end' });
}

/** By number in the same story. In an edited one by its words: under the same number first, else where no other could be meant. */
function find({ next }: Passage, { index, words }: SharedChoice, sameStory: boolean): Choice | undefined {
  if (next.kind !== 'choices') return undefined;
  const open = next.options.filter((choice) => choice.blocked === undefined);
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
