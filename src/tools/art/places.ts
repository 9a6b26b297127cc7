import { hallway } from './hallway.ts';
import { schoolyard } from './schoolyard.ts';
import { svgOf } from './sheet.ts';

/** Where one is when not at the table. The middle third is all that a phone shows, and the words lie over the lower part. */
export const PLACE = { width: 1600, height: 800, density: 1.6 } as const;

export const PLACES: Readonly<Record<'hallway' | 'outside', string>> = {
  hallway: svgOf(hallway(), 0, 0, PLACE.width, PLACE.height),
  outside: svgOf(schoolyard(), 0, 0, PLACE.width, PLACE.height),
};
