/** Sound as numbers: one channel, `RATE` samples a second, full scale from -1 to 1. Times are in seconds throughout. */
export const RATE = 48_000;
export type Signal = Float64Array;
/** A loudness or a weight over time. */
export type Curve = (seconds: number) => number;

export const samples = (seconds: number): number => Math.round(seconds * RATE);
export const lengthOf = (sound: Signal): number => sound.length / RATE;
export const silence = (seconds: number): Signal => new Float64Array(samples(seconds));
export const drawn = (seconds: number, curve: Curve): Signal => silence(seconds).map((_, place) => curve(place / RATE));
export const louder = (sound: Signal, gain: number): Signal => sound.map((value) => value * gain);
export const shaped = (sound: Signal, curve: Curve): Signal => sound.map((value, place) => value * curve(place / RATE));
export const decibels = (db: number): number => 10 ** (db / 20);
export const peakOf = (sound: Signal): number => sound.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

/** The same sound at a root mean square of 1, so that layers can be weighed against one another in plain numbers. */
export function even(sound: Signal): Signal {
  const power = sound.reduce((sum, value) => sum + value * value, 0) / Math.max(1, sound.length);
  return power === 0 ? sound : louder(sound, 1 / Math.sqrt(power));
}

/** A sound that begins at `at`, at `gain`. */
export interface Layer { readonly sound: Signal; readonly at?: number; readonly gain?: number }

/** Layers laid over one another; as long as the last of them. */
export function mixed(layers: readonly Layer[]): Signal {
  const length = Math.max(...layers.map(({ sound, at = 0 }) => samples(at) + sound.length));
  return laid(new Float64Array(length), layers);
}

/** Layers laid into a loop: what runs over its end comes in again at its start. */
export const mixedAround = (seconds: number, layers: readonly Layer[]): Signal => laid(silence(seconds), layers);

function laid(into: Signal, layers: readonly Layer[]): Signal {
  for (const { sound, at = 0, gain = 1 } of layers) {
    let to = samples(at) % into.length;
    for (let place = 0; place < sound.length; place++) {
      into[to] = (into[to] ?? 0) + (sound[place] ?? 0) * gain;
      to = to + 1 === into.length ? 0 : to + 1;
    }
  }
  return into;
}

export function joined(...parts: readonly Signal[]): Signal {
  const whole = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A swell about a moment: 1 at `middle`, and 1/e of that `width` away from it. */
export const hump = (middle: number, width: number): Curve => (t) => Math.exp(-(((t - middle) / width) ** 2));

/** A strike: up within `rise`, then down to a thousandth (60 dB) after `fall`. */
export const strike = (rise: number, fall: number): Curve => (t) => Math.min(1, t / rise) * 10 ** ((-3 * Math.max(0, t - rise)) / fall);

/** Ends that don't click: both begin and end at nothing. */
export function softEnds(sound: Signal, rise: number, fall: number): Signal {
  const whole = lengthOf(sound);
  return shaped(sound, (t) => Math.min(1, t / rise, Math.max(0, whole - t) / fall));
}

/** Without what trails off more than 48 dB below its loudest moment. */
export function trimmed(sound: Signal): Signal {
  const floor = peakOf(sound) * decibels(-48);
  const last = sound.findLastIndex((value) => Math.abs(value) > floor);
  return sound.slice(0, last + 1);
}
