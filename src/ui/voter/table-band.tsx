import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TableBandView } from '../group/contract.ts';
import { Papers } from '../group/papers.tsx';
import { Icon, type IconName } from '../shared/icon.tsx';
import { useUiState } from '../store.tsx';
import { words } from './words.ts';
import styles from './table-band.module.css';

/** Over the meeting of a table in a group session: whose it is, and what concerns every table. */
export function TableBand() {
  const table = useUiState((state) => state.table);
  const screen = useUiState((state) => state.screen);
  return table && (screen === 'meeting' || screen === 'debrief') ? <Band table={table} /> : null;
}

function Band({ table }: { table: TableBandView }) {
  const band = useRef<HTMLElement>(null);
  const { kind, text, icon } = newsOf(table);
  useLayoutEffect(() => takeRoom(band.current), []);
  return (
    <aside ref={band} class={styles.band} data-news={kind} aria-label={words.table.region}>
      <p class={styles.name}>{table.number === null ? words.table.unnamed : words.table.name(table.number)}</p>
      <div role="status" class={styles.news}>
        {text !== '' && <p>{icon && <Icon name={icon} size={1.1} />}<span>{text}</span></p>}
        {kind === 'paused' && table.question !== '' && <p class={styles.question}>{table.question}</p>}
      </div>
      <Papers look="quiet" />
    </aside>
  );
}

interface News { readonly kind: 'plain' | 'away' | 'paused' | 'over'; readonly text: string; readonly icon?: IconName }

/** The one thing to know: that nothing more comes, that everyone pauses, that the connection is being made again. */
export function newsOf({ refused, ended, question, status }: TableBandView): News {
  if (refused !== null) return { kind: 'over', text: refused };
  if (ended) return { kind: 'over', text: words.table.ended };
  if (question !== null) return { kind: 'paused', text: words.table.paused, icon: 'coffee' };
  if (status === 'away') return { kind: 'away', text: words.table.away, icon: 'retry' };
  return { kind: 'plain', text: '' };
}

/** The page beneath is as much lower as the band is high, so that both together fill the window. */
function takeRoom(band: HTMLElement | null): (() => void) | undefined {
  if (!band) return undefined;
  const page = document.documentElement.style;
  const watch = new ResizeObserver(() => page.setProperty('--band', `${band.offsetHeight}px`));
  watch.observe(band);
  return () => {
    watch.disconnect();
    page.removeProperty('--band');
  };
}
