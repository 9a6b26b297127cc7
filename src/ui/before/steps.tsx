import { Button } from '../shared/button.tsx';
import { WatchFirst } from './watch-first.tsx';
import { STEPS, words, type Step } from './words.ts';
import styles from './steps.module.css';

/** All five steps, each in reach from each. */
export function StepList({ step, child, onWalk }: { step: Step; child: string; onWalk: (to: Step) => void }) {
  const names = words.names(child);
  return (
    <nav aria-label={words.steps} class={styles.nav}>
      <ol class={styles.list}>
        {STEPS.map((name, place) => (
          <li key={name}>
            <button type="button" class={styles.step} aria-current={name === step ? 'step' : undefined} onClick={() => onWalk(name)}>
              <span class={styles.number} aria-hidden="true">{place + 1}</span>
              <span class={styles.name}>{names[name]}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface BarProps {
  readonly scenario: string;
  readonly step: Step;
  readonly opening: boolean;
  readonly onWalk: (to: Step) => void;
  readonly onOpen: () => void;
}

/** Low on the screen, where the thumb is: back, the shortcut, on. */
export function StepBar({ scenario, step, opening, onWalk, onOpen }: BarProps) {
  const place = STEPS.indexOf(step);
  const previous = STEPS[place - 1];
  const next = STEPS[place + 1];
  return (
    <div class={styles.bar}>
      {previous && <Button icon="arrowLeft" onClick={() => onWalk(previous)}>{words.previous}</Button>}
      {next && next !== 'door' && <Button look="quiet" data-shortcut onClick={() => onWalk('door')}>{words.toTheDoor}</Button>}
      <WatchFirst scenario={scenario} inBar />
      {next
        ? <Button look="main" icon="arrowRight" data-last onClick={() => onWalk(next)}>{words.next}</Button>
        : <Button look="main" icon="door" data-last aria-disabled={opening} onClick={onOpen}>{words.open}</Button>}
    </div>
  );
}
