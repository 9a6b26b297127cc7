import { Button } from '../shared/button.tsx';
import { FEELINGS, words } from './words.ts';
import styles from './feeling.module.css';

interface Props {
  readonly feeling: string | null;
  readonly asking: boolean;
  readonly onFeel: (feeling: string) => void;
  readonly onSkip: () => void;
}

/** How are you, before any judgement: until it is answered or passed over, the rest lies below the first screen. */
export function Feeling({ feeling, asking, onFeel, onSkip }: Props) {
  const said = FEELINGS.find((each) => each === feeling);
  return (
    <section class={styles.feeling} data-asking={asking} aria-labelledby="debrief-feeling">
      <h2 id="debrief-feeling">{words.feeling.question}</h2>
      {asking && <p class={styles.hint}>{words.feeling.hint}</p>}
      <div class={styles.answers} role="group" aria-labelledby="debrief-feeling">
        {FEELINGS.map((each) => (
          <button key={each} type="button" aria-pressed={each === feeling} onClick={() => onFeel(each)}>{words.feeling.names[each]}</button>
        ))}
      </div>
      <p class={styles.kind} role="status">{said && words.feeling.answers[said]}</p>
      {asking && <Button look="quiet" onClick={onSkip}>{words.feeling.skip}</Button>}
    </section>
  );
}
