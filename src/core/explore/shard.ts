import { NOWHERE } from '../story/distance.ts';
import type { Mark, Open, Stop, Walker } from '../story/walker.ts';
import type { Aims, Goal, Harvest, Known } from './round.ts';
import { Stack } from './stack.ts';
import { BY_THE_TIPS, NO_STYLE, Styles } from './styles.ts';
import { Trail } from './trail.ts';
import { Visited } from './visited.ts';
import { Direction, Effects, type Manner, type Way } from './effects.ts';
import { openBits } from './open-bits.ts';
import { MOST_CHOICES, Watch, type Found, type Limits } from './watch.ts';

const BUCKETS = 32;
/** One state in so many is not the newest of its bucket but any, so that the search doesn't stay in one corner. */
const ANY_IN = 8;
/** Most steps of a walk towards something that nobody has seen. */
const LONGEST_WALK = 120;
/** States that count as met lately. */
const RECENT = 64;

/**
 * A part of the search, always the same for the same beginnings, whoever runs it. States wait in buckets: first those
 * with a choice never taken, then by how many decisions their choices lie away from words that nobody has seen yet,
 * and by how often they were taken.
 */
export class Shard {
  readonly #walker: Walker;
  readonly #known: Known;
  readonly #watch: Watch;
  /** Met in this round, and in the last one: what was met before, all know. */
  #own = new Visited();
  #last = new Visited();
  readonly #offered: Uint8Array;
  /** What this part has seen, its way to where it begins included. */
  readonly #mine: Uint8Array;
  readonly #buckets: Stack[] = Array.from({ length: BUCKETS }, () => new Stack());
  readonly #trail: Trail;
  /** Choices of a state that can be taken, and those that are still to be taken, a bit each. */
  readonly #open = new Stack();
  readonly #untried = new Stack();
  #texts: (readonly [number, string])[] = [];
  #prints: number[] = [];
  #found: Found[] = [];
  readonly #styles = new Styles();
  readonly #effects = new Effects();
  readonly #begun: number[] = [];
  /** Ways that led to something for the first time. */
  readonly #ways: Way[] = [];
  /** Choices taken in this round and in the last one, and how often each. */
  readonly #taken: number[][] = [];
  readonly #fresh: Uint32Array;
  #away: Uint8Array;
  #dice = 1;

