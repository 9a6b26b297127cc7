import { useId, useState } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import { useCommands } from '../store.tsx';
import { words } from './projector-words.ts';
import styles from './projector-dialogs.module.css';

const LONGEST = 400;

/** A rest, and what to talk about in it. */
export function PauseQuestion({ onClose }: { onClose: () => void }) {
  const { press } = useCommands();
  const [question, setQuestion] = useState('');
  const hint = useId();
  const begin = (event: Event): void => {
    event.preventDefault();
    press({ kind: 'pause', question: question.trim() });
    onClose();
  };
  return (
    <Dialog title={words.pausing.title} closeLabel={words.shut} onClose={onClose}>
      <form class={styles.form} onSubmit={begin}>
        <label>{words.pausing.label}<textarea autofocus rows={3} maxLength={LONGEST} value={question} aria-describedby={hint} onInput={({ currentTarget }) => setQuestion(currentTarget.value)} /></label>
        <p id={hint}>{words.pausing.hint}</p>
        <div class={styles.ways}><Button type="submit" look="main" icon="pause">{words.pausing.go}</Button></div>
      </form>
    </Dialog>
  );
}

/** Asks once. */
export function EndDialog({ onClose }: { onClose: () => void }) {
  const { press } = useCommands();
  const end = (): void => { press({ kind: 'end' }); onClose(); };
  return (
    <Dialog title={words.ending.title} closeLabel={words.shut} onClose={onClose}>
      <p>{words.ending.means}</p>
      <div class={styles.ways}>
        <Button look="main" autofocus onClick={onClose}>{words.ending.stay}</Button>
        <Button icon="door" onClick={end}>{words.ending.go}</Button>
      </div>
    </Dialog>
  );
}
