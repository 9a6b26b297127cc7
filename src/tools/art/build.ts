/** Draws every picture of the game anew: `node src/tools/art/build.ts`. The same code always writes the same files. */
import { mkdir, writeFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { optimize } from 'svgo';
import { MOODS } from '../../core/story/vocabulary.ts';
import { LOOKS } from './looks.ts';
import type { Look } from './look.ts';
import { EXPRESSIONS } from './moods.ts';
import { faceLayout, partsOf } from './person.ts';
import { PLACE, PLACES } from './places.ts';
import { portrait } from './portrait.ts';
import { PROPS } from './props.ts';
import { ROOM, roomPlate } from './room.ts';
import { sheetOf } from './sheet.ts';
import { TABLE, tablePlate } from './table.ts';

const PEOPLE = new URL('../../../assets/people/', import.meta.url);
const ROOMS = new URL('../../../assets/room/', import.meta.url);

const smaller = (svg: string): string => optimize(svg, { multipass: true, floatPrecision: 1, plugins: ['preset-default'] }).data;
const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

async function drawPerson(name: string, look: Look): Promise<void> {
  const parts = partsOf(look);
  const layout = faceLayout(look);
  const { svg, width, height, frames } = await sheetOf(parts);
  await writeFile(new URL(`${name}.svg`, PEOPLE), smaller(svg));
  await writeFile(new URL(`${name}.json`, PEOPLE), json({ width, height, frames, face: layout, moods: EXPRESSIONS }));
  for (const mood of MOODS) await writeFile(new URL(`${name}-${mood}.svg`, PEOPLE), smaller(portrait(parts, layout, EXPRESSIONS[mood])));
}

const plate = (svg: string, width: number): Sharp => sharp(Buffer.from(svg), { density: 144 }).resize({ width });

async function drawRoom(): Promise<void> {
  await plate(roomPlate(), ROOM.width * ROOM.density).webp({ quality: 74, effort: 6 }).toFile(pathOf('room.webp'));
  await plate(tablePlate(), TABLE.width * TABLE.density).webp({ quality: 78, alphaQuality: 90, effort: 6 }).toFile(pathOf('table.webp'));
  const { svg, width, height, frames } = await sheetOf(PROPS);
  await writeFile(new URL('props.svg', ROOMS), smaller(svg));
  await writeFile(new URL('props.json', ROOMS), json({ width, height, frames }));
}

async function drawPlaces(): Promise<void> {
  for (const [name, svg] of Object.entries(PLACES)) await plate(svg, PLACE.width * PLACE.density).removeAlpha().webp({ quality: 70, effort: 6 }).toFile(pathOf(`${name}.webp`));
}

const pathOf = (file: string): string => new URL(file, ROOMS).pathname;

await Promise.all([mkdir(PEOPLE, { recursive: true }), mkdir(ROOMS, { recursive: true })]);
for (const [name, look] of Object.entries(LOOKS)) await drawPerson(name, look);
await drawRoom();
await drawPlaces();
