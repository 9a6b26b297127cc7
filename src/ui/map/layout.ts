import { graphlib, layout } from '@dagrejs/dagre';
import type { MapView, MapWay } from './contract.ts';
import { bandOf, ENDINGS, gapOf, rowsOf, type Frame, type Row } from './rows.ts';

/** In pixels from the upper left corner of the map. */
export interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export interface Point { readonly x: number; readonly y: number }
export interface Band { readonly id: string; readonly y: number; readonly height: number }
export interface Line { readonly way: MapWay; readonly points: readonly Point[] }

export interface Laid {
  readonly height: number;
  readonly bands: readonly Band[];
  readonly boxes: ReadonlyMap<string, Box>;
  readonly lines: readonly Line[];
}

/** Room for a scene’s title, between rows, and below a scene, in em. */
const HEAD = 2.5;
const BETWEEN = 1.7;
const BELOW = 1.1;

/** Where everything on the map lies. Rows follow the scenes; who stands beside whom, and how ways pass between them, is dagre’s to say. */
export function layOut(view: Pick<MapView, 'scenes' | 'ways' | 'endings'>, frame: Frame): Laid {
  const rows = rowsOf(view, frame);
  const { tops, bands, height } = stack(rows, [...view.scenes.map(({ id }) => bandOf(id)), ENDINGS], frame.em);
  const rowOf = new Map(rows.flatMap(({ shapes }, row) => shapes.map(({ id }) => [id, row] as const)));
  const graph = arrange(rows, rowOf, view.ways);
  const boxes = new Map<string, Box>();
  rows.forEach(({ shapes }, row) => {
    const tallest = Math.max(...shapes.map((shape) => shape.height));
    const ordered = shapes.map((shape) => ({ ...shape, x: graph.node(shape.id).x as number })).sort((a, b) => a.x - b.x);
    for (const { id, x, ...size } of placed(ordered, frame)) boxes.set(id, { ...size, x, y: (tops[row] ?? 0) + (tallest - size.height) / 2 });
  });
  return { height, bands, boxes, lines: view.ways.flatMap((way) => lineFor(way, boxes, frame) ?? []) };
}

/** Heights: where each row begins, and where each scene lies. */
function stack(rows: readonly Row[], names: readonly string[], em: number) {
  const tops: number[] = [];
  const bands: Band[] = [];
  let y = 0;
  for (const id of names) {
    const top = y;
    y += em * HEAD;
    rows.forEach((row, place) => {
      if (row.band !== id) return;
      tops[place] = y;
      y += Math.max(...row.shapes.map(({ height }) => height)) + em * BETWEEN;
    });
    y += em * (BELOW - BETWEEN);
    bands.push({ id, y: top, height: y - top });
    y += em * 0.9;
  }
  return { tops, bands, height: y };
}

/** Rows are given, so dagre ranks nothing. A way back is told to it as a way on; one within a row it needn’t know. */
function arrange(rows: readonly Row[], rowOf: ReadonlyMap<string, number>, ways: readonly MapWay[]) {
  const graph = new graphlib.Graph();
  graph.setGraph({ ranker: 'none', nodesep: 12, edgesep: 1, ranksep: 40 });
  graph.setDefaultEdgeLabel(() => ({}));
  // Dagre keeps every second rank for the labels of ways, which ours don’t have.
  rows.forEach(({ shapes }, row) => shapes.forEach(({ id, width, height }) => graph.setNode(id, { width, height, rank: row * 2 })));
  for (const { from, to, trod } of ways) {
    const [a, b] = [rowOf.get(from), rowOf.get(to)];
    if (a === undefined || b === undefined || a === b) continue;
    const weight = trod === 'last' ? 6 : trod === 'before' ? 3 : 1;
    if (a < b) graph.setEdge(from, to, { weight });
    else graph.setEdge(to, from, { weight });
  }
  layout(graph);
  return graph;
}

/** A row in dagre’s order, spread over the width of the page. */
function placed<T extends { readonly width: number }>(row: readonly T[], frame: Frame) {
  const room = frame.width - row.reduce((sum, { width }) => sum + width, 0);
  const gap = row.length > 1 ? Math.max(gapOf(frame), Math.min(room / (row.length + 1), frame.em * 6)) : 0;
  let x = (room - gap * (row.length - 1)) / 2;
  return row.map((shape) => {
    const at = { ...shape, x };
    x += shape.width + gap;
    return at;
  });
}

/** Out below and in above; sideways in a row; a way back leaves above and comes in below. */
function lineFor(way: MapWay, boxes: ReadonlyMap<string, Box>, { em }: Frame): Line | null {
  const [from, to] = [boxes.get(way.from), boxes.get(way.to)];
  if (!from || !to) return null;
  const [a, b] = [middle(from), middle(to)];
  const lean = (box: Box, toward: Box): number => Math.max(-0.32, Math.min(0.32, (middle(toward).x - middle(box).x) / (em * 40))) * box.width;
  if (Math.abs(a.y - b.y) < em) {
    const right = b.x > a.x;
    return { way, points: [{ x: right ? from.x + from.width : from.x, y: a.y }, { x: right ? to.x : to.x + to.width, y: b.y }] };
  }
  const down = b.y > a.y;
  return { way, points: [
    { x: a.x + lean(from, to), y: down ? from.y + from.height : from.y },
    { x: b.x + lean(to, from), y: down ? to.y : to.y + to.height },
  ] };
}

const middle = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
