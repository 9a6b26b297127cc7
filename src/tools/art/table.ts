import { svgOf } from './sheet.ts';
import { type Art, clip, fade, line, shape } from './svg.ts';

/** The plate in the room's coordinates, and how many pixels a unit has. */
export const TABLE = { left: -260, top: 330, width: 1800, height: 690, density: 1.25 } as const;

const [LEFT, RIGHT] = [-260, 1540];
const FLOOR = 1020;

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

export function tablePlate(): string {
  const wood = fade([0, 0], [0, 1], [{ at: 0, colour: '#e0b17c' }, { at: 0.28, colour: '#cf9a64' }, { at: 0.75, colour: '#a9713f' }, { at: 1, colour: '#a0683a' }]);
  const shine = fade([0, 0], [1, 0], [{ at: 0, colour: '#fff3d6', alpha: 0.55 }, { at: 1, colour: '#fff3d6', alpha: 0 }]);
  const top = `${edge(0)}V${FLOOR}H${LEFT}Z`;
  const blur = '<filter id="soft" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="7"/></filter>';
  const light = `<g filter="url(#soft)">${shape('M40 420L420 396L720 740H120Z', shine.paint, 'opacity=".6"')}${shape('M500 396L590 392L950 740H780Z', shine.paint, 'opacity=".4"')}</g>`;
  const contact = `<g filter="url(#soft)">${line(edge(-1), '#5b3a1e', 8, 'opacity=".35"')}</g>`;
  const content = wood.defs + shine.defs + blur + contact + shape(top, wood.paint) + clip(top, grain() + light) + line(edge(1.5), '#f8dcb0', 4, 'opacity=".95"');
  return svgOf(content, TABLE.left, TABLE.top, TABLE.width, TABLE.height);
}

function grain(): Art {
  const vein = (index: number): Art => {
    const y = 440 + index * 18 + index * index * 0.7;
    const bend = LEFT + 700 + ((index * 97) % 400);
    const dark = index % 2 === 1;
    return line(
      `M${LEFT} ${y + 20 + (index % 3) * 4}Q${bend} ${y - 40 + (index % 4) * 6} ${RIGHT} ${y + 16 - (index % 2) * 8}`,
      dark ? '#8a5a2e' : '#f0c690',
      index % 3 === 0 ? 2.4 : 1.4,
      `opacity="${dark ? 0.16 : 0.2}"`,
    );
  };
  return Array.from({ length: 22 }, (_, index) => vein(index)).join('');
}
