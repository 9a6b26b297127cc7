import type { BuildName } from './builds.ts';
import type { ClothesKind } from './collars.ts';
import type { GlassesKind } from './face.ts';
import type { HairStyle } from './hair.ts';
import type { BeardKind, HeadShape } from './head.ts';
import type { HairColours } from './strands.ts';

/** What makes one person look unlike another. The drawing code knows looks only through this. */
export interface Look {
  readonly skin: Skin;
  readonly head: HeadShape;
  readonly hair: Hair;
  readonly eyes: Eyes;
  readonly brow: { readonly colour: string; readonly width: number };
  readonly nose: { readonly width: number; readonly height: number };
  readonly mouth: { readonly y: number; readonly scale: number; readonly lip: string | null; readonly fullness: number };
  readonly clothes: Clothes;
  readonly build: BuildName;
  /** `cover`: how thickly, 0 to 1. */
  readonly beard?: { readonly kind: BeardKind; readonly colour: string; readonly cover: number };
  readonly glasses?: { readonly kind: GlassesKind; readonly frame: string };
  readonly earring?: string;
  /** Lines beside mouth and eyes; `old` also on forehead, jaw and neck. */
  readonly age?: 'lined' | 'old';
  /** Worn behind the viewer's right ear, in this colour. */
  readonly hearingAid?: string;
  /** Sits in their own chair. */
  readonly wheelchair?: { readonly frame: string; readonly cloth: string };
}

export interface Skin {
  readonly base: string;
  readonly shade: string;
  readonly line: string;
  readonly blush: string;
  readonly lipLine: string;
  readonly lip: string;
}

export interface Hair extends HairColours { readonly style: HairStyle }

export interface Eyes {
  readonly iris: string;
  readonly lash: string;
  readonly lashes: boolean;
  /** Whether the upper lid has a fold. */
  readonly fold: boolean;
  readonly scale: number;
  /** Degrees; above 0 the outer corners stand lower. */
  readonly slant: number;
  /** From the middle of the face to the middle of an eye. */
  readonly apart: number;
}

export interface Clothes {
  readonly kind: ClothesKind;
  readonly main: string;
  readonly shade: string;
  readonly inner: string;
  readonly innerShade: string;
  readonly lanyard?: string;
  /** A brooch on a lapel, or a pendant on a blouse. */
  readonly pin?: string;
  readonly tie?: string;
  /** Long unless told otherwise. */
  readonly sleeves?: 'long' | 'rolled' | 'short';
  /** The sleeves' own colours, where they are another garment's than the front. */
  readonly sleeve?: { readonly main: string; readonly shade: string };
}
