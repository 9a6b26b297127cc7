import { useEffect, useState } from 'preact/hooks';
import type { Tally } from '../../core/ballot/tally.ts';
import { useCommands } from '../store.tsx';
import type { PresenterView } from './contract.ts';
import { words } from './presenter-words.ts';
import styles from './presenter-hands.module.css';

/** Hands that are counted in beside the phones, or instead of them. */
export function HandCount({ view }: { view: PresenterView }) {
  const { stage, kind } = view;
  if (stage !== 'open' && stage !== 'closed') return null;
  if (kind === 'hands') return <Steppers view={view} />;
  return <details class={styles.hands}><summary>{words.hands.heading}</summary><p>{words.hands.hint}</p><Steppers view={view} /></details>;
}

function Steppers({ view: { options, hands, again } }: { view: PresenterView }) {
  const { press } = useCommands();
  const told = options.map((_, place) => hands[place] ?? 0);
  // What was pressed shows at once; what the session tells takes its place.
  const [pressed, setPressed] = useState<Tally | null>(null);
  useEffect(() => setPressed(null), [told.join(), again]);
  const counts = pressed ?? told;
  const add = (place: number, by: number): void => {
    const next = counts.map((count, each) => (each === place ? Math.max(0, count + by) : count));
    setPressed(next);
    press({ kind: 'hands', counts: next });
  };
  return (
    <ul class={styles.steppers} aria-label={words.hands.heading}>
      {options.map(({ letter, index }, place) => (
        <li key={index}>
          <span class={styles.letter} aria-hidden="true">{letter}</span>
          <button type="button" aria-label={words.hands.fewer(letter)} disabled={counts[place] === 0} onClick={() => add(place, -1)}>−</button>
          <output aria-label={words.hands.number(letter, counts[place] ?? 0)}>{counts[place]}</output>
          <button type="button" aria-label={words.hands.more(letter)} onClick={() => add(place, 1)}>+</button>
        </li>
      ))}
    </ul>
  );
}
