import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { GESTURES, MOODS, PLACES_TO_LOOK } from '../../../src/core/story/vocabulary.ts';
import { BUILDS } from '../../../src/tools/art/builds.ts';
import { COLLARS } from '../../../src/tools/art/collars.ts';
import { FRAMES } from '../../../src/tools/art/face.ts';
import { HAIR } from '../../../src/tools/art/hair.ts';
import { BEARDS, HEADS } from '../../../src/tools/art/head.ts';
import type { Look } from '../../../src/tools/art/look.ts';
import { LOOKS } from '../../../src/tools/art/looks.ts';
import { EXPRESSIONS } from '../../../src/tools/art/moods.ts';
import { faceLayout, partsOf } from '../../../src/tools/art/person.ts';
import { portrait } from '../../../src/tools/art/portrait.ts';
import { SKINS } from '../../../src/tools/art/skins.ts';

const everyone: readonly [string, Look][] = Object.entries(LOOKS);
const asset = (file: string): string => readFileSync(new URL(`../../../assets/people/${file}`, import.meta.url), 'utf8');
const page = (file: string): string => readFileSync(new URL(`../../../docs/${file}`, import.meta.url), 'utf8');

const ALWAYS = ['shadow', 'neck', 'torso', 'head', 'hair-front', 'blush', 'eye-white', 'iris', 'nose', 'lids-closed', 'mouth-a', 'mouth-e', 'mouth-o', 'mouth-m'];
const needed: readonly string[] = [
  ...ALWAYS,
  ...GESTURES.map((gesture) => `arms-${gesture}`),
  ...MOODS.flatMap((mood) => {
    const { lids, mouth, brow, crease } = EXPRESSIONS[mood];
    return [`lids-${lids}`, `mouth-${mouth}`, `brow-${brow}`, ...(crease === undefined ? [] : [`crease-${crease}`])];
  }),
];

test.each(everyone)('%s has every part that each mood and gesture needs', (_, look) => {
  const parts = partsOf(look);
  expect(needed.filter((part) => !parts[part])).toEqual([]);
});

test.each(everyone)('%s is drawn the same twice', (_, look) => {
  expect(partsOf(look)).toEqual(partsOf(look));
  expect(portrait(partsOf(look), faceLayout(look), EXPRESSIONS.warm)).toBe(portrait(partsOf(look), faceLayout(look), EXPRESSIONS.warm));
});

test.each(everyone)('the picture of %s on disk has every part, and is small enough for a phone', (name) => {
  const { frames, stature } = JSON.parse(asset(`${name}.json`)) as { frames: Record<string, unknown>; stature: number };
  expect(needed.filter((part) => !(part in frames))).toEqual([]);
  expect(stature).toBeGreaterThan(0.9);
  expect(gzipSync(asset(`${name}.svg`), { level: 9 }).length).toBeLessThan(22_000);
});

test('no two people share build, hair and head', () => {
  const seen = everyone.map(([, { build, hair, head }]) => `${build} ${hair.style} ${head}`);
  expect(new Set(seen).size).toBe(everyone.length);
});

test('no two moods wear the same face', () => {
  const faces = MOODS.map((mood) => {
    const { lids, mouth, brow, inner, outer } = EXPRESSIONS[mood];
    return JSON.stringify([lids, mouth, brow, inner, outer]);
  });
  expect(new Set(faces).size).toBe(MOODS.length);
});

test('a student sits smaller than a tall teacher', () => {
  expect(BUILDS.teen.stature).toBeLessThan(BUILDS.tall.stature);
});

test('a wheelchair user has their own seat, and a hearing aid is worn only by those who have one', () => {
  expect(Object.keys(partsOf(LOOKS.hale))).toContain('seat');
  expect(Object.keys(partsOf(LOOKS.novak))).toContain('hearing-aid');
  expect(Object.keys(partsOf(LOOKS.rivera))).not.toContain('seat');
  expect(Object.keys(partsOf(LOOKS.rivera))).not.toContain('hearing-aid');
});

test('the page on looks names every look and every part one can choose', () => {
  const names = [LOOKS, BUILDS, HEADS, HAIR, COLLARS, SKINS, BEARDS, FRAMES].flatMap((table) => Object.keys(table));
  const text = page('looks.md');
  expect(names.filter((name) => !text.includes(`\`${name}\``) && !text.includes(`\`SKINS.${name}\``))).toEqual([]);
});

test('the page on staging names every mood, gesture and place to look', () => {
  const text = page('staging.md');
  expect([...MOODS, ...GESTURES, ...PLACES_TO_LOOK].filter((name) => !text.includes(`| \`${name}\` |`))).toEqual([]);
});
