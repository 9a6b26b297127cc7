import type { ReportNews } from '../../core/ballot/look.ts';
import type { Room } from '../../core/ballot/room.ts';
import type { Preparation } from '../../core/debrief/debrief.ts';
import type { Deepening } from '../../core/debrief/make.ts';
import type { Comparison } from '../../core/run/compare.ts';
import type { Results } from '../../core/run/results.ts';
import type { Run } from '../../core/run/run.ts';
import type { CompiledStory } from '../../core/story/runtime.ts';
import type { Scenario } from '../../core/story/scenario.ts';

interface Told { readonly story: CompiledStory; readonly scenario: Scenario }

/** A run whose debrief is to be deepened, a room whose report is, runs whose results are wanted, or two to be compared. */
export type Asked =
  | Told & { readonly kind: 'deepen'; readonly run: Run; readonly preparation: Preparation }
  | Told & { readonly kind: 'report'; readonly room: Room }
  | Told & { readonly kind: 'reckon'; readonly runs: readonly Run[] }
  | Told & { readonly kind: 'compare'; readonly runs: readonly [Run, Run] };

type Of<Kind extends Asked['kind']> = Omit<Extract<Asked, { kind: Kind }>, 'kind'>;

/** Where runs are looked at again, away from the page. */
export interface Hindsight {
  /** Calls back as the debrief deepens, and with null once there is no more to come, for whatever reason. Returns what stops it. */
  deepen(asked: Of<'deepen'>, hear: (deepening: Deepening | null) => void): () => void;
  /** The same for the report of a room. */
  report(asked: Of<'report'>, hear: (news: ReportNews | null) => void): () => void;
  /** What runs came to, in their order; null where one no longer fits its story to the end. */
  reckon(asked: Of<'reckon'>): Promise<readonly (Results | null)[]>;
  /** Two runs held against each other, as far as both still fit the story; `whole` where they do to their ends. Null where one can’t be played. */
  compare(asked: Of<'compare'>): Promise<{ readonly comparison: Comparison; readonly whole: boolean } | null>;
}

export function openHindsight(): Hindsight {
  return {
    deepen: (asked, hear) => following<Deepening>({ kind: 'deepen', ...asked }, hear),
    // What could be taken back in the room is no part of its report, and would be copied to the worker.
    report: ({ room, ...asked }, hear) => following<ReportNews>({ kind: 'report', ...asked, room: { ...room, before: null } }, hear),
    reckon: (asked) => new Promise((resolve) => {
      const results: (Results | null)[] = [];
      const worker = open<Results | null>({ kind: 'reckon', ...asked }, (result) => {
        results.push(result);
        if (results.length < asked.runs.length) return;
        worker.terminate();
        resolve(results);
      }, () => resolve(asked.runs.map((_, place) => results[place] ?? null)));
    }),
    compare: (asked) => new Promise((resolve) => {
      const worker = open<{ comparison: Comparison; whole: boolean } | null>({ kind: 'compare', ...asked }, (found) => {
        worker.terminate();
        resolve(found);
      }, () => resolve(null));
    }),
  };
}

/** Hears whatever comes, until there is no more: null. Returns what stops it. */
function following<T>(asked: Asked, hear: (told: T | null) => void): () => void {
  const worker = open<T | null>(asked, (told) => {
    if (told === null) worker.terminate();
    hear(told);
  }, () => hear(null));
  return () => worker.terminate();
}

function open<T>(asked: Asked, hear: (told: T) => void, failed: () => void): Worker {
  const worker = new Worker(new URL('./hindsight-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<T>) => hear(data));
  worker.addEventListener('error', () => {
    worker.terminate();
    failed();
  });
  worker.postMessage(asked);
  return worker;
}
