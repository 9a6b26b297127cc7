import { useRef } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { useCommands, useUiState } from '../store.tsx';
import { BroughtPanel } from './brought-panel.tsx';
import { useDrop } from './use-drop.ts';
import { words } from './words.ts';
import styles from './bring.module.css';

/** A story of one's own: chosen, or dropped on the page. */
export function BringYourOwn() {
  const { bring } = useCommands();
  const bringing = useUiState((state) => state.bringing);
  const hovering = useDrop(bring);
  return (
    <section class={styles.bring} aria-labelledby="bring-your-own">
      <h2 id="bring-your-own">{words.bring.heading}</h2>
      <p class={styles.text}>{words.bring.text}</p>
      <div class={styles.acts}>
        {'webkitdirectory' in HTMLInputElement.prototype && <Picker icon="folder" name={words.bring.folder} label={words.bring.chooseFolder} folder={true} />}
        <Picker icon="file" name={words.bring.file} label={words.bring.chooseFile} folder={false} />
        <p class={styles.drop}>{words.bring.drop}</p>
      </div>
      {bringing && <BroughtPanel bringing={bringing} />}
      {hovering && <div class={styles.over} aria-hidden="true"><p>{words.bring.letGo}</p></div>}
    </section>
  );
}

function Picker({ icon, name, label, folder }: { icon: 'folder' | 'file'; name: string; label: string; folder: boolean }) {
  const { bring } = useCommands();
  const picker = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement): void => {
    bring([...input.files ?? []]);
    input.value = '';
  };
  return <>
    <Button icon={icon} onClick={() => picker.current?.click()}>{name}</Button>
    <input
      ref={picker} type="file" hidden aria-label={label} multiple={true} onChange={(event) => take(event.currentTarget)}
      {...(folder ? { webkitdirectory: true } : { accept: '.zip,.ink,.json,application/zip' })}
    />
  </>;
}
