import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { memorySaves, NO_PAGE, openSaves, type KeptPage, type RunHeader, type Saves } from '../../../src/saves/saves.ts';

let number = 0;
let saves: Saves;

const header: RunHeader = { id: 'a', scenario: 'small-room', storyHash: 'abc', seed: 7, locale: 'en', startedAt: 1000, touchedAt: 1000, preparation: { matters: [], couldGive: [] } };
const page: KeptPage = { ...NO_PAGE, date: 'March 4', goals: [{ text: 'He reads to his brother' }], stars: [{ run: 'a', line: 3, scenario: 'small-room', speaker: 'You', words: 'Tell me more.' }] };

async function openKept(): Promise<Saves> {
  const opened = await openSaves(`about-${++number}`);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

const value = async <T>(kept: Promise<{ ok: true; value: T } | { ok: false; error: unknown }>): Promise<T> => {
  const result = await kept;
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

describe.each([['kept on the device', openKept], ['kept until the page closes', async () => memorySaves()]])('%s', (_, open) => {
  beforeEach(async () => {
    saves = await open();
    await saves.start(header, []);
  });

  const about = async () => (await value(saves.load('a'))).header;

  test('a meeting can be given a name and a star, one without the other', async () => {
    await saves.describe('a', { name: 'The calm one' });
    await saves.describe('a', { starred: true });
    expect(await about()).toMatchObject({ name: 'The calm one', starred: true });
  });

  test('an empty name and a star taken away leave nothing behind', async () => {
    await saves.describe('a', { name: 'The calm one', starred: true });
    await saves.describe('a', { name: '', starred: false });
    expect(await about()).toEqual(header);
  });

  test('there is one page to take along, empty at first', async () => {
    expect(await value(saves.page())).toEqual(NO_PAGE);
    await saves.keepPage(page);
    expect(await value(saves.page())).toEqual(page);
  });

  test('what was written of two meetings is found whichever of them comes first', async () => {
    await saves.keepComparison('a', 'b', 'In both I waited.');
    expect(await value(saves.comparison('b', 'a'))).toBe('In both I waited.');
    expect(await value(saves.comparison('a', 'c'))).toBe('');
  });

  test('everything can be taken away but the settings, and brought back from what was exported', async () => {
    await saves.keepPage(page);
    await saves.keepComparison('a', 'b', 'In both I waited.');
    await saves.keepSettings({ textScale: 1.3 });
    const before = await value(saves.exportAll(1));
    await saves.clear();
    expect((await value(saves.list())).runs).toEqual([]);
    expect(await value(saves.page())).toEqual(NO_PAGE);
    expect(await value(saves.settings())).toEqual({ textScale: 1.3 });
    await saves.importAll(before);
    expect(await value(saves.exportAll(1))).toBe(before);
  });

  test('a deleted meeting comes back as it was, with its choices and what was said of it', async () => {
    await saves.append('a', 0, { index: 0, path: 'knot.c-0', text: '“Why?”' });
    await saves.describe('a', { name: 'The calm one', starred: true });
    await saves.start({ ...header, id: 'b', touchedAt: 2000 }, []);
    const before = await value(saves.exportAll(1));
    const copy = await value(saves.exportRun('a', 1));
    await saves.forget('a');
    expect((await value(saves.list())).runs.map(({ id }) => id)).toEqual(['b']);
    await saves.importAll(copy);
    expect(await value(saves.exportAll(1))).toBe(before);
  });

  test('a meeting that isn’t here can’t be exported', async () => {
    expect(await saves.exportRun('nowhere', 1)).toMatchObject({ ok: false, error: { code: 'saves/missing' } });
  });

  test('a page brought in comes after what stands here, and takes nothing from it', async () => {
    await saves.keepPage(page);
    const other = await value(saves.exportAll(1));
    await saves.keepPage({ ...NO_PAGE, date: 'April 2', goals: [{ text: 'A friend at lunch' }] });
    await saves.importAll(other);
    expect(await value(saves.page())).toEqual({ ...page, date: 'April 2', goals: [{ text: 'A friend at lunch' }, { text: 'He reads to his brother' }] });
  });
});
