import type { Debrief, Unsaid } from '../../core/debrief/debrief.ts';
import { Portrait } from '../shared/portrait.tsx';
import { Spread } from './spread.tsx';
import { words } from './words.ts';
import styles from './beneath.module.css';

type Depths = Pick<Debrief, 'beneath' | 'heard' | 'unsaid'>;

export const saysNothing = ({ beneath, heard, unsaid }: Depths): boolean => !beneath && heard.length + unsaid.length === 0;

/** What lay beneath their position this time, what you heard of it, and what nobody had said yet. */
export function Beneath({ debrief: { beneath, heard, unsaid } }: { debrief: Depths }) {
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
          ? <ul class={styles.unsaid}>{[...new Set(unsaid.map(({ name }) => name))].map((name) => <NotSaid key={name} unsaid={unsaid.filter((each) => each.name === name)} />)}</ul>
          : <p class={styles.none}>{words.beneath.noneUnsaid}</p>}
      </>}
    />
  );
}

/** Everything one person had not said, under their face. */
function NotSaid({ unsaid }: { unsaid: readonly Unsaid[] }) {
  const [first] = unsaid;
  return first && (
    <li>
      <span class={styles.face}><Portrait look={first.look} mood="thinking" size="fill" /></span>
      <div class={styles.sayings}>
        <h4>{first.name}</h4>
        {unsaid.map(({ text, opens }) => (
          <div key={text}>
            <p>{text}</p>
            <p class={styles.opens}><b>{words.beneath.opens}</b> {opens}</p>
          </div>
        ))}
      </div>
    </li>
  );
}
