import type { MapView } from './contract.ts';
import { words } from './words.ts';
import styles from './found.module.css';

/** How much of a meeting one has seen: its endings, what lay beneath, its places. */
export function Found({ view }: { view: MapView }) {
  const { endings, hands, scenes, partial } = view;
  const places = scenes.flatMap((scene) => scene.places);
  const found = endings.filter((each) => each.found).length;
  const seen = places.filter(({ runs }) => runs > 0).length;
  return (
    <div class={styles.found}>
      <dl>
        <Fact name={words.endings.name} count={partial ? words.endings.found(found) : words.endings.count(found, endings.length)} />
        {hands.all > 1 && <Fact name={words.hands.name} count={words.hands.count(hands.beneath.length, hands.all)} />}
        <Fact name={words.places.name} count={partial ? words.endings.found(seen) : words.places.count(seen, places.length)} />
      </dl>
      {hands.all > 1 && (
        <div class={styles.beneath}>
          {hands.beneath.length === 0 && <p>{words.hands.none}</p>}
          {hands.beneath.length > 0 && (
            <details>
              <summary>{words.hands.open}</summary>
              <p>{words.hands.text}</p>
              <ul>{hands.beneath.map((each) => <li key={each}>{each}</li>)}</ul>
            </details>
          )}
        </div>
      )}
    </div>
  );
}

function Fact({ name, count }: { name: string; count: string }) {
  return <div class={styles.fact}><dt>{name}</dt><dd>{count}</dd></div>;
}
