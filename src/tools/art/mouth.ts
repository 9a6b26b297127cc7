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

const opened = (outline: string, within: Art, edge: number): Drawing =>
  (look) => shape(outline, DARK) + clip(outline, within) + line(outline, look.skin.lipLine, edge);

const SMILE = 'M-19-3.5Q0 2.5 19-3.5C17 10 9 16 0 16C-9 16-17 10-19-3.5Z';
const SIGH = 'M-8-1Q0-5 8-1Q9 8 0 9Q-9 8-8-1Z';

const DRAWINGS: Readonly<Record<Mouth, Drawing>> = {
  neutral: closed('M-12 0Q-4 2.2 0 1.2Q5 2.2 12 0', lowerLip(7, 6)),
  soft: closed('M-14-1.5Q-9 3 0 3.4Q9 3 14-1.5', lowerLip(8.5, 6)),
  smile: (look) =>
    shape(SMILE, DARK) +
    clip(SMILE, shape('M-20-6H20V3.6Q0 8-20 3.6Z', TEETH) + oval(0, 17, 10, 6, TONGUE)) +
    line('M-22-5.5Q-20.5-2.8-19-3.5Q0 2.5 19-3.5Q20.5-2.8 22-5.5', look.skin.lipLine, 2.8),
  worry: closed('M-13 3.6Q-8-.8-1-.2Q7 .6 12 4.4', lowerLip(8.5, 5), under('M-16 3Q-16 6-14 8', 2.2)),
  press: (look) =>
    line('M-7 9.5Q0 8 7 9.5', look.skin.shade, 2.8) +
    line('M-15 3.4Q-9-1-3 .6Q4 2.4 9-.4Q13-1 15 2.6', look.skin.lipLine, 3.6) +
    line('M-18 0Q-19.5 3.5-17 6.5M18 0Q19.5 3.5 17 6.5', look.skin.line, 2, 'opacity=".6"'),
  skew: closed('M-10 2.4Q-3 3.6 3 1.2Q9-1.6 13-4.2', under('M-4 8Q2 10 7 8', 2.6)),
  flat: closed('M-13 1.5Q0-.8 13 1.5', under('M-6 8.5H6', 2.6), under('M-15.5-.6Q-16.6 1.8-15 4M15.5-.6Q16.6 1.8 15 4', 2.2)),
  oh: opened('M0-8C7-8 10-2 10 5C10 12 6 16 0 16C-6 16-10 12-10 5C-10-2-7-8 0-8Z', oval(0, 16, 8, 6, TONGUE) + box(-8, -9, 16, 4.6, TEETH), 2.2),
  tight: (look) =>
    line('M-9 10.5Q0 7.5 9 10.5', look.skin.shade, 3) +
    line('M-15 4.5Q-9-1 0-.6Q9-1 15 4.5', look.skin.lipLine, 4) +
    line('M-19 .5Q-20.5 4.5-18.5 8M19 .5Q20.5 4.5 18.5 8', look.skin.line, 2.2, 'opacity=".7"'),
  sigh: (look) =>
    shape(SIGH, DARK) +
    clip(SIGH, oval(0, 9.5, 6, 4, TONGUE)) +
    line('M-15-3.5Q-10.5-1-8-1Q0-5 8-1Q10.5-1 15-3.5', look.skin.lipLine, 2.8) +
    line(SIGH, look.skin.lipLine, 1.6),
  a: opened('M-13-3Q0-7 13-3C14 8 8 15 0 15C-8 15-14 8-13-3Z', shape('M-14-8H14V0Q0 3-14 0Z', TEETH) + oval(0, 15, 9, 6, TONGUE), 2.2),
  e: opened('M-16-2Q0-5 16-2C15 6 9 9 0 9C-9 9-15 6-16-2Z', shape('M-17-6H17V3Q0 5-17 3Z', TEETH), 2.2),
  o: opened('M0-5C6-5 8-1 8 4C8 9 5 12 0 12C-5 12-8 9-8 4C-8-1-6-5 0-5Z', '', 2.4),
  m: closed('M-11 1Q0 3 11 1', lowerLip(6, 6)),
};

export const mouth = (kind: Mouth, look: Look): Art => DRAWINGS[kind](look);
