import type { OwnEntry } from '../contract.ts';
import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import { useCommands } from '../store.tsx';
import { words } from './words.ts';
import styles from './shelf.module.css';

export function AskToTakeOff({ entry, onClose }: { entry: OwnEntry; onClose: () => void }) {
  const { takeOffShelf } = useCommands();
  const { question, what, text, yes, no } = words.own.takingOff;
  const takeOff = (): void => {
    onClose();
    takeOffShelf(entry.id);
  };
  return (
    <Dialog title={question} closeLabel={no} onClose={onClose}>
      <p><b>{what(entry.title)}</b></p>
      <p>{text}</p>
      <div class={styles.answers}>
        <Button onClick={onClose}>{no}</Button>
        <Button look="main" icon="trash" onClick={takeOff}>{yes}</Button>
      </div>
    </Dialog>
  );
}
