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
  readonly #before: number[][];
  /** Where a tunnel or a place that was handed over may come back to: anywhere that some tunnel or place does. */
  readonly #back: number[][];
  readonly #choosing: boolean[];

  constructor(flow: Flow) {
    this.#flow = flow;
    const { positions } = flow;
    this.#before = positions.map(() => []);
    // A choice leads on to what is beside it, and, by being taken, to what is behind it.
    this.#choosing = positions.map(({ object }) => object !== null && isChoicePoint(object));
    positions.forEach(({ next }, at) => { for (const other of next) this.#before[other]?.push(at); });
    this.#back = positions.map(() => []);
    const [leaves, returns] = [new Set<number>(), new Set<number>()];
    positions.forEach(({ object, next }, at) => {
      if (!object) return;
      if ((isDivert(object) && object.hasVariableTarget) || (isCommand(object) && object.commandType === COMMAND.popTunnel)) leaves.add(at);
      if (isTargetValue(object)) for (const other of next) if (other !== at + 1) returns.add(other);
      if (isDivert(object) && object.pushesToStack && object.stackPushType !== FUNCTION) returns.add(at + 1);
    });
    for (const place of returns) this.#back[place] = [...leaves];
  }

  from(goals: Iterable<number>): Uint8Array {
    const away = new Uint8Array(this.#before.length).fill(NOWHERE);
    let ring: number[] = [];
    for (const goal of goals) if (goal >= 0) { away[goal] = 0; ring.push(goal); }
    for (let distance = 0; ring.length > 0 && distance < NOWHERE - 1; distance++) {
      const outer: number[] = [];
      for (let at = ring.pop(); at !== undefined; at = ring.pop()) {
        if ((away[at] as number) < distance) continue;
        for (const before of [...(this.#before[at] ?? []), ...(this.#back[at] ?? [])]) {
          const steps = this.#choosing[before] && at !== before + 1 ? distance + 1 : distance;
          if (steps >= (away[before] as number)) continue;
          away[before] = steps;
          (steps === distance ? ring : outer).push(before);
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
      for (const before of this.#before[at] ?? []) if (!this.#choosing[before] || at === before + 1) open.push(before);
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
