import { GESTURES } from '../../core/story/vocabulary.ts';
import { arms } from './arms.ts';
import { torsoLine } from './builds.ts';
import { torso } from './clothes.ts';
import { eyeWhite, iris, lids, LIDS, type OpenLids, shutLids } from './eyes.ts';
import { ageLines, blush, type Brow, brow, BROWS, crease, type Crease, CREASES, glasses, nose } from './face.ts';
import { HAIR } from './hair.ts';
import { ear, earring, headBase, HEADS, hearingAid, neck } from './head.ts';
import type { Look } from './look.ts';
import { mouth, MOUTHS } from './mouth.ts';
import { ownSeat } from './seat.ts';
import { buildOf } from './sleeves.ts';
import { type Art, place, shape } from './svg.ts';

export type Parts = Readonly<Record<string, Art>>;

/** Everything a person is put together from, each part drawn around the point it is placed or turned by. */
export function partsOf(look: Look): Parts {
  const hair = HAIR[look.hair.style];
  const named = <K extends string>(prefix: string, kinds: readonly K[], draw: (kind: K) => Art): [string, Art][] =>
    kinds.map((kind) => [`${prefix}-${kind}`, draw(kind)]);
  const parts: [string, Art][] = [
    ['shadow', castShadow(look)],
    ['hair-back', hair.back?.(look.hair) ?? ''],
    ['neck', neck(look)],
    ['torso', torso(look)],
    ['ear', ear(look)],
    ['earring', earring(look)],
    ['hearing-aid', hearingAid(look)],
    ['seat', ownSeat(look)],
    ['head', headBase(look)],
    ['hair-front', hair.front(look.hair)],
    ['blush', blush(look)],
    ['eye-white', eyeWhite(look)],
    ['iris', iris(look)],
    ...named('lids', Object.keys(LIDS) as OpenLids[], (kind) => lids(kind, look)),
    ...named('lids', ['closed', 'happy'] as const, (kind) => shutLids(kind, look)),
    ['nose', nose(look)],
    ...named('mouth', MOUTHS, (kind) => place(mouth(kind, look), { scale: look.mouth.scale })),
    ['age-lines', ageLines(look)],
    ['glasses', glasses(look)],
    ...named('brow', Object.keys(BROWS) as Brow[], (kind) => brow(kind, look)),
    ...named('crease', Object.keys(CREASES) as Crease[], (kind) => crease(kind, look)),
    ...named('arms', GESTURES, (gesture) => arms(gesture, look)),
  ];
  return Object.fromEntries(parts.filter(([, art]) => art !== ''));
}

/** Where the face's parts stand on this head. */
export interface FaceLayout { readonly eyeX: number; readonly earX: number; readonly mouthY: number }

export const faceLayout = (look: Look): FaceLayout => ({ eyeX: look.eyes.apart, earX: 58, mouthY: look.mouth.y });

/** What the body keeps from the light behind it: soft, and a little to the right, away from the window. */
function castShadow(look: Look): Art {
  const dark = '#4b3216';
  const head = place(shape(HEADS[look.head], dark) + recoloured(HAIR[look.hair.style].back?.(look.hair) ?? '', dark), { y: 11, scale: 1.06 });
  const blur = '<filter id="soft" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="9"/></filter>';
  return `${blur}<g filter="url(#soft)" opacity=".34" transform="translate(9,6)">${head}${shape(torsoLine(buildOf(look)), dark)}</g>`;
}

const recoloured = (art: Art, colour: string): Art => art.replaceAll(/(fill|stroke)="#[0-9a-f]{6}"/g, `$1="${colour}"`);