  constructor(walker: Walker, known: Known, limits: Limits) {
    [this.#walker, this.#known, this.#watch] = [walker, known, new Watch(limits)];
    this.#trail = new Trail(walker);
    this.#offered = new Uint8Array(known.taken.length);
    this.#mine = new Uint8Array(known.taken.length);
    this.#fresh = new Uint32Array(known.taken.length);
    this.#away = new Uint8Array(known.taken.length);
  }

  /** Lets a way into the story begin here: a seed, and the choices after it. */
  root(seed: number, path: readonly number[]): void {
    this.#walker.seen.fill(0);
    const stop = this.#walkTo(seed, path);
    this.#walker.seen.forEach((seen, site) => { if (seen) this.#mine[site] = 1; });
    const state = this.#arrive(stop, -1, null);
    if (state !== null) this.#begun.push(state);
  }

  /** Takes about so many choices, or all there are: half of them state by state, half on walks towards what nobody has seen. */
  round(steps: number, { away, goals }: Aims): Harvest {
    this.#away = away;
    // What the others on this thread have seen is told to all of us at once.
    this.#walker.seen.set(this.#known.seen);
    this.#mine.forEach((seen, site) => { if (seen) this.#walker.seen[site] = 1; });
    if (this.#taken.length > 1) for (const site of this.#taken.shift() ?? []) this.#fresh[site] = (this.#fresh[site] as number) - 1;
    this.#taken.push([]);
    let done = 0;
    const until = goals.length > 0 ? steps / 2 : steps;
    while (done < until) {
      const state = this.#next();
      if (state === null) return this.#harvest(done);
      this.#step(state);
      done++;
    }
    while (done < steps) done += 1 + this.#walkTowards(goals[this.#roll() % goals.length] as Goal);
    return this.#harvest(done);
  }

  get waiting(): number {
    return this.#buckets.reduce((sum, bucket) => sum + bucket.length, 0);
  }

  #harvest(steps: number): Harvest {
    const seen: number[] = [];
    this.#walker.seen.forEach((played, site) => {
      if (played <= (this.#known.seen[site] as number)) return;
      seen.push(site);
      this.#mine[site] = 1;
    });
    const harvest = { prints: Uint32Array.from(this.#prints), seen: Uint32Array.from(seen), texts: this.#texts, taken: Uint32Array.from(this.#taken.at(-1) ?? []), found: this.#found, steps, open: this.waiting };
    this.#texts = [];
    this.#prints = [];
    this.#last = this.#own;
    this.#own = new Visited(new Uint32Array(2 << 9));
    this.#found = [];
    return harvest;
  }

  /** The state whose turn it is; one whose bucket is out of date moves on to the right one. */
  #next(): number | null {
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const stack = this.#buckets[bucket] as Stack;
      while (stack.length > 0) {
        const state = this.#roll() % ANY_IN === 0 ? stack.take(this.#roll() % stack.length) : stack.pop();
        if (this.#untried.at(state) === 0) continue;
        const now = this.#best(state).bucket;
        if (now <= bucket) return state;
        (this.#buckets[now] as Stack).push(state);
      }
    }
    return null;
  }

  #timesTaken(site: number): number {
    return (this.#known.taken[site] as number) + (this.#fresh[site] as number);
  }

  /** Chance that is the same every time. */
  #roll(): number {
    this.#dice = (Math.imul(this.#dice, 1664525) + 1013904223) >>> 0;
    return this.#dice >>> 8;
  }

  /** Of the choices still to be taken at a state, the one to take next. */
  #best(state: number): { readonly choice: number; readonly bucket: number } {
    const record = this.#trail.recordOf(state);
    const untried = this.#untried.at(state);
    let [choice, bucket] = [-1, Infinity];
    for (let each = 0; each < MOST_CHOICES; each++) {
      if ((untried & (1 << each)) === 0) continue;
      const its = this.#bucketFor(this.#walker.siteAt(record, each));
      if (its < bucket) [choice, bucket] = [each, its];
    }
    return { choice, bucket };
  }

  #bucketFor(site: number): number {
    const times = this.#timesTaken(site);
    if (times === 0) return 0;
    const away = this.#away[site] as number;
    return away === NOWHERE ? BUCKETS - 1 : Math.min(BUCKETS - 2, 1 + away + Math.floor(1.5 * Math.log2(times)));
  }

  #step(state: number): void {
    const { choice } = this.#best(state);
    this.#take(state, choice);
    if (this.#untried.at(state) !== 0) (this.#buckets[this.#best(state).bucket] as Stack).push(state);
  }

  /** The state that a choice leads to; null where nothing is open after it. */
  #take(state: number, choice: number): number | null {
    this.#untried.set(state, this.#untried.at(state) & ~(1 << choice));
    const site = this.#walker.siteAt(this.#trail.recordOf(state), choice);
    this.#fresh[site] = (this.#fresh[site] as number) + 1;
    this.#taken.at(-1)?.push(site);
    const before = this.#trail.at(state);
    const stop = this.#walker.choose(before, choice);
    const next = this.#arrive(stop, site, { state, mark: before });
    if (next !== null && this.#effects.asks(site)) this.#effects.learn(site, this.#walker.moved(before, this.#trail.at(next)));
    return next;
  }

