import type { Move } from '../tips/tips.ts';
import type { Gaze, Gesture, Mood, AnyEnding, PersonId, Shot, TableAction, Thing, Tone } from './vocabulary.ts';
import type { MeetingEvent } from '../meeting/meeting.ts';

/** How a line is to be played. What is absent stays as it was. */
export interface Staging {
  readonly mood?: Mood;
  readonly gesture?: Gesture;
  readonly gaze?: Gaze;
  readonly shot?: Shot;
  readonly thing?: Thing;
}

/** Someone at the table, the parent, or nobody: what the parent notices. */
export type Speaker = { readonly kind: 'person'; readonly id: PersonId } | { readonly kind: 'you' } | { readonly kind: 'narration' };

/** Words said or noticed, and what they moved. */
export interface Line {
  readonly kind: 'line';
  readonly speaker: Speaker;
  readonly text: string;
  readonly staging: Staging;
  readonly events: readonly MeetingEvent[];
  /** This line is a choice the player took, in the player's words. */
  readonly chosen?: true;
}

export interface Choice {
  /** The story's own number for it, 0 first. */
  readonly index: number;
  /** Its place in the compiled story: stays the same when its words are edited. */
  readonly path: string;
  readonly text: string;
  readonly moves: readonly Move[];
  readonly tone?: Tone;
  /** One of the things a parent may always do, shown apart from what is said. */
  readonly table?: TableAction;
  /** Composure it takes to find these words, when there is less of it. */
  readonly blocked?: number;
}

export interface Choices {
  readonly kind: 'choices';
  readonly options: readonly Choice[];
}

export interface End {
  readonly kind: 'end';
  readonly ending: AnyEnding;
  /** The story broke here, and how: where any Ink is played, that ends it. */
  readonly broke?: string;
}

/** What can happen in a meeting, one at a time. */
export type Beat = Line | Choices | End;

/** What follows a choice, up to the next one: the words, then a decision or the end. */
export interface Passage {
  readonly lines: readonly Line[];
  readonly next: Choices | End;
}
