import { useEffect, useState } from 'preact/hooks';
import { spokenCode } from '../../core/ballot/code.ts';
import type { QrCode } from '../share/qr.ts';
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
      {!locked && <Qr link={joinLink} />}
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
    <Qr link={door.joinLink} />
    <div class={styles.side}>
      <p>{words.joinAt} <b class={styles.address}>{door.joinAddress}</b> {words.joinCode}</p>
      <p class={styles.code} translate={false}>{spokenCode(door.code)}</p>
      <p class={styles.here}>{door.locked ? words.locked : door.here === 0 ? words.nobodyHere : words.here(door.here)}</p>
    </div>
  </div></Dialog>;
}

function Qr({ link }: { link: string }) {
  const [code, setCode] = useState<QrCode | null>(null);
  useEffect(() => {
    let asked = true;
    // Whoever can't scan it types the code: a drawing that doesn't come keeps nobody out.
    void import('../share/qr.ts').then(({ qrOf }) => { if (asked) setCode(qrOf(link)); }).catch(() => undefined);
    return () => { asked = false; };
  }, [link]);
  return (
    <div class={styles.qr}>
      {code && (
        <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={words.qr} shape-rendering="crispEdges">
          <rect width={code.size} height={code.size} fill="#fff" />
          <path d={code.path} fill="#1c1a20" />
        </svg>
      )}
    </div>
  );
}
