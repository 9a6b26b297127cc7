import { expect, test } from 'vitest';
import { cueFor } from '../../../src/sound/cues.ts';
import { openSound } from '../../../src/sound/sound.ts';

/** A browser that only takes notes. */
function quietBrowser() {
  const played: string[] = [];
  const listeners = new Map<string, () => void>();
  const page = { hidden: false, addEventListener: (name: string, listener: () => void) => void listeners.set(name, listener) };
  const make = ({ loop }: { loop?: boolean }) => {
    let playing = false;
    return {
      play: (name?: string) => { playing = true; played.push(loop ? 'room' : String(name)); return 1; },
      playing: () => playing, pause: () => { playing = false; played.push('room pauses'); }, volume: () => 0, fade: () => undefined,
    };
  };
  const sound = openSound(make as never, page as never);
  return { sound, played, page, press: () => listeners.get('pointerdown')?.(), hide: () => { page.hidden = true; listeners.get('visibilitychange')?.(); } };
}

test('nothing sounds before the first press', () => {
  const { sound, played, press } = quietBrowser();
  sound.setOn(true);
  sound.room(true);
  sound.cue('tap');
  expect(played).toEqual([]);
  press();
  expect(played).toEqual(['room']);
});

test('nothing sounds while sound is off, and the room is silent on a hidden page', () => {
  const { sound, played, press, hide } = quietBrowser();
  press();
  sound.room(true);
  sound.cue('tap');
  expect(played).toEqual([]);
  sound.setOn(true);
  hide();
  expect(played).toEqual(['room', 'room pauses']);
});

test('no more than two small sounds at a time', () => {
  const { sound, played, press } = quietBrowser();
  press();
  sound.setOn(true);
  for (const cue of ['tap', 'page', 'pencil'] as const) sound.cue(cue);
  expect(played).toEqual(['tap', 'page']);
});

test('what was agreed is heard before what was asked, and small changes of trust are not heard', () => {
  expect(cueFor([{ kind: 'asked', entry: 'a' }, { kind: 'termAgreed', term: 't' }])).toBe('chime');
  expect(cueFor([{ kind: 'trustMoved', person: 'rivera', by: -2, to: -2 }])).toBe('trustDown');
  expect(cueFor([{ kind: 'trustMoved', person: 'rivera', by: 1, to: 1 }])).toBeNull();
  expect(cueFor([{ kind: 'composureMoved', by: -6, to: 60 }])).toBeNull();
});
