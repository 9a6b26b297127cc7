import type { Notebook } from '../meeting/meeting.ts';
import type { EndingId, Mood, PersonId } from '../story/vocabulary.ts';
import type { Tip } from '../tips/tips.ts';
import type { TranscriptLine } from './transcript.ts';

/** Words really said in the run, and where: `line` counts every line of the run from 0, `moment` the decisions. */
export interface Quote {
  readonly line: number;
  readonly moment: number | null;
  /** A name from the cast, “You”, or null for what you noticed or did. */
  readonly speaker: string | null;
  readonly words: string;
}

/** One place on a curve: where it stood after this line, and by how much the line moved it. */
export interface CurvePoint {
  readonly line: number;
  readonly value: number;
  readonly by: number;
  readonly quote: Quote;
}

export interface Curve {
  readonly start: number;
  readonly end: number;
  readonly points: readonly CurvePoint[];
}

/** A tip's strongest moment: what you said or did, what came of it, and why it counts. */
export interface Strongest {
  readonly moment: number;
  readonly quote: Quote;
  readonly followed: Quote | null;
  readonly why: string;
}

/** A moment that could have gone another way: what you said, words that were open then, and why. */
export interface Missed {
  readonly moment: number;
  readonly quote: Quote;
  /** What was said just before. */
  readonly heardBefore: Quote | null;
  readonly instead: string;
  readonly why: string;
}

export interface TipView {
  readonly tip: Tip;
  readonly strongest: Strongest | null;
  readonly missed: Missed | null;
}

export type Leaving = 'closer' | 'same' | 'farther';

export interface PersonLeaves {
  readonly id: PersonId;
  readonly name: string;
  readonly role: string;
  readonly look: string;
  readonly leaving: Leaving;
  /** What you see of them as they go. */
  readonly words: string;
  readonly moodBefore: Mood;
  readonly moodAfter: Mood;
}

export interface Unsaid {
  readonly name: string;
  readonly look: string;
  readonly text: string;
  readonly opens: string;
  /** Words that were open in this meeting and would have brought it out, and before which decision; null while nobody has looked, or where there were none. */
  readonly couldAsk: { readonly moment: number; readonly words: string } | null;
}

/** What one person thought at a moment. `unsaid` is what they were still keeping to themselves. */
export interface Thought {
  readonly name: string;
  readonly look: string;
  readonly mood: Mood;
  readonly kind: 'warmer' | 'cooler' | 'unsaid' | 'listening';
  readonly words: string;
}

/** Where a meeting leads, 0 to 100: the mean of the three results it came to when it was played on from there. */
export interface Ahead {
  readonly yours: number;
  /** Of all that could be said there, each as often. */
  readonly usual: number;
  readonly best: number;
}

/** A decision that turned the meeting: nothing said there would have brought as much less, or more, as this did. */
export interface TurningPoint {
  readonly moment: number;
  readonly kind: 'lifted' | 'cost';
  readonly heardBefore: Quote | null;
  readonly quote: Quote;
  readonly followed: Quote | null;
  readonly composure: { readonly from: number; readonly to: number };
  readonly commonGround: { readonly from: number; readonly to: number };
  readonly ahead: Ahead;
  /** Words that lead furthest from there, where they were not yours. */
  readonly instead: string | null;
  /** What the rubric says of it; null where it has no word for it. */
  readonly why: string | null;
  readonly thoughts: readonly Thought[];
}

/** A time when saying nothing, stopping or leaving was the thing to do. */
export interface Credit {
  readonly kind: 'silence' | 'pause' | 'leaving';
  readonly moment: number;
  readonly quote: Quote;
  readonly followed: Quote | null;
  readonly why: string;
}

/** Two moments that show the same thing from two sides. */
export interface Pair {
  readonly first: { readonly quote: Quote; readonly followed: Quote | null };
  readonly second: { readonly quote: Quote; readonly followed: Quote | null };
}

/** What to take along to the real meeting, on one sheet. */
export interface TakeAlong {
  readonly questions: readonly string[];
  readonly gives: readonly string[];
  readonly asks: readonly string[];
  readonly phrases: readonly string[];
  readonly pauses: readonly string[];
  readonly rights: readonly { readonly text: string; readonly cite: string }[];
}

export interface Debrief {
  /** How far whoever made it has looked: back at what was said, around at what else could be said, or ahead to where that leads. */
  readonly looked: 'back' | 'around' | 'ahead';
  /** In the order of the meeting; null as long as nobody has looked ahead. */
  readonly turning: readonly TurningPoint[] | null;
  readonly credits: readonly Credit[];
  /** Null where the run goes no further than the middle of the meeting. */
  readonly ending: EndingId | null;
  readonly composure: Curve;
  readonly commonGround: Curve;
  /** How well what was written serves the child, 0 to 100. */
  readonly plan: number;
  readonly agreed: readonly string[];
  readonly leftOpen: readonly string[];
  readonly people: readonly PersonLeaves[];
  readonly tips: readonly TipView[];
  /** What lay beneath their position this time. */
  readonly beneath: string;
  readonly heard: readonly { readonly name: string; readonly text: string }[];
  readonly unsaid: readonly Unsaid[];
  readonly pair: Pair | null;
  /** What was meant to be given before the door, held against what was. */
  readonly gives: { readonly planned: readonly string[]; readonly offered: readonly string[]; readonly kept: readonly string[] };
  readonly matters: { readonly planned: readonly string[]; readonly asked: readonly string[] };
  readonly notebook: Notebook;
  readonly page: TakeAlong;
  readonly transcript: readonly TranscriptLine[];
}

/** What a parent marked before the door. */
export interface Preparation {
  /** Ids from the scenario's `asked`. */
  readonly matters: readonly string[];
  /** Ids from the scenario's `offered`. */
  readonly couldGive: readonly string[];
}

export const NOT_PREPARED: Preparation = { matters: [], couldGive: [] };
