import { close, type Frame, wide } from './framing.ts';
import { Glide } from './glide.ts';
import { pixelRatio } from './open.ts';
import type { Cameras } from './phaser.ts';
import type { Seat } from './seating.ts';

const GLIDE_MS = 260;

/** Moves gently from one framing to the next. */
export class Camera {
  private readonly host: HTMLElement;
  private readonly lens: Cameras.Scene2D.Camera;
  private readonly glide = new Glide<keyof Frame>({ x: 640, y: 360, zoom: 1 }, GLIDE_MS);

  constructor(host: HTMLElement, lens: Cameras.Scene2D.Camera) {
    [this.host, this.lens] = [host, lens];
  }

  get moving(): boolean {
    return this.glide.moving;
  }

  /** Turns to one seat, or, without it, to everyone. */
  turnTo(seat: Seat | undefined, atOnce: boolean): void {
    const [width, height] = [Math.max(1, this.host.clientWidth), Math.max(1, this.host.clientHeight)];
    this.glide.aim(seat ? close(width, height, seat) : wide(width, height));
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
