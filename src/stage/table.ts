import { Acts } from './acts.ts';
import type { StageArt } from './art.ts';
import { CallSet } from './call-set.ts';
import { Daylight } from './daylight-over.ts';
import { Life } from './life.ts';
import { Light } from './light.ts';
import { type OpenRoom, pixelRatio } from './open.ts';
import { type Company, Person } from './person.ts';
import { RoomSet } from './room-set.ts';
import type { Seat } from './seating.ts';
import { listAt, type PersonList, rasterise, Sheet } from './sheet.ts';
import { lasts } from './speech.ts';
import type { StageSet } from './stage-set.ts';
import type { PersonView, Stage, StageOptions, StageView } from './stage.ts';

/** A slow machine draws seldom, but what moves arrives in time. */
const LONGEST_STEP_MS = 250;
const FIRST_STEP_MS = 16;
/** A breath is so slow that so few pictures show it. */
const BREATH_STEP_MS = 180;
const SILENCE_MS = 2000;
/** People don’t all turn at once: each so much later than the one before. */
const ONE_BY_ONE_MS = 70;
const SOMEWHERE: Seat = { x: 640, y: 229, scale: 0.7, facing: 0 };

/** Everyone who meets, in a room or on a call. Sleeps whenever nothing moves. */
export class Table implements Stage {
  private readonly host: HTMLElement;
  private readonly art: StageArt;
  private readonly room: OpenRoom;
  private readonly options: StageOptions;
  private readonly people = new Map<string, Person>();
  /** Who has been asked in, and in which look: also those still on their way. */
  private readonly expected = new Map<string, string>();
  private readonly set: StageSet;
  private readonly daylight: Daylight;
  private readonly life = new Life(() => this.wake());
  private readonly acts = new Acts(() => this.wake());
  private readonly watch: ResizeObserver;
  private lights: readonly Light[] = [];
  private view: StageView | null = null;
  private lastSpeaker: string | null = null;
  private waking: number | null = null;
  private nextBreath: ReturnType<typeof setTimeout> | undefined;
  /** When the last step was made; 0 after sleep. */
  private stepped = 0;
  private gone = false;

  constructor(host: HTMLElement, art: StageArt, room: OpenRoom, options: StageOptions) {
    [this.host, this.art, this.room, this.options] = [host, art, room, options];
    const { canvas } = room.game;
    this.daylight = new Daylight(room.scene, room.name);
    this.set = room.name === 'call' ? new CallSet(room) : new RoomSet(room, host);
    this.watch = new ResizeObserver(() => this.resize());
    this.watch.observe(host);
    canvas.addEventListener('webglcontextlost', this.hide);
    canvas.addEventListener('webglcontextrestored', this.reveal);
    room.scene.events.on('update', () => this.step(this.elapsed()));
    const draw = room.game.loop.callback;
    room.game.loop.callback = (...moment) => this.guard(() => draw(...moment));
    room.game.events.on('postrender', () => this.sleepIfStill());
    this.resize();
  }

  get moving(): boolean {
    return this.busy || this.life.speaking;
  }

  /** The system has taken the canvas's context away, perhaps before anyone sat down. */
  private get lost(): boolean {
    const { renderer } = this.room.game;
    return 'gl' in renderer && renderer.gl.isContextLost();
  }

  /** Something moves that has to be drawn as often as can be. */
  private get busy(): boolean {
    return this.set.moving || this.lights.some((light) => light.moving) || [...this.people.values()].some((person) => person.moving);
  }

  show(view: StageView): void {
    if (!this.gone) this.guard(() => this.present(view));
  }

  private present(view: StageView): void {
    const before = this.view;
    const first = before === null || this.people.size === 0;
    this.view = view;
    this.lastSpeaker = view.speaker ?? this.lastSpeaker;
    if (before?.framing !== view.framing || before.people.length !== view.people.length) this.place();
    const atOnce = first || view.stillness || view.away;
    if (sceneOf(before) !== sceneOf(view) || before?.stillness !== view.stillness) this.play(view, atOnce);
    else if (view.delivery === 'arrived') this.life.hush();
    this.set.look(view, this.lastSpeaker, atOnce);
    for (const light of this.lights) light.show(view.composure, atOnce);
    this.daylight.show(view.time);
    this.wake();
  }

  destroy(): void {
    this.stop();
    this.set.destroy();
    this.room.game.canvas.removeEventListener('webglcontextlost', this.hide);
    this.room.game.canvas.removeEventListener('webglcontextrestored', this.reveal);
    this.room.game.destroy(true);
    this.room.game.loop.wake();
  }

  private stop(): void {
    this.gone = true;
    this.watch.disconnect();
    this.life.stop();
    this.acts.stop();
    clearTimeout(this.nextBreath);
    if (this.waking !== null) cancelAnimationFrame(this.waking);
    this.room.game.loop.sleep();
  }

