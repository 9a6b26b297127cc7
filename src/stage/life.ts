import type { Person } from './person.ts';
import { lips, type Words } from './speech.ts';

const NOD_EVERY = 6;
const SOON_MS = 4800;
const LATER_MS = 5600;
const BREATH_MS = 1500;
const BLINK_MS = 120;
/** Those who blink do so at one of two moments: each costs a picture when eyes shut and one when they open. */
const BLINKS_AT_MS = [0, 420] as const;

/** What happens now and then while everyone waits, each with how often of ten times. */
const BURSTS = [
  { often: 7, act: (life: Life) => life.blinks() },
  { often: 1.5, act: (life: Life) => { life.blinks(); life.breath(); } },
  { often: 1.5, act: (life: Life) => life.shift() },
] as const;

/** Small life that means nothing by itself: blinks, a breath, a shift of weight, in short bursts; lips that move in speech. Between bursts all is still. */
export class Life {
  private readonly wake: () => void;
  private people: readonly Person[] = [];
  private speaker: Person | null = null;
  private readonly shapes: ReturnType<typeof setTimeout>[] = [];
  private rest: ReturnType<typeof setTimeout> | undefined;

  constructor(wake: () => void) {
    this.wake = wake;
  }

  get speaking(): boolean {
    return this.speaker !== null;
  }

  /** With `still` there is no life of its own at all. */
  follow(people: readonly Person[], still: boolean): void {
    this.people = people;
    if (still) this.sleep();
    else this.rest ??= this.soon();
  }

  /** The lips of one person follow these words until they are told otherwise. */
  speak(speaker: Person | null, words: Words | null): void {
    this.hush();
    if (!speaker || !words) return;
    this.speaker = speaker;
    lips(words).forEach(({ at, viseme }, beat) => {
      this.shapes.push(setTimeout(() => {
        speaker.say(viseme);
        if (beat % NOD_EVERY === NOD_EVERY - 1) speaker.nod(beat % 4 < 2 ? 1.6 : -1.4);
        this.wake();
      }, at));
    });
  }

  hush(): void {
    this.shapes.splice(0).forEach(clearTimeout);
    this.speaker?.say('rest');
    this.speaker?.nod(0);
    this.speaker = null;
  }

  stop(): void {
    this.hush();
    this.sleep();
  }

  blinks(): void {
    for (const at of BLINKS_AT_MS) {
      const who = this.people.filter(() => Math.random() < 0.35);
      if (who.length === 0) continue;
      this.later(at, () => who.forEach((person) => person.shut(true)));
      this.later(at + BLINK_MS, () => who.forEach((person) => person.shut(false)));
    }
  }

  breath(): void {
    const person = this.anyone();
    person?.breathe(1);
    this.later(BREATH_MS, () => person?.breathe(0));
  }

  shift(): void {
    this.anyone()?.shift(Math.random() * 2 - 1);
    this.wake();
  }

  private anyone(): Person | undefined {
    return this.people[Math.floor(Math.random() * this.people.length)];
  }

  private later(ms: number, act: () => void): void {
    setTimeout(() => {
      if (this.rest === undefined) return;
      act();
      this.wake();
    }, ms);
  }

  private sleep(): void {
    clearTimeout(this.rest);
    this.rest = undefined;
  }

  private soon(): ReturnType<typeof setTimeout> {
    return setTimeout(() => {
      let roll = Math.random() * 10;
      const burst = BURSTS.find(({ often }) => (roll -= often) < 0) ?? BURSTS[0];
      burst.act(this);
      this.wake();
      this.rest = this.soon();
    }, SOON_MS + Math.random() * LATER_MS);
  }
}
