import sharp from 'sharp';
import type { Parts } from './person.ts';
import type { Art } from './svg.ts';

/** On the sheet: left, top, width, height; then where in it the part's own (0,0) lies. */
export type Frame = readonly [x: number, y: number, width: number, height: number, originX: number, originY: number];
export interface Sheet { readonly svg: string; readonly width: number; readonly height: number; readonly frames: Readonly<Record<string, Frame>> }

interface Boxed { readonly name: string; readonly art: Art; readonly left: number; readonly top: number; readonly width: number; readonly height: number }

const FIELD = { left: -300, top: -300, width: 600, height: 700 };
const SHEET_WIDTH = 1000;
const GAP = 3;

/** Packs parts in rows, the highest first. */
export async function sheetOf(parts: Parts): Promise<Sheet> {
  const boxed = await Promise.all(Object.entries(parts).map(([name, art]) => boxOf(name, art)));
  boxed.sort((a, b) => b.height - a.height || a.name.localeCompare(b.name));
  const frames: Record<string, Frame> = {};
  let [x, y, rowHeight, content] = [GAP, GAP, 0, ''];
  for (const { name, art, left, top, width, height } of boxed) {
    if (x + width + GAP > SHEET_WIDTH) [x, y, rowHeight] = [GAP, y + rowHeight + GAP, 0];
    frames[name] = [x, y, width, height, -left, -top];
    content += `<g transform="translate(${x - left},${y - top})">${art}</g>`;
    x += width + GAP;
    rowHeight = Math.max(rowHeight, height);
  }
  const height = y + rowHeight + GAP;
  return { svg: svgOf(content, 0, 0, SHEET_WIDTH, height), width: SHEET_WIDTH, height, frames };
}

export const svgOf = (content: Art, left: number, top: number, width: number, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}">${content}</svg>`;

/** Bounds by what is really painted, since clipped and stroked paths lie about theirs. */
async function boxOf(name: string, art: Art): Promise<Boxed> {
  const svg = svgOf(art, FIELD.left, FIELD.top, FIELD.width, FIELD.height);
  const { data, info } = await sharp(Buffer.from(svg)).ensureAlpha().extractChannel('alpha').raw().toBuffer({ resolveWithObject: true });
  let [left, top, right, bottom] = [info.width, info.height, -1, -1];
  for (let index = 0; index < data.length; index += 1) {
    if ((data[index] ?? 0) <= 2) continue;
    const [px, py] = [index % info.width, Math.floor(index / info.width)];
    [left, top, right, bottom] = [Math.min(left, px), Math.min(top, py), Math.max(right, px), Math.max(bottom, py)];
  }
  if (right < 0) throw new Error(`nothing is painted in part ${name}`);
  return { name, art, left: left + FIELD.left - 1, top: top + FIELD.top - 1, width: right - left + 3, height: bottom - top + 3 };
}
