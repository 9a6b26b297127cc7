/** Paper, and a pencil on it. */
import type { Roll } from '../../core/explore/roll.ts';
import { band, below } from './filter.ts';
import { between, crackle, hiss } from './noise.ts';
import { hump, mixed, shaped, type Layer, type Signal } from './signal.ts';
import { PLACES, heardIn } from './reverb.ts';
import { full, knock } from './wood.ts';

/** A movement of paper: when it is strongest, how wide, how loud, and between which pitches. */
interface Rustle { readonly at: number; readonly width: number; readonly gain: number; readonly low: number; readonly high: number }

const rustled = (seconds: number, moves: readonly Rustle[], roll: Roll): Signal =>
  mixed(moves.map(({ at, width, gain, low, high }) => ({ sound: full(shaped(band(low, high)(hiss(seconds, roll)), hump(at, width))), gain })));

const crackled = (seconds: number, middle: number, width: number, roll: Roll): Signal =>
  full(band(1200, 6500)(crackle(seconds, (t) => 140 * hump(middle, width)(t), roll)));

/** Taken at its corner, turned over, laid down. */
export function page(roll: Roll): Signal {
  const moves = [
    { at: 0.08, width: 0.04, gain: 0.35, low: 1300, high: 6000 },
    { at: 0.27, width: 0.11, gain: 0.8, low: 700, high: 5000 },
    { at: 0.46, width: 0.05, gain: 0.5, low: 350, high: 2800 },
  ];
  // The leaf trembles, the faster the further it is turned.
  const leaf = shaped(rustled(0.7, moves, roll), (t) => 1 + 0.45 * Math.sin(2 * Math.PI * (28 + 20 * t) * t) * hump(0.28, 0.12)(t));
  return heardIn(PLACES.table, 0.14)(below(6500)(mixed([{ sound: leaf }, { sound: crackled(0.6, 0.26, 0.14, roll), gain: 0.3 }])));
}

/** Sheets drawn together, then their edges knocked even on the table, twice. */
export function papers(roll: Roll): Signal {
  const slide = (at: number): Layer => ({
    sound: rustled(0.5, [{ at: 0.2, width: between(0.07, 0.11, roll), gain: 1, low: 600, high: 4200 }], roll),
    at,
    gain: between(0.4, 0.6, roll),
  });
  const stack = (at: number, gain: number): Layer[] => [
    { sound: full(knock([{ hz: 142, level: 1, fall: 0.1 }, { hz: 260, level: 0.6, fall: 0.08 }, { hz: 480, level: 0.3, fall: 0.05 }], 0.2, roll)), at, gain: gain * 0.6 },
    { sound: rustled(0.14, [{ at: 0.03, width: 0.022, gain: 1, low: 900, high: 4500 }], roll), at: at - 0.02, gain: gain * 0.5 },
  ];
  return heardIn(PLACES.table, 0.16)(below(5500)(mixed([slide(0), slide(0.3), slide(0.56), ...stack(1.12, 0.9), ...stack(1.44, 0.7), { sound: crackled(1, 0.45, 0.3, roll), gain: 0.16 }])));
}

/** A few words written: strokes of different length, and the table under them. */
export function pencil(roll: Roll): Signal {
  const strokes: Layer[] = [];
  let at = 0;
  for (let stroke = 0; stroke < 8; stroke++) {
    const lasts = between(0.07, 0.16, roll);
    const tremble = between(55, 95, roll);
    const grain = shaped(band(1500, 4600)(hiss(lasts, roll)), (t) => Math.max(0, Math.sin((Math.PI * t) / lasts)) ** 0.8 * (1 + 0.35 * Math.sin(2 * Math.PI * tremble * t)));
    strokes.push({ sound: grain, at, gain: between(0.6, 1, roll) });
    at += lasts + between(0.015, 0.07, roll) + (stroke === 4 ? 0.12 : 0);
  }
  const under = shaped(band(120, 420)(hiss(at, roll)), hump(at / 2, at / 2));
  return heardIn(PLACES.table, 0.12)(mixed([...strokes, { sound: under, gain: 0.12 }]));
}
