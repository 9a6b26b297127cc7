import { mkdir, writeFile } from 'node:fs/promises';
import sharp, { type Sharp, type WebpOptions } from 'sharp';
import { optimize } from 'svgo';
import { PLACE, PLACES } from './places.ts';
import { PROPS } from './props.ts';
import { type Furnished, ROOM, roomPlate } from './room.ts';
import { sheetOf } from './sheet.ts';
import { TABLE, tablePlate } from './table.ts';

const ROOMS = new URL('../../../assets/room/', import.meta.url);
const FURNISHED: readonly Furnished[] = ['conference', 'classroom', 'office'];

const plate = (svg: string, width: number): Sharp => sharp(Buffer.from(svg), { density: 144 }).resize({ width });
const save = async (name: string, drawn: Sharp, options: WebpOptions): Promise<void> => void (await drawn.webp({ effort: 6, ...options }).toFile(new URL(`${name}.webp`, ROOMS).pathname));

/** Rooms, tables, places, calls, door and things: everything but the people. */
export async function drawRooms(): Promise<void> {
  await mkdir(ROOMS, { recursive: true });
  for (const room of FURNISHED) {
    await save(room, plate(roomPlate(room), ROOM.width * ROOM.density).removeAlpha(), { quality: 64 });
    await save(`${room}-table`, plate(tablePlate(room), TABLE.width * TABLE.density), { quality: 70, alphaQuality: 80 });
  }
  for (const [name, svg] of Object.entries(PLACES)) await save(name, plate(svg, PLACE.width * PLACE.density).removeAlpha(), { quality: 70 });
  await drawProps();
}

async function drawProps(): Promise<void> {
  const { svg, width, height, frames } = await sheetOf(PROPS);
  const smaller = optimize(svg, { multipass: true, floatPrecision: 1, plugins: ['preset-default'] }).data;
  await writeFile(new URL('props.svg', ROOMS), smaller);
  await writeFile(new URL('props.json', ROOMS), `${JSON.stringify({ width, height, frames })}\n`);
}
