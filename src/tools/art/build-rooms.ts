import { mkdir, writeFile } from 'node:fs/promises';
import sharp, { type Sharp, type WebpOptions } from 'sharp';
import { optimize } from 'svgo';
import { BLEED, CALL, CALLS } from './call.ts';
import { DOORWAYS } from './doorway.ts';
import { PLACE, PLACES } from './places.ts';
import { PROPS } from './props.ts';
import { type Furnished, ROOM, roomPlate } from './room.ts';
import { sheetOf } from './sheet.ts';
import { TABLE, tablePlate } from './table.ts';

const ROOMS = new URL('../../../assets/room/', import.meta.url);
const FURNISHED: readonly Furnished[] = ['conference', 'classroom', 'office'];
/** As good as 36 kB allow: the classroom is full of small things. */
const QUALITY: Readonly<Record<Furnished, number>> = { conference: 81, classroom: 62, office: 80 };

/** In pixels: as far as the far wall's blur reaches. */
const EDGE = 6;
const GRAIN = 96;

const plate = (svg: string, width: number): Sharp => sharp(Buffer.from(svg), { density: 144 }).resize({ width });

/** A blur darkens towards a drawing's edge, and a room's upper edge is drawn out far: the pixels just inside are put in its place. */
async function evenEdged(drawn: Sharp): Promise<Sharp> {
  const { data, info: { width, height } } = await drawn.png().toBuffer({ resolveWithObject: true });
  const inner = await sharp(data).extract({ left: EDGE, top: EDGE, width: width - EDGE * 2, height: height - EDGE * 2 }).png().toBuffer();
  return sharp(inner).extend({ left: EDGE, top: EDGE, right: EDGE, bottom: EDGE, extendWith: 'copy' });
}

async function save(name: string, drawn: Sharp, options: WebpOptions): Promise<void> {
  await drawn.webp({ effort: 6, ...options }).toFile(new URL(`${name}.webp`, ROOMS).pathname);
}

/** Rooms, tables, places, calls, door and things: everything but the people. */
export async function drawRooms(): Promise<void> {
  await mkdir(ROOMS, { recursive: true });
  for (const draw of [drawProps, drawGrain, drawDoorways, drawCalls, drawFurnished, drawPlaces]) await draw();
}

async function drawFurnished(): Promise<void> {
  for (const room of FURNISHED) {
    await save(room, await evenEdged(plate(roomPlate(room), ROOM.width * ROOM.density).removeAlpha()), { quality: QUALITY[room] });
    await save(`${room}-table`, plate(tablePlate(room), TABLE.width * TABLE.density), { quality: 68, alphaQuality: 100 });
  }
}

async function drawCalls(): Promise<void> {
  const [width, height, cut] = [CALL.width * CALL.density, CALL.height * CALL.density, BLEED * CALL.density];
  for (const [name, svg] of Object.entries(CALLS)) await save(name, plate(svg, width + cut * 2).extract({ left: cut, top: cut, width, height }).removeAlpha(), { quality: 60 });
}

async function drawDoorways(): Promise<void> {
  for (const [name, { svg, width }] of Object.entries(DOORWAYS)) await save(name, plate(svg, width * 1.25), { quality: 68, alphaQuality: 100 });
}

async function drawPlaces(): Promise<void> {
  for (const [name, svg] of Object.entries(PLACES)) await save(name, await evenEdged(plate(svg, PLACE.width * PLACE.density).removeAlpha()), { quality: 70 });
}

/** A tile of fine grain to lie over a picture, repeated: barely lighter here, barely darker there. Baked into the plates it would outweigh them. */
async function drawGrain(): Promise<void> {
  let seed = 20_011;
  const pixel = (): readonly number[] => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    const level = seed >>> 30;
    return level === 0 ? [0, 0, 0, 11] : level === 1 ? [255, 255, 255, 15] : [0, 0, 0, 0];
  };
  const pixels = Array.from({ length: GRAIN * GRAIN }, pixel).flat();
  await save('grain', sharp(Uint8Array.from(pixels), { raw: { width: GRAIN, height: GRAIN, channels: 4 } }), { lossless: true });
}

async function drawProps(): Promise<void> {
  const { svg, width, height, frames } = await sheetOf(PROPS);
  const smaller = optimize(svg, { multipass: true, floatPrecision: 1, plugins: ['preset-default'] }).data;
  await writeFile(new URL('props.svg', ROOMS), smaller);
  await writeFile(new URL('props.json', ROOMS), `${JSON.stringify({ width, height, frames })}\n`);
}