  /**
   * Plays from a beginning in one direction: what decides about the goal is to rise or to fall, each by a throw of the
   * dice, and of what is open that is taken which moved it that way before. So rare things come about that need
   * many small steps, as lost trust. Every other walk takes the shortest way, and every other is somebody with a style.
   */
  #walkTowards(goal: Goal): number {
    const { away, deciding } = this.#walker.aim(goal.site);
    const way = this.#wayTo(goal);
    const direction = new Direction(deciding, () => this.#roll() % 2 === 0, way?.direction);
    const manner = way?.manner ?? { straight: this.#roll() % 2 === 0, style: this.#style(), patient: this.#roll() % 2 === 0 };
    let state = this.#start();
    let steps = 0;
    for (; state !== null && steps < LONGEST_WALK && !this.#reached(goal); steps++) {
      const choice = this.#towards(state, away, direction, manner);
      if (choice === -1) break;
      state = this.#take(state, choice);
    }
    if (this.#reached(goal)) this.#ways.push({ goal: goal.site, direction, manner });
    return steps;
  }

  /** From a beginning, or, in one walk of three, from where the search has come by lately: a long story has ends that no walk from its beginning comes to. */
  #start(): number | null {
    const recent = this.#trail.length - 1 - (this.#roll() % Math.min(RECENT, this.#trail.length));
    return (this.#roll() % 3 === 0 ? recent : this.#begun[this.#roll() % this.#begun.length]) ?? null;
  }

  #style(): number {
    const chance = this.#roll() % 4;
    return chance === 0 ? BY_THE_TIPS : chance === 1 ? this.#roll() + 2 : NO_STYLE;
  }

  #reached({ site, kind }: Goal): boolean {
    return (kind === 'line' ? this.#walker.seen : this.#offered)[site] === 1;
  }

  /** As often as not, a way that led somewhere before: most often to what stands nearest in the story. */
  #wayTo({ site }: Goal): Way | undefined {
    if (this.#ways.length === 0 || this.#roll() % 2 === 0) return undefined;
    if (this.#roll() % 4 === 0) return this.#ways[this.#roll() % this.#ways.length];
    return this.#ways.reduce((near, way) => (Math.abs(way.goal - site) < Math.abs(near.goal - site) ? way : near));
  }

  #towards(state: number, away: Uint8Array, direction: Direction, { straight, style, patient }: Manner): number {
    const open = this.#open.at(state);
    let [choice, best] = [-1, -Infinity];
    const record = this.#trail.recordOf(state);
    for (let each = 0; each < MOST_CHOICES; each++) {
      if ((open & (1 << each)) === 0) continue;
      const site = this.#walker.siteAt(record, each);
      if (away[site] === NOWHERE || (patient && away[site] === 0 && this.#roll() % 8 > 0)) continue;
      const worth = direction.along(this.#effects.of(site)) + this.#styles.likes(site, style) + (this.#roll() % 1000) / 1000 - (straight ? (away[site] as number) : 0);
      if (worth > best) [choice, best] = [each, worth];
    }
    return choice;
  }

  /** Gives the state a number and, where nobody has met it, lets it wait for its turn. Null where nothing is open. */
  #arrive(stop: Stop, site: number, from: { readonly state: number; readonly mark: Mark } | null): number | null {
    const open = openBits(stop.open, this.#walker);
    this.#found.push(...this.#watch.look(this.#walker, stop, site, open));
    if (stop.open.length === 0) return null;
    const mark = this.#walker.mark();
    const [low, high] = this.#walker.fingerprint(mark);
    const known = this.#known.visited.has(low, high) || this.#last.has(low, high) || !this.#own.add(low, high);
    const state = from ? this.#trail.add(mark, from.state, from.mark) : this.#trail.begin(mark);
    this.#open.push(open);
    this.#untried.push(known ? 0 : open);
    this.#note(stop.open);
    if (known) return state;
    this.#prints.push(low, high);
    if (open !== 0) (this.#buckets[this.#best(state).bucket] as Stack).push(state);
    return state;
  }

  #note(open: readonly Open[]): void {
    for (const { site, text, tags } of open) {
      if (this.#offered[site] !== 0) continue;
      this.#texts.push([site, text]);
      this.#styles.learn(site, tags);
      this.#offered[site] = 1;
    }
  }

  #walkTo(seed: number, path: readonly number[]): Stop {
    let stop = this.#walker.begin(seed);
    for (const choice of path) stop = this.#walker.choose(this.#walker.mark(), choice);
    return stop;
  }
}
