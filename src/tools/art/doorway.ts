import { blurred } from './plate.ts';
import { svgOf } from './sheet.ts';
import { type Art, box, dot, fade, line, shape, type Stop } from './svg.ts';

/** The frame of an open door, clear in the middle, to lie over the room and be stretched to cover it. */
interface Opening {
  readonly width: number;
  readonly height: number;
  /** Widths of the hall's wall that still shows, of the frame's face, and of its inner side. */
  readonly wall: number;
  readonly face: number;
  readonly inner: number;
  readonly lintel: number;
  /** How far the open door reaches into the picture. */
  readonly door: number;
}

const OPENINGS: Readonly<Record<'doorway' | 'doorway-tall', Opening>> = {
  doorway: { width: 1280, height: 720, wall: 26, face: 48, inner: 20, lintel: 34, door: 66 },
  'doorway-tall': { width: 400, height: 860, wall: 6, face: 17, inner: 9, lintel: 30, door: 26 },
};

const across = (from: number, to: number, stops: readonly Stop[]): { defs: Art; paint: string } => fade([from, 0], [to, 0], stops);

function draw(opening: Opening): string {
  const { width, height, wall, face, inner } = opening;
  const jamb = wall + face + inner;
  return svgOf(gloom(width, height, jamb) + door(opening, jamb) + side(opening, 'left') + side(opening, 'right') + lintel(opening), 0, 0, width, height);
}

/** It is darker where one stands than in there. */
function gloom(width: number, height: number, jamb: number): Art {
  const dark = '#2a1a0e';
  const reach = jamb * 2.6;
  const left = across(0, 1, [{ at: 0, colour: dark, alpha: 0.66 }, { at: 0.4, colour: dark, alpha: 0.4 }, { at: 1, colour: dark, alpha: 0 }]);
  const right = across(1, 0, [{ at: 0, colour: dark, alpha: 0.56 }, { at: 0.4, colour: dark, alpha: 0.3 }, { at: 1, colour: dark, alpha: 0 }]);
  const up = fade([0, 0], [0, 1], [{ at: 0, colour: dark, alpha: 0.5 }, { at: 1, colour: dark, alpha: 0 }]);
  const floor = fade([0, 1], [0, 0], [{ at: 0, colour: dark, alpha: 0.5 }, { at: 1, colour: dark, alpha: 0 }]);
  return left.defs + right.defs + up.defs + floor.defs + box(0, 0, reach * 1.5, height, left.paint) + box(width - reach, 0, reach, height, right.paint) + box(0, 0, width, height * 0.22, up.paint) + box(0, height * 0.7, width, height * 0.3, floor.paint);
}

/** Opened inwards on the left, seen almost from its edge. */
function door({ height, door: reach, lintel: top }: Opening, jamb: number): Art {
  const wood = across(0, 1, [{ at: 0, colour: '#5e3b20' }, { at: 0.7, colour: '#8a5a33' }, { at: 1, colour: '#a06b3e' }]);
  const far = jamb + reach;
  const [up, down] = [top + height * 0.035, height * 0.955];
  const leaf = `M${jamb - 4} ${top - 6}L${far} ${up}V${down}L${jamb - 4} ${height + 12}Z`;
  const part = (along: number, share: number): string => `${Math.round(jamb + reach * along)} ${Math.round(top + (up - top) * along + (height - top) * share)}`;
  const panel = (from: number, to: number): Art => shape(`M${part(0.2, from)}L${part(0.76, from)}V${part(0.76, to).split(' ')[1]}L${part(0.2, to)}Z`, '#3a2312', 'opacity=".32"');
  const grip = height * 0.53;
  return (
    blurred(6, shape(`M${jamb} ${top}L${far + 12} ${up}V${down}L${jamb} ${height}Z`, '#2a1a0e', 'opacity=".45"')) + wood.defs + shape(leaf, wood.paint) + panel(0.08, 0.44) + panel(0.56, 0.9) +
    line(`M${far} ${up}V${down}`, '#e9bd86', Math.max(2.4, reach / 30)) + box(far - reach * 0.17, grip - 26, reach * 0.1, 62, '#c9a86a', 'rx="3"') + line(`M${far - reach * 0.12} ${grip}h${reach * 0.34}`, '#e8d3a0', Math.max(4, reach / 14)) + dot(far - reach * 0.12, grip + 24, Math.max(1.6, reach / 40), '#4b3216')
  );
}

/** The left side stands against the light; the right one is lit on the side that faces the window. */
function side({ width, height, wall, face, inner }: Opening, which: 'left' | 'right'): Art {
  const left = which === 'left';
  const x = (at: number, wide: number): number => (left ? at : width - at - wide);
  const hall = across(left ? 0 : 1, left ? 1 : 0, [{ at: 0, colour: '#4d3a28' }, { at: 1, colour: '#5d4731' }]);
  const front = across(left ? 0 : 1, left ? 1 : 0, [{ at: 0, colour: '#6b5138' }, { at: 0.5, colour: '#7d6145' }, { at: 1, colour: '#665036' }]);
  const reveal = left ? across(0, 1, [{ at: 0, colour: '#3c2a1a' }, { at: 1, colour: '#54402b' }]) : across(1, 0, [{ at: 0, colour: '#a98657' }, { at: 1, colour: '#e6ca95' }]);
  const groove = face * 0.16;
  return (
    hall.defs + front.defs + reveal.defs + box(x(-2, wall + 4), 0, wall + 4, height, hall.paint) + box(x(wall, face), 0, face, height, front.paint) + box(x(wall + groove, 2), 0, 2, height, '#3a2818', 'opacity=".55"') + box(x(wall + face - groove, 2), 0, 2, height, '#3a2818', 'opacity=".45"') +
    box(x(wall, 2), 0, 2, height, '#2c1d10', 'opacity=".6"') + box(x(wall + face, inner), 0, inner, height, reveal.paint) + box(x(wall + face, 1.6), 0, 1.6, height, '#2c1d10', 'opacity=".5"') + box(x(wall + face + inner - 2, 2), 0, 2, height, left ? '#8a6a46' : '#fff3d2', 'opacity=".8"') + (left ? '' : strike(x(wall + face, inner), height * 0.52, inner))
  );
}

const strike = (x: number, y: number, inner: number): Art => box(x + inner * 0.25, y, inner * 0.5, 54, '#c9a86a', 'rx="2"') + box(x + inner * 0.38, y + 14, inner * 0.24, 24, '#4b3216', 'rx="1.5"');

function lintel({ width, wall, face, lintel: high }: Opening): Art {
  const front = fade([0, 0], [0, 1], [{ at: 0, colour: '#57422e' }, { at: 1, colour: '#755a40' }]);
  return front.defs + box(wall + face * 0.1, -4, width - (wall + face * 0.1) * 2, high + 4, front.paint) + box(wall + face, high - high * 0.24, width - (wall + face) * 2, high * 0.24, '#3c2a1a') + box(wall + face, high - 2, width - (wall + face) * 2, 2, '#b08a58', 'opacity=".8"');
}

export const DOORWAYS: Readonly<Record<string, { readonly svg: string; readonly width: number }>> = Object.fromEntries(Object.entries(OPENINGS).map(([name, opening]) => [name, { svg: draw(opening), width: opening.width }]));
