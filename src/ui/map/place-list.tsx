import { words as shelfWords } from '../shelf/words.ts';
import { endingSpot, type MapPlace, type MapView } from './contract.ts';
import { sayPlace } from './say-place.ts';
import { words } from './words.ts';
import styles from './place-list.module.css';

/** The same map as a list: a heading a scene, and under it where one has been. */
export function PlaceList({ view, onOpen }: { view: MapView; onOpen: (id: string) => void }) {
  const found = view.endings.filter((each) => each.found);
  const hidden = view.endings.length - found.length;
  return (
    <div class={styles.list}>
      {view.scenes.map(({ id, title, places }) => {
        const been = places.filter(({ runs }) => runs > 0);
        return (
          <section key={id} class={styles.scene}>
            <h2>{title || words.elsewhere}</h2>
            <ul>
              {been.map((place) => <li key={place.id}><Line place={place} tables={view.room !== null} onOpen={onOpen} /></li>)}
              {been.length < places.length && <li class={styles.blank}>{(view.room === null ? words : words.tables).blanks(places.length - been.length)}</li>}
            </ul>
          </section>
        );
      })}
      <section class={styles.scene}>
        <h2>{words.endingsBand}</h2>
        <ul>
          {found.map(({ ending, here }) => (
            <li key={ending}><button type="button" onClick={() => onOpen(endingSpot(ending))}><span class={styles.said}>{shelfWords.endings[ending]}</span>{here.length > 0 && <span class={styles.been}>{words.tables.here(here)}</span>}</button></li>
          ))}
          {hidden > 0 && <li class={styles.blank}>{words.closedDoors(hidden)}</li>}
        </ul>
      </section>
    </div>
  );
}

function Line({ place, tables, onOpen }: { place: MapPlace; tables: boolean; onOpen: (id: string) => void }) {
  const { said, been } = sayPlace(place, tables);
  return (
    <button type="button" onClick={() => onOpen(place.id)}>
      <span class={styles.said}>{said}</span>
      <span class={styles.been}>{been}</span>
    </button>
  );
}
