import type { FittedExample, Note } from '../story/examples.ts';
import { readFromStart, type Reading } from './reading.ts';
import type { Replay } from './replay.ts';
import type { ReadingPosition } from './run.ts';

/** One stop of a meeting that plays by itself: a line, what the coach says of it, or a decision with the choice that will be taken. */
export type Stop =
  | ReadingPosition & { readonly kind: 'line' }
  | ReadingPosition & { readonly kind: 'note'; readonly text: string }
  | ReadingPosition & { readonly kind: 'choice'; readonly index: number };

/** A replay as it stood after so many decisions. It is there to be read: its runtime has gone on. */
export function replayAfter(played: Replay, choices: number): Replay {
  const newest = played.moments[choices - 1];
  const next = newest?.passage.next ?? played.opening.next;
  return { ...played, moments: played.moments.slice(0, choices), meeting: newest?.after ?? played.start, next: choices === played.moments.length ? played.next : next, fits: choices };
}

export const readingAt = (played: Replay, { choices, line }: ReadingPosition): Reading => ({ played: replayAfter(played, choices), line });

/** Every stop of an example, in order. */
export function stopsOf(played: Replay, example: FittedExample): readonly Stop[] {
  const stops: Stop[] = [];
  for (let choices = example.from; choices <= played.moments.length; choices++) {
    const { line: first } = readFromStart(replayAfter(played, choices));
    const last = Math.max(first, (choices === 0 ? played.opening : played.moments[choices - 1]?.passage ?? played.opening).lines.length - 1);
    const says = (text: string, line: number): Stop => ({ kind: 'note', choices, line, text });
    if (choices === example.from && example.before !== undefined) stops.push(says(example.before, first));
    for (let line = first; line <= last; line++) stops.push({ kind: 'line', choices, line });
    stops.push(...notesAt(example.notes, choices).map((text) => says(text, last)));
    const chosen = played.moments[choices]?.chosen;
    if (chosen) stops.push({ kind: 'choice', choices, line: last, index: chosen.index });
  }
  return stops;
}

const notesAt = (notes: readonly Note[], choices: number): readonly string[] => [
  ...notes.filter((note) => 'after' in note && note.after === choices - 1),
  ...notes.filter((note) => 'before' in note && note.before === choices),
].map((note) => note.text);
