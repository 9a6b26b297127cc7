import { Worker } from 'node:worker_threads';
import { BOT_NAMES, type BotName } from '../../../core/explore/bots.ts';
import type { Outcome } from '../../../core/explore/tournament.ts';
import { err, ok, type Result } from '../../../core/result.ts';
import type { CompiledStory, StoryError } from '../../../core/story/runtime.ts';
import type { Scenario } from '../../../core/story/scenario.ts';
import { ask } from '../ask.ts';
import type { Sitting } from './worker.ts';

/** Meetings played before one hears of them. */
const A_SITTING = 25;

export type Outcomes = ReadonlyMap<BotName, readonly Outcome[]>;

/** Lets every bot play so many meetings, on so many threads; the same for any number of them. `onward` is told how many were played, and ends it with false. */
export async function playAll(story: CompiledStory, scenario: Scenario, runs: number, threads: number, onward: (played: number, all: number) => boolean): Promise<Result<Outcomes, StoryError>> {
  const sittings = BOT_NAMES.flatMap((bot) => Array.from({ length: Math.ceil(runs / A_SITTING) }, (_, part): Sitting => {
    const from = part * A_SITTING;
    return { bot, seeds: Array.from({ length: Math.min(A_SITTING, runs - from) }, (_, seed) => from + seed) };
  }));
  const results = new Map<Sitting, readonly Result<Outcome, StoryError>[]>();
  let [next, played, stopped] = [0, 0, false];
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { story, scenario } });
    try {
      for (let sitting = sittings[next++]; sitting && !stopped; sitting = sittings[next++]) {
        results.set(sitting, await ask<readonly Result<Outcome, StoryError>[]>(worker, sitting));
        played += sitting.seeds.length;
        stopped ||= !onward(played, runs * BOT_NAMES.length);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: threads }, work));
  const failed = [...results.values()].flat().find((each) => !each.ok);
  if (failed && !failed.ok) return err(failed.error);
  return ok(new Map(BOT_NAMES.map((bot) => [bot, sittings.filter((sitting) => sitting.bot === bot).flatMap((sitting) => (results.get(sitting) ?? []).flatMap((each) => (each.ok ? [each.value] : [])))])));
}
