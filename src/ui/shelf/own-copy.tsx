import { useRef } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { useCommands, useUiState } from '../store.tsx';
import { words } from './words.ts';
import styles from './shelf.module.css';

/** Everything as one file, out and in. */
export function OwnCopy() {
  const { exportAll, importAll, clearAll, bringBack } = useCommands();
  const canBringBack = useUiState((state) => state.canBringBack);
  const picker = useRef<HTMLInputElement>(null);
  const bringIn = (input: HTMLInputElement): void => {
    const file = input.files?.[0];
    if (file) importAll(file);
    input.value = '';
  };
  return (
    <section class={styles.copy}>
      <h2>{words.copy.heading}</h2>
      <p>{words.copy.text}</p>
      <div class={styles.copyActs}>
        <Button icon="download" onClick={() => exportAll()}>{words.copy.export}</Button>
        <Button icon="upload" onClick={() => picker.current?.click()}>{words.copy.import}</Button>
        <input ref={picker} type="file" accept=".json,application/json" hidden aria-label={words.copy.file} onChange={(event) => bringIn(event.currentTarget)} />
        <Button icon="trash" onClick={() => clearAll()}>{words.copy.clear}</Button>
        {canBringBack && <Button icon="back" onClick={() => bringBack()}>{words.copy.bringBack}</Button>}
      </div>
      <p>{words.copy.clearText}</p>
    </section>
  );
}
