import { useState } from 'preact/hooks';
import type { Tally } from '../../core/ballot/tally.ts';
import { useCommands } from '../store.tsx';
import type { ProjectorView } from './contract.ts';
import { words } from './projector-words.ts';
import styles from './projector-hands.module.css';

const MOST = 999;

interface Props { readonly letter: string; readonly hands: number; readonly onCount: (hands: number) => void }

/** Counts raised hands with the eyes on the room: two large buttons, and a number that can be typed. */
export function HandStepper({ letter, hands, onCount }: Props) {
  const typed = (text: string): void => onCount(Math.min(MOST, Math.max(0, Math.trunc(Number(text)) || 0)));
  return (
    <div class={styles.stepper} role="group" aria-label={words.handsFor(letter)}>
      <button type="button" aria-label={words.fewer(letter)} aria-disabled={hands === 0} onClick={() => { if (hands > 0) onCount(hands - 1); }}>−</button>
      <input type="text" inputMode="numeric" aria-label={words.handsFor(letter)} value={hands} onInput={({ currentTarget }) => typed(currentTarget.value)} onFocus={({ currentTarget }) => currentTarget.select()} />
      <button type="button" aria-label={words.another(letter)} onClick={() => onCount(Math.min(MOST, hands + 1))}>+</button>
    </div>
  );
}

/** What was counted shows at once, and stays what was pressed until the ballot is another. */
export function useHands({ decisions, stage, options, hands }: ProjectorView): { readonly hands: Tally; readonly count: (place: number, many: number) => void } {
  const { press } = useCommands();
  const [counted, setCounted] = useState<{ readonly ballot: string; readonly hands: Tally } | null>(null);
  const ballot = `${decisions} ${stage}`;
  const now = counted?.ballot === ballot ? counted.hands : options.map((_, place) => hands[place] ?? 0);
  const count = (place: number, many: number): void => {
    const counts = now.map((each, at) => (at === place ? many : each));
    setCounted({ ballot, hands: counts });
    press({ kind: 'hands', counts });
  };
  return { hands: now, count };
}
