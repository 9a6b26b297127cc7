import type { Examination } from '../../core/own/examine.ts';
import { LIMITS } from '../../core/own/limits.ts';
import { sentence } from '../../core/own/trouble.ts';
import type { Chosen } from './chosen.ts';

/** Where a story that was brought is read, away from the page. */
export interface Workshop {
  /** Calls back with what is heard, up to `refused` or `examined`. Returns what stops it. */
  examine(chosen: Chosen, hear: (heard: Examination) => void): () => void;
}

const SECONDS = LIMITS.silence / 1000;
const NO_ANSWER = `Reading it took more than ${SECONDS} seconds, so it was stopped. It may be very large, or written so that it never ends; bring a smaller part of it.`;
const WALK_STOPPED = `Playing it through took more than ${SECONDS} seconds in one place, so that was stopped. It can be played; where it never comes to a choice, it ends.`;
const FELL_OVER = 'This story is more than this browser can read. Nothing else was touched.';

export function openWorkshop(): Workshop {
  return {
    examine(chosen, hear) {
      const worker = new Worker(new URL('./workshop-worker.ts', import.meta.url), { type: 'module' });
      let compiled: Extract<Examination, { own: object }> | null = null;
      const stop = (): void => {
        clearTimeout(patience);
        worker.terminate();
      };
      /** What compiled can be played, whatever became of the walk through it. */
      const giveUp = (why: string, walk: string): void => {
        stop();
        hear(compiled ? { ...compiled, kind: 'examined', troubles: [...compiled.troubles, sentence(walk)] } : { kind: 'refused', troubles: [sentence(why)] });
      };
      const wait = (): number => window.setTimeout(() => giveUp(NO_ANSWER, WALK_STOPPED), LIMITS.silence);
      let patience = wait();
      worker.addEventListener('message', ({ data }: MessageEvent<Examination>) => {
        clearTimeout(patience);
        if (data.kind === 'compiled') compiled = data;
        if (data.kind === 'refused' || data.kind === 'examined') stop();
        else patience = wait();
        hear(data);
      });
      worker.addEventListener('error', () => giveUp(FELL_OVER, FELL_OVER));
      worker.postMessage(chosen);
      return stop;
    },
  };
}
