import { COMMAND, isChoicePoint, isCommand, isDivert, isTargetValue, type Content } from './content.ts';
import type { Flow } from './flow.ts';

/** Ink’s number for a call of a function, as against a tunnel. */
const FUNCTION = 1;

/** Decisions away from anything: farther than any story is deep. */
export const NOWHERE = 255;

/**
 * How many decisions each position lies away from the nearest of some goals, whatever the variables say: backwards
 * from the goals, breadth first, where only taking a choice counts as a step.
 */
export class Distances {
  readonly #flow: Flow;
  readonly #before: Backwards;
  /** Where a tunnel ends or a place that was handed over is gone to, and where that may lead: from any of the first to any of the others. */
  readonly #leaves = new Set<number>();
  readonly #returns = new Set<number>();
  readonly #choosing: Uint8Array;

  constructor(flow: Flow) {
    this.#flow = flow;
    const { positions } = flow;
    // A choice leads on to what is beside it, and, by being taken, to what is behind it.
    this.#choosing = Uint8Array.from(positions, ({ object }) => (object !== null && isChoicePoint(object) ? 1 : 0));
    this.#before = new Backwards(positions.map(({ next }) => next));
    positions.forEach(({ object, next }, at) => {
      if (!object) return;
      if ((isDivert(object) && object.hasVariableTarget) || (isCommand(object) && object.commandType === COMMAND.popTunnel)) this.#leaves.add(at);
      if (isTargetValue(object)) for (const other of next) if (other !== at + 1) this.#returns.add(other);
      if (isDivert(object) && object.pushesToStack && object.stackPushType !== FUNCTION) this.#returns.add(at + 1);
    });
  }

  from(goals: Iterable<number>): Uint8Array {
    const away = new Uint8Array(this.#choosing.length).fill(NOWHERE);
    let ring: number[] = [];
    for (const goal of goals) if (goal >= 0) { away[goal] = 0; ring.push(goal); }
    let left = false;
    for (let distance = 0; ring.length > 0 && distance < NOWHERE - 1; distance++) {
      const outer: number[] = [];
      for (let at = ring.pop(); at !== undefined; at = ring.pop()) {
        if ((away[at] as number) < distance) continue;
        for (let edge = this.#before.begin(at); edge < this.#before.begin(at + 1); edge++) {
          const before = this.#before.edges[edge] as number;
          const steps = this.#choosing[before] === 1 && at !== before + 1 ? distance + 1 : distance;
          if (steps >= (away[before] as number)) continue;
          away[before] = steps;
          (steps === distance ? ring : outer).push(before);
        }
        // The nearest place to return to leads back to all that leave there are; the others add nothing.
        if (left || !this.#returns.has(at)) continue;
        left = true;
        for (const leave of this.#leaves) {
          if (distance >= (away[leave] as number)) continue;
          away[leave] = distance;
          ring.push(leave);
        }
      }
      ring = outer;
    }
    return away;
  }

  /** What is read on the way to a goal since the last choice before it, functions included: what decides whether one comes there. */
  deciding(goal: number): readonly string[] {
    const found = new Set<number>();
    const met = new Set<number>();
    const open = goal < 0 ? [] : [goal];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (met.has(at)) continue;
      met.add(at);
      const { object, reads } = this.#flow.positions[at] as { object: Content | null; reads: readonly number[] };
      for (const read of reads) found.add(read);
      if (object && isDivert(object) && object.pushesToStack && object.stackPushType === FUNCTION && !object.hasVariableTarget && !object.isExternal) {
        for (const read of this.#within(this.#flow.positionOf(object.targetPointer))) found.add(read);
      }
      for (const before of this.#before.of(at)) if (!this.#choosing[before] || at === before + 1) open.push(before);
    }
    const names = [...this.#flow.reads.keys()];
    return [...found].map((read) => names[read] as string);
  }

  /** All that a function reads. */
  #within(start: number): ReadonlySet<number> {
    const found = new Set<number>();
    const met = new Set<number>();
    const open = [start];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at < 0 || met.has(at)) continue;
      met.add(at);
      for (const read of this.#flow.positions[at]?.reads ?? []) found.add(read);
      open.push(...(this.#flow.positions[at]?.next ?? []));
    }
    return found;
  }
}

/** What each position is come to from: all in one row, and where in it those of each position begin. */
class Backwards {
  readonly edges: Int32Array;
  readonly #begins: Int32Array;

  constructor(next: readonly (readonly number[])[]) {
    const begins = new Int32Array(next.length + 1);
    const each = (visit: (from: number, to: number) => void): void => next.forEach((places, from) => { for (const to of places) if (to >= 0) visit(from, to); });
    each((_, to) => { begins[to + 1] = (begins[to + 1] as number) + 1; });
    for (let at = 1; at < begins.length; at++) begins[at] = (begins[at] as number) + (begins[at - 1] as number);
    this.edges = new Int32Array(begins.at(-1) ?? 0);
    const filled = begins.slice();
    each((from, to) => {
      this.edges[filled[to] as number] = from;
      filled[to] = (filled[to] as number) + 1;
    });
    this.#begins = begins;
  }

  begin(at: number): number {
    return this.#begins[at] as number;
  }

  of(at: number): Int32Array {
    return this.edges.subarray(this.begin(at), this.begin(at + 1));
  }
}
