import type { Reaction } from '../core/meeting/reactions.ts';
import type { Person } from './person.ts';

/** A silence is about this long; short lines give the others no less time than this. */
const LEAST_MS = 1200;

/** Plays what the others do while one speaks: each at its share of the line's time, once, and back again. */
export class Acts {
  private readonly wake: () => void;
  private readonly timers: ReturnType<typeof setTimeout>[] = [];

  constructor(wake: () => void) {
    this.wake = wake;
  }

  play(reactions: readonly Reaction[], people: ReadonlyMap<string, Person>, ms: number): void {
    this.stop();
    for (const { person, at, lasts, ...overlay } of reactions) {
      const when = at * Math.max(LEAST_MS, ms);
      this.in(when, () => people.get(person)?.react(overlay));
      if (lasts !== undefined) this.in(when + lasts, () => people.get(person)?.react(null));
    }
  }

  stop(): void {
    this.timers.splice(0).forEach(clearTimeout);
  }

  private in(ms: number, act: () => void): void {
    this.timers.push(setTimeout(() => {
      act();
      this.wake();
    }, ms));
  }
}
