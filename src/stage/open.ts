import { err, ok, type Result } from '../core/result.ts';
import type { StageArt } from './art.ts';
import { Game, Scene, type Types, WEBGL } from './phaser.ts';
import { furnish } from './room.ts';
import { listAt, pictureAt, rasterise, Sheet, type SheetList } from './sheet.ts';
import type { StageError } from './stage.ts';

/** The empty room, ready for people. */
export interface OpenRoom { readonly game: Game; readonly scene: Scene; readonly props: Sheet; readonly density: number }

const MOST_DENSE = 2;
const LONGEST_START_MS = 15_000;

export const pixelRatio = (): number => Math.min(MOST_DENSE, window.devicePixelRatio || 1);

export async function openRoom(host: HTMLElement, art: StageArt): Promise<Result<OpenRoom, StageError>> {
  const density = densityFor(host);
  let plates;
  try {
    const [room, table, list] = await Promise.all([pictureAt(art.room), pictureAt(art.table), listAt<SheetList>(art.props.json)]);
    plates = { room, table, list, drawn: await rasterise(art.props.svg, list, density) };
  } catch {
    return err({ code: 'stage/no-art' });
  }
  const started = await startGame(host);
  if (!started) return err({ code: 'stage/no-webgl' });
  furnish(started.scene, plates.room, plates.table);
  return ok({ ...started, props: new Sheet(started.scene, 'props', plates.list, plates.drawn, density), density });
}

/** Pixels per unit of a person's own drawing, as large as they can come to be seen on this screen. */
function densityFor(host: HTMLElement): number {
  const portrait = host.clientHeight > host.clientWidth;
  const seen = portrait ? 400 : 1280;
  return Math.min(MOST_DENSE, Math.max(1, (Math.max(host.clientWidth, portrait ? 0 : window.screen.width) * pixelRatio() * 0.8) / seen));
}

function startGame(host: HTMLElement): Promise<{ game: Game; scene: Scene } | null> {
  return new Promise((resolve) => {
    class Room extends Scene {
      create(): void {
        clearTimeout(patience);
        resolve({ game: this.game, scene: this });
      }
    }
    let patience: ReturnType<typeof setTimeout> | undefined;
    try {
      const game = new Game(configFor(host, Room));
      patience = setTimeout(() => {
        game.destroy(true);
        resolve(null);
      }, LONGEST_START_MS);
    } catch {
      resolve(null);
    }
  });
}

function configFor(host: HTMLElement, scene: typeof Scene): Types.Core.GameConfig {
  return {
    type: WEBGL,
    parent: host,
    width: Math.max(1, host.clientWidth * pixelRatio()),
    height: Math.max(1, host.clientHeight * pixelRatio()),
    backgroundColor: '#f5ead6',
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    disableContextMenu: false,
    // From the fourth texture of a batch on, turned quads tear: phaserjs/phaser#7372.
    render: { maxTextures: 1, antialias: true, powerPreference: 'low-power' },
    scene,
  };
}
