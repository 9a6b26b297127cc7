import { limb } from './limb.ts';
import type { Look } from './look.ts';
import { type Art, glow, line, oval, shape } from './svg.ts';

export const BROWS = { level: 0, arched: 2.4, flat: -3 } as const;
export type Brow = keyof typeof BROWS;

/** The viewer's right brow; how high it stands and how it slants is set where faces are put together. */
export function brow(kind: Brow, look: Look): Art {
  const { colour, width } = look.brow;
  return shape(limb([[-14, -0.5], [0, -4.5 - BROWS[kind]], [17, 3]], [width * 0.8, width, 1.6]), colour);
}

/** Turned to the viewer's right. */
export const nose = (look: Look): Art =>
  `<g transform="scale(${look.nose.width},${look.nose.height})">` +
  shape('M4-20C7-9 14 0 12.6 5.6C11 10 4 10 0 8.4C6 6 6-8 4-20Z', look.skin.shade, 'opacity=".45"') +
  line('M-8 5.5C-6 9-1 9.4 2 8.6C6 11 12 9.6 13 5.4', look.skin.line, 2.6) +
  '</g>';

export function blush(look: Look): Art {
  const bearded = look.beard !== undefined;
  const warm = glow([{ at: 0, colour: look.skin.blush, alpha: bearded ? 0.55 : 1 }, { at: 1, colour: look.skin.blush, alpha: 0 }]);
  const y = bearded ? 24 : 33;
  return warm.defs + oval(-36, y, 18, 13, warm.paint) + oval(36, y, 18, 13, warm.paint);
}

export const CREASES = {
  worry: 'M-3-3Q-1 1-3 5M4-3Q2 1 4 5',
  frown: 'M-3.5-4L-2.5 5M3.5-4L2.5 5',
} as const;
export type Crease = keyof typeof CREASES;

export const crease = (kind: Crease, look: Look): Art => line(CREASES[kind], look.skin.line, 1.8, 'opacity=".6"');

/** Lines beside the mouth and under the eyes. */
export const ageLines = (look: Look): Art =>
  look.lined
    ? line('M-30 44Q-26 50-27 57M30 44Q26 50 27 57', look.skin.line, 1.6, 'opacity=".35"') +
      line('M-45 15Q-40 19-33 19M45 15Q40 19 33 19', look.skin.line, 1.4, 'opacity=".4"')
    : '';

const FRAMES = {
  round: 'M-45 0a20 20 0 1 0 40 0a20 20 0 1 0-40 0M5 0a20 20 0 1 0 40 0a20 20 0 1 0-40 0M-5-3Q0-7 5-3M-45-4L-58-8M45-4L58-8',
  square: 'M-46-11H-7Q-4-11-5-6L-8 10Q-9 14-13 14H-38Q-43 14-44 9L-47-7Q-47-11-46-11ZM46-11H7Q4-11 5-6L8 10Q9 14 13 14H38Q43 14 44 9L47-7Q47-11 46-11ZM-5-7Q0-10 5-7M-47-7L-58-10M47-7L58-10',
} as const;

export function glasses(look: Look): Art {
  if (!look.glasses) return '';
  const { kind, frame } = look.glasses;
  const glass = 'fill-opacity=".12"';
  return (
    oval(-25, 0, 20, kind === 'round' ? 20 : 12, '#ffffff', glass) +
    oval(25, 0, 20, kind === 'round' ? 20 : 12, '#ffffff', glass) +
    line(FRAMES[kind], frame, 3) +
    line('M-37-9Q-33-14-27-14M13-9Q17-14 23-14', '#ffffff', 2.4, 'opacity=".7"')
  );
}
