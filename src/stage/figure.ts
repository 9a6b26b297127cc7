import type { GameObjects, Scene } from './phaser.ts';
import type { PersonList, Sheet } from './sheet.ts';
import type { Seat } from './seating.ts';

/** What can be said about a body in numbers, each of which may glide. */
export const AT_REST = {
  /** Degrees the head is tilted, units it is lowered. */
  tilt: 0, lowered: 0,
  /** -1..1: the face turned left or right, up or down. */
  yaw: 0, pitch: 0,
  /** Where the eyes look within the face, in units. */
  eyeX: 0, eyeY: 0,
  browInner: 0, browOuter: 0, browRaised: 0,
  blush: 0.32, crease: 0,
  /** Degrees of the body, its size, and how much of the light it gets. */
  lean: 0, near: 1, size: 1, light: 1,
} as const satisfies Readonly<Record<string, number>>;
export type Bearing = Record<keyof typeof AT_REST, number>;

/** What goes on even when nobody does anything: a breath drawn in (0 to 1), the weight on one side or the other (-1 to 1). */
export const STILL = { breath: 0, sway: 0 } as const satisfies Readonly<Record<string, number>>;
export type Living = Record<keyof typeof STILL, number>;

const PIVOT = 78;
const HEAD_Y = 11;
const TABLE_Y = 300;
const BROW_LENGTH = 31;

type Sides = readonly [left: GameObjects.Image, right: GameObjects.Image];

/** One person as drawn: knows where every part goes, not why. */
export class Figure {
  private readonly sheet: Sheet;
  private readonly list: PersonList;
  private readonly seat: GameObjects.Container;
  private readonly body: GameObjects.Container;
  private readonly heads: readonly GameObjects.Container[];
  private readonly reach: GameObjects.Container;
  private readonly parts: ReturnType<typeof partsFor>;
  private readonly tinted: readonly GameObjects.Image[];
  private shade = -1;

  constructor(scene: Scene, sheet: Sheet, props: Sheet, list: PersonList) {
    [this.sheet, this.list] = [sheet, list];
    const parts = partsFor(sheet, list);
    const p = parts;
    const pivoted = (children: (GameObjects.Image | null)[]): GameObjects.Container =>
      scene.add.container(0, PIVOT + HEAD_Y - TABLE_Y).add(children.filter((child) => child !== null));
    const back = pivoted([p.hairBack]);
    const front = pivoted([
      ...p.ears, p.head, p.blush, ...p.whites, ...p.irises, ...p.lids, p.nose, p.mouth, p.ageLines, ...p.brows, p.creaseWorry, p.creaseFrown, p.glasses, p.hairFront, ...p.earrings, p.hearingAid,
    ]);
    this.heads = [back, front];
    this.body = scene.add.container(0, TABLE_Y, [p.shadow, back, p.neck, p.torso, front]);
    this.seat = scene.add.container(0, 0, [sheet.has('seat') ? sheet.image('seat') : props.image('chair'), this.body]).setDepth(1);
    this.reach = scene.add.container(0, 0, [p.armsBefore, p.arms]).setDepth(20);
    this.parts = parts;
    this.tinted = Object.values(parts).flat().filter((part) => part !== null);
  }

  sit({ x, y, scale }: Seat, { near, size, lean }: Bearing, { breath, sway }: Living): void {
    const grown = size * this.list.stature;
    for (const part of [this.seat, this.reach]) part.setPosition(x, y - (grown - 1) * TABLE_Y * scale).setScale(scale * grown);
    this.body.setScale(near * (1 + 0.003 * breath), near * (1 + 0.009 * breath)).setAngle(lean + sway * 0.7).setX(sway * 2.5);
  }

  /** Sets the parts that are one drawing or another. */
  wear({ lids, mouth, brow, crease }: { lids: string; mouth: string; brow: string; crease: string | undefined }): void {
    const p = this.parts;
    const open = lids !== 'closed' && lids !== 'happy';
    for (const part of [...p.whites, ...p.irises]) part.setVisible(open);
    for (const part of p.lids) this.sheet.fit(part, `lids-${lids}`);
    this.sheet.fit(p.mouth, `mouth-${mouth}`);
    for (const part of p.brows) this.sheet.fit(part, `brow-${brow}`);
    p.creaseWorry.setVisible(crease === 'worry');
    p.creaseFrown.setVisible(crease === 'frown');
  }

  /** `arrived` 0..1: how far the new gesture has come in over the one before. */
  gesture(now: string, before: string, arrived: number): void {
    const { arms, armsBefore } = this.parts;
    this.sheet.fit(arms, `arms-${now}`);
    this.sheet.fit(armsBefore, `arms-${before}`);
    arms.setAlpha(Math.min(1, arrived * 2));
    armsBefore.setAlpha(Math.min(1, 2 - arrived * 2)).setVisible(arrived < 1);
  }

  hold(b: Bearing): void {
    for (const head of this.heads) head.setAngle(b.tilt).setY(PIVOT + HEAD_Y - TABLE_Y + b.lowered);
    this.turnHead(b);
    this.turnEyes(b);
    this.lightAll(b.light);
  }

