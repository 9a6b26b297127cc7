import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { memorySaves, openSaves, type RunHeader, type Saves } from '../../../src/saves/saves.ts';
import type { TakenChoice } from '../../../src/core/run/run.ts';

let name = '';
let number = 0;
beforeEach(() => { name = `meetings-${++number}`; });
afterEach(() => { vi.restoreAllMocks(); });

const header = (id: string, more: Partial<RunHeader> = {}): RunHeader => ({
  id, scenario: 'small-room', storyHash: 'abc', seed: 7, locale: 'en', startedAt: 1000, touchedAt: 1000,
  preparation: { matters: ['more_minutes'], couldGive: [] }, ...more,
});
const choice = (index: number): TakenChoice => ({ index, path: `knot.c-${index}`, text: `“Choice ${index}.”` });

async function open(): Promise<Saves> {
  const opened = await openSaves(name);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

/** What a page that was killed finds when it is opened again. */
async function loadAfresh(id: string) {
  const loaded = await (await open()).load(id);
  if (!loaded.ok) throw new Error(loaded.error.message);
  return loaded.value;
}

/** Reaches under the saves, as a broken disk or another program would. */
async function tamper(store: string, key: IDBValidKey, value: unknown): Promise<void> {
  const db = await openDB(name);
  if (value === undefined) await db.delete(store, key);
  else await db.put(store, value, key);
  db.close();
}

async function playThree(saves: Saves, id = 'a'): Promise<void> {
  await saves.start(header(id), []);
  for (const n of [0, 1, 2]) expect(await saves.append(id, n, choice(n))).toEqual({ ok: true, value: undefined });
}

describe('a meeting is kept as it is played', () => {
  test('every choice is there after a kill, with the place that was reached', async () => {
    const saves = await open();
    await playThree(saves);
    await saves.place('a', { choices: 3, line: 2 }, 5000);
    const found = await loadAfresh('a');
    expect(found.run).toEqual({ scenario: 'small-room', storyHash: 'abc', seed: 7, locale: 'en', choices: [choice(0), choice(1), choice(2)] });
    expect(found.position).toEqual({ choices: 3, line: 2, at: 5000 });
    expect(found.header.preparation.matters).toEqual(['more_minutes']);
    expect(found.lost).toBeNull();
  });

  test('a choice is written so that it outlives the machine', async () => {
    const saves = await open();
    await saves.start(header('a'), []);
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await saves.append('a', 0, choice(0));
    expect(transaction).toHaveBeenCalledWith(expect.arrayContaining(['choices']), 'readwrite', { durability: 'strict' });
  });

  test('of two tabs that take the same decision one wins, and the other is told', async () => {
    const [one, other] = [await open(), await open()];
    await one.start(header('a'), []);
    const results = await Promise.all([one.append('a', 0, choice(1)), other.append('a', 0, choice(2))]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.find((result) => !result.ok)).toMatchObject({ error: { code: 'saves/moved-on' } });
    const winner = results[0].ok ? 1 : 2;
    expect((await loadAfresh('a')).run.choices).toEqual([choice(winner)]);
  });

  test('a meeting that goes on from another keeps both, and sets the old one aside', async () => {
    const saves = await open();
    await playThree(saves);
    await saves.setAside('a');
    await saves.start(header('b', { from: { run: 'a', choices: 2 } }), [choice(0), choice(1)]);
    expect((await loadAfresh('b')).run.choices).toEqual([choice(0), choice(1)]);
    expect((await loadAfresh('a')).run.choices).toHaveLength(3);
    expect((await loadAfresh('a')).header.setAside).toBe(true);
  });

  test('the list has the newest first, by when it was last read, with its ending and decisions', async () => {
    const saves = await open();
    await playThree(saves, 'old');
    await saves.start(header('new', { startedAt: 2000, touchedAt: 2000 }), []);
    await saves.place('old', { choices: 3, line: 0 }, 9000);
    await saves.finish('new', 'reconvene', 3000);
    const listed = await saves.list();
    expect(listed.ok && listed.value.runs.map((run) => [run.id, run.decisions, run.ending])).toEqual([['old', 3, undefined], ['new', 0, 'reconvene']]);
  });

  test('settings, read lines and reflections are kept too', async () => {
    const saves = await open();
    await playThree(saves);
    await saves.keepSettings({ volume: 0.3, textSpeed: 'fast' });
    await saves.addSeen('small-room', [1, 2]);
    await saves.addSeen('small-room', [2, 3]);
    await saves.reflect('a', { feeling: 'Tired', pair: 'Both times I waited.', answers: ['Ask first.'] });
    const again = await open();
    expect(await again.settings()).toEqual({ ok: true, value: { volume: 0.3, textSpeed: 'fast' } });
    expect(await again.seen('small-room')).toEqual({ ok: true, value: [1, 2, 3] });
    expect((await loadAfresh('a')).header.reflections).toEqual({ feeling: 'Tired', pair: 'Both times I waited.', answers: ['Ask first.'] });
  });

  test('a deleted meeting is gone, and only that one', async () => {
    const saves = await open();
    await playThree(saves, 'a');
    await playThree(saves, 'b');
    await saves.forget('a');
    expect(await saves.load('a')).toMatchObject({ ok: false, error: { code: 'saves/missing' } });
    expect((await loadAfresh('b')).run.choices).toHaveLength(3);
  });
});

describe('when storage is in trouble, a sentence says so and nothing else is lost', () => {
  test('a full disk', async () => {
    const saves = await open();
    await playThree(saves);
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => { throw new DOMException('no room', 'QuotaExceededError'); });
    expect(await saves.append('a', 3, choice(3))).toMatchObject({ ok: false, error: { code: 'saves/full', message: expect.stringContaining('no room left') } });
    vi.restoreAllMocks();
    expect((await loadAfresh('a')).run.choices).toHaveLength(3);
  });

  test('a browser that forbids storage', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => { throw new DOMException('no', 'SecurityError'); });
    expect(await openSaves(name)).toMatchObject({ ok: false, error: { code: 'saves/forbidden', message: expect.stringContaining('You can play') } });
  });

  test('a database from a newer version of the game', async () => {
    (await openDB(name, 9)).close();
    expect(await openSaves(name)).toMatchObject({ ok: false, error: { code: 'saves/newer' } });
  });

  test('a header that can’t be read is left as it is, and the other meetings are listed', async () => {
    const saves = await open();
    await playThree(saves, 'a');
    await playThree(saves, 'b');
    await tamper('runs', 'a', { id: 'a', scenario: 12 });
    const listed = await saves.list();
    expect(listed.ok && [listed.value.runs.map((run) => run.id), listed.value.unreadable]).toEqual([['b'], 1]);
    expect(await saves.load('a')).toMatchObject({ ok: false, error: { code: 'saves/unreadable' } });
    const db = await openDB(name);
    expect(await db.get('runs', 'a')).toEqual({ id: 'a', scenario: 12 });
    db.close();
  });

  test.each([['missing', undefined], ['spoiled', { index: 'x' }]])('a meeting with a choice %s in the middle opens up to it', async (_, value) => {
    const saves = await open();
    await playThree(saves);
    await tamper('choices', ['a', 1], value);
    const found = await loadAfresh('a');
    expect(found.run.choices).toEqual([choice(0)]);
    expect(found.lost).toContain('after your choice number 1');
    expect(found.position).toBeNull();
  });

  test('a database that the browser closed is opened again', async () => {
    const saves = await open();
    await playThree(saves);
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => { throw new DOMException('closed', 'InvalidStateError'); });
    expect(await saves.append('a', 3, choice(3))).toMatchObject({ ok: true });
    expect((await loadAfresh('a')).run.choices).toHaveLength(4);
  });
});

