import type { Room, TimeOfDay } from '../core/story/vocabulary.ts';
import { DAYLIGHT, WINDOWS } from './daylight.ts';
import type { GameObjects, Scene } from './phaser.ts';

/** Everything that the plates of a room cover, in its coordinates. */
const ROOM = { x: -260, y: -1080, width: 1800, height: 3000 } as const;
/** The part of it that is seen: where light comes in and falls off. */
const SEEN = { x: -260, y: -180, width: 1800, height: 900 } as const;
const DEPTH = { sky: 0.1, over: 40 } as const;
const BLEND = { multiply: 2, screen: 3 } as const;
/** Gradients are drawn this much smaller: they have no edges to lose. */
const SMALLER = 12;

type Pen = CanvasRenderingContext2D;
interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** The light of the hour: a few soft gradients in the picture itself, so that nothing is laid over the canvas and blended anew by the browser. */
export class Daylight {
  private readonly scene: Scene;
  private readonly room: Room;
  private shown: TimeOfDay | null = null;
  private layers: readonly GameObjects.Image[] = [];

  constructor(scene: Scene, room: Room) {
    [this.scene, this.room] = [scene, room];
  }

  show(time: TimeOfDay): void {
    if (this.room === 'call' || this.shown === time) return;
    for (const layer of this.layers) layer.destroy();
    this.shown = time;
    const { sky } = DAYLIGHT[time];
    this.layers = [
      this.layer(`dusk-${time}`, ROOM, DEPTH.over, 'multiply', (pen, box) => dusk(pen, box, time)),
      this.layer(`beam-${time}`, ROOM, DEPTH.over, 'screen', (pen, box) => beam(pen, box, time)),
      ...WINDOWS[this.room].map((pane) => this.layer(`sky-${time}`, pane, DEPTH.sky, 'multiply', (pen, box) => fill(pen, box, upright(pen, box, sky)))),
    ];
  }

  private layer(key: string, box: Box, depth: number, blend: keyof typeof BLEND, draw: (pen: Pen, box: Box) => void): GameObjects.Image {
    if (!this.scene.textures.exists(key)) this.scene.textures.addCanvas(key, gradientOn(box, draw));
    return this.scene.add.image(box.x, box.y, key).setOrigin(0, 0).setDisplaySize(box.width, box.height).setDepth(depth).setBlendMode(BLEND[blend]);
  }
}

function gradientOn(box: Box, draw: (pen: Pen, box: Box) => void): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.ceil(box.width / SMALLER), Math.ceil(box.height / SMALLER)];
  const pen = canvas.getContext('2d');
  if (!pen) return canvas;
  pen.scale(1 / SMALLER, 1 / SMALLER);
  pen.translate(-box.x, -box.y);
  draw(pen, box);
  return canvas;
}

function dusk(pen: Pen, box: Box, time: TimeOfDay): void {
  const { angle, tint, dusk: dark } = DAYLIGHT[time];
  const along = slanted(pen, angle, 1.2);
  along.addColorStop(0.17, tint);
  along.addColorStop(1, dark);
  fill(pen, box, along);
}

function beam(pen: Pen, box: Box, time: TimeOfDay): void {
  const { angle, reach, beam: light, lamp } = DAYLIGHT[time];
  fill(pen, box, '#000000');
  const along = slanted(pen, angle, reach);
  along.addColorStop(0, glowing(light));
  along.addColorStop(1, `${light.colour}00`);
  fill(pen, box, along);
  if (lamp.strength === 0) return;
  const middle = { x: SEEN.x + SEEN.width / 2, y: SEEN.y + SEEN.height * 0.24 };
  const round = pen.createRadialGradient(middle.x, middle.y, 0, middle.x, middle.y, SEEN.width * 0.5);
  round.addColorStop(0, glowing(lamp));
  round.addColorStop(1, `${lamp.colour}00`);
  fill(pen, box, round);
}

function fill(pen: Pen, { x, y, width, height }: Box, paint: string | CanvasGradient): void {
  pen.fillStyle = paint;
  pen.fillRect(x, y, width, height);
}

/** From the window's side on, at an angle as CSS counts it: 90 goes right, 180 down. */
function slanted(pen: Pen, angle: number, reach: number): CanvasGradient {
  const turn = (angle * Math.PI) / 180;
  const [dx, dy] = [Math.sin(turn), -Math.cos(turn)];
  const half = (Math.abs(SEEN.width * dx) + Math.abs(SEEN.height * dy)) / 2;
  const [x, y] = [SEEN.x + SEEN.width / 2 - dx * half, SEEN.y + SEEN.height / 2 - dy * half];
  return pen.createLinearGradient(x, y, x + dx * half * 2 * reach, y + dy * half * 2 * reach);
}

function upright(pen: Pen, { y, height }: Box, [top, bottom]: readonly [string, string]): CanvasGradient {
  const down = pen.createLinearGradient(0, y, 0, y + height);
  down.addColorStop(0, top);
  down.addColorStop(1, bottom);
  return down;
}

const glowing = ({ colour, strength }: { readonly colour: string; readonly strength: number }): string =>
  `${colour}${Math.round(strength * 255).toString(16).padStart(2, '0')}`;
