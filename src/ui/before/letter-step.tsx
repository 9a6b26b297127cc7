import type { Scenario } from '../../core/story/scenario.ts';
import { words } from './words.ts';
import styles from './letter.module.css';

/** What came home in the backpack, as it came. */
export function LetterStep({ letter }: { letter: Scenario['letter'] }) {
  const [signature, ...below] = letter.signed;
  return (
    <>
      <h2 class="visually-hidden">{words.letter.heading}</h2>
      <article class={styles.letter}>
        <header class={styles.head}>
          <Crest />
          <p class={styles.from}>{letter.from}</p>
        </header>
        <p class={styles.date}>{letter.date}</p>
        <p>{letter.greeting}</p>
        {letter.body.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
        <footer class={styles.signed}>
          <p class={styles.signature}>{signature}</p>
          <p class={styles.printed}>{signature}</p>
          {below.map((line) => <p key={line} class={styles.printed}>{line}</p>)}
        </footer>
      </article>
    </>
  );
}

function Crest() {
  return (
    <svg class={styles.crest} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentcolor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round">
        <path d="M6 41h36M9 41V22L24 11 39 22V41M24 11V4l8 3-8 3" />
        <path d="M20 41v-9q4-5 8 0v9M14 27h4M30 27h4M14 34h3M31 34h3" />
        <circle cx="24" cy="21" r="3" />
      </g>
    </svg>
  );
}
