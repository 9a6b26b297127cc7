import type { Debrief, Unsaid } from '../../core/debrief/debrief.ts';
import { Button } from '../shared/button.tsx';
import { Portrait } from '../shared/portrait.tsx';
import { useCommands } from '../store.tsx';
import { Spread } from './spread.tsx';
import { words } from './words.ts';
import styles from './beneath.module.css';

type Depths = Pick<Debrief, 'beneath' | 'heard' | 'unsaid'>;

export const saysNothing = ({ beneath, heard, unsaid }: Depths): boolean => !beneath && heard.length + unsaid.length === 0;

/** What lay beneath their position this time, what you heard of it, and what nobody had said yet. */
export function Beneath({ debrief: { beneath, heard, unsaid }, run }: { debrief: Depths; run: string }) {
  if (saysNothing({ beneath, heard, unsaid })) return null;
  return (
    <Spread
      id="unsaid"
      title={words.beneath.name}
      intro={words.beneath.intro}
      left={<>
        {beneath && <div class={styles.beneath}><h3>{words.beneath.thisTime}</h3><p>{beneath}</p></div>}
        <h3 class={styles.heading}>{words.beneath.heard}</h3>
        {heard.length > 0
          ? <ul class={styles.heard}>{heard.map(({ name, text }) => <li key={text}><b>{name}</b> <span>{text}</span></li>)}</ul>
          : <p class={styles.none}>{words.beneath.noneHeard}</p>}
      </>}
      right={<>
        <h3 class={styles.heading}>{words.beneath.unsaid}</h3>
        {unsaid.length > 0
          ? <ul class={styles.unsaid}>{[...new Set(unsaid.map(({ name }) => name))].map((name) => <NotSaid key={name} run={run} unsaid={unsaid.filter((each) => each.name === name)} />)}</ul>
          : <p class={styles.none}>{words.beneath.noneUnsaid}</p>}
      </>}
    />
  );
}

/** Everything one person had not said, under their face. */
function NotSaid({ unsaid, run }: { unsaid: readonly Unsaid[]; run: string }) {
  const { tryAgain } = useCommands();
  const [first] = unsaid;
  return first && (
    <li>
      <span class={styles.face}><Portrait look={first.look} mood="thinking" size="fill" /></span>
      <div class={styles.sayings}>
        <h4>{first.name}</h4>
        {unsaid.map(({ text, opens, couldAsk }) => (
          <div key={text}>
            <p>{text}</p>
            <p class={styles.opens}><b>{words.beneath.opens}</b> {opens}</p>
            {couldAsk && (
              <p class={styles.could}>
                <span><b>{words.beneath.couldAsk}</b> {couldAsk.words}</span>
                <Button icon="retry" aria-label={`${words.beneath.tryAgain}: ${couldAsk.words}`} onClick={() => tryAgain(run, couldAsk.moment)}>{words.beneath.tryAgain}</Button>
              </p>
            )}
          </div>
        ))}
      </div>
    </li>
  );
}
