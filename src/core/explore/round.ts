import { Visited } from './visited.ts';
import type { Found } from './watch.ts';

/**
 * What a part of a search knows of all the others: what they brought home from the round before the last. So nobody has
 * to wait for the slowest before the next round begins.
 */
export interface Known {
  /** For each thing in the story’s content, 1 once played. */
  readonly seen: Uint8Array;
  /** For each choice by its site, how often it was taken. */
  readonly taken: Uint32Array;
  readonly visited: Visited;
}

/** `size`: how many things there are in the story. */
export const nothingKnown = (size: number): Known => ({ seen: new Uint8Array(size), taken: new Uint32Array(size), visited: new Visited() });

/** Takes up what some parts have brought home. */
export function learn(known: Known, harvests: readonly Harvest[]): void {
  for (const { prints, seen, taken } of harvests) {
    for (let at = 0; at < prints.length; at += 2) known.visited.add(prints[at] as number, prints[at + 1] as number);
    for (const site of seen) known.seen[site] = 1;
    for (const site of taken) known.taken[site] = (known.taken[site] as number) + 1;
  }
}

/** What one part of a search brings home from a round. */
export interface Harvest {
  /** Fingerprints met for the first time, two halves each. */
  readonly prints: Uint32Array;
  /** Sites of what was played, as far as not all know of it. */
  readonly seen: Uint32Array;
  /** Choices offered for the first time, in the words they were first offered in. */
  readonly texts: readonly (readonly [site: number, text: string])[];
  /** Sites of choices that were taken, once for each time. */
  readonly taken: Uint32Array;
  readonly found: readonly Found[];
  /** Choices taken in this round, and states that still have some to take. */
  readonly steps: number;
  readonly open: number;
}

/** A site to come by: words to be told, or a choice to be offered. */
export interface Goal { readonly site: number; readonly kind: 'line' | 'choice' }

/** Where a round should lead. */
export interface Aims {
  /** For each choice by its site: how many decisions lie between it and the nearest thing that nobody has seen. */
  readonly away: Uint8Array;
  /** Words that nobody has seen, and choices that were never offered. */
  readonly goals: readonly Goal[];
}

/** What all parts are to do next. `news` is what has been brought home since the last order. */
export interface Order {
  readonly steps: number;
  readonly goals: readonly Goal[];
  readonly news: readonly Harvest[];
}
