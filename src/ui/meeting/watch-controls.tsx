import type { WatchingView } from '../contract.ts';
import { Button, IconButton } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import { useCommands } from '../store.tsx';
import { WORDS } from './words.ts';
import styles from './watch-controls.module.css';

/** What the coach says, between two lines: nobody at the table hears it. */
export function CoachNote({ text }: { readonly text: string }) {
  return (
    <div class={styles.note} role="status" aria-label={WORDS.coach}>
      <p class={styles.plate}><Icon name="lightbulb" size={1.1} /><strong>{WORDS.coach}</strong></p>
      <p>{text}</p>
    </div>
  );
}

/** The lowest row while a meeting plays by itself: its pace, and the way into it. */
export function WatchControls({ watching, step }: { readonly watching: WatchingView; readonly step: (by: 1 | -1) => void }) {
  const { watchPlay, takeOver, go, watch } = useCommands();
  const { playing, over, ended, stop, of, scenario, example } = watching;
  const words = WORDS.watching;
  return (
    <div class={styles.controls} role="group" aria-label={words.name}>
      <progress class={styles.progress} max={of - 1} value={stop} aria-hidden="true" />
      <div class={styles.pace}>
        <IconButton icon="arrowLeft" label={words.back} disabled={stop === 0} onClick={() => step(-1)} />
        {over
          ? <Button icon="retry" onClick={() => watch(scenario, example)}>{words.again}</Button>
          : <Button icon={playing ? 'pause' : 'play'} onClick={() => watchPlay(!playing)}>{playing ? words.pause : words.play}</Button>}
        <IconButton icon="arrowRight" label={words.forward} disabled={over} onClick={() => step(1)} />
      </div>
      <div class={styles.ways}>
        <Button look="quiet" onClick={() => go('before', scenario)}>{words.leave}</Button>
        {ended
          ? <Button look="main" icon="door" onClick={() => go('before', scenario)}>{words.startOwn}</Button>
          : <Button look="main" icon="hand" onClick={takeOver}>{words.takeOver}</Button>}
      </div>
    </div>
  );
}
