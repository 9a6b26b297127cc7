import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { err, ok, type Result } from '../core/result.ts';
import { fromException, saveError, type SaveError, type SaveErrorCode } from './errors.ts';

/** Records are read as unknown and parsed: what is on a disk may have been written by anyone. */
export interface Schema extends DBSchema {
  /** A run's header, by its id. */
  runs: { key: string; value: unknown };
  /** One record a choice, by run and number, only ever added: so two tabs can't both write number n. */
  choices: { key: [string, number]; value: unknown };
  /** How far a run was read, by its id. */
  positions: { key: string; value: unknown };
  /** Fingerprints of the lines that were read, by scenario. */
  seen: { key: string; value: unknown };
  settings: { key: string; value: unknown };
  /** Choices that could not be read and stood in the way of new ones, as they were: by run, number and a count. */
  damaged: { key: [string, number, number]; value: unknown };
  /** Stories that somebody brought, by their id. */
  stories: { key: string; value: unknown };
  /** The page to take along. */
  pages: { key: string; value: unknown };
  /** What was written of two runs laid side by side, by `pairKey`. */
  comparisons: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Schema>;
export type StoreName = 'runs' | 'choices' | 'positions' | 'seen' | 'settings' | 'damaged' | 'stories' | 'pages' | 'comparisons';

/** What each version of the database added to the one before. */
const ADDED: readonly (readonly StoreName[])[] = [['runs', 'choices', 'positions', 'seen', 'settings'], ['damaged'], ['stories'], ['pages', 'comparisons']];

/** How long to wait for another tab to let go of an older database, and for a slow device, milliseconds. */
const PATIENCE = { blocked: 3000, slow: 10_000 };

export async function openDatabase(name: string, onLost: () => void): Promise<Result<Database, SaveError>> {
  let giveUp = (_code: SaveErrorCode): void => undefined;
  const late = new Promise<SaveErrorCode>((resolve) => { giveUp = resolve; });
  const slow = setTimeout(() => giveUp('saves/failed'), PATIENCE.slow);
  try {
    const opening = openDB<Schema>(name, ADDED.length, {
      upgrade(db, from) { for (const store of ADDED.slice(from).flat()) db.createObjectStore(store); },
      blocked() { setTimeout(() => giveUp('saves/blocked'), PATIENCE.blocked); },
      blocking(_current, _wanted, event) { (event.target as IDBDatabase).close(); onLost(); },
      terminated: onLost,
    });
    const db = await Promise.race([opening, late]);
    return typeof db === 'string' ? err(saveError(db)) : ok(db);
  } catch (cause) {
    const error = fromException(cause);
    return err(error.code === 'saves/failed' ? saveError('saves/forbidden') : error);
  } finally {
    clearTimeout(slow);
  }
}

/** The record of one choice. */
export const choiceKey = (run: string, n: number): [string, number] => [run, n];

/** All choices of a run. */
export const choicesOf = (run: string): IDBKeyRange => IDBKeyRange.bound([run, 0], [run, Infinity]);

/** Everything kept aside of a run. */
export const damagedOf = (run: string): IDBKeyRange => IDBKeyRange.bound([run], [run, []]);
