import { type Build, BUILDS } from './builds.ts';
import { type Hand, handOf } from './hands.ts';
import { limb } from './limb.ts';
import type { Clothes, Look } from './look.ts';
import { type Art, clip, dot, line, mix, place, type Point, round, shape } from './svg.ts';

export interface Cut {
  /** At the shoulder, the elbow and the wrist, for an arm of ordinary thickness. */
  readonly widths?: readonly [number, number, number];
  readonly cuff?: boolean;
  /** Away from the window. */
  readonly shaded?: boolean;
  /** Which part of the arm is drawn: folded arms lie one over the other. */
  readonly part?: ArmPart;
}

export const buildOf = (look: Look): Build => BUILDS[look.build];

const between = (from: Point, to: Point, part: number): Point => [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
export const offset = ([x, y]: Point, dx: number, dy: number): Point => [x + dx, y + dy];
const xy = ([x, y]: Point): string => `${round(x)} ${round(y)}`;

/** An arm's joints are counted from 0 at the shoulder; 2 is the elbow, 5 the wrist. */
const PARTS = { whole: [0, 5], upper: [0, 3], lower: [2, 5] } as const;
export type ArmPart = keyof typeof PARTS;
const COVERED: Readonly<Record<NonNullable<Clothes['sleeves']>, number>> = { long: 5, rolled: 3, short: 1 };
/** A bare arm beside a sleeve's width. */
const BARE = 0.84;

interface Arm { readonly from: Point; readonly elbow: Point; readonly wrist: Point; readonly joints: readonly Point[]; readonly widths: readonly number[]; readonly shaded: boolean }

/** One arm from shoulder to wrist, in its sleeve. */
export function sleeve(look: Look, from: Point, elbow: Point, wrist: Point, { widths = [60, 52, 38], cuff = true, shaded = false, part = 'whole' }: Cut = {}): Art {
  const joints = [from, between(from, elbow, 0.55), between(from, elbow, 0.9), between(elbow, wrist, 0.14), between(elbow, wrist, 0.55), wrist];
  const arm: Arm = { from, elbow, wrist, joints, widths: thickness(buildOf(look), widths), shaded };
  const { sleeves = 'long', main, shade } = look.clothes;
  const cloth = look.clothes.sleeve ?? { main, shade };
  const [start, end] = PARTS[part];
  const hem = Math.min(COVERED[sleeves], end);
  const bare = sleeves === 'long' ? '' : stretch(arm, [Math.max(start, hem - 1), end], BARE, { main: look.skin.base, shade: look.skin.shade });
  if (hem <= start) return bare;
  const edged = COVERED[sleeves] <= end && (sleeves !== 'long' || cuff);
  return (
    bare +
    stretch(arm, [start, hem], 1, cloth, part === 'whole' && sleeves !== 'rolled') +
    (sleeves === 'long' && part === 'whole' ? foldAt(arm, cloth.shade) : '') +
    (edged ? edgeAt(arm, hem, mix(cloth.main, cloth.shade, 0.8)) : '')
  );
}

interface Colours { readonly main: string; readonly shade: string }

function stretch(arm: Arm, [start, end]: readonly [number, number], scale: number, { main, shade }: Colours, edged = false): Art {
  const widths = arm.widths.slice(start, end + 1).map((width) => width * scale);
  const outline = limb(arm.joints.slice(start, end + 1), widths, { capEnd: end === 3 });
  const bend = start < 2 && end > 2 ? dot(...between(arm.joints[2] ?? arm.elbow, arm.joints[3] ?? arm.elbow, 0.5), (widths[2 - start] ?? 0) * 0.4, main) : '';
  const edge = edged ? `<path d="${outline}" fill="none" stroke="${shade}" stroke-width="3" opacity=".4"/>` : '';
  return bend + shape(outline, main) + clip(outline, shadeOf(arm, shade, end === 3) + edge);
}

function thickness({ arm }: Build, [upper, bend, narrow]: readonly [number, number, number]): readonly number[] {
  const wrist = narrow * (0.45 + 0.55 * arm);
  return [upper * arm, ((upper + bend) / 2 + 2) * arm, bend * arm, bend * arm, (bend * arm + wrist) / 2 + 1, wrist];
}

const foldAt = ({ from, elbow, wrist }: Arm, shade: string): Art =>
  line(`M${xy(between(from, elbow, 0.8))}Q${xy(offset(between(elbow, wrist, 0.12), 0, -10))} ${xy(offset(between(elbow, wrist, 0.24), 0, -6))}`, shade, 2.4, 'opacity=".8"');

/** An upper arm alone, laid over the other arm, keeps no shade of its forearm. */
function shadeOf({ from, elbow, wrist, shaded }: Arm, shade: string, upper: boolean): Art {
  const inwards = Math.sign(-from[0]);
  const path = shaded
    ? limb([offset(from, 20, -40), offset(from, 24, 10), offset(elbow, 14, 12), ...(upper ? [] : [offset(wrist, 0, 18)])], [14, 30, 34, 18])
    : limb([offset(from, inwards * 24, -30), offset(from, inwards * 20, 20), offset(elbow, inwards * 12, 14), offset(wrist, 0, 20)], [10, 20, 24, 16]);
  return shape(path, shade, `opacity="${shaded ? 0.6 : 0.5}"`);
}

/** A cuff or hem across the arm at one of its joints. */
function edgeAt({ joints, widths }: Arm, joint: number, colour: string): Art {
  const [[x, y], [bx, by]] = [joints[joint] ?? [0, 0], joints[joint - 1] ?? [0, 0]];
  const length = Math.hypot(x - bx, y - by);
  const [ux, uy] = [(x - bx) / length, (y - by) / length];
  const half = (widths[joint] ?? 38) / 2 + 1;
  const at = (back: number, aside: number): string => xy([x - ux * back - uy * aside, y - uy * back + ux * aside]);
  return shape(`M${at(9, -half)}L${at(-2, -half)}Q${at(-6, 0)} ${at(-2, half)}L${at(9, half)}Q${at(5, 0)} ${at(9, -half)}Z`, colour);
}

interface Held { readonly turn: number; readonly mirrored?: boolean; readonly scale?: number }

/** A hand, as large as the arm asks for. Its sleeve is drawn over its wrist. */
export function hand(look: Look, kind: Hand, [x, y]: Point, { turn, mirrored = false, scale = 1 }: Held): Art {
  const size = Math.round(scale * (0.58 + 0.42 * buildOf(look).arm) * 100) / 100;
  return place(handOf(kind, look.skin), { x, y, turn, scale: size, scaleY: mirrored ? -size : size });
}
