import type { Mood } from '../../core/story/vocabulary.ts';
import type { Lids } from './eyes.ts';
import type { Brow, Crease } from './face.ts';
import type { Mouth } from './mouth.ts';

/** How one mood looks. Numbers are units of the drawing; degrees for `tilt`. */
export interface Expression {
  readonly lids: Lids;
  readonly mouth: Mouth;
  readonly brow: Brow;
  /** How far the brows' inner and outer ends are moved down. */
  readonly inner: number;
  readonly outer: number;
  /** The viewer's right brow is lifted by this much more: one raised brow. */
  readonly raised?: number;
  readonly crease?: Crease;
  /** The head's tilt, and how far it is lowered. */
  readonly tilt: number;
  readonly lowered?: number;
  /** Where the eyes wander to, when nobody is being looked at. */
  readonly glance?: readonly [x: number, y: number];
  /** Added to the cheeks' usual colour, 0 to 1. */
  readonly blush?: number;
}

export const EXPRESSIONS: Readonly<Record<Mood, Expression>> = {
  neutral: { lids: 'open', mouth: 'neutral', brow: 'level', inner: 0, outer: 0, tilt: 0 },
  warm: { lids: 'soft', mouth: 'soft', brow: 'arched', inner: -2, outer: -1, tilt: 3, blush: 0.5 },
  smile: { lids: 'soft', mouth: 'smile', brow: 'arched', inner: -2, outer: -1, tilt: 2, blush: 0.5 },
  listening: { lids: 'open', mouth: 'neutral', brow: 'arched', inner: -3, outer: -1, tilt: 6 },
  concerned: { lids: 'open', mouth: 'worry', brow: 'level', inner: -8, outer: 4, crease: 'worry', tilt: -4 },
  thinking: { lids: 'open', mouth: 'skew', brow: 'level', inner: 0, outer: -3, raised: 4, tilt: -5, glance: [5, -4] },
  guarded: { lids: 'half', mouth: 'flat', brow: 'flat', inner: 5, outer: 0, tilt: -2, lowered: 4 },
  surprised: { lids: 'wide', mouth: 'oh', brow: 'arched', inner: -10, outer: -8, tilt: 0, lowered: -5 },
  frustrated: { lids: 'narrow', mouth: 'press', brow: 'flat', inner: 5.5, outer: -1, crease: 'frown', tilt: 3, lowered: 3 },
  angry: { lids: 'narrow', mouth: 'tight', brow: 'flat', inner: 9, outer: -5, crease: 'frown', tilt: 1, lowered: 5, blush: 0.5 },
  relieved: { lids: 'half', mouth: 'soft', brow: 'level', inner: -7, outer: 1, tilt: 4, blush: 0.6 },
};
