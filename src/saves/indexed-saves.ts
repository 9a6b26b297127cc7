import type { IDBPTransaction } from 'idb';
import { err, ok, type Result } from '../core/result.ts';
import type { ReadingPosition, TakenChoice } from '../core/run/run.ts';
import type { EndingId } from '../core/story/vocabulary.ts';
import { choiceKey, choicesOf, openDatabase, type Database, type Schema, type StoreName } from './database.ts';
import { fromException, saveError, type SaveError } from './errors.ts';
import { readChoice, readHeader, readPosition, readSettings, type KeptReflections, type KeptRun, type KeptSettings, type RunHeader } from './records.ts';
import type { Brought, RunListing, SavedRun, Saves } from './saves.ts';
import { readTransfer, writeTransfer } from './transfer.ts';

type Kept<T = void> = Promise<Result<T, SaveError>>;
type Writing<S extends StoreName> = IDBPTransaction<Schema, S[], 'readwrite'>;

/** Saves in IndexedDB. Every write is durable: it is on the disk when its promise resolves. */
export class IndexedSaves implements Saves {
  readonly #name: string;
  #db: Database | null;

  private constructor(name: string, db: Database) {
    this.#name = name;
    this.#db = db;
  }

  static async open(name: string): Kept<IndexedSaves> {
    let lost = (): void => undefined;
    const opened = await openDatabase(name, () => lost());
    if (!opened.ok) return opened;
    const saves = new IndexedSaves(name, opened.value);
    lost = () => { saves.#db = null; };
    return ok(saves);
  }

  start(header: RunHeader, choices: readonly TakenChoice[]): Kept {
    return this.#write(['runs', 'choices'], async (tx) => {
      await tx.objectStore('runs').add(header, header.id);
      for (const [n, choice] of choices.entries()) await tx.objectStore('choices').add(choice, choiceKey(header.id, n));
    });
  }

  append(run: string, n: number, choice: TakenChoice): Kept {
    return this.#write(['choices'], (tx) => tx.objectStore('choices').add(choice, choiceKey(run, n)));
  }

  place(run: string, position: ReadingPosition, at: number): Kept {
    return this.#write(['positions'], (tx) => tx.objectStore('positions').put({ ...position, at }, run));
  }

  finish(run: string, ending: EndingId, at: number): Kept {
    return this.#change(run, (header) => ({ ...header, ending, finishedAt: at, touchedAt: at }));
  }

  setAside(run: string): Kept {
    return this.#change(run, (header) => ({ ...header, setAside: true }));
  }

  reflect(run: string, reflections: KeptReflections): Kept {
    return this.#change(run, (header) => ({ ...header, reflections }));
  }

  load(run: string): Kept<SavedRun> {
    return this.#use(async (db) => {
      const tx = db.transaction(['runs', 'choices', 'positions']);
      const [record, keys, values, placed] = await Promise.all([
        tx.objectStore('runs').get(run), tx.objectStore('choices').getAllKeys(choicesOf(run)),
        tx.objectStore('choices').getAll(choicesOf(run)), tx.objectStore('positions').get(run),
      ]);
      if (record === undefined) return err(saveError('saves/missing'));
      const header = readHeader(record);
      if (!header.ok) return err(saveError('saves/unreadable'));
      const { choices, lost } = unbroken(keys.map((key) => key[1]), values);
      const { scenario, storyHash, seed, locale } = header.value;
      const position = readPosition(placed);
      return ok({ header: header.value, run: { scenario, storyHash, seed, locale, choices }, position: position.ok && !lost ? position.value : null, lost });
    });
  }

  list(): Kept<{ readonly runs: readonly RunListing[]; readonly unreadable: number }> {
    return this.#use(async (db) => {
      const tx = db.transaction(['runs', 'choices', 'positions']);
      const positions = tx.objectStore('positions');
      const [records, keys, placed, places] = await Promise.all([
        tx.objectStore('runs').getAll(), tx.objectStore('choices').getAllKeys(), positions.getAllKeys(), positions.getAll(),
      ]);
      const touched = new Map(placed.map((run, place) => [run, touchedAt(places[place])]));
      const decisions = new Map<string, number>();
      for (const [run] of keys) decisions.set(run, (decisions.get(run) ?? 0) + 1);
      const runs = records.map(readHeader).flatMap((header) => (header.ok ? [listing(header.value, decisions, touched)] : []));
      return ok({ runs: runs.sort((a, b) => b.touchedAt - a.touchedAt), unreadable: records.length - runs.length });
    });
  }

  forget(run: string): Kept {
    return this.#write(['runs', 'choices', 'positions'], async (tx) => {
      await tx.objectStore('choices').delete(choicesOf(run));
      await tx.objectStore('positions').delete(run);
      await tx.objectStore('runs').delete(run);
    });
  }

  settings(): Kept<KeptSettings> {
    return this.#use(async (db) => {
      const settings = readSettings(await db.get('settings', 'all') ?? {});
      return ok(settings.ok ? settings.value : {});
    });
  }

  keepSettings(settings: KeptSettings): Kept {
    return this.#write(['settings'], (tx) => tx.objectStore('settings').put(settings, 'all'));
  }

  seen(scenario: string): Kept<readonly number[]> {
    return this.#use(async (db) => ok(numbers(await db.get('seen', scenario))));
  }

  addSeen(scenario: string, lines: readonly number[]): Kept {
    return this.#write(['seen'], async (tx) => {
      const store = tx.objectStore('seen');
      const held = numbers(await store.get(scenario));
      await store.put([...new Set([...held, ...lines])], scenario);
    });
  }

  async exportAll(at: number): Kept<string> {
    const listed = await this.list();
    if (!listed.ok) return listed;
    const runs: KeptRun[] = [];
    for (const { id } of listed.value.runs) {
      const loaded = await this.load(id);
      if (loaded.ok) runs.push({ header: loaded.value.header, choices: [...loaded.value.run.choices], position: loaded.value.position });
    }
    const settings = await this.settings();
    return ok(writeTransfer(at, runs, settings.ok ? settings.value : {}));
  }

  async importAll(text: string): Kept<Brought> {
    const read = readTransfer(text);
    if (!read.ok) return read;
    const { runs, refused } = read.value;
    let skipped = 0;
    const fresh: KeptRun[] = [];
    for (const run of runs) {
      const held = await this.load(run.header.id);
      if (!held.ok && held.error.code === 'saves/missing') fresh.push(run);
      else if (held.ok && sameChoices(held.value.run.choices, run.choices)) skipped++;
      else fresh.push({ ...run, header: { ...run.header, id: crypto.randomUUID() } });
    }
    const written = await this.#write(['runs', 'choices', 'positions'], async (tx) => {
      for (const { header, choices, position } of fresh) {
        await tx.objectStore('runs').add(header, header.id);
        for (const [n, choice] of choices.entries()) await tx.objectStore('choices').add(choice, choiceKey(header.id, n));
        if (position) await tx.objectStore('positions').put(position, header.id);
      }
    });
    return written.ok ? ok({ added: fresh.length, skipped, refused }) : written;
  }

  #change(run: string, change: (header: RunHeader) => RunHeader): Kept {
    return this.#write(['runs'], async (tx) => {
      const header = readHeader(await tx.objectStore('runs').get(run));
      if (header.ok) await tx.objectStore('runs').put(change(header.value), run);
    });
  }

  /** All of it or nothing, and on the disk before the promise resolves. */
  #write<S extends StoreName>(stores: readonly S[], work: (tx: Writing<S>) => Promise<unknown>): Kept {
    return this.#use(async (db) => {
      const tx = db.transaction([...stores], 'readwrite', { durability: 'strict' });
      const done = tx.done.then(() => null, (cause: unknown) => cause);
      try {
        await work(tx);
      } catch (cause) {
        try { tx.abort(); } catch { /* it has ended already */ }
        await done;
        return err(fromException(cause));
      }
      const failure = await done;
      return failure === null ? ok(undefined) : err(fromException(failure));
    });
  }

  /** Opens the database again, once, when the browser has closed it under us: then nothing was written yet. */
  async #use<T>(work: (db: Database) => Kept<T>): Kept<T> {
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

