/** A voice without words, for the murmur of someone speaking. */
import type { Roll } from '../../core/explore/roll.ts';
import { above, below, chain } from './filter.ts';
import { normal } from './noise.ts';
import { RATE, mixed, silence, type Signal } from './signal.ts';

type Formants = readonly [number, number, number];

/** The first three formants of vowels, hertz (Peterson and Barney, 1952; men's and women's rounded together), and of a hum. */
const VOWELS = {
  ah: [790, 1180, 2600], eh: [570, 1940, 2640], ee: [290, 2500, 3100], oh: [470, 900, 2550], oo: [330, 930, 2450], er: [500, 1450, 1800], mm: [260, 1100, 2300],
} as const satisfies Record<string, Formants>;
type Vowel = keyof typeof VOWELS;

/** From one vowel to another; `bend` is how much the pitch rises or falls on the way, as a part of it. */
export interface Syllable { readonly from: Vowel; readonly to: Vowel; readonly seconds: number; readonly bend: number }

export const SYLLABLES: readonly Syllable[] = [
  { from: 'mm', to: 'ah', seconds: 0.2, bend: 0.06 },
  { from: 'er', to: 'ee', seconds: 0.17, bend: 0.03 },
  { from: 'oh', to: 'oo', seconds: 0.23, bend: -0.1 },
  { from: 'mm', to: 'eh', seconds: 0.16, bend: 0.04 },
  { from: 'ah', to: 'er', seconds: 0.21, bend: -0.06 },
  { from: 'eh', to: 'oh', seconds: 0.18, bend: -0.03 },
];

/** Pitch of a voice played at a rate of 1, hertz. */
const PITCH = 138;
const BANDWIDTHS = [90, 130, 190] as const;

/** One cycle of the glottis, after Rosenberg (1971), as flow: it opens over 40 % of the cycle, closes over 16 % and rests. */
function flow(phase: number): number {
  if (phase < 0.4) return (1 - Math.cos((Math.PI * phase) / 0.4)) / 2;
  return phase < 0.56 ? Math.cos(((phase - 0.4) / 0.16) * (Math.PI / 2)) : 0;
}

function source({ seconds, bend }: Syllable, roll: Roll): Signal {
  let phase = 0;
  let waver = 0;
  return silence(seconds).map((_, place) => {
    const gone = place / RATE / seconds;
    waver += (0.012 * normal(roll) - waver) * 0.002;
    phase = (phase + (PITCH * (1 + bend * gone + waver)) / RATE) % 1;
    return flow(phase) + 0.015 * normal(roll);
  });
}

/** A resonance that moves from one pitch to another (the digital resonator of Klatt, 1980). */
function gliding(sound: Signal, from: number, to: number, width: number): Signal {
  const c = -Math.exp((-2 * Math.PI * width) / RATE);
  let one = 0;
  let two = 0;
  return sound.map((x, place) => {
    const hz = from + (to - from) * Math.min(1, (2 * place) / sound.length);
    const b = 2 * Math.exp((-Math.PI * width) / RATE) * Math.cos((2 * Math.PI * hz) / RATE);
    const y = (1 - b - c) * x + b * one + c * two;
    two = one;
    one = y;
    return y;
  });
}

/** As through a wall: no consonants, and little above 1.6 kHz, so that it is a voice and never a word. */
export function syllable(spoken: Syllable, roll: Roll): Signal {
  const { seconds } = spoken;
  const voiced = above(110)(source(spoken, roll));
  const shape = (t: number): number => Math.sin((Math.PI / 2) * Math.min(1, t / 0.045)) ** 2 * Math.sin((Math.PI / 2) * Math.min(1, (seconds - t) / 0.11)) ** 2;
  const formed = BANDWIDTHS.map((width, each) => ({
    sound: gliding(voiced, VOWELS[spoken.from][each] ?? 0, VOWELS[spoken.to][each] ?? 0, width),
    gain: [1, 0.4, 0.12][each] ?? 0,
  }));
  return chain(below(1600), below(2400))(mixed(formed)).map((value, place) => value * shape(place / RATE));
}
