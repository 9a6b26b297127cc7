import type { Expression } from './moods.ts';
import type { FaceLayout, Parts } from './person.ts';
import { type Art, place, turnAbout } from './svg.ts';

const PIVOT_Y = 78;
const HEAD_Y = 11;
const IRIS_RAISED = 1.2;
export const PORTRAIT = { left: -112, top: -108, size: 224 };

/** Head and shoulders in one mood, for the words' side of the screen. The stage puts the same parts together live. */
export function portrait(parts: Parts, layout: FaceLayout, mood: Expression): string {
  const at = (name: string, x = 0, y = 0): Art => place(parts[name] ?? '', { x, y });
  const mirrored = (name: string, x: number, y: number): Art => place(parts[name] ?? '', { x: -x, y, scale: -1, scaleY: 1 });
  const pair = (name: string, x: number, y: number): Art => mirrored(name, x, y) + at(name, x, y);
  const tilted = (art: Art): Art => place(turnAbout(art, mood.tilt, 0, PIVOT_Y), { y: HEAD_Y + (mood.lowered ?? 0) });
  const head =
    pair('ear', layout.earX, 8) + at('head') + place(faceOf(parts, layout, mood), { y: (mood.lowered ?? 0) * 0.5 }) + at('hair-front') + pair('earring', 60, 28) + at('hearing-aid', layout.earX, 8);
  const body = tilted(at('hair-back')) + at('neck') + at('torso') + tilted(head);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${PORTRAIT.left} ${PORTRAIT.top} ${PORTRAIT.size} ${PORTRAIT.size}" width="${PORTRAIT.size}" height="${PORTRAIT.size}">${body}</svg>`;
}

function faceOf(parts: Parts, { eyeX, mouthY }: FaceLayout, mood: Expression): Art {
  const part = (name: string): Art => parts[name] ?? '';
  const [gx, gy] = mood.glance ?? [0, 0];
  const open = mood.lids !== 'closed' && mood.lids !== 'happy';
  const eye = (side: 1 | -1): Art => {
    const ball = open ? part('eye-white') + place(part('iris'), { x: gx * side, y: gy * 0.7 - IRIS_RAISED }) : '';
    return place(ball + part(`lids-${mood.lids}`), { x: side * eyeX, y: 4, scale: side, scaleY: 1 });
  };
  const brow = (side: 1 | -1): Art => {
    const { turn, lowered } = browSet(mood, side);
    return place(part(`brow-${mood.brow}`), { x: side * eyeX, y: -21 + lowered, turn: side * turn, scale: side, scaleY: 1 });
  };
  return (
    `<g opacity="${0.32 + (mood.blush ?? 0) * 0.42}">${part('blush')}</g>` +
    eye(-1) +
    eye(1) +
    place(part('nose'), { y: 24 }) +
    place(part(`mouth-${mood.mouth}`), { y: mouthY }) +
    part('age-lines') +
    brow(-1) +
    brow(1) +
    (mood.crease ? place(part(`crease-${mood.crease}`), { y: -20 }) : '') +
    place(part('glasses'), { y: 4 })
  );
}

/** A brow's slant in degrees and how far it is lowered, out of where its ends go. */
function browSet({ inner, outer, raised = 0 }: Expression, side: 1 | -1): { turn: number; lowered: number } {
  const length = 31;
  return { turn: Math.round((Math.atan2(outer - inner, length) * 180) / Math.PI), lowered: (inner + outer) / 2 - (side === 1 ? raised : 0) };
}
