import type { Atlas } from '../story/atlas.ts';
import type { CompiledStory } from '../story/runtime.ts';
import { Walker } from '../story/walker.ts';
import { learn, nothingKnown, type Goal, type Harvest, type Known, type Order } from './round.ts';
import { Shard } from './shard.ts';
import { Visited } from './visited.ts';
import { keyOf, type Found, type Limits } from './watch.ts';

/** A way into a story: where a part of the search begins. */
export interface Root { readonly seed: number; readonly path: readonly number[] }

/** What has become of a search so far. */
export interface Progress {
  readonly known: Known;
  readonly offered: Uint8Array;
  /** Choices by their sites, in the words they were first offered in. */
  readonly texts: ReadonlyMap<number, string>;
  readonly found: readonly Found[];
  /** Distinct states met, and choices taken. */
  readonly states: number;
  readonly steps: number;
  /** Nothing is left to take: every way through the story, from each of the seeds, has been gone, up to what it can still read. */
  readonly complete: boolean;
}

/** Parts of a search. As many as there are, whoever runs them, so that the same is found on any number of threads. */
export const SHARDS = 16;
/** Choices each part takes before it brings home what it has found. */
export const ROUND = 128;
/** Seeds tried at the start, for every hand that a story may deal. */
export const SEEDS = 24;

/** Where the parts begin: the story is opened from many seeds and followed, breadth first, until there is a beginning for each part. */
export function rootsOf(walker: Walker, parts = SHARDS): readonly (readonly Root[])[] {
  const met = new Visited();
  let roots: Root[] = [];
  const note = (root: Root): boolean => {
    const mark = walker.mark();
    return met.add(...walker.fingerprint(mark)) && roots.push(root) > 0;
  };
  for (let seed = 0; seed < SEEDS; seed++) {
    if (walker.begin(seed).open.length > 0) note({ seed, path: [] });
    else if (seed === 0) roots.push({ seed, path: [] });
  }
  while (roots.length < parts && roots.length > 0) {
    const before = roots;
    roots = [];
    for (const { seed, path } of before) spread(walker, { seed, path }, note, () => roots.push({ seed, path }));
    if (roots.length <= before.length) break;
  }
  const deal: Root[][] = Array.from({ length: parts }, () => []);
  roots.forEach((root, index) => deal[index % parts]?.push(root));
  return deal;
}

/** The root itself stays one: what lies along it is met when its part begins there. */
function spread(walker: Walker, { seed, path }: Root, note: (root: Root) => boolean, keep: () => void): void {
  let stop = walker.begin(seed);
  for (const choice of path) stop = walker.choose(walker.mark(), choice);
  const mark = walker.mark();
  if (path.length >= 3) return keep();
  keep();
  stop.open.forEach((_, choice) => {
    const next = walker.choose(mark, choice);
    if (next.open.length > 0) note({ seed, path: [...path, choice] });
  });
}

/** Brings together what the parts find, in the order of the parts. */
export class Gathering {
  readonly known: Known;
  readonly #offered: Uint8Array;
  readonly #texts = new Map<number, string>();
  readonly #found = new Map<string, Found>();
  #steps = 0;
  #open = 1;

  constructor(known: Known) {
    this.known = known;
    this.#offered = new Uint8Array(known.seen.length);
  }

  add(harvests: readonly Harvest[]): void {
    this.#open = 0;
    learn(this.known, harvests);
    for (const { texts, found, steps, open } of harvests) {
      for (const [site, text] of texts) {
        this.#offered[site] = 1;
        if (!this.#texts.has(site)) this.#texts.set(site, text);
      }
      for (const each of found) if (!this.#found.has(keyOf(each))) this.#found.set(keyOf(each), each);
      this.#steps += steps;
      this.#open += open;
    }
  }

  /** Words that nobody has come by, and choices that were never offered. */
  goals({ lines, choices }: Atlas): readonly Goal[] {
    return [
      ...lines.filter(({ site }) => !this.known.seen[site]).map(({ site }): Goal => ({ site, kind: 'line' })),
      ...choices.filter(({ site }) => !this.#offered[site]).map(({ site }): Goal => ({ site, kind: 'choice' })),
    ];
  }

  get progress(): Progress {
    return { known: this.known, offered: this.#offered, texts: this.#texts, found: [...this.#found.values()], states: this.known.visited.size, steps: this.#steps, complete: this.#open === 0 };
  }
}

/** Who does the work of a round: all parts, each as long as it is told, in the order of the parts. */
export interface Crew {
  /** What is known at the beginning. Whoever gathers the harvests adds to it. */
  readonly known: Known;
  round(order: Order): Promise<readonly Harvest[]>;
}

/** Walks a story, round after round; whoever asks decides when it is enough. Same story, same findings, whatever the crew. */
export async function* explore(atlas: Atlas, crew: Crew, round = ROUND): AsyncGenerator<Progress, void> {
  const gathering = new Gathering(crew.known);
  let news: readonly Harvest[] = [];
  const send = (): Promise<readonly Harvest[]> => crew.round({ steps: round, goals: gathering.goals(atlas), news });
  let first = send();
  while (!gathering.progress.complete) {
    const second = send();
    // Should it fail before its turn, that is told when its turn comes.
    second.catch(() => null);
    news = await first;
    gathering.add(news);
    yield gathering.progress;
    first = second;
  }
}

/** All parts on this thread. */
export class Solo implements Crew {
  readonly known: Known;
  readonly #walker: Walker;
  readonly #shards: readonly Shard[];

  constructor(story: CompiledStory, limits: Limits, walker = new Walker(story)) {
    this.#walker = walker;
    this.known = nothingKnown(this.#walker.seen.length);
    const roots = rootsOf(this.#walker);
    // What other seeds say before the first choice was met on the way here, and may never be met again.
    this.known.seen.set(this.#walker.seen);
    this.#shards = roots.map((each) => shardAt(each, this.#walker, this.known, limits));
  }

  async round({ steps, goals }: Order): Promise<readonly Harvest[]> {
    const aims = { away: this.#walker.distances(goals.map(({ site }) => site)), goals };
    return this.#shards.map((shard) => shard.round(steps, aims));
  }
}

export function shardAt(roots: readonly Root[], walker: Walker, known: Known, limits: Limits): Shard {
  const shard = new Shard(walker, known, limits);
  for (const { seed, path } of roots) shard.root(seed, path);
  return shard;
}
