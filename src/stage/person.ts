import { AT_REST, type Bearing, Figure } from './figure.ts';
import { lookAt } from './gaze.ts';
import { Glide } from './glide.ts';
import type { Scene } from './phaser.ts';
import { MIDDLE, type Seat } from './seating.ts';
import type { PersonList, Sheet } from './sheet.ts';
import type { PersonView } from './stage.ts';

/** What about a person depends on the others. */
export interface Company {
  readonly seat: Seat;
  readonly speaking: boolean;
  /** Whether somebody else has the word. */
  readonly another: boolean;
  readonly seatOf: (person: string) => Seat | undefined;
}

const TURN_MS = 110;
const CROSS_MS = 45;
const BLINK_MS = 110;
const LOWERED_LIDS: Readonly<Record<string, string>> = { open: 'half', wide: 'open', soft: 'half' };

/** One person at the table: follows what the meeting says about them. */
export class Person {
  private readonly figure: Figure;
  private readonly list: PersonList;
  private readonly bearing = new Glide<keyof Bearing>(AT_REST, TURN_MS);
  private readonly cross = new Glide({ arrived: 1 }, CROSS_MS);
  private view: PersonView;
  private seat: Seat;
  private gesture: string;
  private gestureBefore: string;
  private shutFor = 0;
  private speech: string | null = null;
  private face: { readonly lids: string; readonly mouth: string; readonly brow: string; readonly crease: string | undefined };

  constructor(scene: Scene, sheet: Sheet, props: Sheet, list: PersonList, view: PersonView, company: Company) {
    this.list = list;
    this.figure = new Figure(scene, sheet, props, list);
    this.view = view;
    this.seat = company.seat;
    this.gesture = this.gestureBefore = view.gesture;
    this.face = this.faceFor(view, company);
    this.show(view, company, true);
  }

  get moving(): boolean {
    return this.bearing.moving || this.cross.moving || this.shutFor > 0;
  }

  /** `atOnce`: nothing glides. */
  show(view: PersonView, company: Company, atOnce: boolean): void {
    const changed = view.mood !== this.view.mood;
    this.seat = company.seat;
    this.view = view;
    this.face = this.faceFor(view, company);
    this.bearing.aim(this.bearingFor(view, company));
    if (view.gesture !== this.gesture) this.changeGesture(view.gesture);
    if (atOnce) {
      this.shutFor = 0;
      this.bearing.arrive();
      this.cross.arrive();
    } else if (changed) this.blink();
    this.draw();
  }

  /** A change of face happens behind closed lids, as it mostly does. */
  blink(): void {
    this.shutFor = BLINK_MS;
  }

  /** The shape the mouth makes in speech; null gives the mood's own back. */
  say(shape: string | null): void {
    this.speech = shape;
    this.draw();
  }

  nod(by: number): void {
    const { tilt } = this.list.moods[this.view.mood];
    this.bearing.aim({ tilt: tilt + by });
  }

  step(ms: number): void {
    if (!this.moving) return;
    this.shutFor = Math.max(0, this.shutFor - ms);
    this.bearing.step(ms);
    this.cross.step(ms);
    this.draw();
  }

  destroy(): void {
    this.figure.destroy();
  }

  private changeGesture(gesture: string): void {
    this.gestureBefore = this.gesture;
    this.gesture = gesture;
    this.cross.now.arrived = 0;
    this.cross.aim({ arrived: 1 });
  }

  private draw(): void {
    const lids = this.shutFor > 0 ? 'closed' : this.face.lids;
    this.figure.wear({ ...this.face, lids, mouth: this.speech ?? this.face.mouth });
    this.figure.gesture(this.gesture, this.gestureBefore, this.cross.now.arrived);
    this.figure.hold(this.bearing.now);
    this.figure.sit(this.seat, this.bearing.now);
  }

  private faceFor(view: PersonView, company: Company): typeof this.face {
    const { lids, mouth, brow, crease } = this.list.moods[view.mood];
    const down = lookAt(view.gaze, company.seat, company.seatOf).pitch > 0.5;
    return { lids: down ? (LOWERED_LIDS[lids] ?? lids) : lids, mouth, brow, crease };
  }

  private bearingFor(view: PersonView, { seat, speaking, another, seatOf }: Company): Bearing {
    const mood = this.list.moods[view.mood];
    const look = lookAt(view.gaze, seat, seatOf);
    const [glanceX, glanceY] = view.gaze === 'you' ? (mood.glance ?? [0, 0]) : [0, 0];
    const outwards = seat.x < MIDDLE ? -1 : 1;
    return {
      ...AT_REST,
      ...look,
      eyeX: look.eyeX + glanceX,
      eyeY: look.eyeY + glanceY,
      tilt: mood.tilt,
      lowered: mood.lowered ?? 0,
      browInner: mood.inner,
      browOuter: mood.outer,
      browRaised: mood.raised ?? 0,
      blush: 0.32 + (mood.blush ?? 0) * 0.42,
      crease: mood.crease === undefined ? 0 : 1,
      lean: outwards * Math.max(0, -view.trust) * 0.5,
      near: 1 + view.trust * 0.006,
      size: speaking ? 1.03 : 1,
      light: another ? 0.9 : 1,
    };
  }
}
