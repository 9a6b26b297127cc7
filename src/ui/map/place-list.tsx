import { words as shelfWords } from '../shelf/words.ts';
import { endingSpot, type MapPlace, type MapView } from './contract.ts';
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
              {been.map((place) => <li key={place.id}><Line place={place} onOpen={onOpen} /></li>)}
              {been.length < places.length && <li class={styles.blank}>{words.blanks(places.length - been.length)}</li>}
            </ul>
          </section>
        );
      })}
      <section class={styles.scene}>
        <h2>{words.endingsBand}</h2>
        <ul>
          {found.map(({ ending }) => (
            <li key={ending}><button type="button" onClick={() => onOpen(endingSpot(ending))}><span class={styles.said}>{shelfWords.endings[ending]}</span></button></li>
          ))}
          {hidden > 0 && <li class={styles.blank}>{words.closedDoors(hidden)}</li>}
        </ul>
      </section>
    </div>
  );
}

function Line({ place, onOpen }: { place: MapPlace; onOpen: (id: string) => void }) {
  return (
    <button type="button" onClick={() => onOpen(place.id)}>
      <span class={styles.said}>{place.visits[0]?.said ?? words.untold}</span>
      <span class={styles.been}>{words.listed(words.been(place.runs, place.said, place.choices), place.last)}</span>
    </button>
  );
}
