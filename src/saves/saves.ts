import { err, ok, type Result } from '../core/result.ts';
import type { ReadingPosition, Run, TakenChoice } from '../core/run/run.ts';
import type { AnyEnding } from '../core/story/vocabulary.ts';
import type { SaveError } from './errors.ts';
import { IndexedSaves } from './indexed-saves.ts';
import { MemorySaves } from './memory-saves.ts';
import type { KeptPage } from './page.ts';
import type { KeptReflections, KeptSettings, KeptStory, RunHeader } from './records.ts';

export type { RunHeader, KeptReflections, KeptSettings, KeptStory } from './records.ts';
export type { KeptPage, Star } from './page.ts';
export { NO_PAGE } from './page.ts';
export type { SaveError } from './errors.ts';

export interface SavedRun {
  readonly header: RunHeader;
  readonly run: Run;
  readonly position: ReadingPosition | null;
  /** A sentence where something of it could not be read; what is here is what stands before that. */
  readonly lost: string | null;
}

export interface RunListing extends RunHeader {
  readonly decisions: number;
}

/** What can be said about a run after it began. */
export type RunAbout = { readonly name?: string; readonly starred?: boolean } & Pick<RunHeader, 'results'>;

export interface Brought {
  readonly added: number;
  readonly skipped: number;
  /** A sentence for each meeting that could not be brought in. */
  readonly refused: readonly string[];
}

type Kept<T = void> = Promise<Result<T, SaveError>>;

/** What is kept on the device. Nothing here throws: what goes wrong is a value with a sentence for the player. */
export interface Saves {
  /** A new run, with the choices it starts from: none, or a prefix of another run. `instead` is set aside in the same step, or neither happens. */
  start(header: RunHeader, choices: readonly TakenChoice[], instead?: string): Kept;
  /**
   * Appends choice number `n`, on the disk when it resolves. 'saves/moved-on' when another tab has taken that
   * number, 'saves/missing' when the run was deleted. Damaged choices from there on are kept apart, and a run
   * that was set aside is so no longer.
   */
  append(run: string, n: number, choice: TakenChoice): Kept;
  /** How far it was read, and when, in milliseconds since 1970. From a tab that has fallen behind it changes nothing. */
  place(run: string, position: ReadingPosition, at: number): Kept;
  finish(run: string, ending: AnyEnding, at: number): Kept;
  setAside(run: string): Kept;
  reflect(run: string, reflections: KeptReflections): Kept;
  /** Names it, stars it, or notes what it brought; what is not spoken of stays. An empty name takes the name away. */
  describe(run: string, about: RunAbout): Kept;
  load(run: string): Kept<SavedRun>;
  /** Newest first, and how many records can't be read. */
  list(): Kept<{ readonly runs: readonly RunListing[]; readonly unreadable: number }>;
  /** Deletes a run, and those set aside on the way to it that lead nowhere else. */
  forget(run: string): Kept;
  settings(): Kept<KeptSettings>;
  keepSettings(settings: KeptSettings): Kept;
  seen(scenario: string): Kept<readonly number[]>;
  addSeen(scenario: string, lines: readonly number[]): Kept;
  /** Stories that somebody brought, the newest first. One that can’t be read any more is left out, and left as it is. */
  stories(): Kept<readonly KeptStory[]>;
  /** In the place of one with the same id. */
  keepStory(story: KeptStory): Kept;
  dropStory(id: string): Kept;
  page(): Kept<KeptPage>;
  keepPage(page: KeptPage): Kept;
  /** What was written of two runs side by side; empty where nothing was. */
  comparison(a: string, b: string): Kept<string>;
  keepComparison(a: string, b: string, answer: string): Kept;
  /** Takes away everything but the settings. */
  clear(): Kept;
  /** One meeting as the text of one file, with those set aside on the way to it, and its story where somebody brought that. */
  exportRun(run: string, at: number): Kept<string>;
  /** Everything, as the text of one file. `at` in milliseconds since 1970. */
  exportAll(at: number): Kept<string>;
  /** Checks the whole file before anything of it is written, then writes all of it or nothing. Settings that are here stay. */
  importAll(text: string): Kept<Brought>;
}

/** Opens what is kept on this device. Fails where the browser forbids it; then `memorySaves` lets play go on. */
export async function openSaves(name = 'a-seat-at-the-table'): Promise<Result<Saves, SaveError>> {
  const opened = await IndexedSaves.open(name);
  return opened.ok ? ok(opened.value) : err(opened.error);
}

/** Keeps everything until the page is closed. */
export const memorySaves = (): Saves => new MemorySaves();
