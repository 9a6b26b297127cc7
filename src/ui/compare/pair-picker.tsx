import { useState } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import { useCommands, useUiState } from '../store.tsx';
import { sayEnding, saySide, words } from './words.ts';
import styles from './compare.module.css';

/** Meetings listed at once. */
const AT_ONCE = 12;

/** Over whatever screen asked for it: which meeting to hold this one against. */
export function PairPicker() {
  const pairing = useUiState((state) => state.pairing);
  const { openCompare, closePairing } = useCommands();
  const [shown, show] = useState(AT_ONCE);
  return pairing && (
    <Dialog title={words.picker.title} closeLabel={words.picker.close} onClose={closePairing}>
      <ul class={styles.others}>{pairing.others.slice(0, shown).map((other) => (
        <li key={other.run}>
          <button type="button" onClick={() => openCompare(pairing.run, other.run)}>
            <b>{saySide(other)}</b> <span>{sayEnding(other)}</span>
            {other.grewFrom && <em>{words.picker.grewFrom}</em>}{other.shared && <em>{words.shared}</em>}
          </button>
        </li>
      ))}</ul>
      {pairing.others.length > shown && <Button onClick={() => show(shown + AT_ONCE)}>{words.picker.more}</Button>}
    </Dialog>
  );
}
