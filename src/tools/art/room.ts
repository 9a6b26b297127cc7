import type { Room } from '../../core/story/vocabulary.ts';
import { classroom } from './classroom.ts';
import { conference } from './conference.ts';
import { office } from './office.ts';
import { air, blurred, ROOM, type Setting } from './plate.ts';
import { svgOf } from './sheet.ts';

export { ROOM };

/** Where there is a table to sit at; a call has none. */
export type Furnished = Exclude<Room, 'call'>;

const SETTINGS: Readonly<Record<Furnished, () => Setting>> = { conference, classroom, office };

export function roomPlate(room: Furnished = 'conference'): string {
  const { far, near, veil } = SETTINGS[room]();
  return svgOf(`${blurred(1.1, far)}${blurred(0.6, near)}${air(veil)}`, ROOM.left, ROOM.top, ROOM.width, ROOM.height);
}
