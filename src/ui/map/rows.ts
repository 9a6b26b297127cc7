import { endingSpot, type MapView } from './contract.ts';

/** A shape on the map, in pixels. */
export interface Shape { readonly id: string; readonly width: number; readonly height: number }

/** Shapes in a line, and the band they lie in. */
export interface Row { readonly band: string; readonly shapes: readonly Shape[] }

export interface Frame {
  readonly width: number;
  /** Type size. */
  readonly em: number;
}

/** The band below the last scene. */
export const ENDINGS = 'endings';
export const bandOf = (scene: string | null): string => `scene ${scene ?? ''}`;

const GAP = 0.85;
/** Ways that fewer than this share of plays take out of a place don’t push others down. */
const BEATEN = 0.08;

export const gapOf = ({ em }: Frame): number => em * GAP;

/** Sizes of what is bright and what is blank: as many bright ones beside each other as can be read. */
function sizes(frame: Frame) {
  const gap = gapOf(frame);
  const columns = Math.max(1, Math.min(5, Math.floor((frame.width + gap) / (frame.em * 8.2 + gap))));
  const room = (frame.width - gap * (columns - 1)) / columns;
  return { bright: { width: Math.min(room, frame.em * 13.5), height: frame.em * 4.9 }, blank: { width: frame.em * 3.3, height: Math.max(44, frame.em * 2.6) } };
}

/** Sets what is on the map in rows: each scene after the other, in a scene what follows below what it follows, as far as the page is wide. */
export function rowsOf(view: Pick<MapView, 'scenes' | 'ways' | 'endings'>, frame: Frame): readonly Row[] {
  const { bright, blank } = sizes(frame);
  const bands = [
    ...view.scenes.map(({ id, places }) => ({ band: bandOf(id), shapes: places.map((place) => ({ id: place.id, ...(place.runs > 0 ? bright : blank) })) })),
    { band: ENDINGS, shapes: view.endings.map(({ ending, found }) => ({ id: endingSpot(ending), ...(found ? { ...bright, height: frame.em * 3.6 } : { ...blank, height: frame.em * 3.6 }) })) },
  ];
  return bands.flatMap(({ band, shapes }) => stacked(shapes, view.ways, frame).map((row) => ({ band, shapes: row })));
}

function stacked(shapes: readonly Shape[], ways: MapView['ways'], frame: Frame): readonly (readonly Shape[])[] {
  const rows: Shape[][] = [];
  const rowOf = new Map<string, number>();
  for (const shape of shapes) {
    const above = beaten(ways, shape.id).flatMap(({ from }) => rowOf.get(from) ?? []);
    let row = Math.max(-1, ...above) + 1;
    while (!fits(rows[row] ?? [], shape, frame)) row++;
    (rows[row] ??= []).push(shape);
    rowOf.set(shape.id, row);
  }
  return rows.filter((row) => row.length > 0);
}

const beaten = (ways: MapView['ways'], to: string): MapView['ways'] => {
  const into = ways.filter((way) => way.to === to);
  const all = into.reduce((sum, { times }) => sum + times, 0);
  return into.filter(({ times }) => times / all >= BEATEN);
};

const fits = (row: readonly Shape[], shape: Shape, frame: Frame): boolean =>
  row.length === 0 || row.reduce((sum, each) => sum + each.width + gapOf(frame), shape.width) <= frame.width + 0.5;
