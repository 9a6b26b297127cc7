import { finger } from './limb.ts';
import type { Skin } from './look.ts';
import { type Art, line, mix, oval, place, type Point, shape } from './svg.ts';

interface Finger { readonly bones: readonly Point[]; readonly widths: readonly number[]; readonly nail?: boolean }

/** A hand from back to front: what lies behind the palm, the palm, and what lies on it. */
interface HandDrawing {
  readonly behind?: readonly Finger[];
  readonly palm: string;
  readonly before: readonly Finger[];
  /** Knuckles and creases. */
  readonly creases: string;
  readonly inside?: boolean;
}

const of = (widths: readonly number[], nail = false) => (...bones: readonly Point[]): Finger => ({ bones, widths, nail });
const thumb = of([18, 15, 12.5, 9.5]);
const bare = of([13, 12.5, 11.5, 9.5]);
const nailed = of([13, 12, 9.5], true);
const curled = of([13, 13, 12, 10]);
const soft = of([14.5, 13.5, 10.5]);

/** With the wrist at (0,0), pointing right, the thumb's side up. */
const DRAWINGS = {
  /** Palm down on the table. */
  flat: {
    behind: [thumb([0, -6], [20, -20], [38, -23], [51, -19])],
    palm: 'M-10-14C4-17 20-20 32-17C41-13 43-4 42 4C40 14 30 19 19 19C8 19-2 17-10 15',
    before: [nailed([29, -11], [56, -16], [77, -13]), nailed([31, -3], [62, -6], [86, -1]), nailed([30, 5], [58, 5], [80, 10]), of([12, 11, 8.5], true)([25, 12], [47, 14], [65, 19])],
    creases: 'M31-15q4-2 8-1M35-7q4-2 7-1M33 2q4-2 7-1',
  },
  /** Closed, seen from its back: lies under the other hand. */
  fist: {
    behind: [thumb([2, -8], [20, -20], [36, -22], [46, -16])],
    palm: 'M-10-14C4-18 20-21 33-18C43-14 46-2 44 8C41 18 30 20 19 20C8 20-2 18-10 15',
    before: [curled([30, -10], [44, -9], [51, 0], [49, 9]), curled([29, -2], [42, 0], [48, 7], [46, 14]), curled([25, 7], [35, 9], [41, 13], [40, 18])],
    creases: 'M30-15q6-1 9 2M32-6q6-1 9 2',
  },
  /** Laid over something: the other hand, a sleeve, the heart. */
  back: {
    behind: [thumb([0, -6], [16, -22], [32, -27], [45, -23])],
    palm: 'M-10-14C4-18 20-21 32-18C42-14 45-4 43 5C40 15 30 19 19 19C8 19-2 17-10 15',
    before: [
      bare([28, -11], [52, -15], [70, -9], [77, 1]),
      bare([30, -3], [56, -5], [75, 2], [80, 11]),
      bare([29, 5], [53, 5], [69, 11], [73, 19]),
      of([12, 11.5, 10.5, 8.5])([24, 12], [42, 14], [55, 19], [58, 25]),
    ],
    creases: 'M31-15q4-2 8-1M35-7q4-2 7-1M33 2q4-2 7-1M58-17q4 0 7 3M63-6q4 1 7 4',
  },
  /** The palm shown, as in asking. */
  open: {
    before: [
      soft([34, -14], [58, -24], [79, -32]), soft([38, -5], [66, -9], [91, -14]), soft([38, 4], [65, 6], [87, 6]), of([13, 12, 9.5])([32, 12], [53, 17], [70, 22]),
      of([22, 18, 14.5, 11])([6, -5], [19, -23], [32, -35], [42, -44]),
    ],
    palm: 'M-10-13C0-15 8-21 18-22C33-23 43-17 44-6C45 7 40 17 27 19C14 20 0 16-10 14',
    creases: 'M6 13C19 9 27-1 25-15M42-10C36-6 34 2 40 10M36-14C30-10 29-6 33 2',
    inside: true,
  },
  /** Fingers before the edge of a sheet, the thumb behind it. */
  grip: {
    palm: 'M-10-14C2-19 14-23 25-21C33-18 36-8 35 3C33 15 25 22 14 20C4 18-4 16-10 15',
    before: [nailed([20, -14], [42, -18], [60, -14]), nailed([22, -5], [46, -7], [66, -3]), nailed([22, 4], [44, 4], [62, 8]), of([12, 11, 9], true)([17, 13], [35, 15], [50, 18])],
    creases: 'M23-19q4-1 7 1M27-9q4-1 7 1M26 1q4-1 7 1',
  },
  /** Around a pen, whose tip is near (60, 20). */
  pen: {
    behind: [thumb([2, -6], [20, -20], [38, -18], [50, -4])],
    palm: 'M-10-14C2-18 16-22 27-18C37-13 40-2 38 8C35 19 22 21 12 20C2 19-4 17-10 15',
    before: [curled([18, 12], [32, 15], [42, 16], [46, 20]), curled([24, 5], [40, 6], [49, 11], [52, 17]), of([13, 12.5, 11, 9], true)([25, -8], [42, -13], [53, -3], [56, 10])],
    creases: 'M25-15q6-1 9 3M36-16q4 1 6 4',
  },
  /** The first finger along the cheek, the others curled under the chin. */
  pensive: {
    behind: [thumb([4, -4], [18, -18], [32, -27], [44, -31])],
    palm: 'M-10-15C4-20 22-23 34-19C43-14 45 4 40 14C29 20 6 18-10 15',
    before: [
      of([12, 12, 11, 9.5])([24, -13], [40, -17], [41, -28], [33, -31]),
      curled([28, -7], [47, -10], [50, -21], [42, -25]),
      curled([30, 0], [52, -3], [56, -14], [48, -18]),
      of([14, 13, 11.5, 9], true)([27, 8], [52, 10], [72, 7], [86, 1]),
    ],
    creases: 'M54 5q3 4 2 9M40 12q4-1 6-4',
  },
  /** Held out to be shaken: the thumb up, the others together. */
  offer: {
    behind: [of([15, 14, 11], true)([38, 14], [58, 22], [74, 31])],
    palm: 'M-12-16C6-20 22-26 36-23C48-19 53-6 51 8C48 22 30 26 14 22C4 20-4 18-12 17',
    before: [
      of([15, 14, 11], true)([36, 8], [64, 16], [84, 26]),
      of([15.5, 14.5, 11.5], true)([37, -1], [68, 6], [91, 16]),
      of([15.5, 14.5, 11.5], true)([36, -11], [66, -6], [88, 4]),
      of([23, 18, 15, 11.5], true)([6, -6], [26, -25], [44, -35], [58, -37]),
    ],
    creases: 'M40-14q5-1 8 2M43-4q5-1 8 3M42 6q5 0 7 4M4 4C14 8 24 4 30-8',
  },
} as const satisfies Readonly<Record<string, HandDrawing>>;


