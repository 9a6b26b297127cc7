import { votesIn } from '../../core/ballot/tally.ts';
import type { VoteView } from './contract.ts';
import { words } from './words.ts';
import styles from './vote-options.module.css';

/** What can be said, each with its letter; the votes beside it once they may be seen. */
export function VoteOptions({ vote: { options, tally, firstTally }, blocked }: { readonly vote: VoteView; readonly blocked: readonly string[] }) {
  const long = options.reduce((sum, { text }) => sum + text.length, 0) > 330 || options.length > 4;
  return (
    <div class={styles.all} data-long={long}>
      <ul class={styles.options} aria-label={words.options}>
        {options.map(({ letter, index, text }, place) => (
          <li key={index} class={styles.option}>
            <span class={styles.letter}>{letter}</span>
            <span class={styles.text}>{text}</span>
            {tally && <Bars now={tally[place] ?? 0} of={votesIn(tally)} first={firstTally && { votes: firstTally[place] ?? 0, of: votesIn(firstTally) }} />}
          </li>
        ))}
      </ul>
      {blocked.length > 0 && <p class={styles.blocked}>{words.notNow} {blocked.join(' · ')}</p>}
    </div>
  );
}

function Bars({ now, of, first }: { readonly now: number; readonly of: number; readonly first: { readonly votes: number; readonly of: number } | null }) {
  return (
    <span class={styles.bars}>
      {first && <Bar share={first.votes / Math.max(1, first.of)} label={words.first(first.votes)} kind="first" />}
      <Bar share={now / Math.max(1, of)} label={words.votes(now)} kind="now" />
    </span>
  );
}

const Bar = ({ share, label, kind }: { share: number; label: string; kind: 'first' | 'now' }) => (
  <span class={styles.row} data-kind={kind}>
    <span class={styles.track}><i style={{ inlineSize: `${share * 100}%` }} /></span><b>{label}</b>
  </span>
);
