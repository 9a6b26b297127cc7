import { type Point, round } from './svg.ts';

type Width = number;
type Station = readonly [x: number, y: number, width: Width];

/** Curves between two points of the line; where points are many, one each is as smooth as the eye can tell. */
const stepsFor = (points: readonly Point[]): number => (points.length > 4 ? 1 : 2);

export interface Caps { readonly capStart?: boolean; readonly capEnd?: boolean }

/** A closed outline around a smooth line through the points, as wide at each point as `widths` says: sleeves, brows. */
export function limb(points: readonly Point[], widths: readonly Width[], { capStart = true, capEnd = true }: Caps = {}): string {
  const { left, right, first, last } = sides(points, widths);
  return `M${through(left)}${capEnd ? arc(last, right[0]) : ''}L${through(right)}${capStart ? arc(first, left[0]) : ''}Z`;
}

/** The same outline left open at the start: a finger, whose edge runs into the hand. */
export function finger(points: readonly Point[], widths: readonly Width[]): string {
  const { left, right, last } = sides(points, widths);
  return `M${through(left)}${arc(last, right[0])}L${through(right)}`;
}

function sides(points: readonly Point[], widths: readonly Width[]): { left: Point[]; right: Point[]; first: Station | undefined; last: Station | undefined } {
  const stations = along(points, widths);
  const left: Point[] = [];
  const right: Point[] = [];
  stations.forEach(([x, y, width], index) => {
    const [nx, ny] = normal(stations[Math.max(0, index - 1)] ?? [x, y, width], stations[Math.min(stations.length - 1, index + 1)] ?? [x, y, width]);
    left.push([x + (nx * width) / 2, y + (ny * width) / 2]);
    right.push([x - (nx * width) / 2, y - (ny * width) / 2]);
  });
  return { left, right: right.toReversed(), first: stations[0], last: stations.at(-1) };
}

/** A smooth curve through the points; each point's handles lie along the line between its neighbours. */
function through(points: readonly Point[]): string {
  const at = (index: number): Point => points[Math.max(0, Math.min(points.length - 1, index))] ?? [0, 0];
  const handle = (index: number, way: 1 | -1): string => {
    const [[x, y], [ax, ay], [bx, by]] = [at(index), at(index - 1), at(index + 1)];
    return `${round(x + (way * (bx - ax)) / 6)} ${round(y + (way * (by - ay)) / 6)}`;
  };
  const text = ([x, y]: Point): string => `${round(x)} ${round(y)}`;
  const step = (point: Point, index: number): string => {
    if (index === 0) return `${text(point)}C${handle(0, 1)}`;
    return `${index === 1 ? ' ' : 'S'}${handle(index, -1)} ${text(point)}`;
  };
  return points.map(step).join('');
}

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
  const steps = stepsFor(points);
  for (let index = 0; index < points.length - 1; index += 1) {
    const last = index === points.length - 2;
    const [from, to] = [widths[index] ?? 0, widths[index + 1] ?? 0];
    for (let step = 0; step < steps + (last ? 1 : 0); step += 1) {
      const t = step / steps;
      const on = (axis: 0 | 1): number => spline(at(index - 1)[axis], at(index)[axis], at(index + 1)[axis], at(index + 2)[axis], t);
      stations.push([on(0), on(1), from + (to - from) * (t * t * (3 - 2 * t))]);
    }
  }
  return stations;
}

const spline = (a: number, b: number, c: number, d: number, t: number): number =>
  0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3);