export type Hand = keyof typeof DRAWINGS;

export function handOf(kind: Hand, skin: Skin): Art {
  const { behind = [], palm, before, creases, inside = false }: HandDrawing = DRAWINGS[kind];
  const base = inside ? mix(skin.base, skin.blush, 0.12) : skin.base;
  return (
    behind.map((each) => drawn(each, inside ? base : mix(skin.base, skin.shade, 0.3), skin)).join('') +
    shape(palm, base, edgeOf(skin)) +
    before.map((each) => drawn(each, base, skin)).join('') +
    line(creases, skin.line, 1.5, 'opacity=".4"')
  );
}

const edgeOf = (skin: Skin): string => `stroke="${mix(skin.base, skin.line, 0.5)}" stroke-width="1.5" stroke-linejoin="round"`;

function drawn({ bones, widths, nail }: Finger, colour: string, skin: Skin): Art {
  return shape(finger(bones, widths), colour, edgeOf(skin)) + (nail === true ? nailAt(bones, widths, skin) : '');
}

function nailAt(bones: readonly Point[], widths: readonly number[], skin: Skin): Art {
  const [[x, y], [bx, by]] = [bones.at(-1) ?? [0, 0], bones.at(-2) ?? [0, 0]];
  const width = (widths.at(-1) ?? 8) * 0.3;
  return place(oval(-0.4, -0.8, width * 1.3, width * 0.9, mix(skin.base, '#fff0ea', 0.34)), { x, y, turn: Math.round((Math.atan2(y - by, x - bx) * 180) / Math.PI) });
}
