import { votesIn, type Tally } from '../../core/ballot/tally.ts';
import type { OptionView, ProjectorView } from './contract.ts';
import { HandStepper } from './projector-hands.tsx';
import { words } from './projector-words.ts';
import styles from './projector-options.module.css';

interface Props {
  readonly room: ProjectorView;
  /** Hands to be counted now; null where none are. */
  readonly hands: Tally | null;
  readonly count: (place: number, hands: number) => void;
}

/** What can be said, each with the letter that it is called by in the room. Nothing to press: the room votes. */
export function ProjectorOptions({ room: { options, blocked, tally, firstTally, stage }, hands, count }: Props) {
  return (
    <ul aria-label={words.options} class={styles.options} data-stage={stage} data-many={options.length + blocked.length > 4}>
      {options.map((option, place) => (
        <li key={option.index} class={styles.option}>
          <Letter option={option} />
          <div class={styles.body}>
            <p class={styles.words}>{option.text}</p>
            {tally && <Bars place={place} tally={tally} first={firstTally} />}
          </div>
          {hands && <HandStepper letter={option.letter} hands={hands[place] ?? 0} onCount={(many) => count(place, many)} />}
        </li>
      ))}
      {blocked.map((text) => <li key={text} class={styles.option} data-blocked><div class={styles.body}><p class={styles.words}>{text}</p><small>{words.notNow}</small></div></li>)}
    </ul>
  );
}

const Letter = ({ option: { letter } }: { option: OptionView }) => <span class={styles.letter}>{letter}<span class="visually-hidden">: </span></span>;

/** Bars of one measure, the whole room, each with its number; a first vote is drawn, the second is filled in. */
function Bars({ place, tally, first }: { place: number; tally: Tally; first: Tally | null }) {
  const most = Math.max(1, votesIn(tally), votesIn(first ?? []));
  const votes = tally[place] ?? 0;
  const before = first && (first[place] ?? 0);
  return (
    <div class={styles.bars}>
      <span class={styles.tracks} aria-hidden="true">
        <span class={styles.bar} data-lead={votes > 0 && votes === Math.max(...tally)}><i style={{ inlineSize: `${(votes / most) * 100}%` }} /></span>
        {before !== null && <span class={styles.bar} data-first><i style={{ inlineSize: `${(before / most) * 100}%` }} /></span>}
      </span>
      <span class={styles.number} aria-hidden="true"><b>{votes}</b>{before !== null && <small>{words.first(before)}</small>}</span>
      <span class="visually-hidden">{words.resultOf(votes, before)}{votesIn(tally) > 0 ? '.' : ''}</span>
    </div>
  );
}
