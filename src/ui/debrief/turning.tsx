import type { Ahead, Debrief, Thought, TurningPoint } from '../../core/debrief/debrief.ts';
import { Button } from '../shared/button.tsx';
import { Portrait } from '../shared/portrait.tsx';
import { useCommands } from '../store.tsx';
import { Said } from './quote.tsx';
import { Spread } from './spread.tsx';
import { words } from './words.ts';
import styles from './turning.module.css';

const { turning } = words;

interface Props {
  readonly points: Debrief['turning'];
  readonly run: string;
  /** How much of the look ahead is done, 0 to 1; null once it is over. */
  readonly looking: number | null;
}

/** The decisions that turned the meeting, found by playing it on from each of them. */
export function Turning({ points, run, looking }: Props) {
  return (
    <Spread id="turning" title={turning.name} intro={turning.intro}>
      {looking !== null && looking < 1 && (
        <div class={styles.looking}>
          <p id="turning-looking">{turning.looking}</p>
          <progress aria-labelledby="turning-looking" max={1} value={looking} />
        </div>
      )}
      {points?.map((point) => <Point key={point.moment} point={point} run={run} />)}
      {points?.length === 0 && looking === null && <p class={styles.wide}>{turning.none}</p>}
      {points === null && looking === null && <p class={styles.wide}>{turning.failed}</p>}
      {points !== null && points.length > 0 && <details class={styles.how}><summary>{turning.how}</summary><p>{turning.howText}</p></details>}
    </Spread>
  );
}

function Point({ point, run }: { point: TurningPoint; run: string }) {
  const { tryAgain } = useCommands();
  const { kind, moment, heardBefore, quote, followed, thoughts, ahead, instead, why } = point;
  const id = `turning-${moment}`;
  return (
    <article class={styles.point} data-kind={kind} aria-labelledby={id}>
      <div class={styles.side}>
        <h3 id={id}>{turning[kind]}</h3>
        {heardBefore && <Said quote={heardBefore} />}
        <Said quote={quote} yours big />
        {followed && <Said quote={followed} />}
        <Seen point={point} />
        <p class={styles.why}>{why ?? turning.plainly[kind]}</p>
      </div>
      <div class={styles.side}>
        {thoughts.length > 0 && <Thoughts thoughts={thoughts} />}
        <Lead ahead={ahead} />
        <div class={styles.again}>
          {kind === 'cost' && instead !== null && <p class={styles.could}><b>{turning.instead}</b> <span>{instead}</span></p>}
          <Button icon="retry" aria-describedby={id} onClick={() => tryAgain(run, moment)}>{turning.tryAgain}</Button>
        </div>
      </div>
    </article>
  );
}

/** What the meters showed at the time: the same that the curves show. */
function Seen({ point: { composure, commonGround } }: { point: TurningPoint }) {
  return (
    <ul class={styles.meters} aria-label={turning.meters}>
      <li>{turning.from(words.results.composure, composure.from, composure.to)}</li>
      <li>{turning.from(words.results.ground, commonGround.from, commonGround.to)}</li>
    </ul>
  );
}

function Thoughts({ thoughts }: { thoughts: readonly Thought[] }) {
  return (
    <div class={styles.thoughts}>
      <h4>{turning.thoughts}</h4>
      <ul>
        {thoughts.map(({ name, look, mood, kind, words: thought }) => (
          <li key={name}>
            <span class={styles.face}><Portrait look={look} mood={mood} size="fill" tone={kind === 'warmer' ? 'warm' : 'plain'} /></span>
            <p><b>{name}</b> <span class={styles.kind}>{turning.kinds[kind]}</span><span class={styles.thought}>{thought}</span></p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Three places on one line, from 0 to 100. */
function Lead({ ahead }: { ahead: Ahead }) {
  const marks = [['usual', ahead.usual], ['yours', ahead.yours], ['best', ahead.best]] as const;
  return (
    <div class={styles.ahead}>
      <h4>{turning.ahead}</h4>
      <p class={styles.three}>{turning.three}</p>
      <p class="visually-hidden">{turning.aheadText(ahead)}</p>
      <dl aria-hidden="true">
        {marks.map(([name, value]) => (
          <div key={name} data-mark={name}>
            <dt>{turning[name]}</dt>
            <dd><span class={styles.track}><span class={styles.mark} style={{ width: `${value}%` }} /></span>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
