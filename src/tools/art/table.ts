import type { Room } from '../../core/story/vocabulary.ts';
import { svgOf } from './sheet.ts';
import { type Art, clip, fade, line, type Point, shape } from './svg.ts';

/** The plate in the room's coordinates, and how many pixels a unit has. */
export const TABLE = { left: -260, top: 330, width: 1800, height: 690, density: 1.25 } as const;

const [LEFT, RIGHT] = [-260, 1540];
const FLOOR = 1020;

interface Top {
  /** From the far edge to the near one. */
  readonly colours: readonly [string, string, string, string];
  readonly vein: { readonly dark: string; readonly light: string; readonly alpha: number };
  readonly rim: string;
  readonly shine: number;
  /** What is let into the top: seams, an inlay. */
  readonly inlay?: Art;
}

/** How low the table's far edge is at `x`: nearest to you at both ends. */
export function edgeY(x: number): number {
  const along = (x + 20) / 1320;
  return 452 - 188 * along * (1 - along);
}

/** The far edge as one curve: a parabola is exactly one quadratic Bezier. */
function edge(lower: number): string {
  const middle = (LEFT + RIGHT) / 2;
  const slope = (-188 / 1320) * (1 - (2 * (LEFT + 20)) / 1320);
  const control = edgeY(LEFT) + slope * (middle - LEFT);
  return `M${LEFT} ${Math.round(edgeY(LEFT) + lower)}Q${middle} ${Math.round(control + lower)} ${RIGHT} ${Math.round(edgeY(RIGHT) + lower)}`;
}

/** Two tables pushed together meet here: the joint, and the light on the one table's rounded edge. */
const seam = ([farX, farY]: Point, nearX: number): Art =>
  line(`M${farX} ${farY}L${nearX} ${FLOOR}`, '#7d6238', 3.4, 'opacity=".5"') + line(`M${farX + 3} ${farY}L${nearX + 5} ${FLOOR}`, '#fff6e0', 2.4, 'opacity=".65"');

const TOPS: Readonly<Record<Exclude<Room, 'call'>, Top>> = {
  conference: { colours: ['#e6b983', '#d09b65', '#ad7543', '#a0683a'], vein: { dark: '#8a5a2e', light: '#f0c690', alpha: 0.17 }, rim: '#fbe3b9', shine: 0.6 },
  classroom: { colours: ['#f0dfbf', '#e0c79c', '#c4a372', '#b8945f'], vein: { dark: '#a98551', light: '#fff4dc', alpha: 0.1 }, rim: '#5f9a9c', shine: 0.85, inlay: line(edge(5.5), '#fff8e6', 2.4, 'opacity=".8"') + seam([342, edgeY(342)], 40) + seam([938, edgeY(938)], 1240) },
  office: { colours: ['#c4915f', '#a57247', '#7d5132', '#6b4428'], vein: { dark: '#5a2f18', light: '#e0a777', alpha: 0.18 }, rim: '#f0c596', shine: 0.75, inlay: line(edge(19), '#5a2f18', 2.6, 'opacity=".4"') + line(edge(24), '#e7b885', 2.6, 'opacity=".6"') + line(edge(29), '#5a2f18', 1.6, 'opacity=".3"') },
};

export function tablePlate(room: Exclude<Room, 'call'> = 'conference'): string {
  const { colours: [far, back, front, near], vein, rim, shine, inlay = '' } = TOPS[room];
  const wood = fade([0, 0], [0, 1], [{ at: 0, colour: far }, { at: 0.28, colour: back }, { at: 0.75, colour: front }, { at: 1, colour: near }]);
  const top = `${edge(0)}V${FLOOR}H${LEFT}Z`;
  const blur = '<filter id="blur7" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="7"/></filter>';
  const contact = `<g filter="url(#blur7)">${line(edge(-1), '#4b2f18', 9, 'opacity=".38"')}</g>`;
  const content = wood.defs + blur + contact + shape(top, wood.paint) + clip(top, grain(vein) + inlay + light(shine)) + line(edge(1.8), rim, 4.4, 'opacity=".95"');
  return svgOf(content, TABLE.left, TABLE.top, TABLE.width, TABLE.height);
}

const SOFT = '<filter id="blur12" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="12"/></filter>';

/** The window shows in the polish, and towards you and the right it grows darker. */
function light(strength: number): Art {
  const glare = fade([0, 0], [0.55, 0.85], [{ at: 0, colour: '#fff3d6', alpha: 0.75 }, { at: 1, colour: '#fff3d6', alpha: 0 }]);
  const away = fade([0, 0], [1, 0.5], [{ at: 0.45, colour: '#3d2410', alpha: 0 }, { at: 1, colour: '#3d2410', alpha: 0.24 }]);
  const near = fade([0, 0], [0, 1], [{ at: 0, colour: '#fff0cc', alpha: 0.3 }, { at: 1, colour: '#fff0cc', alpha: 0 }]);
  const patches = shape('M20 420L230 400L640 1060H270Z', glare.paint, `opacity="${strength}"`) + shape('M262 400L420 392L1040 1060H700Z', glare.paint, `opacity="${strength * 0.85}"`) + shape('M500 396L590 388L1240 1060H1110Z', glare.paint, `opacity="${strength * 0.6}"`);
  return glare.defs + away.defs + near.defs + `${SOFT}<g filter="url(#blur12)">${patches}</g>` + shape(`M${LEFT} 380H${RIGHT}V620H${LEFT}Z`, near.paint) + shape(`M${LEFT} 350H${RIGHT}V${FLOOR}H${LEFT}Z`, away.paint);
}

function grain({ dark, light: pale, alpha }: Top['vein']): Art {
  const vein = (index: number): Art => {
    const y = 440 + index * 18 + index * index * 0.7;
    const bend = LEFT + 700 + ((index * 97) % 400);
    const isDark = index % 2 === 1;
    return line(
      `M${LEFT} ${y + 20 + (index % 3) * 4}Q${bend} ${y - 40 + (index % 4) * 6} ${RIGHT} ${y + 16 - (index % 2) * 8}`,
      isDark ? dark : pale,
      index % 3 === 0 ? 2.4 : 1.4,
      `opacity="${isDark ? alpha : alpha * 1.2}"`,
    );
  };
  return Array.from({ length: 22 }, (_, index) => vein(index)).join('');
}
