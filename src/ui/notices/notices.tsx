import { useEffect, useRef } from 'preact/hooks';
import type { Notice } from '../contract.ts';
import { Icon } from '../shared/icon.tsx';
import { useCommands, useUiState } from '../store.tsx';
import { words } from './words.ts';
import styles from './notices.module.css';

/** A plain notice leaves by itself after this many milliseconds, unless someone is at it. Trouble stays. */
const STAYS = 12_000;
/** One that offers something stays longer. */
const OFFERS = 20_000;

/** What the game has to say outside the story. Lies at the top, where no choice ever is. */
export function Notices() {
  const notices = useUiState((state) => state.notices);
  const plain = notices.filter((notice) => notice.tone === 'plain');
  const trouble = notices.filter((notice) => notice.tone === 'trouble');
  return (
    <section class={styles.notices} aria-label={words.region}>
      <div role="alert" class={styles.group}>{trouble.map((notice) => <Slip key={notice.id} notice={notice} />)}</div>
      <div role="status" class={styles.group}>{plain.map((notice) => <Slip key={notice.id} notice={notice} />)}</div>
    </section>
  );
}

function Slip({ notice }: { notice: Notice }) {
  const { dismiss } = useCommands();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (notice.action && document.activeElement === document.body) element.current?.querySelector('button')?.focus();
    if (notice.tone === 'trouble' || notice.action?.lasting) return;
    const leave = (): void => { if (!element.current?.matches(':hover, :focus-within')) dismiss(notice.id); };
    const timer = setInterval(leave, notice.action ? OFFERS : STAYS);
    return () => clearInterval(timer);
  }, [notice, dismiss]);
  const act = (): void => {
    notice.action?.act();
    dismiss(notice.id);
  };
  return (
    <div ref={element} class={styles.slip} data-tone={notice.tone}>
      <p>{notice.text}</p>
      {notice.action && <button type="button" class={styles.act} onClick={act}>{notice.action.label}</button>}
      <button type="button" class={styles.close} aria-label={words.dismiss} onClick={() => dismiss(notice.id)}><Icon name="close" size={1.1} /></button>
    </div>
  );
}
