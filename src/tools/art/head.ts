import { HAIR } from './hair.ts';
import type { Look } from './look.ts';
import { buildOf } from './sleeves.ts';
import { type Art, clip, dot, fade, line, mix, shape } from './svg.ts';

/** Outlines around (0,0) between the eyes; the chin is near y 83, the crown at -82. */
export const HEADS = {
  oval: 'M-58-16C-58-62-34-82 0-82C34-82 58-62 58-16C58 18 50 44 33 64C22 77 10 83 0 83C-10 83-22 77-33 64C-50 44-58 18-58-16Z',
  soft: 'M-61-14C-61-62-36-82 0-82C36-82 61-62 61-14C62 22 54 48 36 66C24 77 11 82 0 82C-11 82-24 77-36 66C-54 48-62 22-61-14Z',
  square: 'M-59-18C-59-62-36-82 0-82C36-82 59-62 59-18C60 16 57 42 46 60C35 76 16 84 0 84C-16 84-35 76-46 60C-57 42-60 16-59-18Z',
  long: 'M-55-20C-55-64-34-84 0-84C34-84 55-64 55-20C55 20 49 48 34 70C24 82 10 88 0 88C-10 88-24 82-34 70C-49 48-55 20-55-20Z',
  round: 'M-62-14C-62-60-37-82 0-82C37-82 62-60 62-14C65 20 62 48 44 66C32 77 14 81 0 81C-14 81-32 77-44 66C-62 48-65 20-62-14Z',
  heart: 'M-61-22C-61-64-37-83 0-83C37-83 61-64 61-22C61 10 47 42 28 66C18 79 9 86 0 86C-9 86-18 79-28 66C-47 42-61 10-61-22Z',
  /** Fuller at the jaw than at the temples, as with age. */
  jowled: 'M-56-20C-56-63-35-83 0-83C35-83 56-63 56-20C57 2 62 26 60 44C58 58 48 62 40 70C30 80 14 85 0 85C-14 85-30 80-40 70C-48 62-58 58-60 44C-62 26-57 2-56-20Z',
  young: 'M-58-12C-58-60-35-82 0-82C35-82 58-60 58-12C59 18 49 42 33 60C22 72 10 77 0 77C-10 77-22 72-33 60C-49 42-59 18-58-12Z',
} as const;
export type HeadShape = keyof typeof HEADS;

/** Around the mouth a beard leaves the lips free; `long` falls over the collar. */
export const BEARDS = {
  full: 'M-62-6L-54-2C-52 26-42 36-28 38C-16 30-6 34 0 35C6 34 16 30 28 38C42 36 52 26 54-2L62-6V100H-62ZM-19 46C-8 42 8 42 19 46C22 56 14 66 0 66C-14 66-22 56-19 46Z',
  close: 'M-62-2L-55 2C-52 28-42 38-28 40C-16 33-6 37 0 38C6 37 16 33 28 40C42 38 52 28 55 2L62-2V100H-62ZM-18 46C-8 43 8 43 18 46C21 56 14 64 0 64C-14 64-21 56-18 46Z',
  long: 'M-61-4L-53 0C-52 26-42 36-28 38C-16 29-6 33 0 35C6 33 16 29 28 38C42 36 52 26 53 0L61-4C62 26 62 56 52 76C42 102 18 116 0 116C-18 116-42 102-52 76C-62 56-62 26-61-4ZM-18 46C-8 43 8 43 18 46C21 55 13 63 0 63C-13 63-21 55-18 46Z',
  moustache: 'M-31 47C-28 38-18 31-8 32C-4 32-1 34 0 35C1 34 4 32 8 32C18 31 28 38 31 47C22 47 10 46 0 43C-10 46-22 47-31 47Z',
} as const;
export type BeardKind = keyof typeof BEARDS;