  /** A new line, or the silence before it: everyone turns to it, and the others do what they do. */
  private play(view: StageView, atOnce: boolean): void {
    this.seeOff(view);
    this.showPeople(view, atOnce);
    void this.seatNewcomers(view);
    const still = view.stillness || view.away;
    this.life.follow([...this.people.values()], still);
    if (still) return this.quiet();
    const held = view.delivery === 'held';
    this.acts.play(view.reactions, this.people, held || !view.words ? SILENCE_MS : lasts(view.words));
    const speaker = view.speaker === null ? undefined : this.people.get(view.speaker);
    this.life.speak(view.delivery === 'arriving' ? (speaker ?? null) : null, view.words);
  }

  private quiet(): void {
    this.acts.stop();
    this.life.hush();
  }

  /** People come in once their art is here; someone whose art is missing leaves a gap. */
  private async seatNewcomers(view: StageView): Promise<void> {
    const newcomers = view.people.filter(({ id, look }) => this.expected.get(id) !== look);
    if (view.people.length === 0) return this.reveal();
    if (newcomers.length === 0) return;
    for (const { id, look } of newcomers) this.expected.set(id, look);
    await Promise.all(newcomers.map((person) => this.seatOne(person).catch(() => undefined)));
    if (this.gone || !this.view) return;
    this.showPeople(this.view, true);
    this.life.follow([...this.people.values()], this.view.stillness || this.view.away);
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

  /** Whoever speaks moves first; then the others, one by one. */
  private showPeople(view: StageView, atOnce: boolean): void {
    let after = 0;
    for (const person of view.people) {
      const when = person.id === view.speaker ? 0 : (after += ONE_BY_ONE_MS);
      this.people.get(person.id)?.show(person, this.companyOf(person.id), atOnce ? 'at-once' : when);
    }
    this.wake();
  }

  private companyOf(id: string): Company {
    const speaker = this.view?.speaker ?? null;
    return { seat: this.seatOf(id) ?? SOMEWHERE, speaking: speaker === id, another: speaker !== null && speaker !== id, seatOf: (person) => this.seatOf(person) };
  }

  private seatOf(id: string): Seat | undefined {
    return this.set.seats[this.view?.people.findIndex((person) => person.id === id) ?? -1];
  }

  /** Seats follow the window's shape, as the name plates on the page do. */
  private place(): void {
    const { clientWidth, clientHeight } = this.host;
    if (!this.view) return;
    this.set.place(this.view, { width: Math.max(1, clientWidth), height: Math.max(1, clientHeight) });
    if (this.lights.length !== this.set.cameras.length) this.lights = this.set.cameras.map((camera) => new Light(camera, this.set.far));
    for (const light of this.lights) light.show(this.view.composure, true);
  }

  private step(ms: number): void {
    this.set.step(ms);
    for (const light of this.lights) light.step(ms);
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
    if (this.view) this.set.look(this.view, this.lastSpeaker, true);
    this.drawAtOnce();
  }

  /** A canvas of another size is empty: it is drawn before the page is painted, so that no dark picture shows in between. */
  private drawAtOnce(): void {
    if (this.view === null) return this.wake();
    const { loop } = this.room.game;
    loop.sleep();
    loop.wake();
  }

  /** Phaser draws at once when it is woken: it is woken as the next picture is due. */
  private wake(): void {
    const { loop } = this.room.game;
    if (this.gone || loop.running) return;
    clearTimeout(this.nextBreath);
    this.waking ??= requestAnimationFrame(() => {
      this.waking = null;
      loop.wake();
    });
  }

  /** Asleep when nothing moves; while somebody only breathes, woken for one picture at a time. */
  private sleepIfStill(): void {
    if (this.options.always || this.gone || this.busy) return;
    this.room.game.loop.sleep();
    const alive = [...this.people.values()].some((person) => person.alive);
    if (alive) this.nextBreath = setTimeout(() => this.wake(), BREATH_STEP_MS);
    else this.stepped = 0;
  }

  /** A picture that breaks is put away and its fault told to the console: the meeting goes on without it. */
  private guard(work: () => void): void {
    try {
      work();
    } catch (fault) {
      console.error('The picture of the meeting broke:', fault);
      this.hide();
      this.stop();
    }
  }

  private readonly hide = (): void => {
    this.room.game.canvas.style.opacity = '0';
    this.options.seen?.(false);
  };

  private readonly reveal = (): void => {
    if (this.gone) return;
    if (this.lost) return this.hide();
    this.room.game.canvas.style.opacity = '1';
    this.options.seen?.(true);
    this.wake();
  };
}

/** The same while one line, or the silence before it, goes on. */
const sceneOf = (view: StageView | null): string => (view === null ? '' : `${view.line} ${view.delivery === 'held'} ${view.away}`);
