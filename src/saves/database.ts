import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { err, ok, type Result } from '../core/result.ts';
import { fromException, saveError, type SaveError } from './errors.ts';

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
}

export type Database = IDBPDatabase<Schema>;
export const STORES = ['runs', 'choices', 'positions', 'seen', 'settings'] as const;
export type StoreName = (typeof STORES)[number];

const VERSION = 1;

/** Waits this long for other tabs to let go of an older database, milliseconds. */
const PATIENCE = 3000;

export async function openDatabase(name: string, onLost: () => void): Promise<Result<Database, SaveError>> {
  let blocked = false;
  try {
    const opening = openDB<Schema>(name, VERSION, {
      upgrade(db, from) {
        if (from < 1) for (const store of STORES) db.createObjectStore(store);
      },
      blocked() { blocked = true; },
      blocking(_current, _wanted, event) { (event.target as IDBDatabase).close(); onLost(); },
      terminated: onLost,
    });
    const late = new Promise<null>((resolve) => { setTimeout(() => resolve(null), PATIENCE); });
    const db = await Promise.race([opening, late]);
    return db ? ok(db) : err(saveError(blocked ? 'saves/blocked' : 'saves/failed'));
  } catch (cause) {
    const error = fromException(cause);
    return err(error.code === 'saves/failed' ? saveError('saves/forbidden') : error);
  }
}

/** The record of one choice. */
export const choiceKey = (run: string, n: number): [string, number] => [run, n];

/** All choices of a run. */
export const choicesOf = (run: string): IDBKeyRange => IDBKeyRange.bound([run, 0], [run, Infinity]);
