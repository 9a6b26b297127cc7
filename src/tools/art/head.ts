import { HAIR } from './hair.ts';
import type { HeadShape, Look } from './look.ts';
import { type Art, clip, dot, fade, line, shape } from './svg.ts';

/** Outlines around (0,0) between the eyes; the chin is near y 83, the crown at -82. */
export const HEADS: Readonly<Record<HeadShape, string>> = {
  oval: 'M-58-16C-58-62-34-82 0-82C34-82 58-62 58-16C58 18 50 44 33 64C22 77 10 83 0 83C-10 83-22 77-33 64C-50 44-58 18-58-16Z',
  soft: 'M-61-14C-61-62-36-82 0-82C36-82 61-62 61-14C62 22 54 48 36 66C24 77 11 82 0 82C-11 82-24 77-36 66C-54 48-62 22-61-14Z',
  square: 'M-59-18C-59-62-36-82 0-82C36-82 59-62 59-18C60 16 57 42 46 60C35 76 16 84 0 84C-16 84-35 76-46 60C-57 42-60 16-59-18Z',
  long: 'M-55-20C-55-64-34-84 0-84C34-84 55-64 55-20C55 20 49 48 34 70C24 82 10 88 0 88C-10 88-24 82-34 70C-49 48-55 20-55-20Z',
};

const BEARD = {
  full: 'M-62-6L-54-2C-52 26-42 36-28 38C-16 30-6 34 0 35C6 34 16 30 28 38C42 36 52 26 54-2L62-6V100H-62ZM-19 46C-8 42 8 42 19 46C22 56 14 66 0 66C-14 66-22 56-19 46Z',
  close: 'M-62-2L-55 2C-52 28-42 38-28 40C-16 33-6 37 0 38C6 37 16 33 28 40C42 38 52 28 55 2L62-2V100H-62ZM-18 46C-8 43 8 43 18 46C21 56 14 64 0 64C-14 64-21 56-18 46Z',
};

/** The head without its face. */
export function headBase(look: Look): Art {
  const outline = HEADS[look.head];
  const { skin } = look;
  const side = shape('M70-90V100H-10C30 92 50 60 47 10C45-30 40-60 20-90Z', skin.shade, 'opacity=".5"');
  const underHair = shape(HAIR[look.hair.style].shadow, skin.shade, 'opacity=".9" transform="translate(3,8)"');
  return shape(outline, skin.base) + clip(outline, side + underHair) + rim(outline) + clip(outline, beard(look));
}

/** Window light along the left cheek; it dies away towards the temple, where short hair would turn it into a wedge. */
function rim(outline: string): Art {
  const light = fade([0, 0.72], [0.34, 0.4], [{ at: 0, colour: '#fff3d6', alpha: 0.6 }, { at: 1, colour: '#fff3d6', alpha: 0 }]);
  return light.defs + clip(outline, `<path d="${outline}" fill="none" stroke="${light.paint}" stroke-width="11"/>`);
}

function beard(look: Look): Art {
  if (look.beard === undefined) return '';
  return shape(look.beard > 0.7 ? BEARD.full : BEARD.close, look.hair.base, `fill-rule="evenodd" opacity="${look.beard}"`);
}

/** The viewer's right ear, around where it grows; mirrored for the left. */
export function ear(look: Look): Art {
  if (HAIR[look.hair.style].hidesEars) return '';
  return shape('M-3-14C6-20 14-14 12-3C11 8 5 16-3 14Z', look.skin.base) + line('M1-7C6-9 8-5 6-1C4 3 4 4 2 7', look.skin.line, 1.8, 'opacity=".7"');
}

export const earring = (look: Look): Art => (look.earring === undefined ? '' : dot(0, 0, 4.2, look.earring) + dot(-1.2, -1.4, 1.2, '#ffffff', 'opacity=".7"'));

export const neckLine = 'M-27 50L-29 104C-34 118-14 150 0 152C14 150 34 118 29 104L27 50Z';

/** The chin's shadow, where a collar or the neck catches it. */
export const chinShadow = (look: Look): Art => `<path d="${HEADS[look.head]}" transform="translate(5,24)" fill="${look.skin.shade}"/>`;

export const neck = (look: Look): Art => shape(neckLine, look.skin.base) + clip(neckLine, chinShadow(look));
