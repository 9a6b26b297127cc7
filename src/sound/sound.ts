import { Howl } from 'howler';
import type { Cue } from './cues.ts';
import { spoken, type Words } from './murmur.ts';
import { quietly, sourcesOf, type Make, type Play } from './player.ts';
import { SPRITE } from './sprite.ts';
import { openTones, type RoomTone } from './tones.ts';

export { cueForChoice, cueForEnding, cueForLine, type Cue } from './cues.ts';
export { syllableTimes, voiceOf, type Words } from './murmur.ts';
export { toneFor, type RoomTone } from './tones.ts';

export interface Sound {
  setOn(on: boolean): void;
  /** 0 to 1. */
  setVolume(volume: number): void;
  /** Whether a murmur is heard while words arrive. It is off until it is turned on. */
  setMurmur(on: boolean): void;
  /** The tone of the place one is in, or of none. One fades into the other. */
  room(tone: RoomTone | null): void;
  /** A small sound, or none. */
  cue(name: Cue | null): void;
  /** Murmurs, without words, while someone's words arrive. Whoever was murmuring stops. */
  speak(words: Words): void;
  /** Stops the murmur at once. */
  hush(): void;
}

type Page = Pick<Document, 'addEventListener' | 'hidden'>;

const AT_ONCE = 2;
/** A syllable is let go over so many milliseconds: cut off, it would click. */
const LET_GO = 25;

/**
 * Nothing is fetched or played before the player's first press, and nothing while sound is off or the page is hidden.
 * A sound that can't be played, or would come late, is left out: nothing is told by sound alone.
 */
export function openSound(make: Make = (options) => new Howl(options), page: Page = document): Sound {
  const tones = openTones(make);
  let [on, touched, murmuring] = [false, false, false];
  let volume = 0;
  let tone: RoomTone | null = null;
  let cues: Play | null = null;
  const sounding = new Set<number>();
  let syllables: ReturnType<typeof setTimeout>[] = [];
  let syllable: number | null = null;

  const audible = (): boolean => on && touched && !page.hidden;

  const load = (): void => {
    cues ??= make({
      src: sourcesOf('sprite'),
      sprite: Object.fromEntries(Object.entries(SPRITE).map(([name, { at, lasts }]) => [name, [at, lasts]])),
      volume,
      onend: (id) => {
        sounding.delete(id);
        if (syllable === id) syllable = null;
      },
      onplayerror: () => { sounding.clear(); },
      onloaderror: () => { cues = null; },
    });
  };

  const ready = (): Play | null => {
    if (!audible()) return null;
    load();
    return cues?.state() === 'loaded' ? cues : null;
  };

  const hush = (): void => quietly(() => {
    for (const each of syllables) clearTimeout(each);
    syllables = [];
    if (syllable !== null) cues?.fade(volume, 0, LET_GO, syllable);
    syllable = null;
  });

  const settle = (): void => quietly(() => {
    if (audible()) load();
    else {
      hush();
      cues?.stop();
      sounding.clear();
    }
    tones.settle(on && touched ? tone : null, page.hidden ? null : volume);
  });

  const firstPress = (): void => { touched = true; settle(); };
  for (const press of ['pointerdown', 'keydown'] as const) page.addEventListener(press, firstPress, { once: true });
  page.addEventListener('visibilitychange', settle);

  const cue = (name: Cue | null): void => quietly(() => {
    if (!name || sounding.size >= AT_ONCE) return;
    const player = ready();
    if (!player) return;
    sounding.add(player.play(name));
    if (name === 'hush') tones.open();
  });

  const say = (words: Words, place: number): void => quietly(() => {
    const player = ready();
    if (!player) return;
    const each = spoken(words.voice, place, words.times.length);
    syllable = player.play(each.syllable);
    player.rate(each.rate, syllable);
  });

  return {
    setOn(now) { on = now; settle(); },
    setVolume(now) {
      volume = Math.min(1, Math.max(0, now));
      quietly(() => cues?.volume(volume));
      settle();
    },
    setMurmur(now) {
      murmuring = now;
      if (!now) hush();
    },
    room(now) { tone = now; settle(); },
    cue,
    speak(words) {
      hush();
      if (murmuring && audible()) syllables = words.times.map((at, place) => setTimeout(() => say(words, place), at));
    },
    hush,
  };
}
