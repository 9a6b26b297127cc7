import { useRef, useState } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { useUiState } from '../store.tsx';
import { Spread } from './spread.tsx';
import { words } from './words.ts';
import { Writing } from './writing.tsx';
import styles from './reflection.module.css';

const { questions } = words.reflection;
const FIRST_ASK = questions.length - 1;

interface Props {
  readonly kept: readonly string[];
  readonly onKeep: (answers: readonly string[]) => void;
  /** The last answer, for the top of the page to take along. */
  readonly onFirstAsk: (answer: string) => void;
}

/** Three questions whose answers stay on the device. */
export function Reflection({ kept, onKeep, onFirstAsk }: Props) {
  const answers = useRef(questions.map((_, place) => kept[place] ?? ''));
  const keep = (place: number, answer: string): void => {
    answers.current = answers.current.with(place, answer);
    onKeep(answers.current);
    if (place === FIRST_ASK) onFirstAsk(answer);
  };
  const lastTime = useUiState((state) => state.lastTime);
  const [away, putAway] = useState(false);
  const ask = (place: number) => (
    <div key={place} class={styles.ask}>
      <Writing
        question={questions[place] ?? ''}
        kept={answers.current[place] ?? ''}
        onKeep={(answer) => keep(place, answer)}
        {...(place === FIRST_ASK && { hint: words.reflection.toPage, longest: 160 })}
      />
      {!away && lastTime[place] && <p class={styles.lastTime}><span>{words.reflection.lastTime} <q>{lastTime[place]}</q></span> <Button look="quiet" onClick={() => putAway(true)}>{words.reflection.putAway}</Button></p>}
    </div>
  );
  const [first = 0, ...others] = questions.keys();
  return (
    <Spread
      id="questions"
      title={words.reflection.name}
      intro={words.reflection.intro}
      left={<div class={styles.questions}>{ask(first)}</div>}
      right={<div class={styles.questions}>{others.map(ask)}</div>}
    />
  );
}
