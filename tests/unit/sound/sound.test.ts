import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SPRITE, cueFor } from '../../../src/sound/cues.ts';
import { openSound } from '../../../src/sound/sound.ts';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

interface Options { readonly loop?: boolean; readonly onend?: () => void; readonly onloaderror?: () => void }

/** A browser that only takes notes. */
function quietBrowser({ loaded = true, broken = false } = {}) {
  const played: string[] = [];
  const made: Options[] = [];
  const volumes: number[] = [];
  const listeners = new Map<string, () => void>();
  const page = { hidden: false, addEventListener: (name: string, listener: () => void) => void listeners.set(name, listener) };
  const make = (options: Options) => {
    if (broken) throw new Error('no sound here');
    made.push(options);
    let playing = false;
    let volume = 0;
    return {
      play: (name?: string) => { playing = true; played.push(options.loop ? 'room' : String(name)); return 1; },
      pause: () => { if (playing) played.push('room pauses'); playing = false; },
      stop: () => { played.push('cues stop'); },
      volume: (to?: number) => { if (to !== undefined) volumes.push(to); return volume; },
      fade: (_from: number, to: number) => { if (volume !== to) played.push(`room fades to ${to.toFixed(2)}`); volume = to; },
      playing: () => playing,
      state: () => (loaded ? 'loaded' : 'loading'),
    };
  };
  const sound = openSound(make as never, page as never);
  const see = (hidden: boolean): void => { page.hidden = hidden; listeners.get('visibilitychange')?.(); };
  return { sound, played, made, volumes, press: () => listeners.get('pointerdown')?.(), see };
}

/** In a meeting, sound on, and something pressed already. */
function inMeeting(options = {}) {
  const browser = quietBrowser(options);
  browser.press();
  browser.sound.setVolume(1);
  browser.sound.setOn(true);
  browser.sound.room(true);
  return browser;
}

test('nothing is fetched or heard before the first press', () => {
  const { sound, played, made, press } = quietBrowser();
  sound.setOn(true);
  sound.setVolume(1);
  sound.room(true);
  sound.cue('tap');
  expect([played, made]).toEqual([[], []]);
  press();
  expect(played).toEqual(['room', 'room fades to 0.35']);
});

test('nothing is fetched or heard while sound is off', () => {
  const { sound, played, made, press } = quietBrowser();
  press();
  sound.setVolume(1);
  sound.room(true);
  sound.cue('tap');
  expect([played.filter((each) => each !== 'cues stop'), made]).toEqual([[], []]);
});

test('the hum is fetched only for a meeting', () => {
  const { sound, made, press } = quietBrowser();
  sound.setOn(true);
  press();
  expect(made.map(({ loop }) => loop ?? false)).toEqual([false]);
  sound.room(true);
  expect(made.map(({ loop }) => loop ?? false)).toEqual([false, true]);
});

test('the hum stops at once on a hidden page, and comes back with it', () => {
  const { played, see } = inMeeting();
  see(true);
  expect(played.at(-1)).toBe('room pauses');
  see(false);
  expect(played.at(-1)).toBe('room');
});

test('the hum fades when the meeting is left, and only then stops', () => {
  const { sound, played } = inMeeting();
  sound.room(false);
  expect(played.at(-1)).toBe('room fades to 0.00');
  vi.advanceTimersByTime(1200);
  expect(played.at(-1)).toBe('room pauses');
});

test('one who comes back while the hum fades hears it go on', () => {
  const { sound, played } = inMeeting();
  sound.room(false);
  vi.advanceTimersByTime(600);
  sound.room(true);
  vi.advanceTimersByTime(5000);
  expect(played).not.toContain('room pauses');
});

test('turned off, everything that sounds falls silent', () => {
  const { sound, played } = inMeeting();
  sound.cue('chime');
  sound.setOn(false);
  vi.advanceTimersByTime(1200);
  expect(played.slice(-3)).toEqual(['cues stop', 'room fades to 0.00', 'room pauses']);
  sound.cue('tap');
  expect(played).not.toContain('tap');
});

test('no more than two small sounds at a time', () => {
  const { sound, played, made, press } = quietBrowser();
  press();
  sound.setOn(true);
  played.length = 0;
  for (const cue of ['tap', 'page', 'pencil'] as const) sound.cue(cue);
  expect(played).toEqual(['tap', 'page']);
  made[0]?.onend?.();
  sound.cue('breath');
  expect(played).toEqual(['tap', 'page', 'breath']);
});

test('a sound that would come late is left out', () => {
  const { sound, played } = inMeeting({ loaded: false });
  sound.cue('tap');
  expect(played).not.toContain('tap');
});

test('a sound that could not be fetched is tried again at the next press', () => {
  const { sound, made } = inMeeting();
  made.find(({ loop }) => !loop)?.onloaderror?.();
  sound.cue('tap');
  expect(made.filter(({ loop }) => !loop)).toHaveLength(2);
});

test('a browser without sound changes nothing for the player', () => {
  expect(() => {
    const { sound, see } = inMeeting({ broken: true });
    sound.cue('tap');
    sound.events([{ kind: 'termAgreed', term: 't' }]);
    see(true);
    sound.room(false);
    sound.setOn(false);
    vi.runAllTimers();
  }).not.toThrow();
});

test('what was agreed is heard before what was asked, and small changes of trust are not heard', () => {
  expect(cueFor([{ kind: 'asked', entry: 'a' }, { kind: 'termAgreed', term: 't' }])).toBe('chime');
  expect(cueFor([{ kind: 'trustMoved', person: 'rivera', by: -2, to: -2 }])).toBe('trustDown');
  expect(cueFor([{ kind: 'trustMoved', person: 'rivera', by: 1, to: 1 }])).toBeNull();
  expect(cueFor([{ kind: 'composureMoved', by: -6, to: 60 }])).toBeNull();
});

test('chair and pencil stay 12 dB below full, whatever the volume', () => {
  const { sound, volumes } = inMeeting();
  sound.cue('pencil');
  sound.cue('chair');
  for (const volume of volumes) expect(20 * Math.log10(volume)).toBeLessThanOrEqual(-12);
});

test('the sounds of the sprite lie behind one another', () => {
  const parts = Object.values(SPRITE);
  for (const [place, { at, lasts }] of parts.entries()) expect(at + lasts).toBeLessThanOrEqual(parts[place + 1]?.at ?? Infinity);
});
