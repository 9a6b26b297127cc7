import type { Person } from '../../core/story/scenario.ts';
import type { VoterView } from '../group/contract.ts';
import { Portrait } from '../shared/portrait.tsx';
import { words } from './words.ts';
import styles from './waiting.module.css';

/** Who is at the table: what happens, happens there. */
export const Faces = ({ cast }: { cast: readonly Person[] }) => (
  <div class={styles.faces} aria-hidden="true">{cast.map(({ id, look }) => <Portrait key={id} look={look} size="fill" />)}</div>
);

/** What the room had the parent say, and what this phone would have said. */
export function LastSaid({ last: { text, mine }, language }: { last: NonNullable<VoterView['last']>; language: string }) {
  return (
    <div class={styles.last}>
      <p class={styles.label}>{words.last.said}</p>
      <blockquote lang={language || undefined}>{text}</blockquote>
      {mine === text && <p class={styles.own}>{words.last.same}</p>}
      {mine !== null && mine !== text && <p class={styles.own}><span>{words.last.mine}</span> <q lang={language || undefined}>{unquoted(mine)}</q></p>}
    </div>
  );
}

const unquoted = (text: string): string => text.replace(/^[“"](.*)[”"]$/s, '$1');
