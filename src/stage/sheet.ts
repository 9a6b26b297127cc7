import type { Mood } from '../core/story/vocabulary.ts';
import type { GameObjects, Scene, Textures } from './phaser.ts';

/** On the sheet: left, top, width, height; then where in it the part's own (0,0) lies. Written by `src/tools/art`. */
type FrameBox = readonly [x: number, y: number, width: number, height: number, originX: number, originY: number];

export interface SheetList { readonly width: number; readonly height: number; readonly frames: Readonly<Record<string, FrameBox>> }

/** How a face looks in one mood; brows and tilt in units and degrees. */
export interface Expression {
  readonly lids: string;
  readonly mouth: string;
  readonly brow: string;
  readonly inner: number;
  readonly outer: number;
  readonly raised?: number;
  readonly crease?: string;
  readonly tilt: number;
  readonly lowered?: number;
  readonly glance?: readonly [x: number, y: number];
  readonly blush?: number;
}

export interface PersonList extends SheetList {
  readonly face: { readonly eyeX: number; readonly earX: number; readonly mouthY: number };
  readonly moods: Readonly<Record<Mood, Expression>>;
  /** How large this person is drawn; 1 for most. */
  readonly stature: number;
}

/** Parts of one drawing, as a texture with a frame for each. */
export class Sheet {
  private readonly scene: Scene;
  private readonly key: string;
  private readonly list: SheetList;
  private readonly density: number;

  constructor(scene: Scene, key: string, list: SheetList, drawn: HTMLCanvasElement, density: number) {
    [this.scene, this.key, this.list, this.density] = [scene, key, list, density];
    const texture = scene.textures.exists(key) ? null : scene.textures.addCanvas(key, drawn);
    if (texture) addFrames(texture, list, density);
  }

  has(part: string): boolean {
    return part in this.list.frames;
  }

  /** A part, with its own (0,0) at the image's position. */
  image(part: string, x = 0, y = 0): GameObjects.Image {
    const image = this.scene.add.image(x, y, this.key, part);
    this.frame(image, part);
    return image;
  }

  /** Shows another part in its place; keeps which way it is mirrored. */
  fit(image: GameObjects.Image, part: string): void {
    if (image.frame.name !== part) this.frame(image, part);
  }

  private frame(image: GameObjects.Image, part: string): void {
    const box = this.list.frames[part];
    if (!box) return;
    const [left, top, width, height] = pixels(box, this.density);
    image.setFrame(part, true, false);
    image.setOrigin(((box[0] + box[4]) * this.density - left) / width, ((box[1] + box[5]) * this.density - top) / height);
    image.setScale(Math.sign(image.scaleX) / this.density, 1 / this.density);
  }
}

/** Whole pixels around a part. */
function pixels([x, y, width, height]: FrameBox, density: number): readonly [number, number, number, number] {
  const [left, top] = [Math.floor(x * density), Math.floor(y * density)];
  return [left, top, Math.ceil((x + width) * density) - left, Math.ceil((y + height) * density) - top];
}

function addFrames(texture: Textures.Texture, list: SheetList, density: number): void {
  for (const [name, box] of Object.entries(list.frames)) texture.add(name, 0, ...pixels(box, density));
}

/** Draws an SVG sheet at so many pixels per unit. */
export async function rasterise(url: string, { width, height }: SheetList, density: number): Promise<HTMLCanvasElement> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(width * density), Math.round(height * density)];
  const text = await (await fetchWell(url)).text();
  const sized = text.replace(/<svg [^>]*>/, (tag) => tag.replace(/ (?:width|height)="[^"]*"/g, '').replace('<svg ', `<svg width="${canvas.width}" height="${canvas.height}" `));
  const blob = URL.createObjectURL(new Blob([sized], { type: 'image/svg+xml' }));
  try {
    const image = await pictureAt(blob);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  } finally {
    URL.revokeObjectURL(blob);
  }
  return canvas;
}

export async function pictureAt(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
}

export async function listAt<List extends SheetList>(url: string): Promise<List> {
  return (await (await fetchWell(url)).json()) as List;
}

async function fetchWell(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}
