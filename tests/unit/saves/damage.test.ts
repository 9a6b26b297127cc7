import { afterEach, describe, expect, test, vi } from 'vitest';
import { openSaves } from '../../../src/saves/saves.ts';
import { Device, choice, done, header, play } from './device.ts';

afterEach(() => { vi.restoreAllMocks(); vi.useRealTimers(); vi.unstubAllGlobals(); });

describe('a meeting that was damaged is played on', () => {
  test.each([['is missing', undefined], ['is spoiled', { index: 'x' }]])('where choice 1 of 4 %s, new choices follow the one that is left, and never join the old end', async (_, value) => {
    const device = new Device();
    const saves = await device.open();
    await play(saves, 'a', 4);
    await device.tamper('choices', ['a', 1], value);
    expect((await device.load('a')).run.choices).toEqual([choice(0)]);
    expect(await saves.append('a', 1, choice(91))).toEqual(done);
    expect(await saves.append('a', 2, choice(92))).toEqual(done);
    const found = await device.load('a');
    expect(found.run.choices).toEqual([choice(0), choice(91), choice(92)]);
    expect(found.lost).toBeNull();
  });

  test('what could not be read is kept apart as it was, and goes only when the meeting is deleted', async () => {
    const device = new Device();
    const saves = await device.open();
    await play(saves, 'a', 3);
    await device.tamper('choices', ['a', 1], { index: 'x' });
    await saves.append('a', 1, choice(91));
    expect(await device.all('damaged')).toEqual([{ index: 'x' }, choice(2)]);
    await device.tamper('choices', ['a', 1], 'spoiled once more');
    await saves.append('a', 1, choice(92));
    expect(await device.all('damaged')).toHaveLength(3);
    await saves.forget('a');
    expect(await device.all('damaged')).toEqual([]);
  });

  test('a lost last choice is missed too, by the place that was read to', async () => {
    const device = new Device();
    const saves = await device.open();
    await play(saves, 'a', 3);
    await saves.place('a', { choices: 3, line: 1 }, 5000);
    await device.tamper('choices', ['a', 2], undefined);
    expect(await device.load('a')).toMatchObject({ lost: expect.stringContaining('after your choice number 2'), position: null });
  });
});

describe('nothing is written that could not be read again', () => {
  test('words too long to keep are refused, and the meeting stays as it was', async () => {
    const device = new Device();
    const saves = await device.open();
    await play(saves, 'a');
    expect(await saves.reflect('a', { feeling: null, pair: 'x'.repeat(20_001), answers: [] })).toMatchObject({ ok: false });
    expect((await device.load('a')).run.choices).toHaveLength(3);
  });

  test('a choice without an index is refused', async () => {
    const device = new Device();
    const saves = await device.open();
    await play(saves, 'a');
    expect(await saves.append('a', 3, { ...choice(3), index: Number.NaN })).toMatchObject({ ok: false });
    expect((await device.load('a')).lost).toBeNull();
  });

  test('a header that can’t be read is never written over', async () => {
    const device = new Device();
    const saves = await device.open();
    await play(saves, 'a');
    await device.tamper('runs', 'a', { id: 'a', scenario: 12 });
    for (const result of [await saves.finish('a', 'agreed', 1), await saves.setAside('a'), await saves.append('a', 3, choice(3))]) {
      expect(result).toMatchObject({ ok: false, error: { code: 'saves/unreadable' } });
    }
    expect(await device.all('runs')).toEqual([{ id: 'a', scenario: 12 }]);
  });
});

describe('the database of another version', () => {
  test('what the first version kept is there after the upgrade', async () => {
    const device = new Device();
    await device.olderDatabase(header('a'));
    expect((await device.load('a')).run.choices).toEqual([choice(0)]);
    expect(await (await device.open()).append('a', 1, choice(1))).toEqual(done);
  });

  test('an older tab that holds on to it is named, and nothing hangs', async () => {
    const device = new Device();
    await device.olderDatabase(header('a'));
    const letGo = await device.openStubbornly();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true, advanceTimeDelta: 500 });
    await expect(device.open()).rejects.toThrow('An older version of the game is open in another tab');
    letGo();
    vi.useRealTimers();
    expect((await device.load('a')).run.choices).toEqual([choice(0)]);
  });
});

test('a disk that fills up while a choice is written loses that choice only', async () => {
  const device = new Device();
  const saves = await device.open();
  await play(saves, 'a');
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore) {
    this.transaction.abort();
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await saves.append('a', 3, choice(3))).toMatchObject({ error: { code: 'saves/full' } });
  vi.restoreAllMocks();
  expect((await device.load('a')).run.choices).toHaveLength(3);
  expect(await saves.append('a', 3, choice(3))).toEqual(done);
});

test('a browser without any storage says so', async () => {
  vi.stubGlobal('indexedDB', undefined);
  expect(await openSaves('nowhere')).toMatchObject({ ok: false, error: { code: 'saves/forbidden' } });
});

test('the browser is asked once, after the first choice, to keep this for good, and may refuse', async () => {
  const persist = vi.fn(async () => { throw new TypeError('no'); });
  vi.stubGlobal('navigator', { storage: { persist } });
  const device = new Device();
  const saves = await device.open();
  await saves.start(header('a'), []);
  expect(persist).not.toHaveBeenCalled();
  expect(await saves.append('a', 0, choice(0))).toEqual(done);
  await vi.waitFor(() => expect(persist).toHaveBeenCalledTimes(1));
  const tomorrow = await device.open();
  expect(await tomorrow.append('a', 1, choice(1))).toEqual(done);
  await tomorrow.settings();
  await tomorrow.settings();
  expect(persist).toHaveBeenCalledTimes(1);
});
