import type { Frame } from './framing.ts';
import { Glide } from './glide.ts';
import { pixelRatio } from './open.ts';
import type { Cameras } from './phaser.ts';

const GLIDE_MS = 900;

/** Moves gently from one framing to the next. */
export class Camera {
  private readonly lens: Cameras.Scene2D.Camera;
  private readonly glide = new Glide<keyof Frame>({ x: 640, y: 360, zoom: 1 }, GLIDE_MS);

  constructor(lens: Cameras.Scene2D.Camera) {
    this.lens = lens;
  }

  get moving(): boolean {
    return this.glide.moving;
  }

  frame(frame: Frame, atOnce: boolean): void {
    this.glide.aim(frame);
    if (atOnce) this.glide.arrive();
    this.point();
  }

  step(ms: number): void {
    if (!this.moving) return;
    this.glide.step(ms);
    this.point();
  }

  private point(): void {
    const { x, y, zoom } = this.glide.now;
    this.lens.setZoom(zoom * pixelRatio()).centerOn(x, y);
  }
}
