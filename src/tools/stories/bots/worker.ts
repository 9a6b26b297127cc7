import { parentPort, workerData } from 'node:worker_threads';
import type { BotName } from '../../../core/explore/bots.ts';
import { playBot } from '../../../core/explore/tournament.ts';
import type { CompiledStory } from '../../../core/story/runtime.ts';
import type { Scenario } from '../../../core/story/scenario.ts';

/** Meetings for one bot to play, by their seeds. */
export interface Sitting { readonly bot: BotName; readonly seeds: readonly number[] }

const { story, scenario } = workerData as { story: CompiledStory; scenario: Scenario };

parentPort?.on('message', ({ bot, seeds }: Sitting) => {
  parentPort?.postMessage(seeds.map((seed) => playBot(story, scenario, bot, seed)));
});
