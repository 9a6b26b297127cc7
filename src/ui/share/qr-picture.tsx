import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { QrCode } from './qr.ts';

interface Props {
  readonly link: string;
  readonly name: string;
  readonly class?: string | undefined;
  /** What stands there when it can't be drawn. */
  readonly instead?: ComponentChildren;
}

/** A link to scan, dark on white whatever the colors. The drawing comes when it is asked for: nobody waits for it before. */
export function QrPicture({ link, name, class: look, instead = null }: Props) {
  const [code, setCode] = useState<QrCode | 'gone' | null>(null);
  useEffect(() => {
    let asked = true;
    void import('./qr.ts').then(({ qrOf }) => { if (asked) setCode(qrOf(link)); }).catch(() => { if (asked) setCode('gone'); });
    return () => { asked = false; };
  }, [link]);
  if (code === 'gone') return <>{instead}</>;
  return (
    <div class={look}>
      {code && (
        <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={name} shape-rendering="crispEdges">
          <rect width={code.size} height={code.size} fill="#fff" />
          <path d={code.path} fill="#1c1a20" />
        </svg>
      )}
    </div>
  );
}