  private turnHead(b: Bearing): void {
    const p = this.parts;
    const { earX, mouthY } = this.list.face;
    const x = b.yaw * 9;
    const y = b.lowered * 0.5 + b.pitch * 6;
    p.hairBack?.setX(b.yaw * -2);
    p.hairFront.setX(b.yaw * 3);
    p.blush.setPosition(x, -PIVOT + y).setAlpha(b.blush);
    p.nose.setPosition(x * 1.35, -PIVOT + 24 + y).setScale((b.yaw < 0 ? -1 : 1) * p.nose.scaleY, p.nose.scaleY);
    p.mouth.setPosition(x * 1.12, -PIVOT + mouthY + y * 0.8);
    p.ageLines?.setPosition(x, -PIVOT + y);
    p.glasses?.setPosition(x, -PIVOT + 4 + y);
    for (const [part, dy] of [[p.creaseWorry, -20], [p.creaseFrown, -20]] as const) part.setPosition(x, -PIVOT + dy + y).setAlpha(b.crease);
    this.sides((index, side) => {
      p.ears[index]?.setX(side * earX - b.yaw * 5);
      p.earrings[index]?.setX(side * 60 - b.yaw * 5).setVisible(b.yaw * side < 0.45);
    });
    p.hearingAid?.setX(earX - b.yaw * 5).setVisible(b.yaw < 0.45);
  }

  private turnEyes(b: Bearing): void {
    const p = this.parts;
    const { eyeX } = this.list.face;
    const y = b.lowered * 0.5 + b.pitch * 6;
    const slant = (Math.atan2(b.browOuter - b.browInner, BROW_LENGTH) * 180) / Math.PI;
    this.sides((index, side) => {
      const far = 1 - Math.max(0, b.yaw * side) * 0.12;
      const x = side * eyeX + b.yaw * 9;
      for (const part of [p.whites[index], p.lids[index]]) part?.setPosition(x, -PIVOT + 4 + y).setScale(side * far * part.scaleY, part.scaleY);
      p.irises[index]?.setPosition(x + b.eyeX, -PIVOT + 2.8 + y + b.eyeY);
      const brow = p.brows[index];
      brow?.setPosition(x, -PIVOT - 21 + y + (b.browInner + b.browOuter) / 2 - (side === 1 ? b.browRaised : 0)).setAngle(side * slant).setScale(side * far * brow.scaleY, brow.scaleY);
    });
  }

  private sides(act: (index: 0 | 1, side: -1 | 1) => void): void {
    act(0, -1);
    act(1, 1);
  }

  private lightAll(light: number): void {
    const value = Math.round(light * 255);
    if (value === this.shade) return;
    this.shade = value;
    for (const part of this.tinted) part.setTint((value << 16) | (value << 8) | Math.min(255, value + 4));
  }

  destroy(): void {
    this.seat.destroy(true);
    this.reach.destroy(true);
  }
}

function partsFor(sheet: Sheet, { face }: PersonList) {
  const at = (part: string, x = 0, y = 0): GameObjects.Image => sheet.image(part, x, y);
  const maybe = (part: string, x = 0, y = 0): GameObjects.Image | null => (sheet.has(part) ? at(part, x, y) : null);
  const pair = (part: string, x: number, y: number): Sides => {
    const left = at(part, -x, y);
    return [left.setScale(-left.scaleX, left.scaleY), at(part, x, y)];
  };
  const maybePair = (part: string, x: number, y: number): Sides | readonly [] => (sheet.has(part) ? pair(part, x, y) : []);
  const { eyeX, earX, mouthY } = face;
  return {
    hairBack: maybe('hair-back', 0, -PIVOT),
    shadow: at('shadow', 0, -TABLE_Y),
    neck: at('neck', 0, -TABLE_Y),
    torso: at('torso', 0, -TABLE_Y),
    ears: maybePair('ear', earX, 8 - PIVOT),
    head: at('head', 0, -PIVOT),
    blush: at('blush', 0, -PIVOT),
    whites: pair('eye-white', eyeX, 4 - PIVOT),
    irises: [at('iris', -eyeX, 4 - PIVOT), at('iris', eyeX, 4 - PIVOT)] as const,
    lids: pair('lids-open', eyeX, 4 - PIVOT),
    nose: at('nose', 0, 24 - PIVOT),
    mouth: at('mouth-neutral', 0, mouthY - PIVOT),
    ageLines: maybe('age-lines', 0, -PIVOT),
    brows: pair('brow-level', eyeX, -21 - PIVOT),
    creaseWorry: at('crease-worry', 0, -20 - PIVOT),
    creaseFrown: at('crease-frown', 0, -20 - PIVOT),
    glasses: maybe('glasses', 0, 4 - PIVOT),
    hairFront: at('hair-front', 0, -PIVOT),
    earrings: maybePair('earring', 60, 28 - PIVOT),
    hearingAid: maybe('hearing-aid', earX, 8 - PIVOT),
    armsBefore: at('arms-rest'),
    arms: at('arms-rest'),
  };
}
