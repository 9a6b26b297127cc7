import { expect, test } from 'vitest';
import { memorySaves } from '../../../src/saves/saves.ts';
import { Device, choice, header, play } from './device.ts';

interface File { runs: { header: Record<string, unknown>; choices: unknown[] }[]; [key: string]: unknown }
const edited = (text: string, edit: (file: File) => void): string => {
  const file = JSON.parse(text) as File;
  edit(file);
  return JSON.stringify(file);
};
const counts = (added: number, skipped: number, refused: readonly unknown[] = []) => ({ ok: true, value: { added, skipped, refused } });

async function full(): Promise<Device> {
  const device = new Device();
  const saves = await device.open();
  await play(saves, 'a');
  await saves.place('a', { choices: 3, line: 1 }, 4000);
  await saves.finish('a', 'agreed', 5000);
  await saves.reflect('a', { feeling: 'Tired', pair: '', answers: ['Ask “why” first.'] });
  await saves.start(header('b', { from: { run: 'a', choices: 1 } }), [choice(0)], 'a');
  await saves.keepSettings({ textSpeed: 'fast', volume: 0.25 });
  await saves.addSeen('small-room', [3, 4_000_000_000]);
  return device;
}

test('settings, read lines, reflections and what was set aside travel too, to the byte', async () => {
  const file = await (await full()).exported();
  const elsewhere = new Device();
  const saves = await elsewhere.open();
  expect(await saves.importAll(file)).toEqual(counts(2, 0));
  expect(await elsewhere.exported()).toBe(file);
  expect(await saves.settings()).toEqual({ ok: true, value: { textSpeed: 'fast', volume: 0.25 } });
  expect(await saves.seen('small-room')).toEqual({ ok: true, value: [3, 4_000_000_000] });
  expect(await elsewhere.shelf()).toEqual(['-a', 'b']);
});

test('where only memory keeps, the same file comes in and goes out', async () => {
  const file = await (await full()).exported();
  const saves = memorySaves();
  expect(await saves.importAll(file)).toEqual(counts(2, 0));
  expect(await saves.exportAll(6000)).toEqual({ ok: true, value: file });
});

test('settings that are here stay as they are', async () => {
  const file = await (await full()).exported();
  const saves = await new Device().open();
  await saves.keepSettings({ textSpeed: 'slow' });
  await saves.importAll(file);
  expect(await saves.settings()).toEqual({ ok: true, value: { textSpeed: 'slow' } });
});

test('an older copy of a meeting that went further here adds nothing', async () => {
  const device = new Device();
  const saves = await device.open();
  await play(saves, 'a', 2);
  const file = await device.exported();
  await saves.append('a', 2, choice(2));
  await saves.finish('a', 'agreed', 5000);
  expect(await saves.importAll(file)).toEqual(counts(0, 1));
});

test('a meeting that differs comes in beside the one here, once, and what came from it follows it', async () => {
  const file = await (await full()).exported();
  const device = new Device();
  const saves = await device.open();
  await saves.start(header('a', { seed: 8 }), [choice(9)]);
  expect(await saves.importAll(file)).toEqual(counts(2, 0));
  expect(await saves.importAll(file)).toEqual(counts(0, 2));
  expect((await device.load('a')).run.choices).toEqual([choice(9)]);
  expect((await device.load('a-2')).run.choices).toHaveLength(3);
  expect((await device.load('b')).header.from).toEqual({ run: 'a-2', choices: 1 });
});

test.each([
  ['choices', (file: File) => { file.runs[1]?.choices.push(choice(4)); }],
  ['preparation', (file: File) => { Object.assign(file.runs[1]?.header ?? {}, { preparation: { matters: [], couldGive: [] } }); }],
  ['reflections', (file: File) => { Object.assign(file.runs[1]?.header ?? {}, { reflections: { feeling: 'Fine', pair: '', answers: [] } }); }],
])('a copy with other %s is not taken for the same meeting', async (_, edit) => {
  const device = await full();
  const file = edited(await device.exported(), edit);
  expect(await (await device.open()).importAll(file)).toEqual(counts(1, 1));
});

test('a meeting that ended in the file and not here is not lost', async () => {
  const device = new Device();
  const saves = await device.open();
  await play(saves, 'a');
  const file = edited(await device.exported(), ({ runs }) => { Object.assign(runs[0]?.header ?? {}, { ending: 'agreed' }); });
  expect(await saves.importAll(file)).toEqual(counts(1, 0));
});

test('a meeting that can’t be read here is left alone, and the copy comes in beside it', async () => {
  const device = await full();
  const file = await device.exported();
  await device.tamper('runs', 'a', 'spoiled');
  expect(await (await device.open()).importAll(file)).toEqual(counts(1, 1));
  expect(await device.all('runs')).toContain('spoiled');
  expect((await device.load('a-2')).header.ending).toBe('agreed');
});

test('meetings that claim to come from each other can be deleted', async () => {
  const file = edited(await (await full()).exported(), ({ runs }) => {
    for (const { header } of runs) Object.assign(header, { from: { run: header['id'] === 'a' ? 'b' : 'a', choices: 1 }, setAside: true });
  });
  const device = new Device();
  const saves = await device.open();
  await saves.importAll(file);
  expect(await saves.forget('b')).toEqual({ ok: true, value: undefined });
  expect(await device.shelf()).toEqual([]);
});

test('two meetings of one name in a file both come in', async () => {
  const device = new Device();
  await play(await device.open(), 'a');
  const file = edited(await device.exported(), ({ runs }) => { if (runs[0]) runs.push({ ...runs[0], choices: [choice(7)] }); });
  expect(await (await new Device().open()).importAll(file)).toEqual(counts(2, 0));
});

test('a file is brought in whole or, when the disk fills up, not at all', async () => {
  const file = edited(await (await full()).exported(), ({ runs }) => { runs[1]?.choices.push(choice(4)); });
  const device = new Device();
  const saves = await device.open();
  const { add } = IDBObjectStore.prototype;
  let left = 4;
  IDBObjectStore.prototype.add = function (...given) {
    if (left-- === 0) throw new DOMException('no room', 'QuotaExceededError');
    return add.apply(this, given);
  };
  try {
    expect(await saves.importAll(file)).toMatchObject({ error: { code: 'saves/full' } });
  } finally {
    IDBObjectStore.prototype.add = add;
  }
  expect(await device.shelf()).toEqual([]);
  expect(await device.all('choices')).toEqual([]);
});

test('names that mean something to the language are only names', async () => {
  const file = (await (await full()).exported())
    .replaceAll('"a"', '"__proto__"').replaceAll('"small-room"', '"constructor"').replace('"textSpeed"', '"__proto__"');
  const device = new Device();
  const saves = await device.open();
  expect(await saves.importAll(file)).toEqual(counts(2, 0));
  expect((await device.load('__proto__')).run.scenario).toBe('constructor');
  expect(await saves.settings()).toEqual({ ok: true, value: { volume: 0.25 } });
  expect(({} as Record<string, unknown>)['fast']).toBeUndefined();
});

test('meetings from a file whose settings are spoiled still come in', async () => {
  const file = edited(await (await full()).exported(), (each) => { each['settings'] = 7; each['seen'] = []; });
  expect(await (await new Device().open()).importAll(file)).toEqual(counts(2, 0));
});

test('a file far too large is refused before it is read', async () => {
  const saves = await new Device().open();
  expect(await saves.importAll(' '.repeat(50_000_001))).toMatchObject({ error: { message: expect.stringContaining('too large') } });
});
