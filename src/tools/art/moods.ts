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
  warm: { lids: 'soft', mouth: 'soft', brow: 'arched', inner: -3, outer: -2, tilt: 4, blush: 0.7 },
  smile: { lids: 'soft', mouth: 'smile', brow: 'arched', inner: -4, outer: -3, tilt: 2, blush: 0.6 },
  listening: { lids: 'keen', mouth: 'neutral', brow: 'arched', inner: -7, outer: -5, tilt: 9, lowered: 1 },
  concerned: { lids: 'open', mouth: 'worry', brow: 'level', inner: -11, outer: 5, crease: 'worry', tilt: -5 },
  thinking: { lids: 'open', mouth: 'skew', brow: 'level', inner: 0, outer: -3, raised: 6, tilt: -7, glance: [6, -5] },
  guarded: { lids: 'half', mouth: 'flat', brow: 'flat', inner: 3, outer: 1, tilt: -3, lowered: 4, glance: [-6, 1] },
  surprised: { lids: 'wide', mouth: 'oh', brow: 'arched', inner: -10, outer: -8, tilt: 0, lowered: -5 },
  frustrated: { lids: 'narrow', mouth: 'press', brow: 'level', inner: 6, outer: 2, raised: 5, crease: 'frown', tilt: 6, lowered: 5, glance: [2, 5] },
  angry: { lids: 'narrow', mouth: 'tight', brow: 'flat', inner: 12, outer: -7, crease: 'frown', tilt: 0, lowered: 6, blush: 0.9 },
  relieved: { lids: 'closed', mouth: 'sigh', brow: 'arched', inner: -9, outer: -2, tilt: 6, lowered: 1, blush: 0.6 },
};
