import type { ShelfEntry } from '../contract.ts';
import { WayToRoom } from '../group/way-in.tsx';
import { WayToGuide } from '../guide/way-in.tsx';
import { WayToMap } from '../map/way-in.tsx';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import { Portrait } from '../shared/portrait.tsx';
import { useCommands } from '../store.tsx';
import { words } from './words.ts';
import styles from './folder.module.css';

/** One scenario, as a folder with the child's name on its tab. `had`: a meeting of it is finished. */
export function Folder({ entry, only, had }: { entry: ShelfEntry; only: boolean; had: boolean }) {
  const { go } = useCommands();
  return (
    <li class={styles.folder}>
      <span class={styles.tab}>{words.child(entry.child.name, entry.child.age)}</span>
      <article class={styles.sheet}>
        <Faces cast={entry.cast} />
        <h2>{entry.title}</h2>
        <p class={styles.premise}>{entry.premise}</p>
        <p class={styles.facts}>
          <span><Icon name="clock" size={1.2} />{words.minutes(entry.minutes)}</span>
          <span class={styles.difficulty}>{entry.difficulty}</span>
        </p>
        <p class={styles.note}><b>{words.before}: </b>{entry.contentNote}</p>
        <div class={styles.acts}>
          <Button look={only ? 'main' : 'soft'} icon="arrowRight" aria-label={words.prepareFor(entry.title)} onClick={() => go('before', entry.id)}>{words.prepare}</Button>
          <WayToRoom scenario={entry.id} title={entry.title} />
          {entry.guide && <WayToGuide scenario={entry.id} title={entry.title} />}
          {had && <WayToMap scenario={entry.id} title={entry.title} />}
        </div>
      </article>
    </li>
  );
}

export function Faces({ cast }: { cast: readonly { readonly name: string; readonly look: string }[] }) {
  return (
    <p class={styles.faces}>
      <span class="visually-hidden">{words.atTheTable(cast.map((person) => person.name))}</span>
      {cast.map((person) => <span key={person.name} class={styles.face}><Portrait look={person.look} mood="neutral" size="fill" /></span>)}
    </p>
  );
}
