import { useEffect, useState } from 'preact/hooks';
import { spokenCode } from '../../core/ballot/code.ts';
import type { QrCode } from '../share/qr.ts';
import { words } from './words.ts';
import styles from './join-card.module.css';

interface Props { readonly code: string; readonly joinLink: string; readonly joinAddress: string; readonly small?: boolean }

/** How a phone comes in: by its camera, or by six letters and figures. */
export function JoinCard({ code, joinLink, joinAddress, small = false }: Props) {
  return (
    <div class={styles.card} data-small={small}>
      <Qr link={joinLink} />
      <div class={styles.words}>
        {!small && <p class={styles.heading}>{words.join.heading}</p>}
        {!small && <p>{words.join.open} <b class={styles.address}>{joinAddress}</b> {words.join.code}</p>}
        <p class={styles.code} aria-label={[...code].join(' ')}>{spokenCode(code)}</p>
      </div>
    </div>
  );
}

/** The drawing comes when it is asked for: nobody waits for it before. */
function Qr({ link }: { link: string }) {
  const [code, setCode] = useState<QrCode | null>(null);
  useEffect(() => { void import('../share/qr.ts').then(({ qrOf }) => setCode(qrOf(link)), () => setCode(null)); }, [link]);
  return (
    <div class={styles.qr}>
      {code && (
        <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={words.join.qr} shape-rendering="crispEdges">
          <rect width={code.size} height={code.size} fill="#fff" /><path d={code.path} fill="#1c1a20" />
        </svg>
      )}
    </div>
  );
}
