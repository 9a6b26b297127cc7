import { availableParallelism } from 'node:os';
import { explore, type Progress } from '../../../core/explore/explore.ts';
import { limitsFor } from '../../../core/explore/findings.ts';
import type { Atlas } from '../../../core/story/atlas.ts';
import type { CompiledStory } from '../../../core/story/runtime.ts';
import type { Scenario } from '../../../core/story/scenario.ts';
import { ThreadCrew } from './crew.ts';

export interface Budget {
  /** Choices to take at most, and at least: also when everything has been seen, other things may still be amiss. */
  readonly most: number;
  readonly least: number;
  readonly threads: number;
  /** Told after each round; false ends the walk there. */
  readonly onward?: (progress: Progress, all: Atlas) => boolean;
}

/** States at which a walk ends whatever its budget: they take some 160 MB. */
const MOST_STATES = 870_000;

export const USUAL: Budget = { most: 240_000, least: 20_000, threads: availableParallelism() };

/** Walks a story until everything has been seen and the least is done, or nothing is left, or the budget is spent. */
export async function walk(story: CompiledStory, atlas: Atlas, scenario: Scenario, budget: Budget = USUAL): Promise<Progress> {
  const crew = new ThreadCrew(story, limitsFor(scenario.cast), budget.threads);
  try {
    let last: Progress | null = null;
    for await (const progress of explore(atlas, crew)) {
      last = progress;
      const done = progress.steps >= budget.least && seenAll(progress, atlas);
      if (done || progress.steps >= budget.most || progress.states >= MOST_STATES || budget.onward?.(progress, atlas) === false) break;
    }
    if (!last) throw new Error('a walk has at least one round');
    return last;
  } finally {
    await crew.close();
  }
}

export const counted = (progress: Progress, { lines, choices }: Atlas) => ({
  lines: { seen: lines.filter(({ site }) => progress.known.seen[site]).length, total: lines.length },
  choices: { taken: choices.filter(({ site }) => progress.known.taken[site]).length, total: choices.length },
});

function seenAll(progress: Progress, atlas: Atlas): boolean {
  const { lines, choices } = counted(progress, atlas);
  return lines.seen === lines.total && choices.taken === choices.total;
}
