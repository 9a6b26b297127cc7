declare module 'virtual:story-maps' {
  import type { Sketch } from '../core/explore/sketch.ts';
  /** By story. */
  export const maps: Readonly<Record<string, () => Promise<{ readonly default: Sketch }>>>;
}
