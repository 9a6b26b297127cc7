import { limb } from './limb.ts';
import type { Skin } from './look.ts';
import { type Art, line, type Point, shape } from './svg.ts';

/** Hands with the wrist at (0,0), pointing right. */
export const HANDS = {
  flat: (skin) =>
    shape('M-8-15C6-19 20-19 30-16C42-14 56-8 58-2C60 4 55 7 50 6C52 11 46 14 40 12C36 17 28 18 22 16C12 18 0 17-8 15Z', skin.base) +
    shape('M2-13C10-25 24-28 31-24C36-20 26-14 18-9Z', skin.base) +
    knuckles('M36-4L52 1M34 4L45 8M14-12C20-17 26-20 30-22', skin),
  fist: (skin) =>
    shape('M-8-15C2-21 22-22 31-15C39-8 39 8 32 15C22 22 2 20-8 15Z', skin.base) +
    knuckles('M14-17C24-16 30-14 34-9M14-6C24-6 32-5 37-2M14 5C24 5 31 6 35 8', skin) +
    shape('M0-14C8-22 22-20 24-13C25-8 14-6 6-6Z', skin.base) +
    knuckles('M24-13C25-8 14-6 6-6', skin),
  open: (skin) =>
    OPEN_FINGERS.map((finger) => shape(limb(finger, [11, 10, 8]), skin.base)).join('') +
    shape('M-8-13C2-17 18-18 28-12C34-6 34 8 26 13C16 18 2 16-8 13Z', skin.base) +
    shape(limb([[4, -8], [14, -24], [24, -36]], [12, 11, 9]), skin.base) +
    knuckles('M24-8L30-11M27-1L34-3M26 6L32 6', skin) +
    line('M2 2C10 6 18 2 20-6', skin.shade, 2.4, 'opacity=".8"'),
  grip: (skin) =>
    shape('M-8-14C4-20 24-20 32-13C40-6 38 8 30 14C20 19 2 18-8 14Z', skin.base) +
    knuckles('M18-15C26-13 32-10 35-5M16-4C26-4 33-2 36 2M15 6C24 7 30 8 33 11', skin),
  back: (skin) =>
    shape('M-8-14C4-18 16-18 26-14L44-11C52-10 52-3 46-3L50-2C58-1 57 6 50 6L46 6C52 8 50 14 43 13L36 12C36 17 28 18 22 16C12 17 0 16-8 14Z', skin.base) +
    knuckles('M28-6L46-3M29 2L50 2M28 9L43 9', skin) +
    shape('M4-13C8-22 20-24 26-20C28-16 20-13 14-11Z', skin.base),
  /** The first finger along the cheek, the others curled under the chin. */
  pensive: (skin) =>
    shape('M-8-16C4-21 22-21 32-16C42-10 44 6 36 14C24 20 4 20-8 16Z', skin.base) +
    shape(limb([[20, 13], [42, 16], [60, 10]], [12, 11, 8.5]), skin.base) +
    shape(limb([[8, -13], [26, -21], [40, -18]], [13, 12, 10]), skin.base) +
    line('M33-14C38-10 37-4 30-4M36-4C41 0 39 6 31 6M22 8C32 11 48 10 60 5M14-9C24-15 34-15 40-12', skin.line, 1.9, 'opacity=".5"'),
} as const satisfies Readonly<Record<string, (skin: Skin) => Art>>;

export type Hand = keyof typeof HANDS;

const OPEN_FINGERS: readonly (readonly Point[])[] = [
  [[18, -9], [38, -20], [52, -30]],
  [[22, -4], [46, -9], [63, -15]],
  [[22, 3], [46, 4], [63, 2]],
  [[18, 9], [38, 14], [52, 16]],
];

function knuckles(path: string, skin: Skin): Art {
  return line(path, skin.line, 1.8, 'opacity=".55"');
}
