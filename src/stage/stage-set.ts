import type { Size } from './framing.ts';
import type { Cameras, GameObjects } from './phaser.ts';
import type { Seat } from './seating.ts';
import type { StageView } from './stage.ts';

/** Where the people are: a room with a table, or the windows of a call. */
export interface StageSet {
  readonly moving: boolean;
  readonly seats: readonly Seat[];
  /** What the light falls through, and what goes out of focus under strain. */
  readonly cameras: readonly Cameras.Scene2D.Camera[];
  readonly far: readonly GameObjects.Image[];
  /** Seats everyone anew, for a host of this size. */
  place(view: StageView, size: Size): void;
  /** Turns to what is to be seen now. `spoke` is who spoke last. */
  look(view: StageView, spoke: string | null, atOnce: boolean): void;
  step(ms: number): void;
  destroy(): void;
}
