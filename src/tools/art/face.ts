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

const AGE_LINES = {
  lined: 'M-21 27Q-30 36-29 46M21 27Q30 36 29 46M-44 16Q-40 20-32 20M44 16Q40 20 32 20M-47 2l-6-3M-47 6l-6 2M47 2l6-3M47 6l6 2',
  old: 'M-20 26Q-32 36-31 50M20 26Q32 36 31 50M-45 15Q-40 21-29 20M45 15Q40 21 29 20M-42 22Q-36 26-28 25M42 22Q36 26 28 25M-47 1l-7-4M-48 5l-7 1M-47 9l-6 5M47 1l7-4M48 5l7 1M47 9l6 5M-22-45Q0-50 22-45M-17-38Q0-42 17-38M-21 62Q-23 68-20 73M21 62Q23 68 20 73',
} as const;

/** Beside the mouth and under the eyes, and on an old forehead and chin. */
export const ageLines = ({ age, skin }: Look): Art => (age === undefined ? '' : line(AGE_LINES[age], skin.line, age === 'old' ? 1.7 : 1.5, `opacity="${age === 'old' ? 0.42 : 0.36}"`));

export const FRAMES = {
  round: 'M-45 0a20 20 0 1 0 40 0a20 20 0 1 0-40 0M5 0a20 20 0 1 0 40 0a20 20 0 1 0-40 0M-5-3Q0-7 5-3M-45-4L-58-8M45-4L58-8',
  square: 'M-46-11H-7Q-4-11-5-6L-8 10Q-9 14-13 14H-38Q-43 14-44 9L-47-7Q-47-11-46-11ZM46-11H7Q4-11 5-6L8 10Q9 14 13 14H38Q43 14 44 9L47-7Q47-11 46-11ZM-5-7Q0-10 5-7M-47-7L-58-10M47-7L58-10',
} as const;

export type GlassesKind = keyof typeof FRAMES;

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
