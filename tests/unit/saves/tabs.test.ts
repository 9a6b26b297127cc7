import { expect, test } from 'vitest';
import { memorySaves, type Saves } from '../../../src/saves/saves.ts';
import { Device, choice, done, header, play } from './device.ts';

test('of eight tabs that take the same decision one wins, time and again', async () => {
  const device = new Device();
  const tabs = await Promise.all(Array.from({ length: 8 }, () => device.open()));
  await tabs[0]?.start(header('a'), []);
  for (let n = 0; n < 10; n++) {
    const results = await Promise.all(tabs.map((tab, who) => tab.append('a', n, choice(who))));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    for (const result of results) if (!result.ok) expect(result.error.code).toBe('saves/moved-on');
    const winner = results.findIndex((result) => result.ok);
    expect((await device.load('a')).run.choices[n]).toEqual(choice(winner));
  }
});

test('a meeting deleted in another tab is not written to again', async () => {
  const device = new Device();
  const [one, other] = [await device.open(), await device.open()];
  await play(one, 'a');
  await other.forget('a');
  expect(await one.append('a', 3, choice(3))).toMatchObject({ error: { code: 'saves/missing' } });
  expect(await one.place('a', { choices: 3, line: 1 }, 1)).toMatchObject({ error: { code: 'saves/missing' } });
  expect(await one.finish('a', 'agreed', 1)).toMatchObject({ error: { code: 'saves/missing' } });
  for (const store of ['runs', 'choices', 'positions']) expect(await device.all(store)).toEqual([]);
});

test('a tab that fell behind doesn’t move the reading position of the one ahead', async () => {
  const device = new Device();
  const [ahead, behind] = [await device.open(), await device.open()];
  await play(ahead, 'a');
  await ahead.place('a', { choices: 3, line: 2 }, 5000);
  expect(await behind.place('a', { choices: 1, line: 0 }, 6000)).toEqual(done);
  expect((await device.load('a')).position).toEqual({ choices: 3, line: 2, at: 5000 });
});

test('a choice can’t be written past the next number', async () => {
  const device = new Device();
  const saves = await device.open();
  await play(saves, 'a');
  expect(await saves.append('a', 5, choice(5))).toMatchObject({ error: { code: 'saves/moved-on' } });
  expect((await device.load('a')).run.choices).toHaveLength(3);
});

const kinds: readonly (readonly [string, () => Promise<Saves>])[] = [
  ['on the disk', () => new Device().open()],
  ['in memory', async () => memorySaves()],
];

const shelfOf = async (saves: Saves): Promise<readonly string[]> => {
  const listed = await saves.list();
  return listed.ok ? listed.value.runs.map((run) => (run.setAside ? `-${run.id}` : run.id)).sort() : [];
};

test.each(kinds)('going back sets the old meeting aside in the same step as the new one begins (%s)', async (_, open) => {
  const saves = await open();
  await play(saves, 'a');
  await saves.start(header('b', { from: { run: 'a', choices: 2 } }), [choice(0), choice(1)], 'a');
  expect(await shelfOf(saves)).toEqual(['-a', 'b']);
});

test('a new meeting that can’t be kept leaves the old one on the shelf', async () => {
  const device = new Device();
  const saves = await device.open();
  await play(saves, 'a');
  await play(saves, 'b');
  expect(await saves.start(header('b'), [], 'a')).toMatchObject({ ok: false });
  expect(await device.shelf()).toEqual(['a', 'b']);
});

test.each(kinds)('a meeting set aside in one tab and played on in another is back on the shelf (%s)', async (_, open) => {
  const saves = await open();
  await play(saves, 'a');
  await saves.setAside('a');
  expect(await shelfOf(saves)).toEqual(['-a']);
  await saves.append('a', 3, choice(3));
  expect(await shelfOf(saves)).toEqual(['a']);
});

test.each(kinds)('a deleted meeting takes those with it that were set aside on its way, and no other (%s)', async (_, open) => {
  const saves = await open();
  await play(saves, 'finished');
  await saves.start(header('first', { from: { run: 'finished', choices: 2 } }), [choice(0), choice(1)]);
  await saves.start(header('second', { from: { run: 'first', choices: 1 } }), [choice(0)], 'first');
  await saves.start(header('third', { from: { run: 'second', choices: 0 } }), [], 'second');
  await play(saves, 'other');
  await saves.forget('third');
  expect(await shelfOf(saves)).toEqual(['finished', 'other']);
});

test('a meeting set aside stays while another that came from it does', async () => {
  const device = new Device();
  const saves = await device.open();
  await play(saves, 'a');
  await saves.start(header('b', { from: { run: 'a', choices: 2 } }), [choice(0)], 'a');
  await saves.start(header('c', { from: { run: 'a', choices: 1 } }), [choice(0)]);
  await saves.forget('b');
  expect(await device.shelf()).toEqual(['-a', 'c']);
});
