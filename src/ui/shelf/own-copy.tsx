import { useRef } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { useCommands } from '../store.tsx';
import { words } from './words.ts';
import styles from './shelf.module.css';

/** Everything as one file, out and in. */
export function OwnCopy() {
  const { exportAll, importAll } = useCommands();
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
      </div>
    </section>
  );
}
