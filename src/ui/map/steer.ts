import type { Box } from './layout.ts';

/** The place an arrow key leads to: the nearest in that direction, what lies straight ahead before what lies aside. */
export function steer(boxes: ReadonlyMap<string, Box>, from: string, key: string): string | null {
  const ids = [...boxes.keys()];
  if (key === 'Home') return ids[0] ?? null;
  if (key === 'End') return ids.at(-1) ?? null;
  const way = WAYS[key];
  const start = boxes.get(from);
  if (!way || !start) return null;
  const [x, y] = middle(start);
  let [nearest, least]: [string | null, number] = [null, Infinity];
  for (const [id, box] of boxes) {
    const [ahead, aside] = way(middle(box)[0] - x, middle(box)[1] - y);
    const far = ahead + Math.abs(aside) * (key === 'ArrowUp' || key === 'ArrowDown' ? 0.4 : 6);
    if (id !== from && ahead > 4 && far < least) [nearest, least] = [id, far];
  }
  return nearest;
}

const WAYS: Readonly<Record<string, (x: number, y: number) => readonly [ahead: number, aside: number]>> = {
  ArrowUp: (x, y) => [-y, x],
  ArrowDown: (x, y) => [y, x],
  ArrowLeft: (x, y) => [-x, y],
  ArrowRight: (x, y) => [x, y],
};

const middle = ({ x, y, width, height }: Box): readonly [number, number] => [x + width / 2, y + height / 2];
