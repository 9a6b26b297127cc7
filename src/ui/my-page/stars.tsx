import { Fragment } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { moveStar, putBack, takeOffStar } from '../../core/page/edit.ts';
import type { Writing } from './list.tsx';
import { Row, Undo, type Part } from './row.tsx';
import { useFocus } from './use-focus.ts';
import { words } from './words.ts';
import styles from './list.module.css';

/** Lines as they were said: they can be put in order and taken off, and stay in the words they were said in. */
export function Stars({ paper: { page }, change, taken, onTaken, titles }: Writing & { readonly titles: Readonly<Record<string, string>> }) {
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const focus = useFocus(section);
  const undoing = taken?.kind === 'star' ? taken : null;
  const moved = (place: number, by: -1 | 1, part: Part): void => {
    if (part !== 'text' && page.stars[place + by]) focus({ place: place + by, part });
    change(moveStar(page, place, by));
  };
  const off = (place: number): void => {
    const gone = takeOffStar(page, place);
    if (!gone) return;
    focus('undo');
    onTaken(gone.taken);
    change(gone.page);
  };
  const undo = (): void => {
    if (!undoing) return;
    focus({ place: undoing.place, part: 'off' });
    onTaken(null);
    change(putBack(page, undoing));
  };
  const undoRow = undoing && <Undo text={undoing.star.words} onUndo={undo} />;
  return (
    <section ref={section} class={styles.list} aria-labelledby={id}>
      <h2 id={id}>{words.stars}</h2>
      {page.stars.length === 0 && !undoing && <p class={styles.none}>{words.noStars}</p>}
      <ul>
        {page.stars.map(({ run, line, words: text, speaker, scenario }, place) => (
          <Fragment key={`${run} ${line}`}>
            {undoing?.place === place && undoRow}
            <Row place={place} of={page.stars.length} text={text} own={false} onMove={(by, part) => moved(place, by, part)} onTakeOff={() => off(place)}>
              <p class={styles.said}>{text}</p>
              <cite>{words.starFrom(speaker, titles[scenario] ?? scenario)}</cite>
            </Row>
          </Fragment>
        ))}
        {undoing && undoing.place >= page.stars.length && undoRow}
      </ul>
    </section>
  );
}
