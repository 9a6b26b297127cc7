import type { IDBPObjectStore, IDBPTransaction } from 'idb';
import { err, ok, type Result } from '../core/result.ts';
import type { ReadingPosition, TakenChoice } from '../core/run/run.ts';
import type { AnyEnding } from '../core/story/vocabulary.ts';
import { choiceKey, choicesOf, damagedOf, openDatabase, type Database, type Schema, type StoreName } from './database.ts';
import { fromException, saveError, type SaveError, type SaveErrorCode } from './errors.ts';
import { listRuns, newestFirst, numbers, savedRun, unbroken, withThoseSetAside } from './reading.ts';
import { readChoice, readHeader, readKeptRun, readPosition, readSettings, readStory, type KeptReflections, type KeptRun, type KeptSettings, type KeptStory, type RunHeader } from './records.ts';
import type { Brought, RunListing, SavedRun, Saves } from './saves.ts';
import { readTransfer, whatIsNew, writeTransfer } from './transfer.ts';

type Kept<T = void> = Promise<Result<T, SaveError>>;
type Writing<S extends StoreName> = IDBPTransaction<Schema, S[], 'readwrite'>;

/** Saves in IndexedDB. Every write is durable: it is on the disk when its promise resolves. */
export class IndexedSaves implements Saves {
  readonly #name: string;
  #db: Database | null;
  #asked = false;

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

  start(header: RunHeader, choices: readonly TakenChoice[], instead?: string): Kept {
    return this.#write(['runs', 'choices'], async (tx) => {
      if (!readKeptRun({ header, choices, position: null }).ok) return 'saves/failed';
      if (instead !== undefined) await changeHeader(tx.objectStore('runs'), instead, aside);
      await tx.objectStore('runs').add(header, header.id);
      for (const [n, choice] of choices.entries()) await tx.objectStore('choices').add(choice, choiceKey(header.id, n));
      return undefined;
    });
  }

  async append(run: string, n: number, choice: TakenChoice): Kept {
    const kept = await this.#write(['runs', 'choices', 'damaged'], async (tx) => {
      const trouble = await changeHeader(tx.objectStore('runs'), run, playedOn);
      if (trouble) return trouble;
      if (!readChoice(choice).ok) return 'saves/failed';
      const store = tx.objectStore('choices');
      const [keys, values] = await Promise.all([store.getAllKeys(choicesOf(run)), store.getAll(choicesOf(run))]);
      const { choices } = unbroken(keys.map((key) => key[1]), values);
      if (choices.length !== n) return 'saves/moved-on';
      for (const [place, key] of keys.entries()) {
        if (place < n) continue;
        await tx.objectStore('damaged').add(values[place], [...key, await tx.objectStore('damaged').count(damagedOf(run))]);
        await store.delete(key);
      }
      await store.add(choice, choiceKey(run, n));
      return undefined;
    });
    if (kept.ok) void this.#askToStay();
    return kept;
  }

  place(run: string, position: ReadingPosition, at: number): Kept {
    return this.#write(['runs', 'choices', 'positions'], async (tx) => {
      if (await tx.objectStore('runs').getKey(run) === undefined) return 'saves/missing';
      const fellBehind = await tx.objectStore('choices').getKey(choiceKey(run, position.choices)) !== undefined;
      if (!fellBehind) await tx.objectStore('positions').put({ ...position, at }, run);
      return undefined;
    });
  }

  finish(run: string, ending: AnyEnding, at: number): Kept {
    return this.#change(run, (header) => ({ ...header, ending, finishedAt: at, touchedAt: at }));
  }

  setAside(run: string): Kept {
    return this.#change(run, aside);
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
      const position = readPosition(placed);
      return ok(savedRun(header.value, unbroken(keys.map((key) => key[1]), values), position.ok ? position.value : null));
    });
  }

  list(): Kept<{ readonly runs: readonly RunListing[]; readonly unreadable: number }> {
    return this.#use(async (db) => {
      const tx = db.transaction(['runs', 'choices', 'positions']);
      const positions = tx.objectStore('positions');
      const [records, keys, placed, places] = await Promise.all([
        tx.objectStore('runs').getAll(), tx.objectStore('choices').getAllKeys(), positions.getAllKeys(), positions.getAll(),
      ]);
      const runs = listRuns(records, keys, new Map(placed.map((run, place) => [run, places[place]])));
      return ok({ runs, unreadable: records.length - runs.length });
    });
  }

  forget(run: string): Kept {
    return this.#write(['runs', 'choices', 'positions', 'damaged'], async (tx) => {
      const headers = (await tx.objectStore('runs').getAll()).map(readHeader).flatMap((header) => (header.ok ? [header.value] : []));
      for (const id of withThoseSetAside(run, headers)) {
        await tx.objectStore('choices').delete(choicesOf(id));
        await tx.objectStore('damaged').delete(damagedOf(id));
        await tx.objectStore('positions').delete(id);
        await tx.objectStore('runs').delete(id);
      }
    });
  }

  settings(): Kept<KeptSettings> {
    return this.#use(async (db) => {
      const settings = readSettings(await db.get('settings', 'all') ?? {});
      return ok(settings.ok ? settings.value : {});
    });
  }

  keepSettings(settings: KeptSettings): Kept {
    return this.#write(['settings'], async (tx) => { await tx.objectStore('settings').put(settings, 'all'); });
  }

  seen(scenario: string): Kept<readonly number[]> {
    return this.#use(async (db) => ok(numbers(await db.get('seen', scenario))));
  }

  addSeen(scenario: string, lines: readonly number[]): Kept {
    return this.#write(['seen'], (tx) => addTo(tx.objectStore('seen'), scenario, lines));
  }

  stories(): Kept<readonly KeptStory[]> {
    return this.#use(async (db) => ok(newestFirst((await db.getAll('stories')).map(readStory).flatMap((story) => (story.ok ? [story.value] : [])))));
  }

  keepStory(story: KeptStory): Kept {
    return this.#write(['stories'], async (tx) => {
      const checked = readStory(story);
      if (!checked.ok) return 'saves/failed';
      await tx.objectStore('stories').put(checked.value, story.id);
      return undefined;
    });
  }

  dropStory(id: string): Kept {
    return this.#write(['stories'], (tx) => tx.objectStore('stories').delete(id));
  }

  async exportAll(at: number): Kept<string> {
    const listed = await this.list();
    if (!listed.ok) return listed;
    const runs: KeptRun[] = [];
    for (const { id } of listed.value.runs) {
      const loaded = await this.load(id);
      if (loaded.ok) runs.push(keptRun(loaded.value));
    }
    const [settings, stories] = [await this.settings(), await this.stories()];
    return this.#use(async (db) => {
      const tx = db.transaction('seen');
      const [scenarios, lines] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
      const seen = Object.fromEntries(scenarios.map((scenario, place) => [scenario, numbers(lines[place])]));
      return ok(writeTransfer(at, { runs, settings: settings.ok ? settings.value : {}, seen, stories: stories.ok ? stories.value : [] }));
    });
  }

  async importAll(text: string): Kept<Brought> {
    const read = readTransfer(text);
    if (!read.ok) return read;
    const { runs, refused, settings, seen, stories } = read.value;
    const fresh = await whatIsNew(runs, async (id) => {
      const held = await this.load(id);
      if (held.ok) return keptRun(held.value);
      return held.error.code === 'saves/missing' ? undefined : 'unreadable';
    });
    const written = await this.#write(['runs', 'choices', 'positions', 'settings', 'seen', 'stories'], async (tx) => {
      for (const { header, choices, position } of fresh) {
        await tx.objectStore('runs').add(header, header.id);
        for (const [n, choice] of choices.entries()) await tx.objectStore('choices').add(choice, choiceKey(header.id, n));
        if (position) await tx.objectStore('positions').put(position, header.id);
      }
      for (const story of stories) if (await tx.objectStore('stories').getKey(story.id) === undefined) await tx.objectStore('stories').put(story, story.id);
      if (await tx.objectStore('settings').getKey('all') === undefined) await tx.objectStore('settings').put(settings, 'all');
      for (const [scenario, lines] of Object.entries(seen)) await addTo(tx.objectStore('seen'), scenario, lines);
    });
    return written.ok ? ok({ added: fresh.length, skipped: runs.length - fresh.length, refused }) : written;
  }

  #change(run: string, change: (header: RunHeader) => RunHeader): Kept {
    return this.#write(['runs'], (tx) => changeHeader(tx.objectStore('runs'), run, change));
  }

  /** Asks the browser, once a device and when there is something to lose, not to clear this away by itself. It may say no. */
  async #askToStay(): Promise<void> {
    if (this.#asked || typeof navigator === 'undefined' || !navigator.storage?.persist) return;
    this.#asked = true;
    const before = await this.#use(async (db) => ok(await db.get('settings', 'asked-to-stay')));
    if (!before.ok || before.value !== undefined) return;
    await this.#write(['settings'], async (tx) => { await tx.objectStore('settings').put(true, 'asked-to-stay'); });
    await navigator.storage.persist().catch(() => false);
  }

  /** Work that comes back with a failure has written nothing. All of it or nothing, and on the disk before the promise resolves. */
  #write<S extends StoreName>(stores: readonly S[], work: (tx: Writing<S>) => Promise<SaveErrorCode | void>): Kept {
    return this.#use(async (db) => {
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

