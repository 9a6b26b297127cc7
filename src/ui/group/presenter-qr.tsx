import { useEffect, useState } from 'preact/hooks';
import type { QrCode } from '../share/qr.ts';
import styles from './presenter-qr.module.css';

/** A link to scan. Where it can't be drawn, it stands as text. */
export function PresenterQr({ link, name }: { link: string; name: string }) {
  const [code, setCode] = useState<QrCode | 'gone' | null>(null);
  useEffect(() => {
    void import('../share/qr.ts').then(({ qrOf }) => setCode(qrOf(link))).catch(() => setCode('gone'));
  }, [link]);
  if (code === 'gone') return <p class={styles.link}>{link}</p>;
  return (
    <div class={styles.qr}>
      {code && (
        <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={name} shape-rendering="crispEdges">
          <rect width={code.size} height={code.size} fill="#fff" />
          <path d={code.path} fill="#1c1a20" />
        </svg>
      )}
    </div>
  );
}
