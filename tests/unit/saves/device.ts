import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import type { TakenChoice } from '../../../src/core/run/run.ts';
import { openSaves, type RunHeader, type Saves } from '../../../src/saves/saves.ts';

export const header = (id: string, more: Partial<RunHeader> = {}): RunHeader => ({
  id, scenario: 'small-room', storyHash: 'abc', seed: 7, locale: 'en', startedAt: 1000, touchedAt: 1000,
  preparation: { matters: ['more_minutes'], couldGive: [] }, ...more,
});
export const choice = (index: number): TakenChoice => ({ index, path: `knot.c-${index}`, text: `“Choice ${index}.”` });

let devices = 0;

/** A device of its own for one test, with nothing kept on it. */
export class Device {
  readonly #name = `device-${++devices}`;

  /** One more tab. */
  async open(): Promise<Saves> {
    const opened = await openSaves(this.#name);
    if (!opened.ok) throw new Error(opened.error.message);
    return opened.value;
  }

  /** What a page that was killed finds when it is opened again. */
  async load(id: string) {
    const loaded = await (await this.open()).load(id);
    if (!loaded.ok) throw new Error(loaded.error.message);
    return loaded.value;
  }

  /** The ids on the shelf, and those set aside behind a minus. */
  async shelf(): Promise<readonly string[]> {
    const listed = await (await this.open()).list();
    if (!listed.ok) throw new Error(listed.error.message);
    return listed.value.runs.map((run) => (run.setAside ? `-${run.id}` : run.id)).sort();
  }

  async exported(): Promise<string> {
    const text = await (await this.open()).exportAll(6000);
    if (!text.ok) throw new Error(text.error.message);
    return text.value;
  }

  /** Reaches under the saves, as a broken disk or another program would. */
  async tamper(store: string, key: IDBValidKey, value: unknown): Promise<void> {
    const db = await openDB(this.#name);
    if (value === undefined) await db.delete(store, key);
    else await db.put(store, value, key);
    db.close();
  }

  async all(store: string): Promise<readonly unknown[]> {
    const db = await openDB(this.#name);
    const records: unknown[] = await db.getAll(store);
    db.close();
    return records;
  }

  /** Leaves a database on the device as the first version of the game made it. */
  async olderDatabase(run: RunHeader): Promise<void> {
    const db = await openDB(this.#name, 1, {
      upgrade(made) { for (const store of ['runs', 'choices', 'positions', 'seen', 'settings']) made.createObjectStore(store); },
    });
    await db.add('runs', run, run.id);
    await db.add('choices', choice(0), [run.id, 0]);
    db.close();
  }

  /** A tab of a version so old that it doesn't let go when asked. */
  async openStubbornly(): Promise<() => void> {
    const db = await openDB(this.#name, 1);
    return () => db.close();
  }
}

export async function play(saves: Saves, id: string, choices = 3): Promise<void> {
  await saves.start(header(id), []);
  for (let n = 0; n < choices; n++) await saves.append(id, n, choice(n));
}

export const done = { ok: true, value: undefined };
