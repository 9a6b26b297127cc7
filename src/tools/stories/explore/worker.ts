import { parentPort, workerData } from 'node:worker_threads';
import { shardAt, type Root } from '../../../core/explore/explore.ts';
import type { Goal } from '../../../core/explore/round.ts';
import { Visited } from '../../../core/explore/visited.ts';
import type { Limits } from '../../../core/explore/watch.ts';
import type { CompiledStory } from '../../../core/story/runtime.ts';
import { Walker } from '../../../core/story/walker.ts';

/** What a thread is given: the story, its parts of the search, and what all know, in shared memory. */
export interface Beginning {
  readonly story: CompiledStory;
  readonly limits: Limits;
  readonly seen: SharedArrayBuffer;
  readonly taken: SharedArrayBuffer;
  readonly table: SharedArrayBuffer;
  readonly parts: readonly { readonly part: number; readonly roots: readonly Root[] }[];
}

export interface Order { readonly steps: number; readonly goals: readonly Goal[] }

const { story, limits, seen, taken, table, parts } = workerData as Beginning;
const walker = new Walker(story);
const known = { seen: new Uint8Array(seen), taken: new Uint32Array(taken), visited: new Visited(new Uint32Array(table)) };
const shards = parts.map(({ part, roots }) => ({ part, shard: shardAt(roots, walker, known, limits) }));

parentPort?.on('message', ({ steps, goals }: Order) => {
  const aims = { away: walker.distances(goals.map(({ site }) => site)), goals };
  parentPort?.postMessage(shards.map(({ part, shard }) => ({ part, harvest: shard.round(steps, aims) })));
});
