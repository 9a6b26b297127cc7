import { totalsOf } from '../../core/ballot/pick.ts';
import { composureWord, groundWord } from '../../core/meeting/words.ts';
import { Circles, Sheet, Wave } from '../debrief/drawings.tsx';
import { planWord, words as debrief } from '../debrief/words.ts';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import type { RoomDebriefView } from './contract.ts';
import { endingOf, sayTotals, words } from './words.ts';
import styles from './overview.module.css';

/** What the room came to: how it ended, three results side by side, and the session in a few sentences. */
export function Overview({ view: { report, debriefLink, looking }, onTable }: { view: RoomDebriefView; onTable: () => void }) {
  const { ending, composure, commonGround, plan, child, voters } = report;
  const results = [
    { name: debrief.results.composure, value: composure.to, word: composureWord(composure.to), about: words.results.from(composure.from), drawing: <Wave value={composure.to} /> },
    { name: debrief.results.ground, value: commonGround.to, word: groundWord(commonGround.to), about: words.results.from(commonGround.from), drawing: <Circles value={commonGround.to} /> },
    { name: debrief.results.plan, value: plan, word: planWord(plan), about: words.results.plan(child), drawing: <Sheet value={plan} /> },
  ];
  return (
    <section class={styles.sheet} aria-label={words.results.name}>
      <p class={styles.ending}>{endingOf(ending)}</p>
      <ul class={styles.results}>{results.map(({ name, value, word, about, drawing }) => (
        <li key={name}>
          {drawing}
          <h2>{name}</h2>
          <p class={styles.word}>{word} <span aria-label={words.results.of(value)}>{value}</span></p>
          <p class={styles.about}>{about}</p>
        </li>
      ))}</ul>
      <p class={styles.totals}>{sayTotals(totalsOf(report), voters).join(' ')}</p>
      <div class={styles.actions}>
        <Button icon="printer" onClick={() => print()}>{words.print}</Button>
        <Button icon="download" onClick={onTable}>{words.table}</Button>
        {debriefLink && <a class={styles.link} href={debriefLink} target="_blank" rel="noopener"><Icon name="book" />{words.own}</a>}
      </div>
      {looking !== null && <p class={styles.looking} role="status">{words.looking}</p>}
    </section>
  );
}
