/** Numbers that follow their targets. They can be sent elsewhere at any time, also midway. */
export class Glide<Name extends string> {
  readonly now: Record<Name, number>;
  private readonly target: Record<Name, number>;
  private readonly pace: number;

  /** `pace`: milliseconds in which two thirds of the way are covered. */
  constructor(start: Readonly<Record<Name, number>>, pace: number) {
    this.now = { ...start };
    this.target = { ...start };
    this.pace = pace;
  }

  get moving(): boolean {
    return this.names.some((name) => this.now[name] !== this.target[name]);
  }

  aim(targets: Partial<Readonly<Record<Name, number>>>): void {
    Object.assign(this.target, targets);
  }

  arrive(): void {
    Object.assign(this.now, this.target);
  }

  step(ms: number): void {
    const part = 1 - Math.exp(-ms / this.pace);
    for (const name of this.names) {
      const left = this.target[name] - this.now[name];
      this.now[name] = Math.abs(left) < NEAR ? this.target[name] : this.now[name] + left * part;
    }
  }

  private get names(): Name[] {
    return Object.keys(this.now) as Name[];
  }
}

/** Below this nobody sees the difference: all gliding numbers are units of the room, degrees or shares. */
const NEAR = 0.004;
