import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CEILING, CUES, cueOf, toneOf } from '../../../src/tools/sound/cues.ts';
import { lag } from '../../../src/tools/sound/fourier.ts';
import { asModule, bestSeam, looped, sprite } from '../../../src/tools/sound/layout.ts';
import { integrated, momentary, truePeak } from '../../../src/tools/sound/loudness.ts';
import { ROOMS } from '../../../src/tools/sound/rooms.ts';
import { drawn, louder, type Signal } from '../../../src/tools/sound/signal.ts';
import { SPRITE, TONES } from '../../../src/sound/sprite.ts';

const fingerprint = (sound: Signal): string => createHash('sha256').update(new Uint8Array(sound.buffer, sound.byteOffset, sound.byteLength)).digest('hex');
const tone = (seconds: number, hz: number): Signal => drawn(seconds, (t) => Math.sin(2 * Math.PI * hz * t));
const kilobytes = (file: string): number => statSync(new URL(`../../../assets/sound/${file}`, import.meta.url)).size / 1000;

const cues = Object.fromEntries(Object.keys(CUES).map((name) => [name, cueOf(name)]));
const call = toneOf('call');

test('the same code makes the same sounds', () => {
  for (const [name, sound] of Object.entries(cues)) expect(fingerprint(cueOf(name)), name).toBe(fingerprint(sound));
  expect(fingerprint(toneOf('call'))).toBe(fingerprint(call));
});

test('the meter reads what the recommendation says: a tone of 997 Hz at full scale is -3.01 LUFS', () => {
  expect(momentary(tone(2, 997))).toBeCloseTo(-3.01, 1);
  expect(integrated(tone(2, 997))).toBeCloseTo(-3.01, 1);
  expect(integrated(louder(tone(2, 997), 0.1))).toBeCloseTo(-23.01, 1);
});

test('a peak between two samples is found', () => {
  // At a quarter of the rate and an eighth of a turn, every sample lies 3 dB below the wave's own peak.
  expect(truePeak(drawn(0.1, (t) => Math.sin(2 * Math.PI * 12_000 * t + Math.PI / 4)))).toBeCloseTo(0, 0);
});

test('every cue is as loud as it is meant to be, and none comes near full scale', () => {
  for (const [name, sound] of Object.entries(cues)) {
    expect(Math.abs(momentary(sound) - (CUES[name]?.target ?? 0)), name).toBeLessThan(0.1);
    expect(truePeak(sound), name).toBeLessThanOrEqual(CEILING);
  }
});

test('chair and pencil stay far below the chimes', () => {
  for (const name of ['chair', 'pencil']) expect(CUES[name]?.target).toBeLessThanOrEqual((CUES['chime']?.target ?? 0) - 9);
});

test('every sound begins and ends in silence, so that none clicks', () => {
  for (const [name, sound] of Object.entries(cues)) {
    expect(Math.abs(sound[0] ?? 1), name).toBeLessThan(1e-6);
    expect(Math.abs(sound.at(-1) ?? 1), name).toBeLessThan(1e-3);
  }
});

test('a tone’s end runs on into its start', () => {
  const step = Math.abs((call[0] ?? 0) - (call.at(-1) ?? 0));
  const usual = call.reduce((most, value, place) => Math.max(most, place === 0 ? 0 : Math.abs(value - (call[place - 1] ?? 0))), 0);
  expect(step).toBeLessThan(usual);
  const file = looped(call);
  expect(bestSeam(call, [file]).lasts).toBe(ROOMS.call.seconds * 1000);
  expect(file.slice(0, 12_000)).toEqual(call.slice(-12_000));
});

test('the table that the player uses is the one that was built', () => {
  const source = readFileSync(new URL('../../../src/sound/sprite.ts', import.meta.url), 'utf8');
  expect(asModule(sprite(cues).spans, TONES)).toBe(source);
  expect(Object.keys(SPRITE)).toEqual(Object.keys(CUES));
});

test('how late a sound comes is measured to the sample', () => {
  const click = drawn(0.2, (t) => Math.exp(-t * 80) * Math.sin(900 * t));
  const late = new Float64Array(click.length);
  late.set(click.subarray(0, -37), 37);
  expect(lag(click, late, 100)).toBe(37);
});

test('one meeting fetches less than 200 kB of sound, whatever its room and wherever one goes from it', () => {
  const tones = Object.keys(TONES).map((name) => kilobytes(`tone-${name}.webm`)).toSorted((one, other) => other - one);
  for (const each of tones) expect(each).toBeLessThan(60);
  expect(kilobytes('sprite.webm') + (tones[0] ?? 0) + (tones[1] ?? 0)).toBeLessThan(200);
});
