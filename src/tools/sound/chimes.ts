/** Tones that mark what happened: tuned wood, struck softly. */
import type { Roll } from '../../core/explore/roll.ts';
import { band, below } from './filter.ts';
import { hiss } from './noise.ts';
import { drawn, mixed, shaped, strike, type Signal } from './signal.ts';
import { PLACES, heardIn } from './reverb.ts';

interface Overtone { readonly ratio: number; readonly level: number; readonly fall: number }

/** A marimba's bar is cut so that its second mode sounds two octaves up (Rossing, The Science of Percussion Instruments); the octave adds warmth. */
const BAR: readonly Overtone[] = [{ ratio: 1, level: 1, fall: 1 }, { ratio: 2, level: 0.16, fall: 0.7 }, { ratio: 3.93, level: 0.14, fall: 0.28 }, { ratio: 9.3, level: 0.02, fall: 0.08 }];
const FELTED: readonly Overtone[] = [{ ratio: 1, level: 1, fall: 0.8 }, { ratio: 2, level: 0.1, fall: 0.35 }];

interface Note { readonly hz: number; readonly at: number; readonly gain: number; readonly lasts: number }

function bar({ hz, lasts }: Note, overtones: readonly Overtone[], roll: Roll): Signal {
  const rung = overtones.map(({ ratio, level, fall }) => {
    const phase = 2 * Math.PI * roll();
    const struck = strike(0.007, lasts * fall);
    return { sound: drawn(lasts * fall, (t) => Math.sin(2 * Math.PI * hz * ratio * t + phase) * struck(t)), gain: level };
  });
  const mallet = shaped(band(180, 900)(hiss(0.06, roll)), strike(0.003, 0.05));
  return mixed([...rung, { sound: mallet, gain: 0.25 }]);
}

const played = (notes: readonly Note[], overtones: readonly Overtone[], wet: number, roll: Roll): Signal =>
  heardIn(PLACES.room, wet)(mixed(notes.map((note) => ({ sound: bar(note, overtones, roll), at: note.at, gain: note.gain }))));

/** A term is agreed: an open fifth. G4, D5. */
export const chime = (roll: Roll): Signal =>
  played([{ hz: 392, at: 0, gain: 0.9, lasts: 1.9 }, { hz: 587.33, at: 0.11, gain: 0.7, lasts: 2 }], BAR, 0.2, roll);

/** Something is heard that had not been said: two notes, and a third well above them. E4, A4, E5. */
export const insight = (roll: Roll): Signal =>
  played([{ hz: 329.63, at: 0, gain: 0.6, lasts: 1.6 }, { hz: 440, at: 0.1, gain: 0.6, lasts: 1.7 }, { hz: 659.25, at: 0.22, gain: 0.55, lasts: 2.2 }], BAR, 0.28, roll);

/** Someone comes closer: a major chord, rising. A3, C#4, E4, an octave's shadow above. */
export const trustUp = (roll: Roll): Signal =>
  played([{ hz: 220, at: 0, gain: 0.7, lasts: 1.5 }, { hz: 277.18, at: 0.12, gain: 0.65, lasts: 1.6 }, { hz: 329.63, at: 0.24, gain: 0.7, lasts: 1.9 }, { hz: 440, at: 0.24, gain: 0.25, lasts: 1.6 }], BAR, 0.24, roll);

/** Someone draws back: a third, falling, under felt. G4, E flat 4. */
export const trustDown = (roll: Roll): Signal =>
  below(1800)(played([{ hz: 392, at: 0, gain: 0.6, lasts: 1.2 }, { hz: 311.13, at: 0.18, gain: 0.75, lasts: 1.8 }], FELTED, 0.22, roll));
