import { useId } from 'preact/hooks';
import { votesIn, type Tally } from '../../core/ballot/tally.ts';
import type { OptionView, VoterView } from '../group/contract.ts';
import { useCommands } from '../store.tsx';
import { PenRing } from './pen-ring.tsx';
import { words } from './words.ts';
import styles from './ballot.module.css';

/**
 * The options, a press on one is the vote. Buttons that stay where they are from before the vote to after it, so that neither
 * finger nor focus nor a screen reader’s place is lost; not radio buttons, whose arrow keys would vote for everything they pass.
 */
export function Ballot({ view }: { view: VoterView }) {
  const { vote } = useCommands();
  const { options, stage, mine, mineFirst, sent, tally, firstTally, language } = view;
  return (
    <div role="group" aria-label={words.options} class={styles.ballot} data-stage={stage} lang={language || undefined}>
      {options.map((option, place) => (
        <OptionButton
          key={option.index} option={option} open={stage === 'open'} onPress={() => vote(place)}
          mark={markOf(place, mine, mineFirst)} sent={sent} counts={tally && countsOf(place, tally, firstTally)}
        />
      ))}
    </div>
  );
}

type Mark = 'now' | 'first' | 'both' | null;

const markOf = (place: number, mine: number | null, first: number | null): Mark => (place === mine ? (place === first ? 'both' : 'now') : place === first ? 'first' : null);

interface Counts { readonly votes: number; readonly share: number; readonly first: { readonly votes: number; readonly share: number } | null }

const countsOf = (place: number, tally: Tally, first: Tally | null): Counts => ({ ...countIn(tally, place), first: first && countIn(first, place) });
const countIn = (tally: Tally, place: number) => ({ votes: tally[place] ?? 0, share: (tally[place] ?? 0) / Math.max(1, votesIn(tally)) });

interface OptionProps {
  readonly option: OptionView;
  readonly open: boolean;
  readonly mark: Mark;
  readonly sent: boolean;
  readonly counts: Counts | null;
  readonly onPress: () => void;
}

const TAGS = { now: words.mine, first: words.mineFirst, both: words.mineBoth } as const;

function OptionButton({ option: { letter, text }, open, mark, sent, counts, onPress }: OptionProps) {
  const note = useId();
  const own = mark === 'now' || mark === 'both';
  return (
    <button
      type="button" class={styles.option} aria-pressed={own} aria-disabled={!open} data-mark={mark} data-sent={sent}
      aria-label={`${letter}: ${text}`} aria-describedby={mark !== null || counts ? note : undefined} onClick={() => { if (open) onPress(); }}
    >
      <span class={styles.name}>
        <span class={styles.letter}>{letter}{own && <PenRing />}</span>
        <span class={styles.words}>{text}</span>
      </span>
      <span id={note} class={styles.note}>
        {mark !== null && <span class={styles.tag} lang="en">{TAGS[mark]}</span>}
        {counts && <Bars counts={counts} />}
      </span>
    </button>
  );
}

const Bars = ({ counts: { votes, share, first } }: { counts: Counts }) => (
  <span class={styles.bars} lang="en">
    <span class={styles.bar}><i style={{ inlineSize: `${share * 100}%` }} /></span><b>{words.revealed.number(votes)}</b>
    {first && <><span class={styles.bar} data-first><i style={{ inlineSize: `${first.share * 100}%` }} /></span><span>{words.revealed.before(first.votes)}</span></>}
  </span>
);
