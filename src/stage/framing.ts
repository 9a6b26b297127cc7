import type { Shot } from '../core/story/vocabulary.ts';
import { CROWN, MIDDLE, ROOM_WIDTH, type Seat, SITTING_HEIGHT } from './seating.ts';

/** What the camera sees: its middle in the room, and pixels per unit. */
export interface Frame { readonly x: number; readonly y: number; readonly zoom: number }

export interface Size { readonly width: number; readonly height: number }

/** Plates end here; beyond there is nothing to see. */
const ROOM_LEFT = -260;
const ROOM_RIGHT = 1540;

/** Hands on the table end about here, and the name plates on the page begin, at this share of the height. */
const HANDS = { y: 474, share: 0.645 } as const;
const LOWEST_VIEW = 540;

/** What of the room a host of this shape shows of everyone: all the people fit, and their heads too. */
export function seenWide({ width, height }: Size): { readonly width: number; readonly top: number } {
  const across = Math.min(ROOM_RIGHT - ROOM_LEFT, Math.max(ROOM_WIDTH, (LOWEST_VIEW * width) / height));
  return { width: across, top: HANDS.y - (HANDS.share * height * across) / width };
}

/** Everyone. */
export function wide({ width, height }: Size): Frame {
  const seen = seenWide({ width, height });
  const zoom = width / seen.width;
  return { x: MIDDLE, y: seen.top + height / zoom / 2, zoom };
}

/** Everyone, and a little towards the one who speaks: so little that the name plates on the page still stand before them. */
export function favouring(size: Size, seat: Seat): Frame {
  const { x, y, zoom } = wide(size);
  return { x: x + (seat.x - MIDDLE) * 0.012, y: y - 1, zoom: zoom * 1.008 };
}

/** As large as everyone else would be, below what the page shows at the top. */
export function close({ width, height }: Size, seat: Seat, near = 1): Frame {
  const zoom = (near * Math.min(width / CLOSE.across, (CLOSE.share * height) / SITTING_HEIGHT)) / seat.scale;
  const crown = seat.y - CROWN * seat.scale;
  return within({ x: seat.x, y: crown + (0.5 - CLOSE.above) * (height / zoom), zoom }, width);
}

/** On a phone: the one in the middle of things and those beside them. */
export function together(size: Size, seat: Seat): Frame {
  const { x, zoom } = close(size, seat, 0.66);
  const { height, width } = size;
  const crown = seat.y - CROWN * seat.scale;
  return within({ x, y: crown + (0.5 - CLOSE.above * 1.35) * (height / zoom), zoom }, width);
}

/** From the open door: further off, and lower, so that the near side of the table is seen. */
export function fromDoor(size: Size, phone: boolean, seat: Seat): Frame {
  if (phone) return together(size, seat);
  const { x, y, zoom } = wide(size);
  const farther = Math.max(zoom * 0.84, size.width / (ROOM_RIGHT - ROOM_LEFT));
  return { x, y: y + (size.height / farther - size.height / zoom) * 0.35, zoom: farther };
}

/** Units a person needs from side to side; shares of the height they take, and above them. */
const CLOSE = { across: 500, share: 0.58, above: 0.21 } as const;

function within({ x, y, zoom }: Frame, width: number): Frame {
  const half = width / zoom / 2;
  return { x: Math.min(ROOM_RIGHT - half, Math.max(ROOM_LEFT + half, x)), y, zoom };
}

export interface Framing { readonly framing: 'wide' | 'speaker'; readonly shot: Shot }

/** Where the camera stands. `seat` is whoever spoke last, or the middle one. */
export function frameFor({ framing, shot }: Framing, size: Size, seat: Seat, speaking: boolean): Frame {
  const phone = framing === 'speaker';
  switch (shot) {
    case 'door': return fromDoor(size, phone, seat);
    case 'wide': return phone ? together(size, seat) : wide(size);
    case 'close': return phone ? close(size, seat, 1.12) : favouring(size, seat);
    case 'usual': {
      if (phone) return close(size, seat);
      return speaking ? favouring(size, seat) : wide(size);
    }
  }
}
