import type { MapWay } from './contract.ts';
import type { Laid, Line, Point } from './layout.ts';
import styles from './ways.module.css';

const ORDER: Readonly<Record<MapWay['trod'], number>> = { never: 0, before: 1, last: 2 };
/** Ways that hardly anybody goes aren’t drawn until one has gone them. */
const RARE = 4;

/** Ways as pen strokes under the places, those of the newest meeting on top. */
export function Ways({ laid, width }: { laid: Laid; width: number }) {
  const drawn = laid.lines.filter(({ way }) => way.trod !== 'never' || way.times >= RARE).toSorted((a, b) => ORDER[a.way.trod] - ORDER[b.way.trod]);
  return (
    <svg class={styles.ways} viewBox={`0 0 ${width} ${laid.height}`} width={width} height={laid.height} aria-hidden="true">
      {drawn.map((line) => <path key={`${line.way.from} ${line.way.to}`} class={styles[line.way.trod]} d={strokeOf(line)} />)}
    </svg>
  );
}

/** Leaves upright and arrives upright; a way back, or one in a row, swings out. */
function strokeOf({ points }: Line): string {
  const [a, b] = [points[0], points.at(-1)];
  if (!a || !b) return '';
  const at = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
  if (Math.abs(a.y - b.y) < 1) return `M${at(a)}L${at(b)}`;
  const pull = Math.min(Math.abs(b.y - a.y) * 0.5, 90) * Math.sign(b.y - a.y);
  return `M${at(a)}C${at({ x: a.x, y: a.y + pull })} ${at({ x: b.x, y: b.y - pull })} ${at(b)}`;
}
