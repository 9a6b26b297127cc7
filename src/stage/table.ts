import type { StageArt } from './art.ts';
import { Camera } from './camera.ts';
import { seenWide } from './framing.ts';
import { Life } from './life.ts';
import { type Light, lightOver } from './light.ts';
import { type OpenRoom, pixelRatio } from './open.ts';
import { type Company, Person } from './person.ts';
import type { GameObjects } from './phaser.ts';
import { layTable } from './room.ts';
import { ROOM_WIDTH, type Seat, seatsFor } from './seating.ts';
import { listAt, type PersonList, rasterise, Sheet } from './sheet.ts';
import type { PersonView, Stage, StageView } from './stage.ts';

/** A slow machine draws seldom, but what moves arrives in time. */
const LONGEST_STEP_MS = 250;
const FIRST_STEP_MS = 16;
/** Close to one person nobody sees how wide the room is: it is as at 16 by 9. */
const UNSEEN = { width: ROOM_WIDTH, top: 0 };

/** The meeting table with everyone at it. Sleeps whenever nothing moves. */
export class Table implements Stage {
  private readonly host: HTMLElement;
  private readonly art: StageArt;
  private readonly room: OpenRoom;
  private readonly people = new Map<string, Person>();
  /** Who has been asked in, and in which look: also those still on their way. */
  private readonly expected = new Map<string, string>();
  private readonly camera: Camera;
  private readonly light: Light;
  private readonly life: Life;
  private readonly watch: ResizeObserver;
  private things: readonly GameObjects.Image[] = [];
  private seats: readonly Seat[] = [];
  private view: StageView | null = null;
  private lastSpeaker: string | null = null;
  /** When the last step was made; 0 after sleep. */
  private stepped = 0;
  private gone = false;

  constructor(host: HTMLElement, art: StageArt, room: OpenRoom) {
    [this.host, this.art, this.room] = [host, art, room];
    const { canvas } = room.game;
    canvas.setAttribute('aria-hidden', 'true');
    canvas.style.display = 'block';
    canvas.style.opacity = '0';
    this.camera = new Camera(host, room.scene.cameras.main);
    this.light = lightOver(host, canvas);
    this.life = new Life(() => this.wake());
    this.watch = new ResizeObserver(() => this.resize());
    this.watch.observe(host);
    canvas.addEventListener('webglcontextlost', this.hide);
    canvas.addEventListener('webglcontextrestored', this.reveal);
    room.scene.events.on('update', () => this.step(this.elapsed()));
    room.game.events.on('postrender', () => this.sleepIfStill());
    this.resize();
  }

  get moving(): boolean {
    return this.camera.moving || this.life.speaking || [...this.people.values()].some((person) => person.moving);
  }

  show(view: StageView): void {
    const first = this.view === null || this.people.size === 0;
    const moved = this.view?.framing !== view.framing || this.view.people.length !== view.people.length;
    this.view = view;
    if (moved) this.place();
    this.lastSpeaker = view.speaker ?? this.lastSpeaker;
    this.seeOff(view);
    this.showPeople(view, view.stillness);
    void this.seatNewcomers(view);
    this.frame(first || view.stillness);
    this.light.show(view.composure, first || view.stillness);
    this.wake();
  }

  destroy(): void {
    this.gone = true;
    this.watch.disconnect();
    this.life.stop();
    this.light.destroy();
    this.room.game.canvas.removeEventListener('webglcontextlost', this.hide);
    this.room.game.canvas.removeEventListener('webglcontextrestored', this.reveal);
    this.room.game.destroy(true);
    this.room.game.loop.wake();
  }

  /** People come in once their art is here; someone whose art is missing leaves a gap. */
  private async seatNewcomers(view: StageView): Promise<void> {
    const newcomers = view.people.filter(({ id, look }) => this.expected.get(id) !== look);
    if (newcomers.length === 0) return;
    for (const { id, look } of newcomers) this.expected.set(id, look);
    await Promise.all(newcomers.map((person) => this.seatOne(person).catch(() => undefined)));
    if (this.gone || !this.view) return;
    this.showPeople(this.view, true);
    this.reveal();
  }

