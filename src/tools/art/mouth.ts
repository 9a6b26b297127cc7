import type { Look } from './look.ts';
import { type Art, box, clip, line, oval, shape } from './svg.ts';

const DARK = '#5b2326';
const TONGUE = '#d9706b';
const TEETH = '#fffaf2';
const PEN = 3.2;

/** Expressions first, then the four shapes of speech. */
export const MOUTHS = ['neutral', 'soft', 'smile', 'worry', 'press', 'skew', 'flat', 'oh', 'tight', 'sigh', 'a', 'e', 'o', 'm'] as const;
export type Mouth = (typeof MOUTHS)[number];

type Drawing = (look: Look) => Art;

function lowerLip(y: number, width: number): Drawing {
  return ({ mouth: { lip, fullness }, skin }) =>
    lip === null
      ? line(`M${-width} ${y + 1}Q0 ${y + 3.6} ${width} ${y + 1}`, skin.shade, 2.4, 'opacity=".8"')
      : line(`M${-width * fullness} ${y}Q0 ${y + 3.4 * fullness} ${width * fullness} ${y}`, lip, 3.6 * fullness, 'opacity=".75"');
}

const closed = (curve: string, lip: Drawing, more: Drawing = () => ''): Drawing =>
  (look) => lip(look) + line(curve, look.skin.lipLine, PEN) + more(look);

const under = (curve: string, width: number): Drawing => (look) => line(curve, look.skin.shade, width);

const dimples: Drawing = ({ skin }) => line('M-20.5-6Q-22.5-4-21.5-1.5M20.5-6Q22.5-4 21.5-1.5', skin.line, 1.8, 'opacity=".5"');

const opened = (outline: string, within: Art, edge: number): Drawing =>
  (look) => shape(outline, DARK) + clip(outline, within) + line(outline, look.skin.lipLine, edge);

const SMILE = 'M-19-3.5Q0 2.5 19-3.5C17 10 9 16 0 16C-9 16-17 10-19-3.5Z';
const SIGH = 'M-5.5 3Q0 1.4 5.5 3Q5 7.6 0 7.8Q-5 7.6-5.5 3Z';

const DRAWINGS: Readonly<Record<Mouth, Drawing>> = {
  neutral: closed('M-12 0Q-4 2.2 0 1.2Q5 2.2 12 0', lowerLip(7, 6)),
  soft: closed('M-18-3.5Q-10 4.6 0 5Q10 4.6 18-3.5', lowerLip(10.5, 6), dimples),
  smile: (look) =>
    shape(SMILE, DARK) +
    clip(SMILE, shape('M-20-6H20V3.6Q0 8-20 3.6Z', TEETH) + oval(0, 17, 10, 6, TONGUE)) +
    line('M-22-5.5Q-20.5-2.8-19-3.5Q0 2.5 19-3.5Q20.5-2.8 22-5.5', look.skin.lipLine, 2.8),
  worry: closed('M-15 6.5Q-9-2-1-1.8Q8-1.4 14 7', lowerLip(9, 5), under('M-18 6Q-18 9-16 11', 2.2)),
  press: (look) =>
    line('M-7 9.5Q0 8 7 9.5', look.skin.shade, 2.8) +
    line('M-17 5Q-12-3-4 .6Q3 4 9-1.4Q14-4 18 2.6', look.skin.lipLine, 4) +
    line('M-21 1Q-22.5 5-20 8.5M21-1Q23 2.5 21 6.5', look.skin.line, 2, 'opacity=".6"'),
  skew: closed('M-13 3Q-4 5.4 3 2Q10-1.8 16-6.4', under('M-4 9Q2 11 7 8.6', 2.6)),
  flat: closed('M-14 1.4L14 0', under('M-6 8.5H6', 2.6), under('M-17.5-1Q-18.6 1.8-17 4.6M17.5-2Q19 .6 17.5 3.6', 2.2)),
  oh: opened('M0-8C7-8 10-2 10 5C10 12 6 16 0 16C-6 16-10 12-10 5C-10-2-7-8 0-8Z', oval(0, 16, 8, 6, TONGUE) + box(-8, -9, 16, 4.6, TEETH), 2.2),
  tight: (look) =>
    line('M-9 10.5Q0 7.5 9 10.5', look.skin.shade, 3) +
    line('M-18 8Q-10-2.6 0-2.2Q10-2.6 18 8', look.skin.lipLine, 4.4) +
    line('M-22 3Q-23.5 7.5-21.5 11.5M22 3Q23.5 7.5 21.5 11.5', look.skin.line, 2.2, 'opacity=".7"'),
  sigh: (look) =>
    shape(SIGH, DARK) +
    line('M-17-2.5Q-11 3.4-5.5 3Q0 1.4 5.5 3Q11 3.4 17-2.5', look.skin.lipLine, 3) +
    line(SIGH, look.skin.lipLine, 1.6),
  a: opened('M-13-3Q0-7 13-3C14 8 8 15 0 15C-8 15-14 8-13-3Z', shape('M-14-8H14V0Q0 3-14 0Z', TEETH) + oval(0, 15, 9, 6, TONGUE), 2.2),
  e: opened('M-16-2Q0-5 16-2C15 6 9 9 0 9C-9 9-15 6-16-2Z', shape('M-17-6H17V3Q0 5-17 3Z', TEETH), 2.2),
  o: opened('M0-5C6-5 8-1 8 4C8 9 5 12 0 12C-5 12-8 9-8 4C-8-1-6-5 0-5Z', '', 2.4),
  m: closed('M-11 1Q0 3 11 1', lowerLip(6, 6)),
};

export const mouth = (kind: Mouth, look: Look): Art => DRAWINGS[kind](look);
