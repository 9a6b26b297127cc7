import type { Gesture } from '../../core/story/vocabulary.ts';
import { elbowPoint, shoulderPoint, type Side } from './builds.ts';
import type { Look } from './look.ts';
import { pen, sheetHeld, stackUpright, writingSheet } from './papers.ts';
import { laptop } from './props.ts';
import { type ArmPart, buildOf, type Cut, hand, offset, sleeve } from './sleeves.ts';
import { type Art, line, oval, place, type Point, round } from './svg.ts';

/** Both arms of a gesture, and the shadow they cast on the table, with the head at (0,0) as elsewhere. */
export const arms = (gesture: Gesture, look: Look): Art => `${shadow(gesture, look)}${DRAWINGS[gesture](look)}`;

interface Bend { readonly elbowY?: number; readonly out?: number }

/** An arm from its shoulder over the elbow to a wrist. */
function arm(look: Look, side: Side, wrist: Point, { elbowY = 270, out = 0 }: Bend = {}, cut: Cut = {}): Art {
  const build = buildOf(look);
  return sleeve(look, shoulderPoint(build, side), elbowPoint(build, side, elbowY, out), wrist, { shaded: side === 1, ...cut });
}

/** The left arm lying on the table, the hand flat: half of several gestures. */
const lyingArm = (look: Look, wristX: number): Art => hand(look, 'flat', [wristX - 4, 290], { turn: 4 }) + arm(look, -1, [wristX, 290]);

/** Elbow on the table, forearm up and outwards, the hand open. */
function raisedArm(look: Look, side: Side): Art {
  const wrist: Point = [elbowPoint(buildOf(look), side, 0)[0] + side * 22, 208];
  return hand(look, 'open', offset(wrist, 0, 3), { turn: side === 1 ? -58 : -122, mirrored: side === -1 }) + arm(look, side, wrist, { elbowY: 276 }, { widths: [60, 54, 37] });
}

/** Something between both hands; narrow shoulders hold it nearer, and it is smaller. `y`: what stays in its place. */
function held(look: Look, thing: Art, y: number, { wristY, turn }: { readonly wristY: number; readonly turn: number }): Art {
  const x = Math.min(88, Math.abs(elbowPoint(buildOf(look), 1, 0)[0]) - 24);
  const size = Math.round((x / 88) * 100) / 100;
  return (
    place(place(thing, { y: -y }), { y, scale: size }) +
    hand(look, 'grip', [-x - 4, wristY], { turn }) + arm(look, -1, [-x, wristY]) +
    hand(look, 'grip', [x + 4, wristY], { turn: 180 - turn, mirrored: true }) + arm(look, 1, [x, wristY])
  );
}

const DRAWINGS: Readonly<Record<Gesture, (look: Look) => Art>> = {
  rest: (look) =>
    hand(look, 'fist', [-48, 288], { turn: 3 }) + arm(look, -1, [-46, 287]) +
    hand(look, 'back', [52, 284], { turn: 177, mirrored: true }) + arm(look, 1, [50, 286]),
  crossed,
  chin: (look) =>
    lyingArm(look, -14) + hand(look, 'pensive', [52, 144], { turn: -99 }) + arm(look, 1, [53, 144], { elbowY: 282, out: -20 }, { widths: [60, 55, 36] }),
  open: (look) => lyingArm(look, -20) + raisedArm(look, 1),
  'open-both': (look) => raisedArm(look, -1) + raisedArm(look, 1),
  paper: (look) => held(look, sheetHeld(), 240, { wristY: 262, turn: -6 }),
  write: (look) =>
    writingSheet() +
    hand(look, 'flat', [78, 294], { turn: 178, mirrored: true }) + arm(look, 1, [74, 293]) +
    pen() +
    hand(look, 'pen', [-63, 283], { turn: 2 }) + arm(look, -1, [-60, 283]),
  laptop: (look) => arm(look, -1, [-50, 288]) + arm(look, 1, [50, 288]) + place(laptop(), { y: 338 }),
  heart: (look) => lyingArm(look, -20) + hand(look, 'back', [48, 217], { turn: 194, mirrored: true }) + arm(look, 1, [45, 217], { elbowY: 260 }, { widths: [60, 54, 38] }),
  reach: (look) =>
    hand(look, 'flat', [58, 290], { turn: 177, mirrored: true }) + arm(look, 1, [54, 290]) +
    hand(look, 'offer', [-80, 272], { turn: 22, scale: 1.2 }) + arm(look, -1, [-76, 273], { elbowY: 256 }, { widths: [58, 54, 48] }),
  gather: (look) => held(look, stackUpright(), 302, { wristY: 277, turn: -34 }),
};

/** The left upper arm, the right arm whole with its hand upon it, then the left forearm over both and the right upper arm over its hand. */
function crossed(look: Look): Art {
  const build = buildOf(look);
  const x = Math.abs(elbowPoint(build, 1, 0)[0]);
  const inner = x - 30 * build.arm;
  const left = (part: ArmPart): Art => sleeve(look, shoulderPoint(build, -1), [-x + 4, 264], [x - 34, 247], { widths: [60, 56, 48], cuff: false, part });
  const right = (part: ArmPart): Art => sleeve(look, shoulderPoint(build, 1), [x - 4, 258], [-x + 60, 238], { widths: [60, 56, 40], shaded: true, part });
  const tucked = line(`M${round(inner - 2)} 214Q${round(inner + 5)} 246 ${round(inner - 6)} 273`, (look.clothes.sleeves ?? 'long') === 'long' ? (look.clothes.sleeve?.shade ?? look.clothes.shade) : look.skin.shade, 2.6);
  return left('upper') + hand(look, 'back', [-x + 64, 238], { turn: 190, mirrored: true }) + right('whole') + left('lower') + right('upper') + tucked;
}

type Pool = readonly [x: number, y: number, rx: number];

const SHADOWS: Readonly<Record<Gesture, (elbowX: number) => readonly Pool[]>> = {
  rest: (x) => [[0, 304, x - 12]],
  crossed: (x) => [[0, 292, x]],
  chin: (x) => [[-30, 304, x - 20], [x - 26, 302, 42]],
  open: (x) => [[-40, 304, x - 40], [x - 6, 298, 44]],
  'open-both': (x) => [[-x + 6, 298, 50], [x - 6, 298, 50]],
  paper: (x) => [[0, 304, x - 12]],
  write: (x) => [[0, 306, x - 12]],
  laptop: (x) => [[0, 304, x - 12]],
  heart: (x) => [[-40, 304, x - 40]],
  reach: (x) => [[-20, 312, x - 30]],
  gather: (x) => [[0, 303, x - 12]],
};

const shadow = (gesture: Gesture, look: Look): Art =>
  SHADOWS[gesture](Math.abs(elbowPoint(buildOf(look), 1, 0)[0])).map(([x, y, rx]) => oval(x, y, rx, 9, '#6b3d20', 'opacity=".22"')).join('');
