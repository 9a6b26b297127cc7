import type { ComponentChildren } from 'preact';
import type { Debrief } from '../../core/debrief/debrief.ts';
import { composureWord, groundWord } from '../../core/meeting/words.ts';
import { Circles, Sheet, Wave } from './drawings.tsx';
import { planWord, words } from './words.ts';
import styles from './results.module.css';

const { results } = words;

/** Composure, common ground and the plan, side by side. They are never added up. */
export function Results({ debrief, child }: { debrief: Debrief; child: string }) {
  const { composure, commonGround: ground, plan } = debrief;
  return (
    <div class={styles.results}>
      <h3>{results.name}</h3>
      <p class={styles.intro}>{results.intro}</p>
      <ul>
        <Result name={results.composure} value={composure.end} word={composureWord(composure.end)} about={results.composureAbout(composure.start, composure.end)}>
          <Wave value={composure.end} />
        </Result>
        <Result name={results.ground} value={ground.end} word={groundWord(ground.end)} about={results.groundAbout(ground.start, ground.end)}>
          <Circles value={ground.end} />
        </Result>
        <Result name={results.plan} value={plan} word={planWord(plan)} about={results.planAbout(child)}>
          <Sheet value={plan} />
        </Result>
      </ul>
    </div>
  );
}

interface ResultProps {
  readonly name: string;
  readonly value: number;
  readonly word: string;
  readonly about: string;
  /** A drawing that means what the number says. */
  readonly children: ComponentChildren;
}

function Result({ name, value, word, about, children }: ResultProps) {
  return (
    <li>
      {children}
      <h4>{name}</h4>
      <p class={styles.word}>{word} <span class={styles.value} aria-label={results.of(value)}>{value}</span></p>
      <p class={styles.about}>{about}</p>
    </li>
  );
}
