/** What rooms are filled with, as loops: every piece here ends where it began. */
import type { Roll } from '../../core/explore/roll.ts';
import { about, above, around, band, below, chain } from './filter.ts';
import { between, hiss, wander } from './noise.ts';
import { even, hump, mixedAround, shaped, drawn, RATE, silence, type Curve, type Layer, type Signal } from './signal.ts';
import { echoAround, type Place } from './reverb.ts';
import { SYLLABLES, syllable } from './voice.ts';
import { full } from './wood.ts';

/** Noise between two pitches, at a root mean square of 1. */
export const airBand = (seconds: number, low: number, high: number, roll: Roll): Signal => even(around(band(low, high))(hiss(seconds, roll)));

/** Air through a duct: most of it below 100 Hz, falling gently above, with a breath of the outlet about 420 Hz. */
export function ventilation(seconds: number, roll: Roll): Signal {
  const low = even(around(chain(above(32), below(110, 0.6)))(hiss(seconds, roll)));
  const slope = even(around(chain(above(90), below(240, 0.5)))(hiss(seconds, roll)));
  return even(mixedAround(seconds, [
    { sound: low, gain: 0.75 },
    { sound: slope, gain: 0.45 },
    { sound: airBand(seconds, 250, 750, roll), gain: 0.14 },
    { sound: airBand(seconds, 1200, 4500, roll), gain: 0.025 },
  ]));
}

/** A small fan: its blades' note and the octave, unsteady, over the air it moves. */
export function fan(seconds: number, hz: number, roll: Roll): Signal {
  const blades = (pitch: number): Signal => even(around(about(pitch, 40))(hiss(seconds, roll)));
  return even(mixedAround(seconds, [
    { sound: airBand(seconds, 180, 1400, roll), gain: 0.7 },
    { sound: airBand(seconds, 1400, 5000, roll), gain: 0.09 },
    { sound: blades(hz), gain: 0.3 },
    { sound: blades(2 * hz), gain: 0.1 },
  ]));
}

/** The nearest pitch that fits the loop a whole number of times. */
const fitting = (hz: number, seconds: number): number => Math.round(hz * seconds) / seconds;

/** A steady tone with its octave. */
export const hum = (seconds: number, hz: number): Signal => {
  const pitch = fitting(hz, seconds);
  return even(drawn(seconds, (t) => Math.sin(2 * Math.PI * pitch * t) + 0.4 * Math.sin(4 * Math.PI * pitch * t)));
};

interface Crowd {
  readonly people: number;
  /** How high their voices are: 1 is an adult, 1.9 a child of seven. */
  readonly pitch: readonly [number, number];
  /** The part of the time that each of them speaks, 0 to 1. */
  readonly talk: number;
  /** How far each of them strays from their own pitch, as a part of it: children at play shout and squeal. */
  readonly strays: number;
}

/** A sound played faster, and so higher. */
function faster(sound: Signal, rate: number): Signal {
  return silence(sound.length / rate / RATE).map((_, place) => {
    const at = place * rate;
    const before = Math.floor(at);
    const [one = 0, two = 0] = sound.subarray(before, before + 2);
    return one + (two - one) * (at - before);
  });
}

/** Voices too far off for words: phrases of syllables, and only their echo is heard. */
export function farVoices(seconds: number, { people, pitch, talk, strays }: Crowd, place: Place, roll: Roll): Signal {
  const spoken = SYLLABLES.map((each) => full(syllable(each, roll)));
  const layers: Layer[] = [];
  for (let person = 0; person < people; person++) {
    const rate = between(...pitch, roll);
    const speaking = wander(seconds, 5, roll);
    const near = between(0.3, 1, roll);
    for (let at = between(0, 0.4, roll); at < seconds; at += between(0.15, 0.3, roll)) {
      const sound = spoken[Math.floor(roll() * spoken.length)];
      if (sound && speaking(at) < talk) layers.push({ sound: faster(sound, rate * between(1 - strays, 1 + strays, roll)), at, gain: near * between(0.4, 1, roll) });
    }
  }
  return echoAround(place, mixedAround(seconds, layers));
}

/** Small things that happen in it, each heard only as its echo. */
export const farEvents = (seconds: number, place: Place, events: readonly Layer[]): Signal => echoAround(place, mixedAround(seconds, events));

/** Comes and goes by `depth` (0 to 1) about its usual level, a few times around the loop. */
export const drifting = (sound: Signal, bends: number, depth: number, roll: Roll): Signal => {
  const drift = wander(sound.length / RATE, bends, roll);
  return shaped(sound, (t) => 1 - depth + 2 * depth * drift(t));
};

/** A songbird's phrase far away: short glides, some up, some down. */
export function birdsong(roll: Roll): Signal {
  const notes = Array.from({ length: 2 + Math.floor(roll() * 4) }, (_, each): Layer => {
    const from = between(2400, 3600, roll);
    const by = between(-700, 500, roll);
    const lasts = between(0.07, 0.16, roll);
    const glide: Curve = (t) => Math.sin(2 * Math.PI * (from * t + (by * t * t) / (2 * lasts))) * hump(lasts / 2, lasts / 4)(t);
    return { sound: drawn(lasts, glide), at: each * between(0.15, 0.21, roll) };
  });
  return mixedAround(1.5, notes);
}
