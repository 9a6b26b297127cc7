import type { IDBPTransaction } from 'idb';
import { err, ok, type Result } from '../core/result.ts';
import { openDatabase, type Database, type Schema, type StoreName } from './database.ts';
import { fromException, saveError, type SaveError, type SaveErrorCode } from './errors.ts';

type Kept<T = void> = Promise<Result<T, SaveError>>;
export type Writing<S extends StoreName> = IDBPTransaction<Schema, S[], 'readwrite'>;

/** The database on this device, opened again where the browser closes it under us. Nothing here throws. */
export class Device {
  readonly #name: string;
  #db: Database | null;

  private constructor(name: string, db: Database) {
    this.#name = name;
    this.#db = db;
  }

  static async open(name: string): Kept<Device> {
    let lost = (): void => undefined;
    const opened = await openDatabase(name, () => lost());
    if (!opened.ok) return opened;
    const device = new Device(name, opened.value);
    lost = () => { device.#db = null; };
    return ok(device);
  }

  /** Work that comes back with a failure has written nothing. All of it or nothing, and on the disk before the promise resolves. */
  write<S extends StoreName>(stores: readonly S[], work: (tx: Writing<S>) => Promise<SaveErrorCode | void>): Kept {
    return this.use(async (db) => {
      const tx = db.transaction([...stores], 'readwrite', { durability: 'strict' });
      const done = tx.done.then(() => null, (cause: unknown) => cause);
      let trouble: SaveErrorCode | void;
      try {
        trouble = await work(tx);
        if (trouble) tx.abort();
      } catch (cause) {
        try { tx.abort(); } catch { /* it has ended already */ }
        await done;
        return err(fromException(cause));
      }
      const failure = await done;
      if (trouble) return err(saveError(trouble));
      return failure === null ? ok(undefined) : err(fromException(failure));
    });
  }

  /** Opens the database again, once, when the browser has closed it under us: then nothing was written yet. */
  async use<T>(work: (db: Database) => Kept<T>): Kept<T> {
    try {
      return await this.#attempt(work);
    } catch (cause) {
      if (!(cause instanceof DOMException) || cause.name !== 'InvalidStateError') return err(fromException(cause));
      this.#db = null;
    }
    return this.#attempt(work).catch((cause: unknown) => err(fromException(cause)));
  }

  async #attempt<T>(work: (db: Database) => Kept<T>): Kept<T> {
    if (!this.#db) {
      const opened = await openDatabase(this.#name, () => { this.#db = null; });
      if (!opened.ok) return opened;
      this.#db = opened.value;
    }
    return work(this.#db);
  }
}
