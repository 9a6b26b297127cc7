import { useEffect, useRef, useState } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import { stagedAfter } from '../core/meeting/staged.ts';
import { lineShown, meetingShown, said } from '../core/run/reading.ts';
import type { Stage, StageView } from '../stage/stage.ts';
import type { AppState } from './state.ts';

const PHONE = '(max-width: 759px) and (orientation: portrait)';

/** Holds the canvas. The words never wait for it: the stage is fetched behind them, and a machine that can't draw it plays on without. */
export function StageHost({ store }: { store: StoreApi<AppState> }) {
  const host = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let stage: Stage | null = null;
    let gone = false;
    const phone = window.matchMedia(PHONE);
    const still = window.matchMedia('(prefers-reduced-motion: reduce)');
    const draw = (): void => {
      const view = stageView(store.getState(), phone.matches, still.matches);
      if (view) stage?.show(view);
    };
    const unsubscribe = store.subscribe(draw);
    phone.addEventListener('change', draw);
    void open(host.current).then((opened) => {
      if (gone) return opened?.destroy();
      stage = opened;
      setFailed(opened === null);
      draw();
    });
    return () => {
      gone = true;
      unsubscribe();
      phone.removeEventListener('change', draw);
      stage?.destroy();
    };
  }, [store]);
  return <div ref={host} data-stage={failed ? 'none' : 'drawn'} style={{ position: 'absolute', inset: 0 }} aria-hidden="true" />;
}

async function open(host: HTMLElement | null): Promise<Stage | null> {
  if (!host) return null;
  try {
    const [{ openStage }, { STAGE_ART }] = await Promise.all([import('../stage/stage.ts'), import('../stage/art.ts')]);
    const opened = await openStage(host, STAGE_ART);
    return opened.ok ? opened.value : null;
  } catch {
    return null;
  }
}

function stageView({ session, delivery, settings }: AppState, phone: boolean, still: boolean): StageView | null {
  if (!session) return null;
  const { cast } = session.file.scenario;
  const meeting = meetingShown(session.reading);
  const staged = stagedAfter(said(session.reading), cast.map((person) => person.id));
  const speaker = lineShown(session.reading)?.speaker;
  return {
    people: cast.flatMap(({ id, look }) => {
      const seat = staged[id];
      return seat ? [{ id, look, ...seat, trust: meeting.trust[id] ?? 0 }] : [];
    }),
    speaker: speaker?.kind === 'person' ? speaker.id : null,
    speaking: delivery === 'arriving' && speaker?.kind === 'person',
    composure: meeting.composure,
    framing: phone ? 'speaker' : 'wide',
    // Out of the room nobody sees it, so nothing in it moves.
    stillness: still || settings.reducedMotion || meeting.place !== 'table',
  };
}
