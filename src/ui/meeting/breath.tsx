import { Button } from '../shared/button.tsx';
import type { BreathNow } from './breathing.ts';
import { useBreath } from './use-breath.ts';
import { WORDS } from './words.ts';
import styles from './breath.module.css';

interface Props {
  readonly going: boolean;
  readonly setGoing: (going: boolean) => void;
  /** Less movement: a ring that fills in steps, in place of a circle that grows. */
  readonly still: boolean;
}

/** Out of the room, a breath to follow, for whoever wants to. Nothing waits for it. */
export function Breath({ going, setGoing, still }: Props) {
  const breath = useBreath(going, () => setGoing(false));
  return (
    <div class={styles.breath}>
      <div class={styles.circle} data-going={going}>
        {still ? <Ring full={breath?.full ?? 0} /> : <span class={styles.disc} aria-hidden="true" />}
        <p class={styles.word} aria-live="polite">{breath && WORDS.breath[breath.way]}</p>
      </div>
      <Button icon="wind" onClick={() => setGoing(!going)}>{going ? WORDS.breathedEnough : WORDS.breatheWithIt}</Button>
    </div>
  );
}

const Ring = ({ full }: Pick<BreathNow, 'full'>) => (
  <svg class={styles.ring} viewBox="0 0 100 100" aria-hidden="true">
    <circle class={styles.ground} cx={50} cy={50} r={44} />
    <circle class={styles.full} cx={50} cy={50} r={44} pathLength={1} stroke-dasharray={`${full} 1`} transform="rotate(-90 50 50)" />
  </svg>
);
