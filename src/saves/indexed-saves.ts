import type { IDBPObjectStore } from 'idb';
import { err, ok, type Result } from '../core/result.ts';
import type { ReadingPosition, TakenChoice } from '../core/run/run.ts';
import type { AnyEnding } from '../core/story/vocabulary.ts';
import { choiceKey, choicesOf, damagedOf, type Schema, type StoreName } from './database.ts';
import { Device } from './device.ts';
import { saveError, type SaveError, type SaveErrorCode } from './errors.ts';
import { answerOf, described, keptRun, listed, newestFirst, numbers, pairKey, savedRun, unbroken, withThoseSetAside } from './reading.ts';
import { joinPages, NO_PAGE, pageOf, readPage, type KeptPage } from './page.ts';
import { readChoice, readHeader, readKeptRun, readPosition, readSettings, readStory, type KeptReflections, type KeptRun, type KeptSettings, type KeptStory, type RunHeader } from './records.ts';
import type { Brought, RunAbout, RunListing, SavedRun, Saves } from './saves.ts';
import { readTransfer, whatIsNew, writeOnly, writeTransfer } from './transfer.ts';

type Kept<T = void> = Promise<Result<T, SaveError>>;

/** There is one page on a device. */
const MINE = 'mine';
/** Headers read in one go: few enough that a slow phone stays awake to a press between them. */
const AT_ONCE = 25;
/** Settings stay. */
const CLEARED = ['runs', 'choices', 'positions', 'seen', 'damaged', 'stories', 'pages', 'comparisons'] as const satisfies readonly StoreName[];

/** Saves in IndexedDB. Every write is durable: it is on the disk when its promise resolves. */
export class IndexedSaves implements Saves {
  readonly #device: Device;
  #asked = false;

  private constructor(device: Device) {
    this.#device = device;
  }

  static async open(name: string): Kept<IndexedSaves> {
    const device = await Device.open(name);
    return device.ok ? ok(new IndexedSaves(device.value)) : device;
  }

