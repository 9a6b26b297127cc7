import { useId } from 'preact/hooks';
import { useKeptText } from './kept-text.ts';
import styles from './writing.module.css';

interface Props {
  readonly question: string;
  readonly hint?: string;
  readonly kept: string;
  readonly longest?: number;
  readonly onKeep: (text: string) => void;
}

/** A question with lines to write on. It keeps itself; there is nothing to press. */
export function Writing({ question, hint, kept, longest = 600, onKeep }: Props) {
  const id = useId();
  const text = useKeptText(kept, onKeep);
  return (
    <div class={styles.writing}>
      <label for={id}>{question}</label>
      {hint && <p id={`${id}-hint`} class={styles.hint}>{hint}</p>}
      <textarea id={id} rows={3} maxLength={longest} aria-describedby={hint ? `${id}-hint` : undefined} {...text} />
    </div>
  );
}
