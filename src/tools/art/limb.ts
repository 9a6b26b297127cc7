import { type Point, round } from './svg.ts';

type Width = number;
type Station = readonly [x: number, y: number, width: Width];

const STEPS = 14;

export interface Caps { readonly capStart?: boolean; readonly capEnd?: boolean }

/** A closed outline around a smooth line through the points, as wide at each point as `widths` says: sleeves, fingers, brows. */
export function limb(points: readonly Point[], widths: readonly Width[], { capStart = true, capEnd = true }: Caps = {}): string {
  const stations = along(points, widths);
  const left: Point[] = [];
  const right: Point[] = [];
  stations.forEach(([x, y, width], index) => {
    const [nx, ny] = normal(stations[Math.max(0, index - 1)] ?? [x, y, width], stations[Math.min(stations.length - 1, index + 1)] ?? [x, y, width]);
    left.push([x + (nx * width) / 2, y + (ny * width) / 2]);
    right.push([x - (nx * width) / 2, y - (ny * width) / 2]);
  });
  right.reverse();
  const end = arc(stations.at(-1), right[0]);
  const start = arc(stations[0], left[0]);
  return `M${through(left)}${capEnd ? end : ''}L${through(right)}${capStart ? start : ''}Z`;
}

const through = (points: readonly Point[]): string => points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L');

const arc = (station: Station | undefined, to: Point | undefined): string =>
  station && to ? `A${round(station[2] / 2)} ${round(station[2] / 2)} 0 0 0 ${round(to[0])} ${round(to[1])}` : '';

function normal(before: Station, after: Station): Point {
  const dx = after[0] - before[0];
  const dy = after[1] - before[1];
  const length = Math.hypot(dx, dy) || 1;
  return [-dy / length, dx / length];
}

/** Samples a Catmull-Rom curve; the width eases from point to point. */
function along(points: readonly Point[], widths: readonly Width[]): Station[] {
  const at = (index: number): Point => points[Math.max(0, Math.min(points.length - 1, index))] ?? [0, 0];
  const stations: Station[] = [];
  for (let index = 0; index < points.length - 1; index += 1) {
    const last = index === points.length - 2;
    const [from, to] = [widths[index] ?? 0, widths[index + 1] ?? 0];
    for (let step = 0; step < STEPS + (last ? 1 : 0); step += 1) {
      const t = step / STEPS;
      const on = (axis: 0 | 1): number => spline(at(index - 1)[axis], at(index)[axis], at(index + 1)[axis], at(index + 2)[axis], t);
      stations.push([on(0), on(1), from + (to - from) * (t * t * (3 - 2 * t))]);
    }
  }
  return stations;
}

const spline = (a: number, b: number, c: number, d: number, t: number): number =>
  0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3);
