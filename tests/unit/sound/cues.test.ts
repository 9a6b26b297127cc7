import { expect, test } from 'vitest';
import { cueFor, cueForChoice, cueForEnding, cueForLine } from '../../../src/sound/cues.ts';
import { SPRITE, TONES } from '../../../src/sound/sprite.ts';
import { ENDINGS, PLACES, ROOMS } from '../../../src/core/story/vocabulary.ts';

test('what was agreed is heard before what was asked', () => {
  expect(cueFor([{ kind: 'asked', entry: 'a' }, { kind: 'termAgreed', term: 't' }])).toBe('chime');
});

test('small changes of trust are not heard, those of note are', () => {
  expect(cueFor([{ kind: 'trustMoved', person: 'rivera', by: 1, to: 1 }])).toBeNull();
  expect(cueFor([{ kind: 'trustMoved', person: 'rivera', by: -2, to: -2 }])).toBe('trustDown');
  expect(cueFor([{ kind: 'trustMoved', person: 'rivera', by: 1, to: 1 }, { kind: 'trustMoved', person: 'okafor', by: 1, to: 1 }])).toBe('trustUp');
});

test('composure is felt as a pulse when it falls far, or falls low', () => {
  expect(cueFor([{ kind: 'composureMoved', by: -6, to: 60 }])).toBeNull();
  expect(cueFor([{ kind: 'composureMoved', by: -8, to: 60 }])).toBe('pulse');
  expect(cueFor([{ kind: 'composureMoved', by: -3, to: 29 }])).toBe('pulse');
});

test('one whose composure is low already isn’t told again at every word', () => {
  expect(cueFor([{ kind: 'composureMoved', by: -3, to: 26 }])).toBeNull();
  expect(cueFor([{ kind: 'composureMoved', by: 10, to: 29 }])).toBeNull();
});

test('a door leads out of the room, a chair back to the table', () => {
  expect(cueFor([{ kind: 'placeEntered', place: 'hallway' }, { kind: 'sceneEntered', scene: 's' }])).toBe('door');
  expect(cueFor([{ kind: 'placeEntered', place: 'outside' }])).toBe('door');
  expect(cueFor([{ kind: 'placeEntered', place: 'table' }])).toBe('chair');
});

test('what is taken back is a cup set down, what is written down a pencil', () => {
  expect(cueFor([{ kind: 'termWithdrawn', term: 't' }])).toBe('cup');
  expect(cueFor([{ kind: 'termLeftOpen', term: 't' }])).toBe('pencil');
  expect(cueFor([{ kind: 'sceneEntered', scene: 's' }])).toBe('page');
});

test('a gesture is heard where nothing else is', () => {
  expect(cueForLine({ events: [], staging: { gesture: 'write' } })).toBe('pencil');
  expect(cueForLine({ events: [{ kind: 'heard', entry: 'e' }], staging: { gesture: 'write' } })).toBe('insight');
  expect(cueForLine({ events: [], staging: { gesture: 'rest' } })).toBeNull();
  expect(cueForLine({ events: [], staging: {} })).toBeNull();
});

test('a breath is heard as a breath, and a break as water', () => {
  expect(cueForChoice({ table: 'breathe' })).toBe('breath');
  expect(cueForChoice({ table: 'break' })).toBe('water');
  expect(cueForChoice({})).toBeNull();
});

test('every ending has its sound, and one who leaves is heard to leave', () => {
  for (const ending of ENDINGS) expect(SPRITE).toHaveProperty(cueForEnding(ending));
  expect(cueForEnding('left-in-anger')).toBe('leave');
  expect(cueForEnding('agreed')).toBe('papers');
});

test('the sounds of the sprite lie behind one another', () => {
  const parts = Object.values(SPRITE);
  for (const [place, { at, lasts }] of parts.entries()) expect(at + lasts).toBeLessThanOrEqual(parts[place + 1]?.at ?? Infinity);
});

test('every room and place has a tone', () => {
  expect(Object.keys(TONES).toSorted()).toEqual([...ROOMS, ...PLACES].filter((name) => name !== 'table').toSorted());
});
