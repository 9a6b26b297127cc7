import type { Person } from './person.ts';

const MOUTH_MS = 105;
const SHAPES = ['a', 'e', 'o', 'm', 'e', 'a', 'soft'] as const;
const NOD_EVERY = 6;

/** Small life that means nothing by itself: blinks in short bursts, lips that move in speech. Between bursts all is still. */
export class Life {
  private readonly wake: () => void;
  private people: readonly Person[] = [];
  private speaker: Person | null = null;
  private lips: ReturnType<typeof setInterval> | undefined;
  private rest: ReturnType<typeof setTimeout> | undefined;

  constructor(wake: () => void) {
    this.wake = wake;
  }

  get speaking(): boolean {
    return this.speaker !== null;
  }

  /** Whose lips move, if anyone's; with `still` there is no life of its own at all. */
  follow(people: readonly Person[], speaker: Person | null, still: boolean): void {
    this.people = people;
    if (speaker !== this.speaker) this.speak(speaker);
    if (still) this.sleep();
    else this.rest ??= this.soon();
  }

  stop(): void {
    this.speak(null);
    this.sleep();
  }

  private sleep(): void {
    clearTimeout(this.rest);
    this.rest = undefined;
  }

  private soon(): ReturnType<typeof setTimeout> {
    return setTimeout(() => this.burst(), 3200 + Math.random() * 4200);
  }

  private burst(): void {
    for (const person of this.people) {
      if (Math.random() < 0.6) setTimeout(() => this.blink(person), Math.random() * 900);
    }
    this.rest = this.soon();
  }

  private blink(person: Person): void {
    if (this.rest === undefined) return;
    person.blink();
    this.wake();
  }

  private speak(speaker: Person | null): void {
    clearInterval(this.lips);
    this.speaker?.say(null);
    this.speaker?.nod(0);
    this.speaker = speaker;
    if (!speaker) return;
    let beats = 0;
    this.lips = setInterval(() => {
      beats += 1;
      speaker.say(SHAPES[Math.floor(Math.random() * SHAPES.length)] ?? 'm');
      if (beats % NOD_EVERY === 0) speaker.nod(Math.random() * 4 - 2);
      this.wake();
    }, MOUTH_MS);
  }
}
