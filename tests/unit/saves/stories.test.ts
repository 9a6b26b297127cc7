import { expect, test } from 'vitest';
import { memorySaves, type KeptStory, type Saves } from '../../../src/saves/saves.ts';
import { Device, choice, done, header } from './device.ts';

const story = (id: string, more: Partial<KeptStory> = {}): KeptStory =>
  ({ id, title: 'The Fair', ink: '{"inkVersion":21}', hash: 'abc', scenario: null, speakers: ['Nell'], meters: false, broughtAt: 1000, ...more });

async function storiesIn(saves: Saves): Promise<readonly KeptStory[]> {
  const kept = await saves.stories();
  if (!kept.ok) throw new Error(kept.error.message);
  return kept.value;
}

test('a story that was brought is there after a kill, the newest first', async () => {
  const device = new Device();
  const saves = await device.open();
  expect(await saves.keepStory(story('own-fair'))).toEqual(done);
  expect(await saves.keepStory(story('own-wood', { broughtAt: 2000, scenario: { id: 'wood' } }))).toEqual(done);
  expect(await storiesIn(await device.open())).toEqual([story('own-wood', { broughtAt: 2000, scenario: { id: 'wood' } }), story('own-fair')]);
});

test('brought again it takes its own place, and one that is dropped is gone', async () => {
  const device = new Device();
  for (const saves of [await device.open(), memorySaves()]) {
    await saves.keepStory(story('own-fair'));
    await saves.keepStory(story('own-fair', { hash: 'def' }));
    expect((await storiesIn(saves)).map(({ hash }) => hash)).toEqual(['def']);
    await saves.dropStory('own-fair');
    expect(await storiesIn(saves)).toEqual([]);
  }
});

test('a device with meetings of an earlier version opens with all of them, and can keep stories', async () => {
  const device = new Device();
  await device.olderDatabase(header('a'));
  expect((await device.load('a')).run.choices).toEqual([choice(0)]);
  const saves = await device.open();
  expect(await saves.keepStory(story('own-fair'))).toEqual(done);
  expect(await device.shelf()).toEqual(['a']);
});

test('a story that can’t be read any more is left out, and left as it is', async () => {
  const device = new Device();
  const saves = await device.open();
  await saves.keepStory(story('own-fair'));
  await device.tamper('stories', 'own-fair', { id: 'own-fair', title: 7 });
  expect(await storiesIn(saves)).toEqual([]);
  expect(await device.all('stories')).toEqual([{ id: 'own-fair', title: 7 }]);
});

test.each(['__proto__', 'constructor', 'thirty-minutes', 'own-', 'own-../x'])('nothing is kept under an id that is none of a brought story: %s', async (id) => {
  expect(await (await new Device().open()).keepStory(story(id))).toMatchObject({ ok: false });
});

test('stories go along into the one file, and come in beside what is there', async () => {
  const [from, to] = [new Device(), new Device()];
  await (await from.open()).keepStory(story('own-fair'));
  await (await from.open()).keepStory(story('own-wood', { broughtAt: 2000 }));
  const saves = await to.open();
  await saves.keepStory(story('own-fair', { hash: 'mine' }));
  expect(await saves.importAll(await from.exported())).toMatchObject({ ok: true });
  expect((await storiesIn(saves)).map(({ id, hash }) => `${id} ${hash}`)).toEqual(['own-wood abc', 'own-fair mine']);
});
