import type { Reaction } from '../core/meeting/reactions.ts';
import type { Gesture } from '../core/story/vocabulary.ts';
import { AT_REST, type Bearing, Figure, type Living, STILL } from './figure.ts';
import { lookAt } from './gaze.ts';
import { Glide } from './glide.ts';
import type { Scene } from './phaser.ts';
import type { Seat } from './seating.ts';
import type { PersonList, Sheet } from './sheet.ts';
import type { Viseme } from './speech.ts';
import type { PersonView } from './stage.ts';

/** What about a person depends on the others. */
export interface Company {
  readonly seat: Seat;
  readonly speaking: boolean;
  /** Whether somebody else has the word. */
  readonly another: boolean;
  readonly seatOf: (person: string) => Seat | undefined;
}

/** Eyes go first, then the face, then the head, then the body: one sees what somebody is about to do. */
const PACE: Readonly<Record<keyof Bearing, number>> = {
  eyeX: 120, eyeY: 120, browInner: 190, browOuter: 190, browRaised: 190, crease: 200, blush: 700,
  yaw: 330, pitch: 330, tilt: 380, lowered: 340, lean: 620, near: 620, size: 420, light: 420,
};
const LIVING_MS = { breath: 1500, sway: 1700 } as const;
const CROSS_MS = 150;
const BLINK_MS = 110;
/** Before a face changes it gathers itself. */
const ANTICIPATION_MS = 120;
const LOWERED_LIDS: Readonly<Record<string, string>> = { open: 'half', wide: 'open', soft: 'half' };
const DISTRUST = -3;

type Face = { readonly lids: string; readonly mouth: string; readonly brow: string; readonly crease: string | undefined };
type Overlay = Pick<Reaction, 'mood' | 'gesture' | 'gaze'>;

/** One person at the table: follows what the meeting says about them. */
export class Person {
  private readonly figure: Figure;
  private readonly list: PersonList;
  private readonly bearing = new Glide<keyof Bearing>(AT_REST, PACE);
  private readonly living = new Glide<keyof Living>(STILL, LIVING_MS);
  private readonly cross = new Glide({ arrived: 1 }, CROSS_MS);
  private told: PersonView;
  private overlay: Overlay = {};
  private company: Company;
  private gesture: Gesture;
  private gestureBefore: Gesture;
  private shutFor = 0;
  private eyesShut = false;
  private speech: Viseme = 'rest';
  private face: Face;
  /** What is about to be done, and in how many milliseconds. */
  private due: { left: number; readonly act: () => void } | null = null;

  constructor(scene: Scene, sheet: Sheet, props: Sheet, list: PersonList, view: PersonView, company: Company) {
    this.list = list;
    this.figure = new Figure(scene, sheet, props, list);
    this.told = view;
    this.company = company;
    this.gesture = this.gestureBefore = view.gesture;
    this.face = this.faceFor();
    this.show(view, company, 'at-once');
  }

  /** Something about them is on its way. */
  get moving(): boolean {
    return this.due !== null || this.bearing.moving || this.cross.moving || this.shutFor > 0;
  }

  /** They breathe, or shift their weight: so slowly that a few pictures a second show it. */
  get alive(): boolean {
    return this.living.moving;
  }

  /** `when`: at once, so that nothing glides; or after so many milliseconds, as people don't all turn at the same moment. */
  show(view: PersonView, company: Company, when: 'at-once' | number): void {
    const changed = view.mood !== this.told.mood;
    this.told = view;
    this.company = company;
    this.overlay = {};
    if (when === 'at-once') return this.arrive();
    if (changed) this.gather();
    this.in(changed ? when + ANTICIPATION_MS : when, () => this.follow());
  }

  /** For a moment something else than what the meeting told them; null ends it. */
  react(overlay: Overlay | null): void {
    this.overlay = overlay ?? {};
    this.follow();
  }

  /** Eyes shut, and open again when told: a blink for which nothing has to be drawn in between. */
  shut(shut: boolean): void {
    this.shutFor = 0;
    this.eyesShut = shut;
    this.draw();
  }

  /** In, and, told again with 0, out. */
  breathe(breath: 0 | 1): void {
    this.living.aim({ breath });
  }

  /** A small shift of weight, -1 to 1, and there they stay. */
  shift(sway: number): void {
    this.living.aim({ sway });
  }

