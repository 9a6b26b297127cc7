import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { explore, Solo, type Crew } from '../../core/explore/explore.ts';
import { rollFrom } from '../../core/explore/roll.ts';
import type { Limits } from '../../core/explore/watch.ts';
import type { Atlas } from '../../core/story/atlas.ts';
import { compileStory } from '../../core/story/compile.ts';
import type { CompiledStory } from '../../core/story/runtime.ts';
import { Walker, type Mark, type Stop } from '../../core/story/walker.ts';
import { ThreadCrew } from '../stories/explore/crew.ts';
import { compileFolder, STORIES } from '../stories/load.ts';
import { generatedStory } from './generated.ts';
import type { Row } from './main.ts';

const SECONDS = 12;
const TURNS = 3;
/** Megabytes less from one sweep to the next that count as nothing. */
const SETTLED = 0.2;
const LARGEST = 'thirty-minutes';
const LIMITS: Limits = { bounds: [], lists: [], mostWords: Infinity };
/** The share of lines to come to, and how many times as long random play may take until it is given up. */
const MOST_LINES = 0.95;
const PATIENCE = 10.5;

interface Told { readonly name: string; readonly story: CompiledStory; readonly atlas: Atlas }

/**
 * The explorer on the project's largest story and on a generated one ten times as large: against one that forks by
 * Ink's JSON, two threads against one, time to most lines against random play, and memory a million states.
 */
export async function benchExplore(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const told of [largest(), generated()]) {
    const solo = (): Promise<number> => statesBy(told.atlas, new Solo(told.story, LIMITS));
    const json = (): Promise<number> => statesBy(told.atlas, new Solo(told.story, LIMITS, new JsonWalker(told.story)));
    rows.push(rates(`${told.name}: distinct states a second, one thread`, await inTurn(solo, json), 'forks by JSON'));
    rows.push(rates(`${told.name}: distinct states a second, two threads`, await inTurn(() => byThreads(told, 2), () => byThreads(told, 1)), 'one thread'));
    const ours = await toMostLines(told);
    rows.push(row(`${told.name}: seconds to ${MOST_LINES * 100} % of the lines`, ours, 'random play, or where it was given up', randomToMostLines(told, ours * PATIENCE), 's'));
    rows.push(row(`${told.name}: memory a million states`, await memory(told), 'budget', 200, 'MB'));
  }
  return rows;
}

function largest(): Told {
  const compiled = compileFolder(`${STORIES}/${LARGEST}`);
  if (!compiled.ok) throw new Error('the largest story does not compile');
  const { story, atlas } = compiled.value.compilation;
  return { name: LARGEST, story, atlas };
}

function generated(): Told {
  const compiled = compileStory('generated.ink', generatedStory(), () => '');
  if (!compiled.ok) throw new Error(compiled.error.map(({ message }) => message).join());
  const { story, atlas } = compiled.value;
  return { name: `generated (${atlas.lines.length} lines, ${atlas.choices.length} choices)`, story, atlas };
}

/** Two rates, each the mean of several, measured in turn: no machine is the same for long. */
async function inTurn(ours: () => Promise<number>, peer: () => Promise<number>): Promise<readonly [ours: number, peer: number]> {
  let [sum, peerSum] = [0, 0];
  for (let turn = 0; turn < TURNS; turn++) {
    peerSum += await peer();
    sum += await ours();
  }
  return [sum / TURNS, peerSum / TURNS];
}

/** Distinct states a second of a crew, once it has begun. */
async function statesBy(atlas: Atlas, crew: Crew): Promise<number> {
  let from: { readonly states: number; readonly at: number } | null = null;
  for await (const { states } of explore(atlas, crew)) {
    from ??= { states, at: performance.now() };
    const seconds = (performance.now() - from.at) / 1000;
    if (seconds > SECONDS) return (states - from.states) / seconds;
  }
  throw new Error('the story is too small to be measured: it was walked to its end');
}

async function byThreads({ story, atlas }: Told, threads: number): Promise<number> {
  const crew = new ThreadCrew(story, LIMITS, threads);
  const states = await statesBy(atlas, crew);
  await crew.close();
  return states;
}

/** The same walker, but that it forks by Ink's own JSON, and keeps that of each state. */
class JsonWalker extends Walker {
  readonly #kept: Json[] = [];

  override mark(): Json {
    return { ...super.mark(), json: this.story.state.ToJson() };
  }

  override choose(mark: Mark & { readonly json?: string }, index: number): Stop {
    this.story.state.LoadJson(mark.json ?? '');
    this.story.ChooseChoiceIndex(index);
    return this.play();
  }

  override record(mark: Json): readonly number[] {
    return [...super.record(mark, mark), this.#kept.push({ ...mark, exits: [] }) - 1];
  }

  override recall(records: readonly ArrayLike<number>[]): Json {
    const last = records.at(-1) ?? [];
    return this.#kept[last[last.length - 1] ?? -1] as Json;
  }
}

type Json = Mark & { readonly json: string };

const enough = (atlas: Atlas, seen: Uint8Array): boolean => atlas.lines.filter(({ site }) => seen[site]).length >= MOST_LINES * atlas.lines.length;

async function toMostLines({ story, atlas }: Told): Promise<number> {
  const began = performance.now();
  for await (const progress of explore(atlas, new Solo(story, LIMITS), 32)) if (enough(atlas, progress.known.seen)) break;
  return (performance.now() - began) / 1000;
}

/** Seconds until random play has come to as many lines; given up after so many. */
function randomToMostLines({ story, atlas }: Told, patience: number): number {
  const walker = new Walker(story);
  const roll = rollFrom(1);
  const began = performance.now();
  for (let seed = 0; ; seed++) {
    let stop = walker.begin(seed);
    while (stop.open.length > 0) stop = walker.choose(walker.mark(), Math.floor(roll() * stop.open.length));
    const seconds = (performance.now() - began) / 1000;
    if (enough(atlas, walker.seen) || seconds > patience) return seconds;
  }
}

/** What a million states more take, megabytes, told from the growth between two sizes. */
async function memory({ story, atlas }: Told): Promise<number> {
  setFlagsFromString('--expose_gc');
  const sweep = runInNewContext('gc') as () => void;
  // Buffers are given back some time after they were swept: it is over when two sweeps in a row leave the same.
  const held = async (): Promise<number> => {
    let [before, now] = [Infinity, 0];
    while (before - now > SETTLED) {
      before = now || Infinity;
      sweep();
      await setTimeout(200);
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      now = (heapUsed + arrayBuffers) / 1e6;
    }
    return now;
  };
  let from: { states: number; megabytes: number } | null = null;
  for await (const { states } of explore(atlas, new Solo(story, LIMITS))) {
    if (!from && states > 20_000) from = { states, megabytes: await held() };
    if (from && states > 100_000) return (((await held()) - from.megabytes) / (states - from.states)) * 1e6;
  }
  return 0;
}

const row = (name: string, value: number, peer: string, peerValue: number, unit: string): Row => ({ name, value, unit, peer, peerValue, ratio: value / peerValue });

const rates = (name: string, [ours, peer]: readonly [number, number], peerName: string): Row => row(name, ours, peerName, peer, '/s');
