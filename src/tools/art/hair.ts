import { COVERED } from './hair-covered.ts';
import { CURLED } from './hair-curled.ts';
import { LONG } from './hair-long.ts';
import { SHORT } from './hair-short.ts';
import type { HairDrawing } from './strands.ts';

const STYLES = { ...SHORT, ...LONG, ...CURLED, ...COVERED } as const;

export type HairStyle = keyof typeof STYLES;

export const HAIR: Readonly<Record<HairStyle, HairDrawing>> = STYLES;
