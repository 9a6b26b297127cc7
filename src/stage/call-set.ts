import type { Size } from './framing.ts';
import type { OpenRoom } from './open.ts';
import { pixelRatio } from './open.ts';
import type { Cameras, GameObjects } from './phaser.ts';
import { CROWN, type Seat } from './seating.ts';
import type { StageSet } from './stage-set.ts';
import type { StageView } from './stage.ts';

/** A window of the call, in pixels of the page. */
export interface Tile { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

/** Where the windows stand, in shares of the host; the labels on the page stand by the same numbers. */
const FIELD = { left: 0.012, top: 0.125, width: 0.976, height: 0.52, gap: 0.01 } as const;
const WIDEST = 1.6;
/** Everyone sits in a place of their own, far from the others. */
const APART = 4000;
/** From above the crown down to the chest, in a person's own units: what a window shows of someone. */
const SHOWN = 330;
const ABOVE = 38;
const BACKDROP = { width: 640, height: 400 } as const;

/** So many windows side by side, in two rows from five on. */
export function tilesFor(count: number, { width, height }: Size): readonly Tile[] {
  const rows = count > 4 ? 2 : 1;
  const columns = Math.ceil(count / rows);
  const gap = FIELD.gap * width;
  const tall = (FIELD.height * height - gap * (rows - 1)) / rows;
  const across = Math.min((FIELD.width * width - gap * (columns - 1)) / columns, tall * WIDEST);
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / columns);
    const inRow = row === rows - 1 ? count - columns * (rows - 1) : columns;
    const left = (width - inRow * across - (inRow - 1) * gap) / 2;
    return { left: left + (index % columns) * (across + gap), top: FIELD.top * height + row * (tall + gap), width: across, height: tall };
  });
}

/** A video call: everyone in a window of their own; on a phone the window of whoever speaks. */
export class CallSet implements StageSet {
  readonly moving = false;
  readonly far: readonly GameObjects.Image[] = [];
  private readonly room: OpenRoom;
  private backdrops: readonly GameObjects.Image[] = [];
  cameras: readonly Cameras.Scene2D.Camera[] = [];
  seats: readonly Seat[] = [];
  private size: Size = { width: 1, height: 1 };

  constructor(room: OpenRoom) {
    this.room = room;
    room.scene.cameras.main.setVisible(false);
  }

  place({ people }: StageView, size: Size): void {
    this.size = size;
    if (this.seats.length === people.length) return;
    const { scene } = this.room;
    for (const camera of this.cameras) scene.cameras.remove(camera);
    for (const backdrop of this.backdrops) backdrop.destroy();
    this.seats = people.map((_, index) => ({ x: index * APART, y: 0, scale: 1, facing: 0 }));
    this.cameras = this.seats.map(() => scene.cameras.add(0, 0, 1, 1));
    this.backdrops = this.seats.map(({ x }, index) => {
      const key = `call-${index % Math.max(1, this.room.backdrops)}`;
      const image = scene.add.image(x, SHOWN / 2 - CROWN - ABOVE, key).setDepth(0);
      return image.setScale((SHOWN / BACKDROP.height) * (BACKDROP.height / image.height) * 1.04);
    });
  }

  look({ framing, people }: StageView, spoke: string | null): void {
    const alone = Math.max(0, people.findIndex((person) => person.id === spoke));
    const tiles = framing === 'speaker' ? [] : tilesFor(people.length, this.size);
    this.cameras.forEach((camera, index) => {
      const tile = framing === 'speaker' ? { left: 0, top: 0, ...this.size } : tiles[index];
      camera.setVisible(framing !== 'speaker' || index === alone);
      if (tile) this.aim(camera, tile, index);
    });
  }

  step(): void {}

  destroy(): void {}

  private aim(camera: Cameras.Scene2D.Camera, { left, top, width, height }: Tile, index: number): void {
    const ratio = pixelRatio();
    const [across, tall] = [Math.round(width * ratio), Math.round(height * ratio)];
    camera.setViewport(Math.round(left * ratio), Math.round(top * ratio), across, tall);
    // Wide enough that no wall ends beside the backdrop.
    const zoom = Math.max(tall / SHOWN, across / (SHOWN * (BACKDROP.width / BACKDROP.height)));
    camera.setZoom(zoom).centerOn(index * APART, tall / zoom / 2 - CROWN - ABOVE);
  }
}
