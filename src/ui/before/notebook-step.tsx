import { useId, useState } from 'preact/hooks';
import type { Preparation } from '../../core/debrief/debrief.ts';
import type { Scenario } from '../../core/story/scenario.ts';
import { LastTime } from './last-time.tsx';
import type { NotebookMarks } from './preparation.ts';
import { MOST, words } from './words.ts';
import styles from './notebook.module.css';

/** An open notebook: at the left what matters most, at the right what one could give. */
export function NotebookStep({ scenario, notebook }: { scenario: Scenario; notebook: NotebookMarks }) {
  return (
    <>
      <div class={styles.head}>
        <h2>{words.notebook.heading}</h2>
        <p>{words.notebook.intro}</p>
      </div>
      <div class={styles.book}>
        <NotebookPage page="matters" title={words.notebook.matters} entries={scenario.asked} notebook={notebook} />
        <NotebookPage page="couldGive" title={words.notebook.gives} entries={scenario.offered} notebook={notebook} />
      </div>
      <LastTime />
    </>
  );
}

interface PageProps {
  readonly page: keyof Preparation;
  readonly title: string;
  readonly entries: readonly { readonly id: string; readonly text: string }[];
  readonly notebook: NotebookMarks;
}

function NotebookPage({ page, title, entries, notebook }: PageProps) {
  const status = useId();
  const [refused, setRefused] = useState(false);
  const held = notebook.preparation[page];
  const full = held.length >= MOST;
  const press = (id: string, event: MouseEvent): void => {
    const past = full && !held.includes(id);
    setRefused(past);
    if (past) event.preventDefault();
    else notebook.mark(page, id);
  };
  return (
    <fieldset class={styles.page} aria-describedby={status}>
      <legend class={styles.title}>{title}</legend>
      <p id={status} class={styles.count} aria-live="polite">{refused ? words.notebook.full : held.length > 0 ? words.notebook.marked(held.length) : words.notebook.upTo}</p>
      {entries.map((entry) => (
        <label key={entry.id} class={styles.entry} data-past={full && !held.includes(entry.id)}>
          <input type="checkbox" class={styles.box} checked={held.includes(entry.id)} onClick={(event) => press(entry.id, event)} />
          <Tick />
          <span class={styles.text}>{entry.text}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** A square and a tick drawn by hand. */
function Tick() {
  return (
    <svg class={styles.tick} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path class={styles.square} d="M6 8Q15 6 25 7 27 16 26 25 16 27 7 26 5 17 6 8Z" />
      <path class={styles.mark} d="M9 16q4 3 6 8 4-12 14-20" pathLength="1" />
    </svg>
  );
}
