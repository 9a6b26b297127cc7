import { SPRITE } from './sprite.ts';
import type { Syllable } from './cues.ts';

/** Words that begin to arrive: whose (a whole number of their own), and when each syllable falls, milliseconds from now. */
export interface Words { readonly voice: number; readonly times: readonly number[] }

export interface Spoken { readonly syllable: Syllable; /** 1 is the sample's own pitch. */ readonly rate: number }

const SYLLABLES = Object.keys(SPRITE).filter((name): name is Syllable => name.startsWith('syllable-'));

/** The lowest and the highest voice: about 105 and 195 Hz. */
const LOWEST = 0.76;
const HIGHEST = 1.42;
/** A phrase falls by this part of its pitch from its first syllable to its last, and each one strays a little. */
const FALL = 0.12;
const STRAY = 0.02;

/** The part of a multiple of the golden ratio that is no whole number: neighbours come out far apart, and the same each time. */
const spread = (number: number): number => (((number * 0.618_033_988_75) % 1) + 1) % 1;

/** A voice for a name: the same one every time. */
export const voiceOf = (id: string): number => [...id].reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) | 0, 7);

/** The syllable that stands at one place of so many, in one person's voice. None follows itself. */
export function spoken(voice: number, place: number, count: number): Spoken {
  const syllable = SYLLABLES[(Math.abs(voice) + place * 4 + Math.floor(place / 4)) % SYLLABLES.length] ?? 'syllable-0';
  const own = LOWEST + (HIGHEST - LOWEST) * spread(voice);
  const lilt = 1 + FALL * (0.5 - place / Math.max(1, count - 1)) + STRAY * (2 * spread(voice + 7 * place) - 1);
  return { syllable, rate: own * lilt };
}

/** No mouth is faster than this, milliseconds from one syllable to the next. */
const APART = 140;

/** When a line's syllables fall, by when its letters arrive: at its vowels, as far as a mouth could keep up. */
export function syllableTimes(text: string, arrivals: readonly number[]): readonly number[] {
  const times: number[] = [];
  if ((arrivals.at(-1) ?? 0) === 0) return times;
  for (const { index } of text.matchAll(/[aeiouyáéíóúü]+/gi)) {
    const at = arrivals[index] ?? 0;
    if (at - (times.at(-1) ?? -Infinity) >= APART) times.push(at);
  }
  return times;
}
