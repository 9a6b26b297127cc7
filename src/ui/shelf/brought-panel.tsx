import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Bringing } from '../contract.ts';
import { Button } from '../shared/button.tsx';
import { useCommands } from '../store.tsx';
import { Faces } from './folder.tsx';
import { TroubleList } from './trouble-list.tsx';
import { words } from './words.ts';
import styles from './bring.module.css';

/** What becomes of a story that is being brought. */
export function BroughtPanel({ bringing }: { bringing: Bringing }) {
  switch (bringing.kind) {
    case 'reading': return <Under title={words.bring.reading(bringing.name)} share={null} />;
    case 'walking': return <Under title={words.bring.walking(bringing.name)} share={bringing.share} />;
    case 'refused': return <Refused bringing={bringing} />;
    case 'ready': return <Ready bringing={bringing} />;
  }
}

function Under({ title, share }: { title: string; share: number | null }) {
  const { leaveBrought } = useCommands();
  return (
    <Panel kind="under" title={title}>
      <div class={styles.progress}>
        <progress aria-label={words.bring.progress} max={1} {...(share !== null && { value: share })} />
        {share !== null && <span>{words.bring.met(share)}</span>}
      </div>
      <div class={styles.acts}><Button icon="close" onClick={() => leaveBrought()}>{words.bring.cancel}</Button></div>
    </Panel>
  );
}

function Refused({ bringing: { name, troubles } }: { bringing: Extract<Bringing, { kind: 'refused' }> }) {
  const { leaveBrought } = useCommands();
  return (
    <Panel kind="refused" title={words.bring.refused(name)}>
      <p>{words.bring.refusedText(troubles.length)}</p>
      <TroubleList troubles={troubles} />
      <div class={styles.acts}><Button onClick={() => leaveBrought()}>{words.bring.putAway}</Button></div>
    </Panel>
  );
}

function Ready({ bringing: { title, plain, cast, troubles, replaces } }: { bringing: Extract<Bringing, { kind: 'ready' }> }) {
  const { keepBrought, leaveBrought } = useCommands();
  const [beside, setBeside] = useState(false);
  const amiss = troubles.some(({ severity }) => severity === 'error');
  return (
    <Panel kind="ready" title={words.bring.ready(title)}>
      {cast.length > 0 && <Faces cast={cast} />}
      <p>{plain ? words.bring.plain(cast.length) : words.bring.full}</p>
      {replaces && (
        <div class={styles.replaces}>
          <p>{words.bring.replaces}</p>
          <label><input type="checkbox" checked={beside} onChange={(event) => setBeside(event.currentTarget.checked)} /> {words.bring.beside}</label>
        </div>
      )}
      {troubles.length > 0 && (
        <details class={styles.found} open={amiss}>
          <summary>{words.bring.found(troubles.length)}</summary>
          <TroubleList troubles={troubles} />
        </details>
      )}
      <div class={styles.acts}>
        <Button look="main" icon="play" onClick={() => keepBrought({ beside, play: true })}>{amiss ? words.bring.playAnyway : words.bring.play}</Button>
        <Button icon="book" onClick={() => keepBrought({ beside, play: false })}>{words.bring.keep}</Button>
        <Button look="quiet" onClick={() => leaveBrought()}>{words.bring.leave}</Button>
      </div>
    </Panel>
  );
}

/** Comes into view, and is read from its title on. */
function Panel({ kind, title, children }: { kind: 'under' | 'refused' | 'ready'; title: string; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, [kind]);
  return (
    <div class={styles.panel} data-kind={kind}>
      <h3 ref={heading} tabIndex={-1}>{title}</h3>
      {children}
    </div>
  );
}
