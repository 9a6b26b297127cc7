import type { Preparation } from '../../core/debrief/debrief.ts';
import type { Deepening } from '../../core/debrief/make.ts';
import type { Run } from '../../core/run/run.ts';
import type { CompiledStory } from '../../core/story/runtime.ts';
import type { Scenario } from '../../core/story/scenario.ts';

/** A run whose debrief is to be deepened. */
export interface Asked {
  readonly story: CompiledStory;
  readonly scenario: Scenario;
  readonly run: Run;
  readonly preparation: Preparation;
}

/** Where a run is looked at again, away from the page. */
export interface Hindsight {
  /** Calls back as the debrief deepens, and with null once there is no more to come, for whatever reason. Returns what stops it. */
  deepen(asked: Asked, hear: (deepening: Deepening | null) => void): () => void;
}

export function openHindsight(): Hindsight {
  return {
    deepen(asked, hear) {
      const worker = new Worker(new URL('./hindsight-worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('message', ({ data }: MessageEvent<Deepening | null>) => {
        if (data === null) worker.terminate();
        hear(data);
      });
      worker.addEventListener('error', () => {
        worker.terminate();
        hear(null);
      });
      worker.postMessage(asked);
      return () => worker.terminate();
    },
  };
}
