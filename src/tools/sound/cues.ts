/** Every small sound: how it is made, and how loud it is to be, LUFS at full volume. Loudness is set here and nowhere else. */
import { rollFrom, type Roll } from '../../core/explore/roll.ts';
import { breath, pulse } from './body.ts';
import { chime, insight, trustDown, trustUp } from './chimes.ts';
import { cup, water } from './cup.ts';
import { integrated, momentary, truePeak } from './loudness.ts';
import { page, papers, pencil } from './paper.ts';
import { ROOMS } from './rooms.ts';
import { decibels, louder, softEnds, trimmed, type Signal } from './signal.ts';
import { SYLLABLES, syllable } from './voice.ts';
import { chair, door, hush, leave, tap } from './wood.ts';

export interface Sounding { readonly make: (roll: Roll) => Signal; readonly target: number }

const SYLLABLE_TARGET = -38;

export const CUES: Readonly<Record<string, Sounding>> = {
  tap: { make: tap, target: -34 },
  chime: { make: chime, target: -26 },
  insight: { make: insight, target: -27 },
  trustUp: { make: trustUp, target: -27 },
  trustDown: { make: trustDown, target: -28 },
  page: { make: page, target: -30 },
  papers: { make: papers, target: -31 },
  pencil: { make: pencil, target: -37 },
  chair: { make: chair, target: -36 },
  leave: { make: leave, target: -33 },
  door: { make: door, target: -31 },
  hush: { make: hush, target: -40 },
  cup: { make: cup, target: -33 },
  water: { make: water, target: -35 },
  breath: { make: breath, target: -34 },
  pulse: { make: pulse, target: -32 },
  ...Object.fromEntries(SYLLABLES.map((spoken, each): [string, Sounding] => [`syllable-${each}`, { make: (roll) => syllable(spoken, roll), target: SYLLABLE_TARGET }])),
};

/** Tones are kept 8 dB louder than they are heard, so that the encoder spends its bits on them; the player turns them down. */
export const TONE_TARGET = -32;
/** dBTP. */
export const CEILING = -3;

/** Each sound rolls its own dice: a new one leaves the others as they were. */
const seedOf = (name: string): number => [...name].reduce((seed, letter) => Math.imul(seed ^ letter.charCodeAt(0), 16777619), 2166136261);

/** Brought to its target, or as near to it as the ceiling lets it come. */
function levelled(sound: Signal, target: number, measure: (sound: Signal) => number): Signal {
  const wanted = louder(sound, decibels(target - measure(sound)));
  return louder(wanted, decibels(Math.min(0, CEILING - truePeak(wanted))));
}

/** One small sound, as it lies in the sprite. */
export function cueOf(name: string): Signal {
  const sounding = CUES[name];
  if (!sounding) throw new Error(`no sound is called ${name}`);
  return levelled(softEnds(trimmed(sounding.make(rollFrom(seedOf(name)))), 0.002, 0.06), sounding.target, momentary);
}

export type RoomName = keyof typeof ROOMS;

/** One place's tone: a loop. */
export function toneOf(name: RoomName): Signal {
  const { seconds, make } = ROOMS[name];
  return levelled(make(seconds, rollFrom(seedOf(name))), TONE_TARGET, integrated);
}