  start(header: RunHeader, choices: readonly TakenChoice[], instead?: string): Kept {
    return this.#device.write(['runs', 'choices'], async (tx) => {
      if (!readKeptRun({ header, choices, position: null }).ok) return 'saves/failed';
      if (instead !== undefined) await changeHeader(tx.objectStore('runs'), instead, aside);
      await tx.objectStore('runs').add(header, header.id);
      for (const [n, choice] of choices.entries()) await tx.objectStore('choices').add(choice, choiceKey(header.id, n));
      return undefined;
    });
  }

  async append(run: string, n: number, choice: TakenChoice): Kept {
    const kept = await this.#device.write(['runs', 'choices', 'damaged'], async (tx) => {
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
    return this.#device.write(['runs', 'choices', 'positions'], async (tx) => {
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

  describe(run: string, about: RunAbout): Kept {
    return this.#change(run, (header) => described(header, about));
  }

  load(run: string): Kept<SavedRun> {
    return this.#device.use(async (db) => {
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
    return this.#device.use(async (db) => {
      const tx = db.transaction(['runs', 'choices', 'positions']);
      const ids = await tx.objectStore('runs').getAllKeys();
      const runs: RunListing[] = [];
      for (let from = 0; from < ids.length; from += AT_ONCE) {
        const [first, last] = [ids[from], ids[Math.min(from + AT_ONCE, ids.length) - 1]];
        const records = await tx.objectStore('runs').getAll(IDBKeyRange.bound(first, last));
        const headers = records.map(readHeader).flatMap((header) => (header.ok ? [header.value] : []));
        runs.push(...await Promise.all(headers.map(async (header) => {
          const [decisions, place] = await Promise.all([tx.objectStore('choices').count(choicesOf(header.id)), tx.objectStore('positions').get(header.id)]);
          return listed(header, decisions, place);
        })));
      }
      return ok({ runs: runs.toSorted((a, b) => b.touchedAt - a.touchedAt), unreadable: ids.length - runs.length });
    });
  }

  forget(run: string): Kept {
    return this.#device.write(['runs', 'choices', 'positions', 'damaged'], async (tx) => {
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
    return this.#device.use(async (db) => {
      const settings = readSettings(await db.get('settings', 'all') ?? {});
      return ok(settings.ok ? settings.value : {});
    });
  }

  keepSettings(settings: KeptSettings): Kept {
    return this.#device.write(['settings'], async (tx) => { await tx.objectStore('settings').put(settings, 'all'); });
  }

  seen(scenario: string): Kept<readonly number[]> {
    return this.#device.use(async (db) => ok(numbers(await db.get('seen', scenario))));
  }

  addSeen(scenario: string, lines: readonly number[]): Kept {
    return this.#device.write(['seen'], (tx) => addTo(tx.objectStore('seen'), scenario, lines));
  }

  stories(): Kept<readonly KeptStory[]> {
    return this.#device.use(async (db) => ok(newestFirst((await db.getAll('stories')).map(readStory).flatMap((story) => (story.ok ? [story.value] : [])))));
  }

  keepStory(story: KeptStory): Kept {
    return this.#device.write(['stories'], async (tx) => {
      const checked = readStory(story);
      if (!checked.ok) return 'saves/failed';
      await tx.objectStore('stories').put(checked.value, story.id);
      return undefined;
    });
  }

  dropStory(id: string): Kept {
    return this.#device.write(['stories'], (tx) => tx.objectStore('stories').delete(id));
  }

  page(): Kept<KeptPage> {
    return this.#device.use(async (db) => ok(pageOf(await db.get('pages', MINE))));
  }

  keepPage(page: KeptPage): Kept {
    return this.#device.write(['pages'], async (tx) => {
      const checked = readPage(page);
      if (!checked.ok) return 'saves/failed';
      await tx.objectStore('pages').put(checked.value, MINE);
      return undefined;
    });
  }

  comparison(a: string, b: string): Kept<string> {
    return this.#device.use(async (db) => ok(answerOf(await db.get('comparisons', pairKey(a, b)))));
  }

  keepComparison(a: string, b: string, answer: string): Kept {
    return this.#device.write(['comparisons'], async (tx) => { await tx.objectStore('comparisons').put(answer, pairKey(a, b)); });
  }

  clear(): Kept {
    return this.#device.write(CLEARED, async (tx) => { for (const store of CLEARED) await tx.objectStore(store).clear(); });
  }

  async exportRun(run: string, at: number): Kept<string> {
    const all = await this.list();
    if (!all.ok) return all;
    const runs: KeptRun[] = [];
    for (const id of withThoseSetAside(run, all.value.runs)) {
      const loaded = await this.load(id);
      if (!loaded.ok) return loaded;
      runs.push(keptRun(loaded.value));
    }
    const stories = await this.stories();
    return ok(writeOnly(at, runs, stories.ok ? stories.value : []));
  }

  async exportAll(at: number): Kept<string> {
    const listed = await this.list();
    if (!listed.ok) return listed;
    const runs: KeptRun[] = [];
    for (const { id } of listed.value.runs) {
      const loaded = await this.load(id);
      if (loaded.ok) runs.push(keptRun(loaded.value));
    }
    const [settings, stories, page] = [await this.settings(), await this.stories(), await this.page()];
    return this.#device.use(async (db) => {
      const tx = db.transaction(['seen', 'comparisons']);
      const [scenarios, lines, pairs, answers] = await Promise.all([
        tx.objectStore('seen').getAllKeys(), tx.objectStore('seen').getAll(), tx.objectStore('comparisons').getAllKeys(), tx.objectStore('comparisons').getAll(),
      ]);
      const seen = Object.fromEntries(scenarios.map((scenario, place) => [scenario, numbers(lines[place])]));
      const comparisons = Object.fromEntries(pairs.map((pair, place) => [pair, answerOf(answers[place])]));
      return ok(writeTransfer(at, {
        runs, seen, comparisons, settings: settings.ok ? settings.value : {}, stories: stories.ok ? stories.value : [], page: page.ok ? page.value : NO_PAGE,
      }));
    });
  }

  async importAll(text: string): Kept<Brought> {
    const read = readTransfer(text);
    if (!read.ok) return read;
    const { runs, refused, settings, seen, stories, comparisons, page } = read.value;
    const fresh = await whatIsNew(runs, async (id) => {
      const held = await this.load(id);
      if (held.ok) return keptRun(held.value);
      return held.error.code === 'saves/missing' ? undefined : 'unreadable';
    });
    const written = await this.#device.write(['runs', 'choices', 'positions', 'settings', 'seen', 'stories', 'comparisons', 'pages'], async (tx) => {
      for (const { header, choices, position } of fresh) {
        await tx.objectStore('runs').add(header, header.id);
        for (const [n, choice] of choices.entries()) await tx.objectStore('choices').add(choice, choiceKey(header.id, n));
        if (position) await tx.objectStore('positions').put(position, header.id);
      }
      for (const story of stories) if (await tx.objectStore('stories').getKey(story.id) === undefined) await tx.objectStore('stories').put(story, story.id);
      if (await tx.objectStore('settings').getKey('all') === undefined) await tx.objectStore('settings').put(settings, 'all');
      for (const [scenario, lines] of Object.entries(seen)) await addTo(tx.objectStore('seen'), scenario, lines);
      for (const [pair, answer] of Object.entries(comparisons)) if (await tx.objectStore('comparisons').getKey(pair) === undefined) await tx.objectStore('comparisons').put(answer, pair);
      await tx.objectStore('pages').put(joinPages(pageOf(await tx.objectStore('pages').get(MINE)), page), MINE);
    });
    return written.ok ? ok({ added: fresh.length, skipped: runs.length - fresh.length, refused }) : written;
  }

  #change(run: string, change: (header: RunHeader) => RunHeader): Kept {
    return this.#device.write(['runs'], (tx) => changeHeader(tx.objectStore('runs'), run, change));
  }

  /** Asks the browser, once a device and when there is something to lose, not to clear this away by itself. It may say no. */
  async #askToStay(): Promise<void> {
    if (this.#asked || typeof navigator === 'undefined' || !navigator.storage?.persist) return;
    this.#asked = true;
    const before = await this.#device.use(async (db) => ok(await db.get('settings', 'asked-to-stay')));
    if (!before.ok || before.value !== undefined) return;
    await this.#device.write(['settings'], async (tx) => { await tx.objectStore('settings').put(true, 'asked-to-stay'); });
    await navigator.storage.persist().catch(() => false);
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
