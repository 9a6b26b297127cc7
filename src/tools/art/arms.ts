import type { Gesture } from '../../core/story/vocabulary.ts';
import { type Hand, HANDS } from './hands.ts';
import { limb } from './limb.ts';
import type { Look } from './look.ts';
import { laptop } from './props.ts';
import { type Art, clip, line, mix, oval, place, type Point, round, shape } from './svg.ts';

/** Both arms of a gesture, and the shadow they cast on the table, with the head at (0,0) as elsewhere. */
export const arms = (gesture: Gesture, look: Look): Art => `${shadow(gesture)}${GESTURES[gesture](look)}`;

type Side = -1 | 1;

const shoulder = (look: Look, side: Side): Point => [side * (103 + look.wide), 170];

interface Sleeve { readonly widths?: readonly [number, number, number]; readonly cuff?: boolean; readonly shaded?: boolean }

const between = (from: Point, to: Point, part: number): Point => [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
const xy = ([x, y]: Point): string => `${round(x)} ${round(y)}`;

function sleeve(look: Look, from: Point, elbow: Point, wrist: Point, { widths = [60, 52, 38], cuff = true, shaded = false }: Sleeve = {}): Art {
  const { main, shade } = look.clothes;
  const [upper, bend, narrow] = widths;
  const outline = limb(
    [from, between(from, elbow, 0.55), between(from, elbow, 0.9), between(elbow, wrist, 0.14), between(elbow, wrist, 0.55), wrist],
    [upper, (upper + bend) / 2 + 2, bend, bend, (bend + narrow) / 2 + 1, narrow],
    { capEnd: false },
  );
  const fold = `M${xy(between(from, elbow, 0.8))}Q${xy(offset(between(elbow, wrist, 0.12), 0, -10))} ${xy(offset(between(elbow, wrist, 0.24), 0, -6))}`;
  return shape(outline, main) + clip(outline, sleeveShade(look, from, elbow, wrist, shaded)) + line(fold, shade, 2.4, 'opacity=".8"') + (cuff ? cuffAt(look, elbow, wrist, narrow) : '');
}

const offset = ([x, y]: Point, dx: number, dy: number): Point => [x + dx, y + dy];

function sleeveShade(look: Look, from: Point, elbow: Point, wrist: Point, shaded: boolean): Art {
  const inwards = Math.sign(-from[0]);
  const path = shaded
    ? limb([offset(from, 20, -40), offset(from, 24, 10), offset(elbow, 14, 12), offset(wrist, 0, 18)], [14, 30, 34, 18])
    : limb([offset(from, inwards * 24, -30), offset(from, inwards * 20, 20), offset(elbow, inwards * 12, 14), offset(wrist, 0, 20)], [10, 20, 24, 16]);
  return shape(path, look.clothes.shade, `opacity="${shaded ? 0.6 : 0.5}"`);
}

function cuffAt(look: Look, elbow: Point, wrist: Point, width: number): Art {
  const [dx, dy] = [wrist[0] - elbow[0], wrist[1] - elbow[1]];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [dx / length, dy / length];
  const half = width / 2 + 1;
  const at = (back: number, aside: number): string => xy([wrist[0] - ux * back - uy * aside, wrist[1] - uy * back + ux * aside]);
  return shape(`M${at(9, -half)}L${at(-2, -half)}L${at(-2, half)}L${at(9, half)}Z`, mix(look.clothes.main, look.clothes.shade, 0.7));
}

interface Held { readonly turn: number; readonly mirrored?: boolean; readonly scale?: number }

const hand = (look: Look, kind: Hand, [x, y]: Point, { turn, mirrored = false, scale = 1 }: Held): Art =>
  place(HANDS[kind](look.skin), { x, y, turn, scale, scaleY: mirrored ? -scale : scale });

/** The left arm lying on the table, the hand flat: half of several gestures. */
const lyingArm = (look: Look, wristX: number): Art =>
  sleeve(look, shoulder(look, -1), [-134 - look.wide, 270], [wristX, 292]) + hand(look, 'flat', [wristX - 2, 292], { turn: wristX > 0 ? 4 : 3 });

/** Elbow on the table, forearm up and outwards, the hand open. */
function raisedArm(look: Look, side: Side): Art {
  const elbow: Point = [side * (122 + look.wide), 276];
  const wrist: Point = [side * (140 + look.wide), 212];
  const { main, shade } = look.clothes;
  const upper = limb([shoulder(look, side), [side * (124 + look.wide), 222], elbow], [60, 56, 50]);
  const forearm = limb([elbow, between(elbow, wrist, 0.5), wrist], [50, 46, 38], { capEnd: false });
  const inner = shape(limb([offset(elbow, -10, 20), offset(wrist, -16, 20)], [22, 16]), shade, 'opacity=".5"');
  return (
    shape(upper, mix(main, shade, 0.55)) +
    shape(forearm, main) +
    clip(forearm, inner) +
    cuffAt(look, elbow, wrist, 38) +
    hand(look, 'open', offset(wrist, side, -3), { turn: side === 1 ? -58 : -122, mirrored: side === -1 })
  );
}

const PAPER = '#fffdf7';

const GESTURES: Readonly<Record<Gesture, (look: Look) => Art>> = {
  rest: (look) =>
    sleeve(look, shoulder(look, -1), [-134 - look.wide, 270], [-44, 288]) +
    sleeve(look, shoulder(look, 1), [134 + look.wide, 270], [44, 288], { shaded: true }) +
    hand(look, 'fist', [-42, 288], { turn: 4 }) +
    hand(look, 'back', [44, 286], { turn: 176, mirrored: true, scale: 1.02 }),
  crossed,
  chin: (look) =>
    lyingArm(look, 10) +
    sleeve(look, shoulder(look, 1), [112 + look.wide, 284], [50, 138], { shaded: true, widths: [60, 54, 36] }) +
    hand(look, 'pensive', [47, 140], { turn: -118 }),
  open: (look) =>
    lyingArm(look, -6) +
    sleeve(look, shoulder(look, 1), [136 + look.wide, 272], [174, 190], { shaded: true, widths: [60, 52, 36] }) +
    hand(look, 'open', [174, 188], { turn: -64 }),
  'open-both': (look) => raisedArm(look, -1) + raisedArm(look, 1),
  paper: (look) =>
    sleeve(look, shoulder(look, -1), [-136 - look.wide, 272], [-76, 262]) +
    sleeve(look, shoulder(look, 1), [136 + look.wide, 272], [76, 262], { shaded: true }) +
    place(
      shape('M-62-50L62-50L72 46L-72 46Z', PAPER) + shape('M-62-50L62-50L63-40L-63-40Z', '#f1e7d6') + line('M-46-26H40M-48-12H46M-50 2H20M-52 16H48M-54 30H30', '#cdbfa9', 3),
      { y: 240, turn: -3 },
    ) +
    hand(look, 'grip', [-88, 262], { turn: -6, scale: 0.95 }) +
    hand(look, 'grip', [88, 262], { turn: 186, mirrored: true, scale: 0.95 }),
  write: (look) =>
    shape('M-50 284L46 280L58 318L-48 322Z', PAPER) +
    shape('M-48 322L58 318L58 322L-48 326Z', '#d9cbb5') +
    line('M-36 293L20 291M-36 301L10 299', '#b9aa95', 2.4) +
    sleeve(look, shoulder(look, -1), [-134 - look.wide, 272], [-70, 296]) +
    hand(look, 'flat', [-72, 297], { turn: 4, scale: 0.95 }) +
    line('M18 300L52 246', '#2f5d7c', 5) +
    line('M18 300L21 295', '#caa24a', 5) +
    sleeve(look, shoulder(look, 1), [134 + look.wide, 272], [66, 284], { shaded: true }) +
    hand(look, 'grip', [66, 284], { turn: 180, mirrored: true, scale: 0.95 }),
  laptop: (look) =>
    sleeve(look, shoulder(look, -1), [-134 - look.wide, 270], [-50, 288]) +
    sleeve(look, shoulder(look, 1), [134 + look.wide, 270], [50, 288], { shaded: true }) +
    place(laptop(), { y: 338 }),
  heart: (look) =>
    lyingArm(look, -6) +
    sleeve(look, shoulder(look, 1), [136 + look.wide, 258], [36, 214], { shaded: true, widths: [60, 54, 38] }) +
    hand(look, 'back', [38, 213], { turn: 196, mirrored: true }),
};

/** The right forearm behind, the left across it, the right upper arm over the tucked hand, the right hand on the left sleeve. */
function crossed(look: Look): Art {
  const { main, shade } = look.clothes;
  const w = look.wide;
  const upperArm = limb([shoulder(look, 1), [122 + w, 214], [128 + w, 252], [104 + w, 268]], [60, 58, 54, 46]);
  return (
    sleeve(look, [132 + w, 246], [40, 262], [-66, 236], { widths: [54, 50, 42], cuff: false, shaded: true }) +
    sleeve(look, shoulder(look, -1), [-130 - w, 258], [84, 246], { widths: [60, 54, 44], cuff: false }) +
    shape(upperArm, main) +
    clip(upperArm, shape('M104 120C130 170 116 230 96 300H220V120Z', shade, 'opacity=".6"')) +
    line(`M${84 + w} 196C${98 + w} 214 ${102 + w} 236 ${92 + w} 262`, shade, 2.6) +
    hand(look, 'back', [-66, 232], { turn: 200, mirrored: true, scale: 0.98 }) +
    shape(limb([[-34, 240], [-70, 231]], [44, 40], { capStart: false, capEnd: false }), main) +
    shape(limb([[-62, 232], [-71, 230]], [41, 41], { capStart: false, capEnd: false }), mix(main, shade, 0.7)) +
    shape(limb([[-44, 262], [10, 256], [84, 248]], [42, 50, 44], { capEnd: false }), main) +
    line('M-58 249C-30 234 10 226 60 226', shade, 2.6)
  );
}

type Pool = readonly [x: number, y: number, rx: number];

const SHADOWS: Readonly<Record<Gesture, readonly Pool[]>> = {
  rest: [[0, 304, 120]],
  crossed: [[0, 296, 130]],
  chin: [[-30, 304, 110], [104, 300, 40]],
  open: [[-40, 304, 90], [120, 298, 44]],
  'open-both': [[-124, 292, 52], [124, 292, 52]],
  paper: [[0, 304, 120]],
  write: [[0, 306, 120]],
  laptop: [[0, 304, 120]],
  heart: [[-40, 304, 90]],
};

const shadow = (gesture: Gesture): Art => SHADOWS[gesture].map(([x, y, rx]) => oval(x, y, rx, 9, '#6b3d20', 'opacity=".22"')).join('');
