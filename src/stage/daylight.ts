import type { Room, TimeOfDay } from '../core/story/vocabulary.ts';

/** How the hour colours a room. The plates are drawn in even, warm light from the left; the rest is laid over them. Colours are `#rrggbb`. */
export interface Daylight {
  /** Multiplies the whole picture, people and all. White changes nothing. */
  readonly tint: string;
  /** What gathers on the side away from the window, multiplied. */
  readonly dusk: string;
  /** Light in at the window, screened on top, and its strength where it is strongest. */
  readonly beam: Glow;
  /** Where the beam points (90 goes right, 180 down), and after which share of the way nothing of it is left. */
  readonly angle: number;
  readonly reach: number;
  /** The room's own lamps, from above the middle. */
  readonly lamp: Glow;
  /** Multiplies what is seen through the window, from its top to its bottom. */
  readonly sky: readonly [top: string, bottom: string];
}

interface Glow { readonly colour: string; readonly strength: number }

export const DAYLIGHT: Readonly<Record<TimeOfDay, Daylight>> = {
  morning: { tint: '#fffaf0', dusk: '#f3ebe6', beam: { colour: '#ffe2a0', strength: 0.24 }, angle: 112, reach: 0.7, lamp: { colour: '#fff2cf', strength: 0 }, sky: ['#ffffff', '#fff3dc'] },
  midday: { tint: '#fbfdff', dusk: '#fbf8f4', beam: { colour: '#f4f8ff', strength: 0.1 }, angle: 150, reach: 0.6, lamp: { colour: '#fff2cf', strength: 0 }, sky: ['#ffffff', '#ffffff'] },
  afternoon: { tint: '#fff2de', dusk: '#ead4c6', beam: { colour: '#ffc06a', strength: 0.3 }, angle: 100, reach: 0.85, lamp: { colour: '#ffe6b0', strength: 0 }, sky: ['#ffeccb', '#ffd9a6'] },
  evening: { tint: '#ead8cc', dusk: '#b8a6b0', beam: { colour: '#ff9e66', strength: 0.07 }, angle: 94, reach: 0.4, lamp: { colour: '#ffc987', strength: 0.2 }, sky: ['#6f7cab', '#e2a78e'] },
};

interface Pane { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Where a room's plate shows the sky, in the room's coordinates: to be multiplied by `sky`, behind the people. */
export const WINDOWS: Readonly<Record<Exclude<Room, 'call'>, readonly Pane[]>> = {
  conference: [{ x: 56, y: 36, width: 286, height: 226 }],
  classroom: [{ x: -208, y: 76, width: 234, height: 186 }, { x: 98, y: 76, width: 234, height: 186 }],
  office: [{ x: 30, y: 30, width: 300, height: 224 }],
};
