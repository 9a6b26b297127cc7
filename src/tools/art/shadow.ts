import { type Art, box, glow, oval } from './svg.ts';

const UMBER = '#4b2a12';

/** Where a thing touches the table: darkest beneath it, thinning out away from the window. */
export function contact(x: number, y: number, rx: number, ry: number): Art {
  const dark = glow([{ at: 0, colour: UMBER, alpha: 0.5 }, { at: 0.55, colour: UMBER, alpha: 0.26 }, { at: 1, colour: UMBER, alpha: 0 }]);
  return dark.defs + oval(x, y, rx, ry, dark.paint);
}

/** Around something large with round corners; drawn without a filter, which costs a browser time. */
export const around = (x: number, y: number, width: number, height: number, radius: number): Art =>
  [32, 28, 24, 20, 16, 12, 8, 4].map((out) => box(x - out, y - out, width + out * 2, height + out * 2, '#3d2410', `rx="${radius + out}" opacity=".04"`)).join('');
