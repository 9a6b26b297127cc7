type Moved = readonly (readonly [reading: string, by: number])[];

/** Times that a choice is looked at before it is known what it moves. */
const LOOKS = 6;

/** What choices were seen to move: variables, lists, visits. */
export class Effects {
  readonly #known = new Map<number, { times: number; by: Map<string, number> }>();

  /** Whether this choice should be looked at once more. */
  asks(site: number): boolean {
    return (this.#known.get(site)?.times ?? 0) < LOOKS;
  }

  learn(site: number, moved: Moved): void {
    const known = this.#known.get(site) ?? { times: 0, by: new Map<string, number>() };
    known.times += 1;
    for (const [reading, by] of moved) known.by.set(reading, (known.by.get(reading) ?? 0) + by);
    this.#known.set(site, known);
  }

  of(site: number): ReadonlyMap<string, number> {
    return this.#known.get(site)?.by ?? NOTHING;
  }
}

const NOTHING: ReadonlyMap<string, number> = new Map();

/** Which way what decides about a goal should move. */
export class Direction {
  readonly #deciding: ReadonlySet<string>;
  readonly #up: () => boolean;
  readonly #signs = new Map<string, -1 | 0 | 1>();

  /** `deciding` as a walker names it; `up` decides for each reading, when it is first met. `like`: a direction that led to something near, to go along with. */
  constructor(deciding: ReadonlySet<string>, up: () => boolean, like?: Direction) {
    [this.#deciding, this.#up] = [deciding, up];
    if (like) for (const [reading, sign] of like.#signs) if (sign !== 0) this.#signs.set(reading, sign);
  }

  /** How far something moves along: more than 0 where it does, less where it goes against. Small and great moves count nearly alike. */
  along(effects: ReadonlyMap<string, number>): number {
    let sum = 0;
    for (const [reading, by] of effects) sum += this.#sign(reading) * Math.sign(by) * Math.log2(1 + Math.abs(by));
    return sum;
  }

  #sign(reading: string): number {
    const known = this.#signs.get(reading);
    if (known !== undefined) return known;
    const asked = this.#deciding.has(reading) || (reading.startsWith('item ') && this.#deciding.has(`variable ${reading.split(' ')[1] ?? ''}`));
    const sign = asked ? (this.#up() ? 1 : -1) : 0;
    this.#signs.set(reading, sign);
    return sign;
  }
}

/** How a walk goes: by the shortest way or not, and with which style; 0 for none. */
export interface Manner { readonly straight: boolean; readonly style: number }

/** A walk that led to something for the first time. */
export interface Way { readonly goal: number; readonly direction: Direction; readonly manner: Manner }
