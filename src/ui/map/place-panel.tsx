import { useState } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import { sayWhen, words as shelfWords } from '../shelf/words.ts';
import { useCommands } from '../store.tsx';
import { endingSpot, type MapPlace, type MapView, type MapVisit } from './contract.ts';
import { words } from './words.ts';
import styles from './place-panel.module.css';

const FIRST = 5;
const { panel } = words;

/** What one said at a place, each time; and the way back to it. */
export function PlacePanel({ view, id, onClose }: { view: MapView; id: string; onClose: () => void }) {
  const scene = view.scenes.find(({ places }) => places.some((place) => place.id === id));
  const place = scene?.places.find((each) => each.id === id);
  const tables = view.room !== null;
  const of = tables ? words.tables : panel;
  const end = view.endings.find(({ ending }) => endingSpot(ending) === id);
  return (
    <Dialog title={end ? words.endingsBand : scene?.title || words.elsewhere} closeLabel={panel.close} onClose={onClose}>
      {end && <p>{end.found ? of.ending(shelfWords.endings[end.ending]) : of.door}</p>}
      {tables && (place ?? end)?.here.length ? <p><b>{words.tables.here((place ?? end)?.here ?? [])}.</b></p> : null}
      {place && (place.runs === 0 ? <p>{tables ? `${words.tables.blank}.` : panel.blank}</p> : tables ? <Said place={place} /> : <Been place={place} unread={view.unread > 0} />)}
    </Dialog>
  );
}

/** What each table said here, and what none of them did. */
function Said({ place: { visits, open } }: { place: MapPlace }) {
  if (visits.length === 0) return <p>{words.tables.nobody}</p>;
  return (
    <>
      <section class={styles.part}>
        <h3>{words.tables.said}</h3>
        <ul class={styles.visits}>{visits.map(({ run, moment, table, said }) => <li key={`${run} ${moment}`}><p><span class={styles.when}>{words.tables.by(table ?? 0)}</span>{said}</p></li>)}</ul>
      </section>
      {open.length > 0 && <section class={styles.part}><h3>{panel.open}</h3><ul class={styles.open}>{open.map((text) => <li key={text}>{text}</li>)}</ul></section>}
    </>
  );
}

function Been({ place, unread }: { place: MapPlace; unread: boolean }) {
  const [all, showAll] = useState(false);
  const { visits, open, choices, said } = place;
  if (visits.length === 0) return <p>{unread ? panel.unread : panel.lost}</p>;
  const newest = visits.filter((visit, place) => visits.findIndex(({ said: words }) => words === visit.said) === place);
  const hidden = all ? 0 : Math.max(0, newest.length - FIRST);
  const unheard = choices - said - open.length;
  return (
    <>
      <section class={styles.part}>
        <h3>{panel.said}</h3>
        <ul class={styles.visits}>{newest.slice(0, newest.length - hidden).map((visit) => <Visit key={`${visit.run} ${visit.moment}`} visit={visit} before={visits.filter((each) => each.said === visit.said).length - 1} />)}</ul>
        {hidden > 0 && <Button look="quiet" onClick={() => showAll(true)}>{panel.earlier(hidden)}</Button>}
      </section>
      <section class={styles.part}>
        {open.length > 0 ? <><h3>{panel.open}</h3><ul class={styles.open}>{open.map((text) => <li key={text}>{text}</li>)}</ul></> : <p>{panel.all}</p>}
        {unheard > 0 && <p class={styles.more}>{panel.more(unheard)}</p>}
      </section>
    </>
  );
}

/** Words that were said here more than once stand here once, from the newest time. */
function Visit({ visit, before }: { visit: MapVisit; before: number }) {
  const { tryAgain } = useCommands();
  const when = sayWhen(visit.at, Date.now());
  return (
    <li>
      <p><span class={styles.when}>{when}{before > 0 && `, ${panel.again(before)}`}</span>{visit.said}</p>
      <Button icon="retry" aria-label={panel.playFrom(visit.said, when)} onClick={() => tryAgain(visit.run, visit.moment)}>{panel.play}</Button>
    </li>
  );
}
