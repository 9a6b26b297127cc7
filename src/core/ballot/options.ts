import type { Meeting } from '../meeting/meeting.ts';
import type { Replay } from '../run/replay.ts';
import type { Choice, Line } from '../story/beat.ts';
import type { AnyEnding } from '../story/vocabulary.ts';
import { placeOf, type Tip } from '../tips/tips.ts';

/** What a room votes on: what can be said now. What a parent may always do is the facilitator's to play. */
export const votable = ({ next }: Pick<Replay, 'next'>): readonly Choice[] =>
  (next.kind === 'choices' ? next.options.filter(({ table, blocked }) => table === undefined && blocked === undefined) : []);

export const blockedNow = ({ next }: Pick<Replay, 'next'>): readonly Choice[] =>
  (next.kind === 'choices' ? next.options.filter(({ blocked }) => blocked !== undefined) : []);

export const alwaysOpen = ({ next }: Pick<Replay, 'next'>): readonly Choice[] =>
  (next.kind === 'choices' ? next.options.filter(({ table, blocked }) => table !== undefined && blocked === undefined) : []);

/** What an option leads toward at once. */
export interface Lead {
  readonly practises: readonly Tip[];
  readonly against: readonly Tip[];
  /** The first words that answer it; null where nobody does. */
  readonly reply: Line | null;
  /** How far each meter moves. */
  readonly composure: number;
  readonly commonGround: number;
  /** Notebook entries that it brings. */
  readonly hears: readonly string[];
  readonly ends: AnyEnding | null;
}

/** Looks one step ahead. The replay stays where it is. */
export function leadOf(played: Replay, choice: Choice): Lead {
  const tips = (practises: boolean): readonly Tip[] => [...new Set(choice.moves.map(placeOf).flatMap((place) => (place.practises === practises ? [place.tip] : [])))];
  const known = { practises: tips(true), against: tips(false) };
  const ahead = played.runtime.peek(choice.index);
  if (!ahead.ok) return { ...known, reply: null, composure: 0, commonGround: 0, hears: [], ends: null };
  const { passage, meeting } = ahead.value;
  return {
    ...known,
    reply: passage.lines.find(({ speaker, chosen }) => speaker.kind === 'person' && !chosen) ?? passage.lines.find(({ chosen }) => !chosen) ?? null,
    composure: meeting.composure - played.meeting.composure,
    commonGround: meeting.commonGround - played.meeting.commonGround,
    hears: newlyHeard(played.meeting, meeting),
    ends: passage.next.kind === 'end' ? passage.next.ending : null,
  };
}

const newlyHeard = (before: Meeting, now: Meeting): readonly string[] => now.notebook.heard.filter((entry) => !before.notebook.heard.includes(entry));
