import { CROWN, MIDDLE, ROOM_WIDTH, type Seat, SITTING_HEIGHT } from './seating.ts';

/** What the camera sees: its middle in the room, and pixels per unit. */
export interface Frame { readonly x: number; readonly y: number; readonly zoom: number }

/** Plates end here; beyond there is nothing to see. */
const ROOM_LEFT = -260;
const ROOM_RIGHT = 1540;

/** Hands on the table end about here, and the name plates on the page begin, at this share of the height. */
const HANDS = { y: 474, share: 0.645 } as const;
const LOWEST_VIEW = 540;

/** What of the room a host of this shape shows of everyone: all the people fit, and their heads too. */
export function seenWide(width: number, height: number): { readonly width: number; readonly top: number } {
  const across = Math.min(ROOM_RIGHT - ROOM_LEFT, Math.max(ROOM_WIDTH, (LOWEST_VIEW * width) / height));
  return { width: across, top: HANDS.y - (HANDS.share * height * across) / width };
}

/** Everyone. */
export function wide(width: number, height: number): Frame {
  const seen = seenWide(width, height);
  const zoom = width / seen.width;
  return { x: MIDDLE, y: seen.top + height / zoom / 2, zoom };
}

/** Close to one person, as on a phone: as large as everyone else would be, below what the page shows at the top. */
export function close(width: number, height: number, seat: Seat): Frame {
  const zoom = Math.min(width / CLOSE.across, (CLOSE.share * height) / SITTING_HEIGHT) / seat.scale;
  const half = width / zoom / 2;
  const x = Math.min(ROOM_RIGHT - half, Math.max(ROOM_LEFT + half, seat.x));
  const crown = seat.y - CROWN * seat.scale;
  return { x, y: crown + (0.5 - CLOSE.above) * (height / zoom), zoom };
}

/** Units a person needs from side to side; shares of the height they take, and above them. */
const CLOSE = { across: 500, share: 0.58, above: 0.21 } as const;
