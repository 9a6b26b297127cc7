import { err, ok, type Result } from '../result.ts';
import { alike } from '../story/alike.ts';
import type { Choice } from '../story/beat.ts';
import type { Example, FittedExample } from '../story/examples.ts';
import { openStory, type CompiledStory } from '../story/runtime.ts';
import type { Scenario } from '../story/scenario.ts';
import { takenFrom } from './replay.ts';
import type { TakenChoice } from './run.ts';

/** Where an example doesn’t fit its story as it is now. */
export interface Misfit {
  readonly decision: number;
  readonly wanted: string;
  /** What can be taken there; empty where the meeting is over by then, or the story failed. */
  readonly open: readonly string[];
}

/** Finds an example’s choices in a story: by their words, or those that are most like them. */
export function fitExample(story: CompiledStory, scenario: Scenario, { choices, ...rest }: Example): Result<FittedExample, Misfit> {
  const opened = openStory(story, scenario, rest.seed);
  const taken: TakenChoice[] = [];
  let passage = opened.ok ? opened.value.begin() : opened;
  for (const [decision, { text }] of choices.entries()) {
    const open = passage.ok && passage.value.next.kind === 'choices' ? passage.value.next.options.filter((choice) => choice.blocked === undefined) : [];
    const chosen = findByWords(open, text);
    if (!chosen || !opened.ok) return err({ decision, wanted: text, open: open.map((choice) => choice.text) });
    taken.push(takenFrom(chosen));
    passage = opened.value.choose(chosen.index);
  }
  if (!passage.ok) return err({ decision: choices.length, wanted: passage.error.message, open: [] });
  return ok({ ...rest, choices: taken });
}

/** One that is meant: the same words, or the only one that is like them. */
function findByWords(open: readonly Choice[], text: string): Choice | undefined {
  const same = open.find((choice) => choice.text === text);
  if (same) return same;
  const near = open.filter((choice) => alike(choice.text, text));
  return near.length === 1 ? near[0] : undefined;
}
