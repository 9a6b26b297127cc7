import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words as shelfWords } from '../shelf/words.ts';
import { Icon } from '../shared/icon.tsx';
import { endingSpot, type MapEnding, type MapPlace, type MapView } from './contract.ts';
import type { Box, Laid } from './layout.ts';
import { bandOf, ENDINGS, type Frame } from './rows.ts';
import { steer } from './steer.ts';
import { Ways } from './ways.tsx';
import { sayPlace } from './say-place.ts';
import { words } from './words.ts';
import styles from './map-drawing.module.css';

interface Props { readonly view: MapView; readonly onOpen: (id: string) => void }

/** The map as a drawing: scenes one below the other, places as real buttons, ways between them in pen. One stop for Tab; arrow keys lead on from there. */
export function MapDrawing({ view, onOpen }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const frame = useFrame(host);
  const laid = useLaid(view, frame);
  const [at, setAt] = useState<string | null>(null);
  const first = view.scenes.flatMap(({ places }) => places).find(({ runs }) => runs > 0)?.id ?? view.scenes[0]?.places[0]?.id;
  const stop = at ?? first;
  const move = (event: KeyboardEvent): void => {
    const from = (event.target as HTMLElement).closest<HTMLElement>('[data-spot]')?.dataset['spot'];
    const to = from && laid && !event.altKey && !event.ctrlKey && !event.metaKey ? steer(laid.boxes, from, event.key) : null;
    if (!to) return;
    event.preventDefault();
    setAt(to);
    host.current?.querySelector<HTMLElement>(`[data-spot="${to}"]`)?.focus();
  };
  const spot = (id: string) => ({ 'data-spot': id, tabIndex: id === stop ? 0 : -1, style: laid ? boxStyle(laid.boxes.get(id)) : {}, onClick: () => { setAt(id); onOpen(id); } });

  return (
    <div ref={host} class={styles.map} role="group" aria-label={words.wayOf(view.title)} aria-describedby="map-keys" style={{ height: laid ? `${laid.height}px` : '24em' }} onKeyDown={move}>
      <p id="map-keys" class={styles.keys}>{laid ? words.keys : words.drawing}</p>
      {laid && <>
        {laid.bands.map(({ id, y, height }) => <div key={id} class={`${styles.band} ${id === ENDINGS ? styles.last : ''}`} style={{ top: `${y}px`, height: `${height}px` }} />)}
        <Ways laid={laid} width={frame?.width ?? 0} />
        {view.scenes.map(({ id, title, places }) => (
          <section key={id} aria-label={title || words.elsewhere}>
            <Title id={bandOf(id)} laid={laid}>{title || words.elsewhere}</Title>
            <ul>{places.map((place) => <li key={place.id}><Place place={place} tables={view.room !== null} spot={spot(place.id)} /></li>)}</ul>
          </section>
        ))}
        <section aria-label={words.endingsBand}>
          <Title id={ENDINGS} laid={laid}>{words.endingsBand}</Title>
          <ul>{view.endings.map((each) => <li key={each.ending}><Ending end={each} spot={spot(endingSpot(each.ending))} /></li>)}</ul>
        </section>
      </>}
    </div>
  );
}

function Title({ id, laid, children }: { id: string; laid: Laid; children: string }) {
  return <h2 class={styles.title} style={{ top: `${laid.bands.find((band) => band.id === id)?.y ?? 0}px` }}>{children}</h2>;
}

type Spot = { readonly 'data-spot': string; readonly tabIndex: number; readonly style: Record<string, string>; readonly onClick: () => void };

function Place({ place, tables, spot }: { place: MapPlace; tables: boolean; spot: Spot }) {
  if (place.runs === 0) return <button type="button" {...spot} class={styles.blank} aria-label={tables ? words.tables.blank : words.blank} />;
  const { said, name } = sayPlace(place, tables);
  return (
    <button type="button" {...spot} class={`${styles.bright} ${place.last ? styles.lately : ''}`} aria-label={name}>
      <Here tables={place.here} />
      <span class={styles.said}>{said}</span>
      <span class={styles.dots} aria-hidden="true">
        {Array.from({ length: Math.min(place.choices, 10) }, (_, dot) => <i key={dot} class={dot < place.said ? styles.full : ''} />)}
      </span>
    </button>
  );
}

/** Flags with the numbers of the tables that stand here. */
const Here = ({ tables }: { tables: readonly number[] }) => <>{tables.length > 0 && <span class={styles.here} aria-hidden="true">{tables.map((table) => <b key={table}>{table}</b>)}</span>}</>;

function Ending({ end, spot }: { end: MapEnding; spot: Spot }) {
  if (!end.found) return <button type="button" {...spot} class={styles.closed} aria-label={words.closedDoor}><i /></button>;
  return <button type="button" {...spot} class={`${styles.bright} ${styles.found} ${end.last ? styles.lately : ''}`}><Icon name="door" /><span>{shelfWords.endings[end.ending]}</span><Here tables={end.here} />{end.here.length > 0 && <span class="visually-hidden">{words.tables.here(end.here)}</span>}</button>;
}

const boxStyle = (box: Box | undefined): Record<string, string> =>
  (box ? { left: `${box.x}px`, top: `${box.y}px`, width: `${box.width}px`, height: `${box.height}px` } : {});

/** The room there is, and the size of the type in it. */
function useFrame(host: { readonly current: HTMLDivElement | null }): Frame | null {
  const [frame, setFrame] = useState<Frame | null>(null);
  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    const measure = (): void => {
      const style = getComputedStyle(element);
      const pad = parseFloat(style.fontSize) * 0.7;
      const next = { width: element.clientWidth - pad * 2, em: parseFloat(style.fontSize) };
      setFrame((last) => (last && last.width === next.width && last.em === next.em ? last : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return frame;
}

/** Laid out anew when there is more to show or the room changes. The library that does it comes with the first map. */
function useLaid(view: MapView, frame: Frame | null): Laid | null {
  const [laid, setLaid] = useState<Laid | null>(null);
  const drawn = drawnOf(view);
  useEffect(() => {
    if (!frame) return undefined;
    let gone = false;
    void import('./layout.ts').then(({ layOut }) => { if (!gone) setLaid(layOut(view, frame)); });
    return () => { gone = true; };
  }, [drawn, frame]);
  return laid;
}

/** What a drawing depends on: more words at a bright place change nothing in it. */
const drawnOf = ({ scenario, scenes, ways, endings }: MapView): string =>
  [scenario, scenes.map(({ places }) => places.map(({ id, runs }) => `${id}${runs > 0}`)), ways.map(({ trod }) => trod), endings.map(({ ending, found }) => `${ending}${found}`)].join(' ');
