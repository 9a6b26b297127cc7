import { type Art, line, place, shape } from './svg.ts';

const PAPER = '#fffdf7';
const EDGE = '#d9cbb5';

/** Held up in both hands. */
export const sheetHeld = (): Art =>
  place(
    shape('M-62-50L62-50L72 46L-72 46Z', PAPER) + shape('M-62-50L62-50L63-40L-63-40Z', '#f1e7d6') + line('M-46-26H40M-48-12H46M-50 2H20M-52 16H48M-54 30H30', '#cdbfa9', 3),
    { y: 240, turn: -3 },
  );

/** Papers stood on their edge to be squared; what shows is the back of the last one. */
export const stackUpright = (): Art =>
  place(shape('M-50 210H56V300H-50Z', '#e9dcc6'), { turn: 2 }) +
  shape('M-57 207H51V300H-57Z', '#f3e8d5') +
  place(shape('M-54 203H58V299H-54Z', '#e4d6be'), { turn: -1 }) +
  shape('M-56 212H56V301H-56Z', PAPER) +
  line('M-56 212H56V300', EDGE, 1.6) +
  line('M-36 232H30M-36 246H36M-36 260H10', '#efe5d2', 3);

/** Under the writing hand. */
export const writingSheet = (): Art =>
  shape('M-54 282L54 286L60 324L-62 320Z', PAPER) + shape('M-62 320L60 324L60 328L-62 324Z', EDGE) + line('M-18 294L40 296M-20 303L44 305', '#b9aa95', 2.4);

/** In a writing hand whose wrist is near (-63, 283). */
export const pen = (): Art => line('M-2 304L-44 238', '#2f5d7c', 5.4) + line('M-2 304L-5 299', '#caa24a', 5);
