import { useState } from 'preact/hooks';
import { words as debrief } from '../debrief/words.ts';
import { Button } from '../shared/button.tsx';
import { useUiState } from '../store.tsx';
import { words } from './words.ts';
import styles from './notebook.module.css';

/** What was written after an earlier meeting of this kind; what to ask first stands first. */
export function LastTime() {
  const answers = useUiState((state) => state.lastTime);
  const [away, putAway] = useState(false);
  const written = debrief.reflection.questions.map((question, place) => ({ question, answer: answers[place] ?? '' })).filter(({ answer }) => answer !== '').toReversed();
  if (away || written.length === 0) return null;
  return (
    <aside class={styles.lastTime} aria-labelledby="last-time">
      <h3 id="last-time">{words.notebook.lastTime}</h3>
      <dl>{written.map(({ question, answer }) => <div key={question}><dt>{question}</dt><dd>{answer}</dd></div>)}</dl>
      <Button look="quiet" onClick={() => putAway(true)}>{words.notebook.putAway}</Button>
    </aside>
  );
}
