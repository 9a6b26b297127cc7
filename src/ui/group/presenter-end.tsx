import { useState } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import { useCommands } from '../store.tsx';
import { words } from './presenter-words.ts';
import styles from './presenter-dialogs.module.css';

/** The end of a session can't be taken back: it is asked once. */
export function EndSession({ hint = words.end.hint }: { hint?: string }) {
  const { press } = useCommands();
  const [asking, setAsking] = useState(false);
  const end = (): void => { setAsking(false); press({ kind: 'end' }); };
  return (
    <>
      <Button icon="close" onClick={() => setAsking(true)}>{words.end.open}</Button>
      {asking && (
        <Dialog title={words.end.title} closeLabel={words.end.close} onClose={() => setAsking(false)}>
          <p>{hint}</p>
          <div class={styles.row}>
            <Button look="main" onClick={end}>{words.end.yes}</Button>
            <Button onClick={() => setAsking(false)}>{words.end.no}</Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
