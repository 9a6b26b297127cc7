import type { GameObjects } from './phaser.ts';
import { MIDDLE } from './seating.ts';
import { Glide } from './glide.ts';
import type { Sheet } from './sheet.ts';

const OPEN_MS = 800;
const IN_FRONT = 30;
/** Where your chair stands on the floor, in the room’s coordinates. */
const FOOT = 760;

/** The room from its open door: the frame around it, and your empty chair in front. */
export class Doorway {
  private readonly picture: HTMLPictureElement;
  private readonly chair: GameObjects.Image | null;
  private readonly glide = new Glide({ open: 0 }, OPEN_MS);
  private readonly urls: { readonly wide: string; readonly tall: string };

  constructor(host: HTMLElement, urls: { readonly wide: string; readonly tall: string }, props: Sheet) {
    this.urls = urls;
    this.picture = document.createElement('picture');
    Object.assign(this.picture.style, { position: 'absolute', inset: '0', pointerEvents: 'none', opacity: '0' });
    host.append(this.picture);
    this.chair = props.has('your-chair') ? props.image('your-chair', MIDDLE, FOOT).setDepth(IN_FRONT).setVisible(false) : null;
  }

  get moving(): boolean {
    return this.glide.moving;
  }

  show(open: boolean, atOnce: boolean): void {
    if (open) this.fetch();
    this.glide.aim({ open: open ? 1 : 0 });
    if (atOnce) this.glide.arrive();
    this.draw();
  }

  step(ms: number): void {
    if (!this.moving) return;
    this.glide.step(ms);
    this.draw();
  }

  destroy(): void {
    this.picture.remove();
  }

  private draw(): void {
    const { open } = this.glide.now;
    this.picture.style.opacity = String(open);
    this.picture.style.transform = open === 1 ? '' : `scale(${1.25 - 0.25 * open})`;
    this.chair?.setAlpha(open).setVisible(open > 0);
  }

  /** Not before one stands there. */
  private fetch(): void {
    if (this.picture.childElementCount > 0) return;
    const tall = document.createElement('source');
    Object.assign(tall, { media: '(orientation: portrait)', srcset: this.urls.tall });
    const image = document.createElement('img');
    Object.assign(image, { src: this.urls.wide, alt: '' });
    Object.assign(image.style, { display: 'block', width: '100%', height: '100%', objectFit: 'fill' });
    this.picture.append(tall, image);
  }
}
