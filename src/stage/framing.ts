import { MIDDLE, ROOM_WIDTH, type Seat } from './seating.ts';

/** What the camera sees: its middle in the room, and pixels per unit. */
export interface Frame { readonly x: number; readonly y: number; readonly zoom: number }

/** Plates end here; beyond there is nothing to see. */
const ROOM_LEFT = -260;
const ROOM_RIGHT = 1540;

/** The hands of those in the middle end here, and the name plates on the page begin, at this share of the height. */
const HANDS = { y: 462, share: 0.645 } as const;
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

/** Close to one person, as on a phone. */
export function close(width: number, height: number, seat: Seat): Frame {
  const zoom = Math.min(width / CLOSE.width, height / CLOSE.height);
  const half = width / zoom / 2;
  const x = Math.min(ROOM_RIGHT - half, Math.max(ROOM_LEFT + half, seat.x));
  return { x, y: seat.y - CLOSE.above + height / zoom / 2, zoom };
}

const CLOSE = { width: 376, height: 386, above: 131 } as const;
