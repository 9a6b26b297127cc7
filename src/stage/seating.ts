/** Where someone sits: the middle between the eyes, in the room's coordinates, and how large they are drawn. */
export interface Seat {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** -1..1: to which side of them you sit. */
  readonly facing: number;
}

/** The middle of the room, and how wide it is at rest. */
export const MIDDLE = 640;
export const ROOM_WIDTH = 1280;

/** From the eyes down to the table's edge, in a person's own units. */
const TO_TABLE = 252;
/** The name plates on the page stand in as many equal columns, within this share of the width. */
const SHARE = 0.976;

/** How low the table's far edge is at `x`. The table is drawn by the same curve. */
export function edgeY(x: number): number {
  const along = (x + 20) / 1320;
  return 452 - 188 * along * (1 - along);
}

/** Between the table's edge and the crown of the tallest. */
export const SITTING_HEIGHT = 350;
/** From the eyes up to it. */
export const CROWN = 98;
/** Left free above the heads, also for what the page shows there. */
const HEADROOM = 66;

/** Seats for so many people, evenly over the width that is seen and as large as fit under `top`. Those at the ends are nearer to you, and larger. */
export function seatsFor(count: number, { width, top }: { readonly width: number; readonly top: number }): readonly Seat[] {
  const column = (width * SHARE) / count;
  const tallest = (edgeY(MIDDLE) - top - HEADROOM) / SITTING_HEIGHT;
  const base = Math.min(0.92, column / 342, Math.max(0.62, tallest));
  return Array.from({ length: count }, (_, index) => {
    const x = MIDDLE + (index - (count - 1) / 2) * column;
    const scale = base * (1 + 0.055 * Math.min(1, Math.abs(x - MIDDLE) / 500));
    return { x, y: edgeY(x) + 4 - TO_TABLE * scale, scale, facing: Math.max(-1, Math.min(1, (MIDDLE - x) / 560)) };
  });
}
