import { useState } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { Page } from '../shared/page.tsx';
import { useCommands, useUiState } from '../store.tsx';
import { Found } from './found.tsx';
import { MapDrawing } from './map-drawing.tsx';
import { PlacePanel } from './place-panel.tsx';
import { PlaceList } from './place-list.tsx';
import { words } from './words.ts';
import styles from './map-screen.module.css';

/** The scenes and decisions of a scenario: where one has been is bright, and each can be played from again. */
export function MapScreen() {
  const { go, reopenGroup } = useCommands();
  const view = useUiState((state) => state.map);
  const [asList, setAsList] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  if (!view) return null;
  const empty = view.scenes.length === 0;
  const { room } = view;
  return (
    <Page back={room === null ? words.back : words.tables.back} onBack={() => (room === null ? go('shelf') : reopenGroup(room))}>
      <header class={styles.head}>
        <h1>{words.heading}</h1>
        <p>{view.title}</p>
      </header>
      {room === null ? <Found view={view} /> : <p class={styles.remark}>{words.tables.intro}</p>}
      {view.partial && <p class={styles.remark}>{empty ? words.nothing : words.partial}</p>}
      {!empty && (
        <div class={styles.bar}>
          <Button icon="list" aria-pressed={asList} onClick={() => setAsList(!asList)}>{words.asList}</Button>
          {!asList && <Legend of={room === null ? words.legend : words.tables.legend} />}
          <p class={styles.reading} role="status">{view.unread > 0 && words.reading}</p>
        </div>
      )}
      {!empty && (asList ? <PlaceList view={view} onOpen={setOpen} /> : <MapDrawing view={view} onOpen={setOpen} />)}
      {open !== null && <PlacePanel view={view} id={open} onClose={() => setOpen(null)} />}
    </Page>
  );
}

function Legend({ of }: { of: Readonly<Record<string, string>> }) {
  return (
    <ul class={styles.legend}>
      {Object.entries(of).map(([trod, name]) => (
        <li key={trod}><svg viewBox="0 0 30 10" aria-hidden="true"><path class={styles[trod]} d="M1 7C10 1 20 9 29 3" /></svg>{name}</li>
      ))}
    </ul>
  );
}
