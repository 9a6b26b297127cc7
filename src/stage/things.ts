import type { Thing } from '../core/story/vocabulary.ts';
import type { GameObjects } from './phaser.ts';
import { edgeY, MIDDLE, type Seat } from './seating.ts';
import type { Sheet } from './sheet.ts';

/** How high something lies: on the table before the people, or drawn up behind it. */
const DEPTH = { behind: 0.5, on: 12, before: 22 } as const;

/** What lies on the table between two seats, in order from the left. */
const USUAL = [
  { part: 'cup', y: 56, scale: 0.72 },
  { part: 'papers', y: 54, scale: 0.74 },
  { part: 'folder', y: 58, scale: 0.64 },
  { part: 'tissues', y: 60, scale: 0.56 },
] as const;

/** Nearer to you than the name plates are. */
const LAID: Readonly<Record<Exclude<Thing, 'nothing' | 'spare-chair'>, { readonly y: number; readonly scale: number }>> = {
  pen: { y: 146, scale: 1.15 }, 'pen-signed': { y: 150, scale: 1.15 }, calendar: { y: 162, scale: 0.95 }, stack: { y: 156, scale: 1 }, water: { y: 168, scale: 1 }, photo: { y: 172, scale: 1 },
};

/** Lays the usual things between the seats. */
export function layThings(props: Sheet, seats: readonly Seat[]): readonly GameObjects.Image[] {
  return seats.slice(1).flatMap((seat, index) => {
    const left = seats[index];
    const thing = USUAL[index % USUAL.length];
    return left && thing ? [lay(props, thing.part, (left.x + seat.x) / 2, thing)] : [];
  });
}

/** Lays one more thing before you, or draws up one more chair. */
export function layThing(props: Sheet, seats: readonly Seat[], thing: Thing): GameObjects.Image | null {
  if (thing === 'nothing' || !props.has(thing)) return null;
  if (thing === 'spare-chair') return drawUp(props, seats);
  return lay(props, thing, MIDDLE, LAID[thing]).setDepth(DEPTH.before);
}

function lay(props: Sheet, part: string, x: number, { y, scale }: { readonly y: number; readonly scale: number }): GameObjects.Image {
  const image = props.image(part, x, edgeY(x) + y).setDepth(DEPTH.on);
  return image.setScale(image.scaleX * scale, image.scaleY * scale);
}

/** Between the two in the middle, for somebody who isn't there yet. */
function drawUp(props: Sheet, seats: readonly Seat[]): GameObjects.Image {
  const at = Math.max(1, Math.floor(seats.length / 2));
  const [left, right] = [seats[at - 1], seats[at]];
  const x = left && right ? (left.x + right.x) / 2 : MIDDLE;
  const scale = (left?.scale ?? 0.7) * 0.92;
  const image = props.image('spare-chair', x, edgeY(x) + 4 - 252 * scale).setDepth(DEPTH.behind);
  return image.setScale(image.scaleX * scale, image.scaleY * scale);
}
