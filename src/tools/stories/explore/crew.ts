import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { rootsOf, SHARDS, type Crew } from '../../../core/explore/explore.ts';
import { nothingKnown, type Harvest, type Known, type Order } from '../../../core/explore/round.ts';
import type { Limits } from '../../../core/explore/watch.ts';
import type { CompiledStory } from '../../../core/story/runtime.ts';
import { Walker } from '../../../core/story/walker.ts';
import { ask } from '../ask.ts';
import type { Beginning, Brought } from './worker.ts';

/** Threads that share the parts of a search among them. Each keeps for itself what all know, and is told what is new with each order. */
export class ThreadCrew implements Crew {
  readonly known: Known;
  readonly #threads: readonly Worker[];

  constructor(story: CompiledStory, limits: Limits, threads: number) {
    // V8 would sweep with threads of its own beside ours, which have all the cores already.
    setFlagsFromString('--no-parallel-scavenge');
    const walker = new Walker(story);
    const roots = rootsOf(walker);
    this.known = nothingKnown(walker.seen.length);
    this.known.seen.set(walker.seen);
    this.#threads = Array.from({ length: threads }, (_, thread) => {
      const beginning: Beginning = { story, limits, seen: walker.seen, parts: roots.map((of, part) => ({ part, roots: of })).filter(({ part }) => part % threads === thread) };
      return new Worker(new URL('./worker.ts', import.meta.url), { workerData: beginning });
    });
  }

  async round(order: Order): Promise<readonly Harvest[]> {
    const harvests: Harvest[] = Array.from({ length: SHARDS });
    const brought = await Promise.all(this.#threads.map((thread) => ask<readonly Brought[]>(thread, order)));
    for (const { part, harvest } of brought.flat()) harvests[part] = harvest;
    return harvests;
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }
}
