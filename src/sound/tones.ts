import type { Place, Room } from '../core/story/vocabulary.ts';
import { quietly, sourcesOf, type Make, type Play } from './player.ts';
import { TONES } from './sprite.ts';

/** A place with a tone of its own: a room to meet in, or where one goes from it. */
export type RoomTone = Room | Exclude<Place, 'table'>;

/** What is heard of where one is, in a meeting held in `room`. */
export const toneFor = (room: Room, place: Place): RoomTone => (place === 'table' ? room : place);

/** Tones lie 8 dB louder in their files than they are heard. */
const GAIN = 0.4;
/** How much a silence opens the room's tone (4 dB), and how long it stays so, milliseconds. */
const OPENED = 1.6;
const OPEN_FOR = 1900;
/** How long a tone takes to come and to go, milliseconds. */
const FADE = 1200;

export interface Tones {
  /** Lets the tone of one place be heard, or none; `at` is how loud, 0 to 1, and null is at once not at all. */
  settle(tone: RoomTone | null, at: number | null): void;
  /** The room comes forward for a moment. */
  open(): void;
}

interface Held { readonly player: Play; readonly id: number; heard: boolean; leaving?: ReturnType<typeof setTimeout> }

/** One loop for each place, fetched when it is first entered; the old one fades while the new one comes. */
export function openTones(make: Make): Tones {
  const held = new Map<RoomTone, Held>();
  let now: RoomTone | null = null;
  let level = 0;
  let closing: ReturnType<typeof setTimeout> | undefined;

  const fetched = (tone: RoomTone): Held => {
    const { at, lasts }: { at: number; lasts: number } = TONES[tone];
    const player = make({ src: sourcesOf(`tone-${tone}`), sprite: { loop: [at, lasts, true] }, volume: 0, onload: () => { if (now === tone) come(tone, FADE); }, onloaderror: () => { held.delete(tone); } });
    const one = { player, id: player.play('loop'), heard: true };
    held.set(tone, one);
    return one;
  };

  /** Howler never ends a fade that goes nowhere, nor the first of two that were asked for before the sound was here. */
  const fade = ({ player, id }: Held, to: number, over: number): void => {
    const from = Number(player.volume(id));
    if (player.state() !== 'loaded') return;
    if (from === to) player.volume(to, id);
    else player.fade(from, to, over, id);
  };

  const come = (tone: RoomTone, over: number): void => quietly(() => {
    const one = held.get(tone) ?? fetched(tone);
    clearTimeout(one.leaving);
    if (!one.heard) one.player.play(one.id);
    one.heard = true;
    fade(one, level * GAIN, over);
  });

  const stop = (one: Held): void => quietly(() => {
    clearTimeout(one.leaving);
    one.player.pause(one.id);
    one.heard = false;
  });

  const go = (one: Held): void => quietly(() => {
    if (!one.heard) return;
    clearTimeout(one.leaving);
    fade(one, 0, FADE);
    one.leaving = setTimeout(() => stop(one), FADE);
  });

  return {
    settle(tone, at) {
      clearTimeout(closing);
      now = at === null ? null : tone;
      level = at ?? 0;
      for (const [name, one] of held) {
        if (at === null) stop(one);
        else if (name !== tone) go(one);
      }
      if (now) come(now, FADE);
    },
    open() {
      const tone = now;
      const one = tone && held.get(tone);
      if (!one) return;
      quietly(() => fade(one, Math.min(1, level * GAIN * OPENED), FADE / 2));
      clearTimeout(closing);
      closing = setTimeout(() => { if (now === tone) come(tone, FADE); }, OPEN_FOR);
    },
  };
}
