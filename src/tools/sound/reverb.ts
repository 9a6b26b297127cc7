import { rollFrom } from '../../core/explore/roll.ts';
import { folded } from './fourier.ts';
import { band, type Filter } from './filter.ts';
import { hiss } from './noise.ts';
import { even, mixed, shaped, type Signal } from './signal.ts';

/** A place's echo: how long its middle takes to fall by 60 dB, and how much of its brightness it keeps, 0 to 1. */
export interface Place { readonly seconds: number; readonly bright: number }

/** Every small sound of the game is heard in one of these, so that all of them come from the same building. */
export const PLACES = {
  /** A carpeted meeting room, an arm's length away. */
  table: { seconds: 0.35, bright: 0.5 },
  /** The same room, from its far end. */
  room: { seconds: 0.9, bright: 0.4 },
  /** A school corridor: hard floor, lockers. */
  hallway: { seconds: 2.2, bright: 0.45 },
} as const satisfies Record<string, Place>;

const cache = new Map<Place, Signal>();

/** The echo of one clap there: bands of hiss that die away, the high ones first. */
function echoOf(place: Place): Signal {
  const known = cache.get(place);
  if (known) return known;
  const roll = rollFrom(Math.round(place.seconds * 1000));
  const bands = [[90, 400, 1.15, 0.8], [400, 1800, 1, 1], [1800, 6500, 0.55, place.bright]] as const;
  const echo = mixed(bands.map(([low, high, longer, gain]) => ({
    sound: shaped(band(low, high)(hiss(place.seconds * 1.1, roll)), (t) => 10 ** ((-3 * t) / (place.seconds * longer))),
    gain,
    at: 0.008,
  })));
  const power = Math.sqrt(echo.reduce((sum, value) => sum + value * value, 0));
  const whole = echo.map((value) => value / power);
  cache.set(place, whole);
  return whole;
}

/** A sound with its echo: `wet` is the echo's power beside the sound's own, 0 to 1. */
export const heardIn = (place: Place, wet: number): Filter => (sound) => {
  const echo = folded(sound, echoOf(place));
  return mixed([{ sound, gain: 1 - wet }, { sound: echo, gain: wet }]);
};

/** A loop's echo alone, at a root mean square of 1; what rings past its end comes in again at its start. */
export function echoAround(place: Place, loop: Signal): Signal {
  const echo = folded(loop, echoOf(place));
  return even(loop.map((_, at) => (echo[at] ?? 0) + (echo[at + loop.length] ?? 0)));
}
