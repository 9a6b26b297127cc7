import type { ComponentChildren } from 'preact';
import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import styles from './shelf.module.css';

interface Props {
  readonly words: { readonly question: string; readonly text: string; readonly yes: string; readonly no: string };
  /** What would go. */
  readonly what: ComponentChildren;
  readonly onNo: () => void;
  readonly onYes: () => void;
}

/** Before something is taken away. */
export function Ask({ words: { question, text, yes, no }, what, onNo, onYes }: Props) {
  return (
    <Dialog title={question} closeLabel={no} onClose={onNo}>
      <p><b>{what}</b></p>
      <p>{text}</p>
      <div class={styles.answers}>
        <Button onClick={onNo}>{no}</Button>
        <Button look="main" icon="trash" onClick={onYes}>{yes}</Button>
      </div>
    </Dialog>
  );
}