  say(viseme: Viseme): void {
    this.speech = viseme;
    this.draw();
  }

  nod(by: number): void {
    this.bearing.aim({ tilt: this.mood.tilt + by });
  }

  step(ms: number): void {
    if (!this.moving && !this.alive) return;
    if (this.due && (this.due.left -= ms) <= 0) {
      const { act } = this.due;
      this.due = null;
      act();
    }
    this.shutFor = Math.max(0, this.shutFor - ms);
    this.bearing.step(ms);
    this.living.step(ms);
    this.cross.step(ms);
    this.draw();
  }

  destroy(): void {
    this.figure.destroy();
  }

  private in(ms: number, act: () => void): void {
    if (ms > 0) this.due = { left: ms, act };
    else act();
  }

  private arrive(): void {
    this.due = null;
    this.shutFor = 0;
    this.eyesShut = false;
    this.living.aim(STILL);
    this.follow();
    for (const glide of [this.bearing, this.living, this.cross]) glide.arrive();
    this.draw();
  }

  /** The small opposite movement before a change, and a blink behind which the face becomes another. */
  private gather(): void {
    this.bearing.aim({ lowered: this.bearing.now.lowered + 1.6, near: this.bearing.now.near - 0.004 });
    this.shutFor = BLINK_MS;
  }

  private follow(): void {
    this.face = this.faceFor();
    this.bearing.aim(this.bearingFor());
    const gesture = this.gestureNow();
    if (gesture !== this.gesture) this.changeGesture(gesture);
    this.draw();
  }

  private get mood() {
    return this.list.moods[this.overlay.mood ?? this.told.mood];
  }

  private get gaze() {
    const { gaze } = this.told;
    // Who has lost all trust looks at the papers rather than at you.
    const shy = this.told.trust <= DISTRUST && gaze === 'you' && !this.company.speaking;
    return this.overlay.gaze ?? (shy ? 'papers' : gaze);
  }

  private gestureNow(): Gesture {
    const { gesture, trust } = this.told;
    return this.overlay.gesture ?? (trust <= DISTRUST && gesture === 'rest' ? 'crossed' : gesture);
  }

  private changeGesture(gesture: Gesture): void {
    this.gestureBefore = this.gesture;
    this.gesture = gesture;
    this.cross.now.arrived = 0;
    this.cross.aim({ arrived: 1 });
  }

  private draw(): void {
    const lids = this.eyesShut || this.shutFor > 0 ? 'closed' : this.face.lids;
    this.figure.wear({ ...this.face, lids, mouth: this.speech === 'rest' ? this.face.mouth : this.speech });
    this.figure.gesture(this.gesture, this.gestureBefore, this.cross.now.arrived);
    this.figure.hold(this.bearing.now);
    this.figure.sit(this.company.seat, this.bearing.now, this.living.now);
  }

  private faceFor(): Face {
    const { lids, mouth, brow, crease } = this.mood;
    const down = lookAt(this.gaze, this.company.seat, this.company.seatOf).pitch > 0.5;
    return { lids: down ? (LOWERED_LIDS[lids] ?? lids) : lids, mouth, brow, crease };
  }

  private bearingFor(): Bearing {
    const { mood, gaze, told: { trust }, company: { seat, speaking, another, seatOf } } = this;
    const look = lookAt(gaze, seat, seatOf);
    const [glanceX, glanceY] = gaze === 'you' ? (mood.glance ?? [0, 0]) : [0, 0];
    const outwards = seat.facing > 0 ? -1 : 1;
    return {
      ...AT_REST,
      ...look,
      eyeX: look.eyeX + glanceX,
      eyeY: look.eyeY + glanceY,
      tilt: mood.tilt,
      lowered: (mood.lowered ?? 0) + Math.max(0, -trust) * 0.5,
      browInner: mood.inner,
      browOuter: mood.outer,
      browRaised: mood.raised ?? 0,
      blush: 0.32 + (mood.blush ?? 0) * 0.42,
      crease: mood.crease === undefined ? 0 : 1,
      lean: outwards * (Math.max(0, -trust) * 0.6 - Math.max(0, trust) * 0.25),
      near: 1 + trust * 0.007,
      size: speaking ? 1.03 : 1,
      light: another ? 0.9 : 1,
    };
  }
}
