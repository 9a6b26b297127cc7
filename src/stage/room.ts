import type { GameObjects, Scene } from './phaser.ts';
import { edgeY, type Seat } from './seating.ts';
import type { Sheet } from './sheet.ts';

/** Plates in the room's coordinates, as `src/tools/art` drew them. */
const ROOM = { left: -260, top: -180, width: 1800, height: 700 } as const;
const TABLE = { left: -260, top: 330, width: 1800, height: 690 } as const;
const BEYOND = 900;
const STRIP = 3;

const DEPTH = { wall: 0, table: 10, things: 12 } as const;


/** Wall and table. Wall and wood run on above and below, for windows that are taller than the picture. */
export function furnish(scene: Scene, room: HTMLImageElement, table: HTMLImageElement): void {
  scene.textures.addImage('room', room);
  scene.textures.addImage('table', table);
  plate(scene, 'room', ROOM, DEPTH.wall);
  plate(scene, 'table', TABLE, DEPTH.table);
  scene.textures.get('room').add('top', 0, 0, 0, room.width, STRIP);
  scene.textures.get('table').add('bottom', 0, 0, table.height - STRIP, table.width, STRIP);
  scene.add.image(ROOM.left, ROOM.top - BEYOND, 'room', 'top').setOrigin(0, 0).setDisplaySize(ROOM.width, BEYOND + 1).setDepth(DEPTH.wall);
  scene.add.image(TABLE.left, TABLE.top + TABLE.height - 1, 'table', 'bottom').setOrigin(0, 0).setDisplaySize(TABLE.width, BEYOND).setDepth(DEPTH.table);
}

type Plate = typeof ROOM | typeof TABLE;

function plate(scene: Scene, key: string, { left, top, width, height }: Plate, depth: number): void {
  scene.add.image(left, top, key).setOrigin(0, 0).setDisplaySize(width, height).setDepth(depth);
}

/** What lies on the table between two seats, in order from the left. */
const THINGS = [
  { part: 'cup', y: 56, scale: 0.72 },
  { part: 'papers', y: 54, scale: 0.74 },
  { part: 'folder', y: 58, scale: 0.64 },
  { part: 'tissues', y: 60, scale: 0.56 },
] as const;

/** Lays the things between the seats anew. */
export function layTable(props: Sheet, seats: readonly Seat[], before: readonly GameObjects.Image[]): readonly GameObjects.Image[] {
  for (const thing of before) thing.destroy();
  return seats.slice(1).flatMap((seat, index) => {
    const left = seats[index];
    const thing = THINGS[index % THINGS.length];
    if (!left || !thing) return [];
    const x = (left.x + seat.x) / 2;
    const image = props.image(thing.part, x, edgeY(x) + thing.y).setDepth(DEPTH.things);
    image.setScale(image.scaleX * thing.scale, image.scaleY * thing.scale);
    return [image];
  });
}
