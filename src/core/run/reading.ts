import { updateAll, type Meeting, type MeetingEvent } from '../meeting/meeting.ts';
import type { Line, Passage } from '../story/beat.ts';
import type { TableAction } from '../story/vocabulary.ts';
import { linesOf, type Replay } from './replay.ts';

/** A replay and how far into its newest passage someone has read: `line` is the one being shown, 0 first. */
export interface Reading {
  readonly played: Replay;
  readonly line: number;
}

export const newestPassage = (played: Replay): Passage => played.moments.at(-1)?.passage ?? played.opening;

const lastLine = (passage: Passage): number => Math.max(0, passage.lines.length - 1);

/** Where reading starts after a choice: your own words stand above their answer, and are not waited on. */
function firstLine(passage: Passage): number {
  return passage.lines[0]?.chosen && passage.lines.length > 1 ? 1 : 0;
}

export const readFromStart = (played: Replay): Reading => ({ played, line: firstLine(newestPassage(played)) });

/** Opens at a place noted earlier, as near as the story still allows. */
export function readFrom(played: Replay, line: number): Reading {
  const passage = newestPassage(played);
  return { played, line: Math.min(lastLine(passage), Math.max(firstLine(passage), line)) };
}

/** At the decision itself: everything before it was read. */
export const readAtDecision = (played: Replay): Reading => ({ played, line: lastLine(newestPassage(played)) });

export type Phase = 'line' | 'choosing' | 'over';

export function phaseOf({ played, line }: Reading): Phase {
  if (line < lastLine(newestPassage(played))) return 'line';
  return played.next.kind === 'end' ? 'over' : 'choosing';
}

export const lineShown = ({ played, line }: Reading): Line | null => newestPassage(played).lines[line] ?? null;

/** The player's words that the line being shown answers, in the passage they opened. */
export function yourWords({ played, line }: Reading): Line | null {
  const first = newestPassage(played).lines[0];
  return line > 0 && first?.chosen ? first : null;
}

/** The first line after the player chose to say nothing: somebody is about to break the silence. */
export function breaksSilence({ played, line }: Reading): boolean {
  const chosen = played.moments.at(-1)?.chosen;
  const first = newestPassage(played).lines[0];
  const silent = chosen?.moves.includes('listen') === true && first?.chosen === true && first.speaker.kind === 'narration';
  return silent && line === 1;
}

/** What the player is doing of what may always be done; a break lasts, through its own choices, until one is back at the table. */
export function doingNow({ played }: Reading): TableAction | null {
  const newest = played.moments.at(-1);
  if (newest?.chosen.table !== undefined) return newest.chosen.table;
  const away = newest && newest.before.place !== 'table';
  return away && played.moments.at(-2)?.chosen.table === 'break' ? 'break' : null;
}

/** Everything said up to the line being shown. */
export function said({ played, line }: Reading): readonly Line[] {
  const all = linesOf(played);
  return all.slice(0, all.length - newestPassage(played).lines.length + line + 1);
}

/** The meeting as the line being shown leaves it: what is still to be said has moved nothing yet. */
export function meetingShown({ played, line }: Reading): Meeting {
  const before = played.moments.at(-1)?.before ?? played.start;
  return updateAll(before, newestPassage(played).lines.slice(0, line + 1).flatMap((each) => each.events));
}

/** What the line being shown moved, with the words it answers. */
export function eventsShown(reading: Reading): readonly MeetingEvent[] {
  const { lines } = newestPassage(reading.played);
  const shown = lines[reading.line];
  const yours = reading.line === 1 && lines[0]?.chosen ? lines[0].events : [];
  return [...yours, ...(shown?.events ?? [])];
}
