import { words } from './words.ts';
import styles from './ballot-bars.module.css';

interface Props { readonly votes: readonly number[]; readonly shares: readonly number[] }

/** What an option had, first and after talking: bars that are told apart by how they are drawn, each with its name and number. */
export function BallotBars({ votes, shares }: Props) {
  const shown = votes.length < 2
    ? votes.map((count) => ({ name: words.only, look: 'last' as const, count, share: shares[0] ?? 0 }))
    : (['first', 'last'] as const).map((look) => ({ name: words[look], look, count: votes.at(look === 'first' ? 0 : -1) ?? 0, share: shares.at(look === 'first' ? 0 : -1) ?? 0 }));
  return (
    <div class={styles.bars}>
      {shown.map(({ name, look, count, share }) => (
        <div key={look} class={styles.row}>
          <span class={styles.name} aria-hidden="true">{name}</span>
          <span class={styles.track} aria-hidden="true"><span class={`${styles.bar} ${styles[look]}`} style={{ width: `${share * 100}%` }} /></span>
          <span class={styles.number} aria-hidden="true">{words.votes(count, share)}</span>
          <span class="visually-hidden">{words.voteNames(name, count, share)}. </span>
        </div>
      ))}
    </div>
  );
}
