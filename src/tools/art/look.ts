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
  /** Added to each side of the body, in units. */
  readonly wide: number;
  /** How thickly the beard covers, 0 to 1. */
  readonly beard?: number;
  readonly glasses?: { readonly kind: 'round' | 'square'; readonly frame: string };
  readonly earring?: string;
  /** Lines of age beside mouth and eyes. */
  readonly lined?: boolean;
}

export interface Skin {
  readonly base: string;
  readonly shade: string;
  readonly line: string;
  readonly blush: string;
  readonly lipLine: string;
  readonly lip: string;
}

export interface Hair {
  readonly style: HairStyle;
  readonly base: string;
  readonly light: string;
  readonly shade: string;
}

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
  readonly kind: 'cardigan' | 'blazer' | 'sweater' | 'tunic' | 'shirt';
  readonly main: string;
  readonly shade: string;
  readonly inner: string;
  readonly innerShade: string;
  readonly lanyard?: string;
  readonly pin?: string;
}

export type HeadShape = 'oval' | 'soft' | 'square' | 'long';
export type HairStyle = 'long' | 'cropped' | 'bob' | 'pixie' | 'hijab' | 'quiff';
