import type { TimeOfDay } from '../core/story/vocabulary.ts';
import type { GameObjects } from './phaser.ts';

const EDGES = 'radial-gradient(ellipse 75% 80% at 50% 42%, rgb(58 36 19 / 0%) 60%, rgb(58 36 19 / 26%) 130%)';

/** The light of the hour over the whole room, and what the room's edges keep from it. Laid over the canvas once: it costs nothing to keep. */
export class Daylight {
  private readonly over: HTMLDivElement;

  constructor(host: HTMLElement, _plates: readonly GameObjects.Image[]) {
    this.over = document.createElement('div');
    Object.assign(this.over.style, { position: 'absolute', inset: '0', pointerEvents: 'none', background: EDGES });
    host.append(this.over);
  }

  show(_time: TimeOfDay): void {}

  destroy(): void {
    this.over.remove();
  }
}
