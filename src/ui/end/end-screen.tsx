import type { TheEndView } from '../contract.ts';
import { speakerOf } from '../meeting/speaker.ts';
import { Button } from '../shared/button.tsx';
import { Page } from '../shared/page.tsx';
import { useCommands, useUiState } from '../store.tsx';
import { words } from './words.ts';
import styles from './end.module.css';

/** The last page of a brought story that has no debrief: what was said, and the way on. */
export function EndScreen() {
  const theEnd = useUiState((state) => state.theEnd);
  return theEnd && <TheEnd theEnd={theEnd} />;
}

function TheEnd({ theEnd: { story, title, plain, broke, said, cast } }: { theEnd: TheEndView }) {
  const { go, begin } = useCommands();
  const playAgain = (): void => (plain ? begin(story, { matters: [], couldGive: [] }) : go('before', story));
  return (
    <Page back={words.back} onBack={() => go('shelf')}>
      <header class={styles.head}>
        <h1>{words.heading}</h1>
        <p>{title}</p>
      </header>
      {broke !== null && <p class={styles.broke}>{words.broke(broke)}</p>}
      <div class={styles.ways}>
        <Button look="main" icon="retry" onClick={playAgain}>{words.again}</Button>
        <Button icon="book" onClick={() => go('shelf')}>{words.shelf}</Button>
      </div>
      <section class={styles.said} aria-labelledby="end-said">
        <h2 id="end-said">{words.said}</h2>
        <ol class={styles.lines}>
          {said.map((line, index) => {
            const speaker = speakerOf(line, cast);
            return (
              <li key={index} data-kind={line.speaker.kind} data-chosen={line.chosen}>
                {speaker && <strong>{speaker.name}</strong>} <span>{line.text}</span>
              </li>
            );
          })}
        </ol>
      </section>
    </Page>
  );
}
