import type { Pair } from '../../core/debrief/debrief.ts';
import { Exchange } from './quote.tsx';
import { Spread } from './spread.tsx';
import { words } from './words.ts';
import { Writing } from './writing.tsx';
import styles from './pair.module.css';

/** Two moments side by side. Comparing them teaches more than being told. */
export function PairOfMoments({ pair, kept, onKeep }: { pair: Pair; kept: string; onKeep?: (text: string) => void }) {
  return (
    <Spread id="pair" title={words.pair.name} intro={words.pair.intro}>
      <Moment name={words.pair.first} moment={pair.first} />
      <Moment name={words.pair.second} moment={pair.second} />
      <div class={styles.question}>
        {onKeep ? <Writing question={words.pair.question} hint={words.pair.hint} kept={kept} onKeep={onKeep} /> : <p><b>{words.pair.question}</b></p>}
      </div>
    </Spread>
  );
}

function Moment({ name, moment }: { name: string; moment: Pair['first'] }) {
  return (
    <div class={styles.moment}>
      <h3>{name}</h3>
      <Exchange first={moment.quote} then={moment.followed} />
    </div>
  );
}
