import { useEffect, useReducer } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import { stagedAfter } from '../core/meeting/staged.ts';
import { eventsShown, meetingShown, newestPassage, phaseOf, said } from '../core/run/reading.ts';
import type { AppState } from './state.ts';
import styles from './debug-panel.module.css';

/** `?debug`: seats, beats and state, for those who write stories and those who mend the game. */
export function DebugPanel({ store }: { store: StoreApi<AppState> }) {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => store.subscribe(() => draw(undefined as never)), [store]);
  const { session } = store.getState();
  if (!session) return null;
  const { reading, run, file } = session;
  const meeting = meetingShown(reading);
  const shown = {
    seed: run.seed, hand: meeting.hand, scene: meeting.scene, phase: phaseOf(reading), line: reading.line, decision: run.choices.length,
    meters: { composure: meeting.composure, commonGround: meeting.commonGround }, trust: meeting.trust,
    seats: stagedAfter(said(reading), file.scenario.cast.map((person) => person.id)),
    moved: eventsShown(reading),
    beats: newestPassage(reading.played).lines.map((line) => ({ speaker: line.speaker, staging: line.staging, events: line.events.length })),
    choices: reading.played.next.kind === 'choices'
      ? reading.played.next.options.map(({ index, path, moves, tone, blocked }) => ({ index, path, moves, tone, blocked }))
      : reading.played.next.ending,
  };
  return (
    <details class={styles.panel} open>
      <summary>debug</summary>
      <pre>{JSON.stringify(shown, null, 1)}</pre>
    </details>
  );
}
