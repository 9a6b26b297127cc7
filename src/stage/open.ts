import { err, ok, type Result } from '../core/result.ts';
import type { StageArt } from './art.ts';
import type { Room } from '../core/story/vocabulary.ts';
import { Game, type GameObjects, Scene, type Types, WEBGL } from './phaser.ts';
import { furnish } from './room.ts';
import { listAt, pictureAt, rasterise, Sheet, type SheetList } from './sheet.ts';
import type { StageError, StageView } from './stage.ts';

/** The empty room, ready for people. */
export interface OpenRoom {
  readonly name: Room;
  readonly game: Game;
  readonly scene: Scene;
  readonly props: Sheet;
  /** Pixels per unit of a person's own drawing. */
  readonly density: number;
  /** The room out of focus, laid over it. */
  readonly far: readonly GameObjects.Image[];
  readonly doorway: StageArt['doorway'];
  /** How many places there are for people on a call, as textures `call-0`, `call-1` and so on. */
  readonly backdrops: number;
}

const MOST_DENSE = 2;
const LONGEST_START_MS = 15_000;
const BEHIND = { room: '#f5ead6', call: '#2b3136' } as const;

export const pixelRatio = (): number => Math.min(MOST_DENSE, window.devicePixelRatio || 1);

export async function openRoom(host: HTMLElement, art: StageArt, { room }: Pick<StageView, 'room'>): Promise<Result<OpenRoom, StageError>> {
  const density = densityFor(host);
  let drawn;
  try {
    drawn = await fetchRoom(art, room, density);
  } catch {
    return err({ code: 'stage/no-art' });
  }
  const started = await startGame(host, room === 'call' ? BEHIND.call : BEHIND.room);
  if (!started) return err({ code: 'stage/no-webgl' });
  const { wall, table, backdrops, list, props } = drawn;
  const far = wall && table ? furnish(started.scene, wall, table) : [];
  backdrops.forEach((backdrop, index) => started.scene.textures.addImage(`call-${index}`, backdrop));
  return ok({ ...started, name: room, far, props: new Sheet(started.scene, 'props', list, props, density), density, doorway: art.doorway, backdrops: backdrops.length });
}

async function fetchRoom(art: StageArt, room: Room, density: number) {
  const plates = art.rooms[room];
  const list = await listAt<SheetList>(art.props.json);
  const [props, wall, table, ...backdrops] = await Promise.all([
    rasterise(art.props.svg, list, density),
    plates ? pictureAt(plates.wall) : null,
    plates ? pictureAt(plates.table) : null,
    ...(plates ? [] : art.backdrops.map(pictureAt)),
  ]);
  return { list, props, wall, table, backdrops };
}

/** Pixels per unit of a person's own drawing, as large as they can come to be seen on this screen. */
function densityFor(host: HTMLElement): number {
  const portrait = host.clientHeight > host.clientWidth;
  const seen = portrait ? 400 : 1280;
  return Math.min(MOST_DENSE, Math.max(1, (Math.max(host.clientWidth, portrait ? 0 : window.screen.width) * pixelRatio() * 0.8) / seen));
}

function startGame(host: HTMLElement, behind: string): Promise<{ game: Game; scene: Scene } | null> {
  return new Promise((resolve) => {
    class Opening extends Scene {
      create(): void {
        clearTimeout(patience);
        resolve({ game: this.game, scene: this });
      }
    }
    let patience: ReturnType<typeof setTimeout> | undefined;
    try {
      const game = new Game(configFor(host, Opening, behind));
      patience = setTimeout(() => {
        game.destroy(true);
        resolve(null);
      }, LONGEST_START_MS);
    } catch {
      resolve(null);
    }
  });
}

/** The table shows it once there is something to see. */
function unseen(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  Object.assign(canvas.style, { display: 'block', opacity: '0', transition: 'opacity .4s' });
  return canvas;
}

function configFor(host: HTMLElement, scene: typeof Scene, behind: string): Types.Core.GameConfig {
  return {
    type: WEBGL,
    canvas: unseen(),
    parent: host,
    width: Math.max(1, host.clientWidth * pixelRatio()),
    height: Math.max(1, host.clientHeight * pixelRatio()),
    backgroundColor: behind,
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    disableContextMenu: false,
    // The stage watches its own size; Phaser would measure the page twice a second.
    scale: { resizeInterval: Number.MAX_SAFE_INTEGER },
    // From the fourth texture of a batch on, turned quads tear: phaserjs/phaser#7372.
    render: { maxTextures: 1, antialias: true, powerPreference: 'low-power' },
    scene,
  };
}
