/** Draws every picture of the game anew: `node src/tools/art/build.ts`, or only `people` or `rooms`. The same code always writes the same files. */
import { mkdir, writeFile } from 'node:fs/promises';
import { optimize } from 'svgo';
import { MOODS } from '../../core/story/vocabulary.ts';
import { drawRooms } from './build-rooms.ts';
import { BUILDS } from './builds.ts';
import { LOOKS } from './looks.ts';
import type { Look } from './look.ts';
import { EXPRESSIONS } from './moods.ts';
import { faceLayout, partsOf } from './person.ts';
import { portrait } from './portrait.ts';
import { sheetOf } from './sheet.ts';

const PEOPLE = new URL('../../../assets/people/', import.meta.url);

const smaller = (svg: string): string => optimize(svg, { multipass: true, floatPrecision: 1, plugins: ['preset-default'] }).data;
const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

async function drawPerson(name: string, look: Look): Promise<void> {
  const parts = partsOf(look);
  const layout = faceLayout(look);
  const { svg, width, height, frames } = await sheetOf(parts);
  await writeFile(new URL(`${name}.svg`, PEOPLE), smaller(svg));
  await writeFile(new URL(`${name}.json`, PEOPLE), json({ width, height, frames, stature: BUILDS[look.build].stature, face: layout, moods: EXPRESSIONS }));
  for (const mood of MOODS) await writeFile(new URL(`${name}-${mood}.svg`, PEOPLE), smaller(portrait(parts, layout, EXPRESSIONS[mood])));
}

async function drawPeople(): Promise<void> {
  await mkdir(PEOPLE, { recursive: true });
  for (const [name, look] of Object.entries(LOOKS)) await drawPerson(name, look);
}

const WORK = { people: drawPeople, rooms: drawRooms } as const;
const asked = process.argv[2];
for (const [name, draw] of Object.entries(WORK)) if (asked === undefined || asked === name) await draw();