  private async seatOne({ id, look }: PersonView): Promise<void> {
    const urls = this.art.people[look];
    if (!urls) return;
    const list = await listAt<PersonList>(urls.json);
    const drawn = await rasterise(urls.svg, list, this.room.density);
    const view = this.view?.people.find((person) => person.id === id && person.look === look);
    if (this.gone || !view) return;
    const sheet = new Sheet(this.room.scene, look, list, drawn, this.room.density);
    this.people.set(id, new Person(this.room.scene, sheet, this.room.props, list, view, this.companyOf(id)));
  }

  /** Who belonged to another meeting goes. */
  private seeOff(view: StageView): void {
    for (const [id, look] of this.expected) {
      if (view.people.some((person) => person.id === id && person.look === look)) continue;
      this.people.get(id)?.destroy();
      this.people.delete(id);
      this.expected.delete(id);
    }
  }

  private showPeople(view: StageView, atOnce: boolean): void {
    for (const person of view.people) this.people.get(person.id)?.show(person, this.companyOf(person.id), atOnce);
    const speaker = view.speaker === null ? null : (this.people.get(view.speaker) ?? null);
    this.life.follow([...this.people.values()], view.speaking && !view.stillness ? speaker : null, view.stillness);
    this.wake();
  }

  private companyOf(id: string): Company {
    const speaker = this.view?.speaker ?? null;
    return {
      seat: this.seatOf(id) ?? { x: 640, y: 229, scale: 0.7 },
      speaking: speaker === id,
      another: speaker !== null && speaker !== id,
      seatOf: (person) => this.seatOf(person),
    };
  }

  private seatOf(id: string): Seat | undefined {
    return this.seats[this.view?.people.findIndex((person) => person.id === id) ?? -1];
  }

  /** Seats follow the window's shape, as the name plates on the page do. */
  private place(): void {
    const { clientWidth, clientHeight } = this.host;
    const seen = this.view?.framing === 'speaker' ? UNSEEN : seenWide(Math.max(1, clientWidth), Math.max(1, clientHeight));
    this.seats = seatsFor(this.view?.people.length ?? 0, seen);
    this.things = layTable(this.room.props, this.seats, this.things);
  }

  private frame(atOnce: boolean): void {
    const last = this.lastSpeaker === null ? undefined : this.seatOf(this.lastSpeaker);
    const seat = last ?? this.seats[Math.floor(this.seats.length / 2)];
    this.camera.turnTo(this.view?.framing === 'speaker' ? seat : undefined, atOnce);
  }

  private step(ms: number): void {
    this.camera.step(ms);
    for (const person of this.people.values()) person.step(ms);
  }

  private elapsed(): number {
    const now = performance.now();
    const ms = this.stepped === 0 ? FIRST_STEP_MS : Math.min(LONGEST_STEP_MS, now - this.stepped);
    this.stepped = now;
    return ms;
  }

  private resize(): void {
    const { clientWidth, clientHeight } = this.host;
    if (this.gone || clientWidth === 0 || clientHeight === 0) return;
    const { scale, canvas } = this.room.game;
    scale.resize(Math.round(clientWidth * pixelRatio()), Math.round(clientHeight * pixelRatio()));
    for (const side of ['width', 'height']) canvas.style.setProperty(side, '100%', 'important');
    this.place();
    if (this.view && this.people.size > 0) this.showPeople(this.view, true);
    this.frame(true);
    this.wake();
  }

  private wake(): void {
    if (!this.gone) this.room.game.loop.wake();
  }

  private sleepIfStill(): void {
    if (this.moving || this.gone) return;
    this.room.game.loop.sleep();
    this.stepped = 0;
  }

  private readonly hide = (): void => {
    this.room.game.canvas.style.opacity = '0';
  };

  private readonly reveal = (): void => {
    this.room.game.canvas.style.opacity = '1';
    this.wake();
  };
}
