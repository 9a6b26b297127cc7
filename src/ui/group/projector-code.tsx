import { spokenCode } from '../../core/ballot/code.ts';
import { QrPicture } from '../share/qr-picture.tsx';
import { Dialog } from '../shared/dialog.tsx';
import { Icon } from '../shared/icon.tsx';
import type { ProjectorView } from './contract.ts';
import { words } from './projector-words.ts';
import styles from './projector-code.module.css';

type Doorway = Pick<ProjectorView, 'code' | 'joinLink' | 'joinAddress' | 'here' | 'locked'>;

/** How to join, as large as the moment allows. */
export function JoinCard({ door, size }: { door: Doorway; size: 'large' | 'beside' | 'small' }) {
  const { code, joinLink, joinAddress, here, locked } = door;
  return (
    <aside class={styles.card} data-size={size} aria-label={words.joinName}>
      {!locked && <QrPicture link={joinLink} name={words.qr} class={styles.qr} />}
      <div class={styles.side}>
        {size === 'large' && <h2>{words.joinHeading}</h2>}
        {size === 'large' && <p>{words.joinAt} <b class={styles.address}>{joinAddress}</b> {words.joinCode}</p>}
        <p class={styles.code} translate={false}>{locked ? <><Icon name="door" size={1} /> {words.locked}</> : spokenCode(code)}</p>
        <p class={styles.here} role="status">{here === 0 ? words.nobodyHere : words.here(here)}</p>
      </div>
    </aside>
  );
}

/** The code over everything, for whoever comes late. */
export function CodeDialog({ door, onClose }: { door: Doorway; onClose: () => void }) {
  return <Dialog title={words.joinHeading} closeLabel={words.shut} onClose={onClose}><div class={styles.full}>
    <QrPicture link={door.joinLink} name={words.qr} class={styles.qr} />
    <div class={styles.side}>
      <p>{words.joinAt} <b class={styles.address}>{door.joinAddress}</b> {words.joinCode}</p>
      <p class={styles.code} translate={false}>{spokenCode(door.code)}</p>
      <p class={styles.here}>{door.locked ? words.locked : door.here === 0 ? words.nobodyHere : words.here(door.here)}</p>
    </div>
  </div></Dialog>;
}
