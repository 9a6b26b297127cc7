import { Fragment } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { add, bringBack, move, putBack, takeOff, write, type Paper, type Taken } from '../../core/page/edit.ts';
import type { Gathered } from '../../core/page/gather.ts';
import { MOST, type ListId, type MyPage } from '../../core/page/page.ts';
import { Button } from '../shared/button.tsx';
import { Growing } from './growing.tsx';
import { Row, Undo, type Part } from './row.tsx';
import { useFocus } from './use-focus.ts';
import { words } from './words.ts';
import styles from './list.module.css';

export interface Writing {
  readonly paper: Paper;
  readonly change: (to: MyPage) => void;
  /** What was taken off last. */
  readonly taken: Taken | null;
  readonly onTaken: (taken: Taken | null) => void;
}

/** One list on the page, edited where it stands. */
export function List({ list, gathered, paper, change, taken, onTaken }: Writing & { readonly list: ListId; readonly gathered: Gathered }) {
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const focus = useFocus(section);
  const name = words.lists[list];
  const standing = gathered.lists[list];
  const undoing = taken?.kind === 'entry' && taken.list === list ? taken : null;

  const addAt = (place: number): void => { focus({ place, part: 'text' }); change(add(paper, list, place)); };
  const moved = (place: number, by: -1 | 1, part: Part): void => {
    const to = move(paper, list, place, by);
    if (to !== paper.page) focus({ place: place + by, part });
    change(to);
  };
  const off = (place: number): void => {
    const gone = takeOff(paper, list, place);
    if (!gone) return;
    focus('undo');
    onTaken(gone.taken);
    change(gone.page);
  };
  const undo = (back: Taken): void => {
    if (back.kind === 'entry') focus({ place: back.place, part: 'off' });
    onTaken(null);
    change(putBack(paper.page, back));
  };
  const enter = (event: KeyboardEvent, place: number, text: string): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    if (text.trim()) addAt(place + 1);
  };
  const undoRow = undoing && <Undo text={undoing.entry.text} onUndo={() => undo(undoing)} />;

  return (
    <section ref={section} class={styles.list} aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <ul>
        {standing.map(({ text, cite, own }, place) => (
          <Fragment key={place}>
            {undoing?.place === place && undoRow}
            <Row place={place} of={standing.length} text={text} own={own} onMove={(by, part) => moved(place, by, part)} onTakeOff={() => off(place)}>
              <Growing
                data-part="text" value={text} maxLength={MOST.entry} enterkeyhint="next" aria-label={words.line(name, place + 1)} aria-description={own ? undefined : words.fromMeeting}
                onText={(to) => change(write(paper, list, place, to))} onKeyDown={(event) => enter(event, place, text)}
              />
              {cite && <cite>{cite}</cite>}
            </Row>
          </Fragment>
        ))}
        {undoing && undoing.place >= standing.length && undoRow}
      </ul>
      <div class={styles.below}>
        <Button look="quiet" icon="plus" data-add aria-label={words.addTo(name)} onClick={() => addAt(paper.page[list].length)}>{words.add}</Button>
        <Left entries={gathered.left[list].filter(({ text }) => text !== undoing?.entry.text).map(({ text }) => text)} onBack={(text) => { focus('add'); change(bringBack(paper.page, paper.offers, list, text)); }} />
      </div>
    </section>
  );
}

/** What meetings offer and was taken off. */
function Left({ entries, onBack }: { readonly entries: readonly string[]; readonly onBack: (text: string) => void }) {
  return entries.length > 0 && (
    <details class={styles.left}>
      <summary>{words.left(entries.length)}</summary>
      <ul>{entries.map((text) => <li key={text}><button type="button" onClick={() => onBack(text)}>{words.bringBack(text)}</button></li>)}</ul>
    </details>
  );
}