function listing(header: RunHeader, decisions: ReadonlyMap<string, number>, touched: ReadonlyMap<string, number>): RunListing {
  return { ...header, decisions: decisions.get(header.id) ?? 0, touchedAt: Math.max(header.touchedAt, touched.get(header.id) ?? 0) };
}

const touchedAt = (place: unknown): number => {
  const position = readPosition(place);
  return position.ok ? (position.value.at ?? 0) : 0;
};

const numbers = (value: unknown): readonly number[] => (Array.isArray(value) ? value.filter((each): each is number => typeof each === 'number') : []);

const sameChoices = (one: readonly TakenChoice[], other: readonly TakenChoice[]): boolean =>
  one.length === other.length && one.every((choice, n) => choice.index === other[n]?.index && choice.text === other[n]?.text);

/** The choices up to the first that is missing or can't be read. */
function unbroken(numbered: readonly number[], values: readonly unknown[]): { choices: readonly TakenChoice[]; lost: string | null } {
  const choices: TakenChoice[] = [];
  for (const [place, value] of values.entries()) {
    const choice = readChoice(value);
    if (numbered[place] !== place || !choice.ok) {
      return { choices, lost: `Part of this meeting can’t be read any more. It opens after your choice number ${place}; the rest is left as it is.` };
    }
    choices.push(choice.value);
  }
  return { choices, lost: null };
}
