import { err, ok, type Result } from '../result.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { alike } from '../story/alike.ts';
import type { Choice, Choices, End, Line, Passage } from '../story/beat.ts';
import { openStory, type CompiledStory, type StoryError, type StoryRuntime } from '../story/runtime.ts';
import type { Scenario } from '../story/scenario.ts';
import type { Run, TakenChoice } from './run.ts';

/** One decision: what was open, what was taken, what followed. `before` and `after` are the meeting around it. */
export interface Moment {
  readonly number: number;
  readonly before: Meeting;
  readonly offered: readonly Choice[];
  readonly chosen: Choice;
  readonly passage: Passage;
  readonly after: Meeting;
}

/** A run, played out: everything that was said, and where the meeting stands. */
export interface Replay {
  readonly start: Meeting;
  readonly opening: Passage;
  readonly moments: readonly Moment[];
  readonly meeting: Meeting;
  readonly next: Choices | End;
  /** How many of the run's choices fit the story as it is now; fewer than it holds after an edit. */
  readonly fits: number;
  /** The story where the replay stopped, ready for the next choice. */
  readonly runtime: StoryRuntime;
}

/** Plays a run's choices through its story. Fails only where the story itself does. */
export const replay = (story: CompiledStory, scenario: Scenario, run: Run): Result<Replay, StoryError> =>
  replayBy(story, scenario, run, (open, taken) => findChoice(open, taken, run.storyHash === story.hash));

/** Plays choices that are noted in whatever way, as far as each can be found among those that are open. */
export function replayBy<T>(
  story: CompiledStory, scenario: Scenario, { seed, choices }: { readonly seed: number; readonly choices: readonly T[] }, find: (open: readonly Choice[], noted: T) => Choice | undefined,
): Result<Replay, StoryError> {
  const opened = openStory(story, scenario, seed);
  if (!opened.ok) return opened;
  const runtime = opened.value;
  const start = runtime.meeting;
  const opening = runtime.begin();
  if (!opening.ok) return opening;
  const moments: Moment[] = [];
  let passage = opening.value;
  for (const [number, noted] of choices.entries()) {
    const before = runtime.meeting;
    if (passage.next.kind !== 'choices') break;
    const chosen = find(passage.next.options.filter(({ blocked }) => blocked === undefined), noted);
    if (!chosen) break;
    const followed = runtime.choose(chosen.index);
    if (!followed.ok) return followed;
    moments.push({ number, before, offered: passage.next.options, chosen, passage: followed.value, after: runtime.meeting });
    passage = followed.value;
  }
  return ok({ start, opening: opening.value, moments, meeting: runtime.meeting, next: passage.next, fits: moments.length, runtime });
}

/** Takes one more choice. The replay it grew from keeps its moments, but its runtime has moved on. */
export function advance(played: Replay, chosen: Choice): Result<Replay, StoryError> {
  if (played.next.kind !== 'choices') return err({ code: 'story/no-such-choice', message: 'The meeting is over.' });
  const before = played.meeting;
  const followed = played.runtime.choose(chosen.index);
  if (!followed.ok) return followed;
  const passage = followed.value;
  const meeting = played.runtime.meeting;
  const moment: Moment = { number: played.moments.length, before, offered: played.next.options, chosen, passage, after: meeting };
  return ok({ ...played, moments: [...played.moments, moment], meeting, next: passage.next, fits: played.fits + 1 });
}

/** In the same story by number; in an edited one by its words, or by its place while most of its words are the same, or as the only one with most of its words. */
function findChoice(open: readonly Choice[], taken: TakenChoice, sameStory: boolean): Choice | undefined {
  if (sameStory) return open.find((choice) => choice.index === taken.index);
  const similar = open.filter((choice) => alike(choice.text, taken.text));
  return open.find((choice) => choice.text === taken.text)
    ?? similar.find((choice) => choice.path === taken.path)
    ?? (similar.length === 1 ? similar[0] : undefined);
}

/** Every line of a replay, in order. */
export const linesOf = (played: Pick<Replay, 'opening' | 'moments'>): readonly Line[] =>
  [played.opening, ...played.moments.map((moment) => moment.passage)].flatMap((passage) => passage.lines);

export const takenFrom = (choice: Choice): TakenChoice => ({ index: choice.index, path: choice.path, text: choice.text });
