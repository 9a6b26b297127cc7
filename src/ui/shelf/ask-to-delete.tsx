import type { RunSummary } from '../contract.ts';
import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import { sayWhen, words } from './words.ts';
import styles from './shelf.module.css';

export function AskToDelete({ run, onKeep, onDelete }: { run: RunSummary; onKeep: () => void; onDelete: () => void }) {
  const { question, what, text, yes, no } = words.deleting;
  return (
    <Dialog title={question} closeLabel={no} onClose={onKeep}>
      <p><b>{what(run.title, sayWhen(run.at, Date.now()))}</b></p>
      <p>{text}</p>
      <div class={styles.answers}>
        <Button onClick={onKeep}>{no}</Button>
        <Button look="main" icon="trash" onClick={onDelete}>{yes}</Button>
      </div>
    </Dialog>
  );
}
