import type { OwnEntry } from '../contract.ts';
import { WayToMap } from '../map/way-in.tsx';
import { Button, IconButton } from '../shared/button.tsx';
import { Faces } from './folder.tsx';
import { useEnter } from './use-enter.ts';
import { words } from './words.ts';
import folder from './folder.module.css';
import styles from './own.module.css';

/** A meeting that somebody brought. */
export function OwnFolder({ entry, had, onTakeOff }: { entry: OwnEntry; had: boolean; onTakeOff: (entry: OwnEntry) => void }) {
  const enter = useEnter();
  const { id, title, premise, cast, plain } = entry;
  return (
    <li class={folder.folder}>
      <span class={folder.tab}>{words.own.tab}</span>
      <article class={`${folder.sheet} ${styles.sheet}`}>
        {cast.length > 0 && <Faces cast={cast} />}
        <h2>{title}</h2>
        {premise && <p class={folder.premise}>{premise}</p>}
        <div class={styles.acts}>
          <Button icon="arrowRight" aria-label={plain ? words.own.playIt(title) : words.prepareFor(title)} onClick={() => enter(id, plain)}>{plain ? words.own.play : words.prepare}</Button>
          {had && <WayToMap scenario={id} title={title} />}
          <IconButton icon="trash" label={words.own.takeOff(title)} onClick={() => onTakeOff(entry)} />
        </div>
      </article>
    </li>
  );
}
