import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { rootsOf, SHARDS, type Crew, type Gathering } from '../../../core/explore/explore.ts';
import type { Goal, Harvest } from '../../../core/explore/round.ts';
import { Visited } from '../../../core/explore/visited.ts';
import type { Limits } from '../../../core/explore/watch.ts';
import type { CompiledStory } from '../../../core/story/runtime.ts';
import { Walker } from '../../../core/story/walker.ts';
import { ask } from '../ask.ts';
import type { Beginning, Order } from './worker.ts';

/** Slots for states that were met, eight bytes each: enough for half as many states. */
const SLOTS = 2 ** 21;

/** States that a crew can keep apart. */
export const MOST_STATES = SLOTS / 2;

/** Threads that share the parts of a search among them. What they know together lies in shared memory, and is written only between rounds, here. */
export class ThreadCrew implements Crew {
  readonly known: Gathering['known'];
  readonly #threads: readonly Worker[];

  constructor(story: CompiledStory, limits: Limits, threads: number) {
    setFlagsFromString('--no-parallel-scavenge');
    const walker = new Walker(story);
    const size = walker.seen.length;
    const [seen, taken, table] = [new SharedArrayBuffer(size), new SharedArrayBuffer(size * 4), new SharedArrayBuffer(SLOTS * 8)];
    this.known = { seen: new Uint8Array(seen), taken: new Uint32Array(taken), visited: new Visited(new Uint32Array(table)) };
    const roots = rootsOf(walker);
    this.known.seen.set(walker.seen);
    this.#threads = Array.from({ length: threads }, (_, thread) => {
      const beginning: Beginning = { story, limits, seen, taken, table, parts: roots.map((of, part) => ({ part, roots: of })).filter(({ part }) => part % threads === thread) };
      return new Worker(new URL('./worker.ts', import.meta.url), { workerData: beginning });
    });
  }

  async round(steps: number, goals: readonly Goal[]): Promise<readonly Harvest[]> {
    const harvests: Harvest[] = Array.from({ length: SHARDS });
    const order: Order = { steps, goals };
    const rounds = await Promise.all(this.#threads.map((thread) => ask<readonly { readonly part: number; readonly harvest: Harvest }[]>(thread, order)));
    for (const { part, harvest } of rounds.flat()) harvests[part] = harvest;
    return harvests;
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }
}
