import { useEffect, useRef, useState } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import type { Stage, StageView } from '../stage/stage.ts';
import { viewStage } from './stage-view.ts';
import type { AppState } from './state.ts';

const UPRIGHT = '(orientation: portrait)';
const STILL = '(prefers-reduced-motion: reduce)';

interface Props {
  readonly store: StoreApi<AppState>;
  /** For measuring: the stage never sleeps. */
  readonly always: boolean;
}

/** Holds the canvas. The words never wait for it: the stage is fetched behind them, and a machine that can't draw it plays on without. */
export function StageHost({ store, always }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(true);
  useEffect(() => {
    let stage: Stage | null = null;
    let gone = false;
    const changes = [window.matchMedia(UPRIGHT), window.matchMedia(STILL)] as const;
    const view = (): StageView | null => viewStage(store.getState(), { upright: changes[0].matches, still: changes[1].matches });
    const draw = (): void => {
      const now = view();
      if (now) stage?.show(now);
    };
    const unsubscribe = store.subscribe(draw);
    for (const change of changes) change.addEventListener('change', draw);
    void open(host.current, view(), { seen: setSeen, always }).then((opened) => {
      if (gone) return opened?.destroy();
      stage = opened;
      if (opened === null) setSeen(false);
      draw();
    });
    return () => {
      gone = true;
      unsubscribe();
      for (const change of changes) change.removeEventListener('change', draw);
      stage?.destroy();
    };
  }, [store]);
  return <div ref={host} data-stage={seen ? 'drawn' : 'none'} style={{ position: 'absolute', inset: 0 }} aria-hidden="true" />;
}

async function open(host: HTMLElement | null, view: StageView | null, options: { seen: (seen: boolean) => void; always: boolean }): Promise<Stage | null> {
  if (!host || !view) return null;
  try {
    const [{ openStage }, { STAGE_ART }] = await Promise.all([import('../stage/stage.ts'), import('../stage/art.ts')]);
    const opened = await openStage(host, STAGE_ART, view, options);
    return opened.ok ? opened.value : null;
  } catch {
    return null;
  }
}
