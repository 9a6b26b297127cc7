import { Howl, type HowlOptions } from 'howler';
import roomMp3 from '../../assets/sound/room.mp3?url';
import roomWebm from '../../assets/sound/room.webm?url';
import spriteMp3 from '../../assets/sound/sprite.mp3?url';
import spriteWebm from '../../assets/sound/sprite.webm?url';
import type { MeetingEvent } from '../core/meeting/meeting.ts';
import { SPRITE, cueFor, type Cue } from './cues.ts';

export type { Cue } from './cues.ts';

export interface Sound {
  setOn(on: boolean): void;
  /** 0 to 1. */
  setVolume(volume: number): void;
  /** The hum of the room, while one is in it. */
  room(on: boolean): void;
  cue(name: Cue): void;
  /** The sound that goes with what just happened, if there is one. */
  events(events: readonly MeetingEvent[]): void;
}

/** What is needed of a browser's sound. */
type Play = Pick<Howl, 'play' | 'stop' | 'volume' | 'fade' | 'playing' | 'pause' | 'state'>;
type Page = Pick<Document, 'addEventListener' | 'hidden'>;

/** How loud the room's hum is beside the rest, and how long it takes to come and go, milliseconds. */
const ROOM_GAIN = 0.35;
const FADE = 1200;
const AT_ONCE = 2;

/**
 * Nothing is fetched or played before the player's first press, and nothing while sound is off. A sound that
 * can't be played, or would come late, is left out: nothing is told by sound alone.
 */
export function openSound(make: (options: HowlOptions) => Play = (options) => new Howl(options), page: Page = document): Sound {
  let on = false;
  let touched = false;
  let volume = 0;
  let inRoom = false;
  let sounding = 0;
  let cues: Play | null = null;
  let hum: Play | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const silence = (): void => { sounding = 0; };

  const load = (): void => {
    cues ??= make({
      src: [spriteWebm, spriteMp3],
      sprite: Object.fromEntries(Object.entries(SPRITE).map(([name, { at, lasts }]) => [name, [at, lasts]])),
      onend: () => { sounding = Math.max(0, sounding - 1); },
      onplayerror: silence,
      onloaderror: () => { cues = null; },
    });
    if (inRoom) hum ??= make({ src: [roomWebm, roomMp3], loop: true, volume: 0, onloaderror: () => { hum = null; } });
  };

  const setHum = (): void => {
    clearTimeout(leaving);
    if (inRoom && on && !page.hidden) {
      if (!hum?.playing()) hum?.play();
      hum?.fade(Number(hum.volume()), volume * ROOM_GAIN, FADE);
    } else if (page.hidden) {
      hum?.pause();
    } else {
      hum?.fade(Number(hum.volume()), 0, FADE);
      leaving = setTimeout(() => quietly(() => hum?.pause()), FADE);
    }
  };

  const settle = (): void => quietly(() => {
    if (on && touched && !page.hidden) load();
    if (!on) { cues?.stop(); silence(); }
    setHum();
  });

  const firstPress = (): void => { touched = true; settle(); };
  for (const press of ['pointerdown', 'keydown'] as const) page.addEventListener(press, firstPress, { once: true });
  page.addEventListener('visibilitychange', settle);

  const cue = (name: Cue): void => quietly(() => {
    if (!on || !touched || page.hidden || sounding >= AT_ONCE) return;
    load();
    if (cues?.state() !== 'loaded') return;
    const id = cues.play(name);
    sounding++;
    cues.volume(volume * SPRITE[name].gain, id);
  });

  return {
    setOn(now) { on = now; settle(); },
    setVolume(now) { volume = Math.min(1, Math.max(0, now)); settle(); },
    room(now) { inRoom = now; settle(); },
    cue,
    events(events) {
      const name = cueFor(events);
      if (name) cue(name);
    },
  };
}

/** Sound is an extra: whatever a browser throws at it, play goes on. */
function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // Left out.
  }
}
