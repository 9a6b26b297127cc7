import type { ReadingPosition, TakenChoice } from '../core/run/run.ts';
import { readChoice, readPosition, type KeptRun, type KeptStory, type RunHeader } from './records.ts';
import type { RunAbout, RunListing, SavedRun } from './saves.ts';

/** The choices up to the first that is missing or can't be read. `numbered` are the numbers they were kept under. */
export function unbroken(numbered: readonly number[], values: readonly unknown[]): { readonly choices: readonly TakenChoice[]; readonly lost: string | null } {
  const choices: TakenChoice[] = [];
  for (const [place, value] of values.entries()) {
    const choice = readChoice(value);
    if (numbered[place] !== place || !choice.ok) return { choices, lost: lostAfter(place) };
    choices.push(choice.value);
  }
  return { choices, lost: null };
}

const lostAfter = (choices: number): string =>
  `Part of this meeting can’t be read any more. It opens after your choice number ${choices}; the rest is left as it is.`;

export function savedRun(header: RunHeader, kept: ReturnType<typeof unbroken>, position: ReadingPosition | null): SavedRun {
  const { scenario, storyHash, seed, locale } = header;
  // A position further on than the choices go was written together with choices that are gone.
  const lost = kept.lost ?? (position && position.choices > kept.choices.length ? lostAfter(kept.choices.length) : null);
  return { header, run: { scenario, storyHash, seed, locale, choices: kept.choices }, position: lost ? null : position, lost };
}

export const keptRun = ({ header, run, position }: SavedRun): KeptRun => ({ header, choices: [...run.choices], position });

/** A run as it is listed. `place` is how far it was read, as kept. */
export const listed = (header: RunHeader, decisions: number, place: unknown): RunListing =>
  ({ ...header, decisions, touchedAt: Math.max(header.touchedAt, touchedAt(place)) });

const touchedAt = (place: unknown): number => {
  const position = readPosition(place);
  return position.ok ? (position.value.at ?? 0) : 0;
};

/** A run with those that were set aside on the way to it and lead nowhere else: they are shown nowhere, so they go when it goes. */
export function withThoseSetAside(run: string, headers: readonly RunHeader[]): readonly string[] {
  const byId = new Map(headers.map((header) => [header.id, header]));
  const going = [run];
  for (let last = byId.get(run); last?.from; ) {
    const { run: earlier } = last.from;
    last = byId.get(earlier);
    const leadsElsewhere = headers.some((header) => header.from?.run === earlier && !going.includes(header.id));
    if (!last?.setAside || leadsElsewhere || going.includes(earlier)) break;
    going.push(earlier);
  }
  return going;
}

export const newestFirst = (stories: readonly KeptStory[]): readonly KeptStory[] => stories.toSorted((a, b) => b.broughtAt - a.broughtAt);

export const numbers = (value: unknown): readonly number[] => (Array.isArray(value) ? value.filter((each): each is number => typeof each === 'number') : []);

/** A header with what is said about its run; an empty name and a star taken away leave nothing behind. */
export function described(header: RunHeader, about: RunAbout): RunHeader {
  const { name, starred, ...rest } = { ...header, ...about };
  return { ...rest, ...(name && { name }), ...(starred && { starred: true as const }) };
}

/** Two runs, whichever comes first. */
export const pairKey = (a: string, b: string): string => [a, b].toSorted().join(' ');

export const answerOf = (value: unknown): string => (typeof value === 'string' ? value : '');