type RunStore = Pick<IDBPObjectStore<Schema, StoreName[], 'runs', 'readwrite'>, 'get' | 'put'>;
type SeenStore = Pick<IDBPObjectStore<Schema, StoreName[], 'seen', 'readwrite'>, 'get' | 'put'>;

/** A header is checked before it is written too: what could not be read again must not take the place of what can. */
async function changeHeader(runs: RunStore, run: string, change: (header: RunHeader) => RunHeader): Promise<SaveErrorCode | undefined> {
  const record = await runs.get(run);
  if (record === undefined) return 'saves/missing';
  const header = readHeader(record);
  if (!header.ok) return 'saves/unreadable';
  const wanted = change(header.value);
  if (wanted === header.value) return undefined;
  const changed = readHeader(wanted);
  if (!changed.ok) return 'saves/failed';
  await runs.put(changed.value, run);
  return undefined;
}

const aside = (header: RunHeader): RunHeader => ({ ...header, setAside: true });

function playedOn(header: RunHeader): RunHeader {
  if (!header.setAside) return header;
  const { setAside: _, ...rest } = header;
  return rest;
}

async function addTo(seen: SeenStore, scenario: string, lines: readonly number[]): Promise<void> {
  await seen.put([...new Set([...numbers(await seen.get(scenario)), ...lines])], scenario);
}

const keptRun = ({ header, run, position }: SavedRun): KeptRun => ({ header, choices: [...run.choices], position });
