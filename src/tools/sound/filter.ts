import { RATE, joined, type Signal } from './signal.ts';

export type Filter = (sound: Signal) => Signal;

/** y = b0 x + b1 x' + b2 x'' - a1 y' - a2 y'', with a0 brought to 1. */
export interface Biquad { readonly b: readonly [number, number, number]; readonly a: readonly [number, number] }

export const through = ({ b: [b0, b1, b2], a: [a1, a2] }: Biquad): Filter => (sound) => {
  let one = 0;
  let two = 0;
  return sound.map((x) => {
    const y = b0 * x + one;
    one = b1 * x - a1 * y + two;
    two = b2 * x - a2 * y;
    return y;
  });
};

export const chain = (...filters: readonly Filter[]): Filter => (sound) => filters.reduce((passed, filter) => filter(passed), sound);

/** The four shapes after Robert Bristow-Johnson's Audio EQ Cookbook (W3C Note, 2021). `hz` is the corner or the middle. */
function cookbook(hz: number, q: number, shape: 'low' | 'high' | 'band'): Filter {
  const w = (2 * Math.PI * hz) / RATE;
  const alpha = Math.sin(w) / (2 * q);
  const cos = Math.cos(w);
  const over = { low: [(1 - cos) / 2, 1 - cos, (1 - cos) / 2], high: [(1 + cos) / 2, -1 - cos, (1 + cos) / 2], band: [alpha, 0, -alpha] } as const;
  const [b0, b1, b2] = over[shape];
  const a0 = 1 + alpha;
  return through({ b: [b0 / a0, b1 / a0, b2 / a0], a: [(-2 * cos) / a0, (1 - alpha) / a0] });
}

export const below = (hz: number, q: number = Math.SQRT1_2): Filter => cookbook(hz, q, 'low');
export const above = (hz: number, q: number = Math.SQRT1_2): Filter => cookbook(hz, q, 'high');
/** A peak at `hz`, `hz / q` wide, that leaves its middle as loud as it was. */
export const about = (hz: number, q: number): Filter => cookbook(hz, q, 'band');
/** What lies between two corners, with slopes of 24 dB an octave. */
export const band = (low: number, high: number): Filter => chain(above(low), above(low), below(high), below(high));

/** A filter for loops: the loop is run through twice and the second pass kept, so that its end runs on into its start. */
export const around = (filter: Filter): Filter => (loop) => filter(joined(loop, loop)).slice(loop.length);