describe('everything can be carried to another device as one file', () => {
  test('what was exported comes in as it was', async () => {
    const saves = await open();
    await playThree(saves, 'a');
    await saves.place('a', { choices: 3, line: 1 }, 4000);
    await saves.finish('a', 'agreed', 5000);
    const file = await saves.exportAll(6000);
    if (!file.ok) throw new Error(file.error.message);
    name = `${name}-elsewhere`;
    const elsewhere = await open();
    expect(await elsewhere.importAll(file.value)).toEqual({ ok: true, value: { added: 1, skipped: 0, refused: [] } });
    const again = await elsewhere.exportAll(6000);
    expect(again.ok && again.value).toBe(file.value);
  });

  test('what is here already is left out, and another meeting of the same name comes in beside it', async () => {
    const saves = await open();
    await playThree(saves, 'a');
    const file = await saves.exportAll(1);
    const text = file.ok ? file.value : '';
    expect(await saves.importAll(text)).toMatchObject({ value: { added: 0, skipped: 1 } });
    expect(await saves.importAll(text.replace('“Choice 2.”', '“Something else.”'))).toMatchObject({ value: { added: 1, skipped: 0 } });
    const listed = await saves.list();
    expect(listed.ok && listed.value.runs).toHaveLength(2);
    expect((await loadAfresh('a')).run.choices[2]?.text).toBe('“Choice 2.”');
  });

  test.each([
    ['not JSON', 'hello', 'isn’t an export'],
    ['another program’s', '{"game":"chess","format":1}', 'isn’t an export'],
    ['from a newer version', '{"game":"a-seat-at-the-table","format":2,"runs":[]}', 'newer version'],
    ['hostile names', '{"__proto__":{"game":"a-seat-at-the-table"},"constructor":1}', 'isn’t an export'],
  ])('a file that is %s brings in nothing and says so', async (_, text, sentence) => {
    const saves = await open();
    expect(await saves.importAll(text)).toMatchObject({ ok: false, error: { message: expect.stringContaining(sentence) } });
    expect(await saves.list()).toMatchObject({ value: { runs: [] } });
  });

  test('one spoiled meeting in a file is named, and the others come in', async () => {
    const saves = await open();
    await playThree(saves, 'a');
    const file = await saves.exportAll(1);
    const spoiled = JSON.parse(file.ok ? file.value : '{}') as { runs: unknown[] };
    spoiled.runs.push({ header: { id: 'x' } });
    name = `${name}-elsewhere`;
    expect(await (await open()).importAll(JSON.stringify(spoiled))).toMatchObject({ value: { added: 1, refused: [expect.stringContaining('Meeting number 2')] } });
  });
});

test('where nothing can be kept, a meeting is played and read all the same', async () => {
  const saves = memorySaves();
  await playThree(saves);
  expect(await saves.append('a', 1, choice(9))).toMatchObject({ ok: false, error: { code: 'saves/moved-on' } });
  const loaded = await saves.load('a');
  expect(loaded.ok && loaded.value.run.choices).toHaveLength(3);
});