/** The head without its face. */
export function headBase(look: Look): Art {
  const outline = HEADS[look.head];
  const { skin } = look;
  const side = shape('M70-90V100H-10C30 92 50 60 47 10C45-30 40-60 20-90Z', skin.shade, 'opacity=".5"');
  const underHair = shape(HAIR[look.hair.style].shadow, skin.shade, 'opacity=".9" transform="translate(3,8)"');
  return shape(outline, skin.base) + clip(outline, side + underHair) + rim(outline, mix(skin.base, '#fff3d6', 0.5)) + beard(look, outline);
}

/** Window light along the left cheek; it dies away towards the temple, where short hair would turn it into a wedge. */
function rim(outline: string, colour: string): Art {
  const light = fade([0, 0.72], [0.34, 0.4], [{ at: 0, colour, alpha: 0.9 }, { at: 1, colour, alpha: 0 }]);
  return light.defs + clip(outline, `<path d="${outline}" fill="none" stroke="${light.paint}" stroke-width="11"/>`);
}

function beard({ beard: worn, hair }: Look, outline: string): Art {
  if (worn === undefined) return '';
  const art = shape(BEARDS[worn.kind], worn.colour, `fill-rule="evenodd" opacity="${worn.cover}"`);
  if (worn.kind !== 'long') return clip(outline, art);
  return art + line('M-40 60C-36 84-22 100-10 108M40 60C36 84 22 100 10 108M-22 72C-18 90-10 100-4 106M20 72C18 88 12 98 6 104', mix(worn.colour, hair.style === 'bald' ? '#ffffff' : '#000000', 0.25), 2, 'opacity=".5"');
}

/** The viewer's right ear, around where it grows; mirrored for the left. */
export function ear(look: Look): Art {
  if (HAIR[look.hair.style].hidesEars) return '';
  return shape('M-3-14C6-20 14-14 12-3C11 8 5 16-3 14Z', look.skin.base) + line('M1-7C6-9 8-5 6-1C4 3 4 4 2 7', look.skin.line, 1.8, 'opacity=".7"');
}

export const earring = (look: Look): Art => (look.earring === undefined ? '' : dot(0, 0, 4.2, look.earring) + dot(-1.2, -1.4, 1.2, '#ffffff', 'opacity=".7"'));

/** A hearing aid behind the ear, its tube led into it; drawn around the ear's own point. */
export const hearingAid = ({ hearingAid: colour }: Look): Art =>
  colour === undefined
    ? ''
    : shape('M0-21C9-26 19-19 19-6C19 3 15 8 12 4C10 1 13-5 11-10C9-15 5-14 1-15C-3-16-3-19 0-21Z', colour, `stroke="${mix(colour, '#000000', 0.3)}" stroke-width="1.4"`) +
      line('M1-18C-6-16-7-6-1-1', '#f7f4ee', 2.6) +
      line('M1-18C-6-16-7-6-1-1', mix(colour, '#000000', 0.25), 0.9, 'opacity=".6"') +
      dot(1, 1, 3.4, mix(colour, '#ffffff', 0.35)) +
      dot(14, -12, 1.7, '#ffffff', 'opacity=".7"');

/** From under the jaw to below the collar, as wide and long as the build has it. */
export function neckLine(look: Look): string {
  const { neck, collar } = buildOf(look);
  return `M${2 - neck} 50L${-neck} ${104 + collar}C${-neck - 5} ${118 + collar}-14 ${150 + collar} 0 ${152 + collar}C14 ${150 + collar} ${neck + 5} ${118 + collar} ${neck} ${104 + collar}L${neck - 2} 50Z`;
}

/** The chin's shadow, where a collar or the neck catches it. */
export const chinShadow = (look: Look): Art => `<path d="${HEADS[look.head]}" transform="translate(5,24)" fill="${look.skin.shade}"/>`;

export function neck(look: Look): Art {
  const outline = neckLine(look);
  const lines = look.age === 'old' ? line('M-16 108Q-4 114 12 110M-14 118Q0 125 16 119M-9 94L-12 128M10 96L12 130', look.skin.line, 1.6, 'opacity=".35"') : '';
  return shape(outline, look.skin.base) + clip(outline, chinShadow(look) + lines);
}
