import type { Debrief } from '../../core/debrief/debrief.ts';
import { Brought } from './brought.tsx';
import { Results } from './results.tsx';
import { Spread } from './spread.tsx';
import { words } from './words.ts';
import styles from './ending.module.css';

/** What became of the meeting: its ending in words, three results, what was agreed and what is open. */
export function Ending({ debrief, child }: { debrief: Debrief; child: string }) {
  const ending = debrief.ending === null ? words.notOver : words.endings[debrief.ending];
  return (
    <Spread
      id="ending"
      title={ending.title}
      left={<>
        <p class={styles.sentence}>{ending.text(child)}</p>
        <Terms name={words.terms.agreed} terms={debrief.agreed} none={words.terms.noneAgreed} />
        {debrief.leftOpen.length > 0 && <Terms name={words.terms.open} terms={debrief.leftOpen} none="" />}
      </>}
      right={<>
        <Results debrief={debrief} child={child} />
        <Brought gives={debrief.gives} matters={debrief.matters} />
      </>}
    />
  );
}

function Terms({ name, terms, none }: { name: string; terms: readonly string[]; none: string }) {
  return (
    <div class={styles.terms}>
      <h3>{name}</h3>
      {terms.length > 0
        ? <ul>{terms.map((term) => <li key={term}>{term}</li>)}</ul>
        : <p>{none}</p>}
    </div>
  );
}
