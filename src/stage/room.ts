import type { GameObjects, Scene } from './phaser.ts';

/** Plates in the room's coordinates, as `src/tools/art` drew them. */
const WALL = { left: -260, top: -180, width: 1800, height: 700 } as const;
const TABLE = { left: -260, top: 330, width: 1800, height: 690 } as const;
const BEYOND = 900;
const STRIP = 3;
/** So much smaller, then drawn large again, the wall is out of focus: no filter runs while one looks at it. */
const OUT_OF_FOCUS = 9;

const DEPTH = { wall: 0, far: 0.2, table: 10 } as const;

/** Sets up wall and table; both run on above and below, for windows that are taller than the picture. Gives the wall out of focus. */
export function furnish(scene: Scene, wall: HTMLImageElement, table: HTMLImageElement): readonly GameObjects.Image[] {
  const { textures } = scene;
  textures.addImage('wall', wall);
  textures.addImage('table', table);
  textures.addCanvas('wall-far', outOfFocus(wall));
  textures.get('wall').add('top', 0, 0, 0, wall.width, STRIP);
  textures.get('table').add('bottom', 0, 0, table.height - STRIP, table.width, STRIP);
  const above = { left: WALL.left, top: WALL.top - BEYOND, width: WALL.width, height: BEYOND + 1 };
  const below = { left: TABLE.left, top: TABLE.top + TABLE.height - 1, width: TABLE.width, height: BEYOND };
  plate(scene, 'wall', WALL, DEPTH.wall);
  plate(scene, 'wall', above, DEPTH.wall, 'top');
  plate(scene, 'table', TABLE, DEPTH.table);
  plate(scene, 'table', below, DEPTH.table, 'bottom');
  return [plate(scene, 'wall-far', WALL, DEPTH.far)];
}

interface Plate { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

const plate = (scene: Scene, key: string, { left, top, width, height }: Plate, depth: number, frame = '__BASE'): GameObjects.Image =>
  scene.add.image(left, top, key, frame).setOrigin(0, 0).setDisplaySize(width, height).setDepth(depth);

function outOfFocus(image: HTMLImageElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(image.width / OUT_OF_FOCUS), Math.round(image.height / OUT_OF_FOCUS)];
  const pen = canvas.getContext('2d');
  if (pen) {
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  }
  return canvas;
}
