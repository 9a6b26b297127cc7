import { parentPort, workerData } from 'node:worker_threads';
import { shardAt, type Root } from '../../../core/explore/explore.ts';
import { learn, nothingKnown, type Harvest, type Order } from '../../../core/explore/round.ts';
import type { Limits } from '../../../core/explore/watch.ts';
import type { CompiledStory } from '../../../core/story/runtime.ts';
import { Walker } from '../../../core/story/walker.ts';

/** What a thread is given: the story, what was seen on the way to where its parts begin, and these parts of the search. */
export interface Beginning {
  readonly story: CompiledStory;
  readonly limits: Limits;
  readonly seen: Uint8Array;
  readonly parts: readonly { readonly part: number; readonly roots: readonly Root[] }[];
}

/** What it brings home from each. */
export interface Brought { readonly part: number; readonly harvest: Harvest }

const { story, limits, seen, parts } = workerData as Beginning;
const walker = new Walker(story);
const known = nothingKnown(seen.length);
known.seen.set(seen);
const shards = parts.map(({ part, roots }) => ({ part, shard: shardAt(roots, walker, known, limits) }));

parentPort?.on('message', ({ steps, goals, news }: Order) => {
  learn(known, news);
  const aims = { away: walker.distances(goals.map(({ site }) => site)), goals };
  parentPort?.postMessage(shards.map(({ part, shard }): Brought => ({ part, harvest: shard.round(steps, aims) })));
});
