import type { Thing } from '../core/story/vocabulary.ts';
import { Camera } from './camera.ts';
import { Doorway } from './doorway.ts';
import { frameFor, seenWide, type Size } from './framing.ts';
import { Glide } from './glide.ts';
import type { OpenRoom } from './open.ts';
import type { Cameras, GameObjects } from './phaser.ts';
import { layThing, layThings } from './things.ts';
import { MIDDLE, ROOM_WIDTH, type Seat, seatsFor } from './seating.ts';
import type { StageSet } from './stage-set.ts';
import type { StageView } from './stage.ts';

/** Close to one person nobody sees how wide the room is: it is as at 16 by 9. */
const UNSEEN = { width: ROOM_WIDTH, top: 0 };
const SOMEWHERE: Seat = { x: MIDDLE, y: 229, scale: 0.7, facing: 0 };
const LAID_MS = 500;

/** A room with a table. */
export class RoomSet implements StageSet {
  readonly cameras: readonly Cameras.Scene2D.Camera[];
  readonly far: readonly GameObjects.Image[];
  private readonly room: OpenRoom;
  private readonly camera: Camera;
  private readonly doorway: Doorway;
  private readonly laid = new Glide({ arrived: 1 }, LAID_MS);
  private things: readonly GameObjects.Image[] = [];
  private thing: GameObjects.Image | null = null;
  private lies: Thing = 'nothing';
  private size: Size = { width: 1, height: 1 };
  seats: readonly Seat[] = [];

  constructor(room: OpenRoom, host: HTMLElement) {
    this.room = room;
    const { main } = room.scene.cameras;
    [this.cameras, this.far] = [[main], room.far];
    this.camera = new Camera(main);
    this.doorway = new Doorway(host, room.doorway, room.props);
  }

  get moving(): boolean {
    return this.camera.moving || this.laid.moving || this.doorway.moving;
  }

  place({ framing, people }: StageView, size: Size): void {
    this.size = size;
    this.seats = seatsFor(people.length, framing === 'speaker' ? UNSEEN : seenWide(size));
    for (const thing of this.things) thing.destroy();
    this.things = layThings(this.room.props, this.seats);
    this.lay(this.lies, true);
  }

  look(view: StageView, spoke: string | null, atOnce: boolean): void {
    const seat = this.seats[view.people.findIndex((person) => person.id === spoke)] ?? this.seats[Math.floor(this.seats.length / 2)] ?? SOMEWHERE;
    const shot = view.delivery === 'held' && view.shot === 'usual' ? 'wide' : view.shot;
    this.camera.frame(frameFor({ framing: view.framing, shot }, this.size, seat, view.speaker !== null), atOnce);
    this.doorway.show(view.shot === 'door', atOnce);
    if (view.thing !== this.lies) this.lay(view.thing, atOnce);
  }

  step(ms: number): void {
    this.camera.step(ms);
    this.doorway.step(ms);
    if (!this.laid.moving) return;
    this.laid.step(ms);
    this.thing?.setAlpha(this.laid.now.arrived);
  }

  destroy(): void {
    this.doorway.destroy();
  }

  private lay(thing: Thing, atOnce: boolean): void {
    this.lies = thing;
    this.thing?.destroy();
    this.thing = layThing(this.room.props, this.seats, thing);
    this.laid.now.arrived = 0;
    this.laid.aim({ arrived: 1 });
    if (atOnce) this.laid.arrive();
    this.thing?.setAlpha(this.laid.now.arrived);
  }
}
