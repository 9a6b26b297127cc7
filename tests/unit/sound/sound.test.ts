import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { toneFor } from '../../../src/sound/sound.ts';
import { inMeeting, isTone, quietBrowser } from './quiet-browser.ts';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

test('nothing is fetched or heard before the first press', () => {
  const { sound, played, made, press } = quietBrowser();
  sound.setOn(true);
  sound.setVolume(1);
  sound.room('conference');
  sound.cue('tap');
  sound.setMurmur(true);
  sound.speak({ voice: 1, times: [0] });
  vi.runAllTimers();
  expect([played.filter((each) => each !== 'cues stop'), made]).toEqual([[], []]);
  press();
  expect(played.slice(-2)).toEqual(['conference', 'conference fades to 0.40']);
});

test('nothing is fetched or heard while sound is off', () => {
  const { sound, played, made, press } = quietBrowser();
  press();
  sound.setVolume(1);
  sound.room('conference');
  sound.cue('tap');
  expect([played.filter((each) => each !== 'cues stop'), made]).toEqual([[], []]);
});

test('the tone of a room is fetched only for a meeting, and that of the hallway only for the hallway', () => {
  const { sound, made, press } = quietBrowser();
  sound.setOn(true);
  press();
  expect(made.map(isTone)).toEqual([false]);
  sound.room('classroom');
  expect(made.map(({ src }) => /tone-\w+/.exec(src[0] ?? '')?.[0])).toEqual([undefined, 'tone-classroom']);
  sound.room('hallway');
  sound.room('classroom');
  expect(made.map(({ src }) => /tone-\w+/.exec(src[0] ?? '')?.[0])).toEqual([undefined, 'tone-classroom', 'tone-hallway']);
});

test('at the table one hears the room, elsewhere the place', () => {
  expect(toneFor('office', 'table')).toBe('office');
  expect(toneFor('office', 'hallway')).toBe('hallway');
  expect(toneFor('call', 'outside')).toBe('outside');
});

test('a tone that comes late fades in once, and a fade that would go nowhere is not begun', () => {
  const { sound, played, arrive } = inMeeting({ loaded: false });
  sound.room('conference');
  sound.setVolume(1);
  expect(played).toEqual(['conference']);
  arrive();
  sound.room('conference');
  expect(played).toEqual(['conference', 'conference fades to 0.40']);
});

test('one who goes out of the room hears it fade while the hallway comes', () => {
  const { sound, played } = inMeeting();
  sound.room('hallway');
  expect(played.slice(-3)).toEqual(['conference fades to 0.00', 'hallway', 'hallway fades to 0.40']);
  vi.advanceTimersByTime(1200);
  expect(played.at(-1)).toBe('conference pauses');
  sound.room('conference');
  expect(played.slice(-3)).toEqual(['hallway fades to 0.00', 'conference', 'conference fades to 0.40']);
});

test('the room is started once, however often sound is set while it is fetched', () => {
  const { sound, played } = inMeeting({ loaded: false });
  sound.setVolume(0.5);
  sound.setVolume(0.6);
  sound.setOn(true);
  expect(played.filter((each) => each === 'conference')).toHaveLength(1);
});

test('everything stops at once on a hidden page, and the room comes back with it', () => {
  const { sound, played, see } = inMeeting();
  sound.cue('chime');
  see(true);
  expect(played.slice(-2)).toEqual(['cues stop', 'conference pauses']);
  sound.cue('tap');
  sound.room('hallway');
  expect(played).not.toContain('tap');
  expect(played).not.toContain('hallway');
  sound.room('conference');
  see(false);
  expect(played.at(-1)).toBe('conference');
});

test('the room fades when the meeting is left, and only then stops', () => {
  const { sound, played } = inMeeting();
  sound.room(null);
  expect(played.at(-1)).toBe('conference fades to 0.00');
  vi.advanceTimersByTime(1200);
  expect(played.at(-1)).toBe('conference pauses');
});

test('one who comes back while the room fades hears it go on', () => {
  const { sound, played } = inMeeting();
  sound.room(null);
  vi.advanceTimersByTime(600);
  sound.room('conference');
  vi.advanceTimersByTime(5000);
  expect(played).not.toContain('conference pauses');
});

test('turned off, everything that sounds falls silent', () => {
  const { sound, played } = inMeeting();
  sound.cue('chime');
  sound.setOn(false);
  vi.advanceTimersByTime(1200);
  expect(played.slice(-3)).toEqual(['cues stop', 'conference fades to 0.00', 'conference pauses']);
  sound.cue('tap');
  expect(played).not.toContain('tap');
});

test('a silence opens the room for a moment', () => {
  const { sound, played } = inMeeting();
  sound.cue('hush');
  expect(played.slice(-2)).toEqual(['hush', 'conference fades to 0.64']);
  vi.advanceTimersByTime(1900);
  expect(played.at(-1)).toBe('conference fades to 0.40');
});

test('a silence as one leaves the room doesn’t bring it back', () => {
  const { sound, played } = inMeeting();
  sound.cue('hush');
  sound.room(null);
  vi.advanceTimersByTime(10_000);
  expect(played.slice(-2)).toEqual(['conference fades to 0.00', 'conference pauses']);
});

test('no more than two small sounds at a time', () => {
  const { sound, played, made, last, press } = quietBrowser();
  press();
  sound.setOn(true);
  played.length = 0;
  for (const cue of ['tap', 'page', 'pencil'] as const) sound.cue(cue);
  expect(played).toEqual(['tap', 'page']);
  made[0]?.onend?.(last());
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
  made.find((each) => !isTone(each))?.onloaderror?.();
  sound.cue('tap');
  expect(made.filter((each) => !isTone(each))).toHaveLength(2);
});

test('a browser without sound changes nothing for the player', () => {
  expect(() => {
    const { sound, see } = inMeeting({ broken: true });
    sound.cue('tap');
    sound.setMurmur(true);
    sound.speak({ voice: 3, times: [0, 100] });
    vi.advanceTimersByTime(50);
    sound.hush();
    see(true);
    sound.room(null);
    sound.setOn(false);
    vi.runAllTimers();
  }).not.toThrow();
});
