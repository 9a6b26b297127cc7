/**
 * Numbers that follow their targets as a weight on a spring that never overshoots: they start softly and arrive softly.
 * They can be sent elsewhere at any time, also midway.
 */
export class Glide<Name extends string> {
  readonly now: Record<Name, number>;
  private readonly target: Record<Name, number>;
  private readonly speed: Record<Name, number>;
  private readonly names: readonly Name[];
  private readonly pace: (name: Name) => number;

  /** `pace`: milliseconds in which most of the way is covered, for all of them or for each. */
  constructor(start: Readonly<Record<Name, number>>, pace: number | Readonly<Record<Name, number>>) {
    this.now = { ...start };
    this.target = { ...start };
    this.names = Object.keys(start) as Name[];
    this.speed = Object.fromEntries(this.names.map((name) => [name, 0])) as Record<Name, number>;
    this.pace = typeof pace === 'number' ? () => pace : (name) => pace[name];
  }

  get moving(): boolean {
    return this.names.some((name) => this.now[name] !== this.target[name]);
  }

  aim(targets: Partial<Readonly<Record<Name, number>>>): void {
    Object.assign(this.target, targets);
  }

  arrive(): void {
    Object.assign(this.now, this.target);
    for (const name of this.names) this.speed[name] = 0;
  }

  step(ms: number): void {
    for (const name of this.names) if (this.now[name] !== this.target[name]) this.follow(name, ms);
  }

  /** A critically damped spring, stepped exactly, so that a slow machine arrives at the same moment. */
  private follow(name: Name, ms: number): void {
    const stiff = STIFFNESS / this.pace(name);
    const left = this.now[name] - this.target[name];
    const pull = this.speed[name] + stiff * left;
    const fade = Math.exp(-stiff * ms);
    this.now[name] = this.target[name] + (left + pull * ms) * fade;
    this.speed[name] = (this.speed[name] - stiff * pull * ms) * fade;
    if (Math.abs(this.now[name] - this.target[name]) > NEAR || Math.abs(this.speed[name]) * GLANCE_MS > NEAR) return;
    this.now[name] = this.target[name];
    this.speed[name] = 0;
  }
}

/** So stiff that nine tenths of the way are done in the pace given. */
const STIFFNESS = 3.9;
/** Below this nobody sees the difference: all gliding numbers are units of the room, degrees or shares. */
const NEAR = 0.004;
const GLANCE_MS = 60;
