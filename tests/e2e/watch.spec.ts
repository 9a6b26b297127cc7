import { expect, test, type Page } from '@playwright/test';
import { join } from 'node:path';
import { stopsOf } from '../../src/core/run/watching.ts';
import { fitExamples } from '../../src/tools/stories/examples.ts';
import { loadStory, STORIES } from '../../src/tools/stories/load.ts';
import { finish } from './debrief.ts';
import { runTo } from './runs.ts';
import { STORY, Table, replayed } from './table.ts';

const loaded = loadStory(STORY);
const examples = loaded.ok ? fitExamples(join(STORIES, STORY), loaded.value).fitted : [];
const whole = examples.find(({ tip }) => tip === null);
const short = examples.find(({ tip }) => tip === 'listen');
if (!whole || !short) throw new Error('the examples of the first story don’t fit it');

const coach = (page: Page) => page.getByRole('status', { name: 'Coach' });
const withoutPicture = (page: Page) => page.route(/\/stage-[^/]*\.js/, (route) => route.abort());

/** Everything that is kept on the device of meetings. */
const kept = (page: Page): Promise<number> => page.evaluate(async () => {
  const found = await indexedDB.databases();
  const counts = await Promise.all(found.map(({ name = '' }) => new Promise<number>((done) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => {
      const db = opening.result;
      const stores = [...db.objectStoreNames].filter((store) => store !== 'settings');
      if (stores.length === 0) return done(0);
      let sum = 0;
      const reading = db.transaction(stores);
      for (const store of stores) reading.objectStore(store).count().onsuccess = (event) => { sum += (event.target as IDBRequest<number>).result; };
      reading.oncomplete = () => { db.close(); done(sum); };
    };
  })));
  return counts.reduce((a, b) => a + b, 0);
});

/** Steps by hand until so many stops have been passed. A step in a held silence only ends it. */
async function stepTo(page: Page, stop: number): Promise<void> {
  const come = (): Promise<number> => page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.value);
  for (let at = await come(); at < stop; at = await come()) {
    await page.keyboard.press('ArrowRight');
    await expect.poll(come, { timeout: 1000 }).toBeGreaterThan(at).catch(() => undefined);
  }
}

test('a meeting is watched from before the door: it plays by itself, rests when told to, and nothing of it is kept', async ({ page }) => {
  await withoutPicture(page);
  await page.goto(`/#/before/${STORY}`);
  await page.getByRole('button', { name: 'Watch a meeting first' }).click();
  await expect(page.getByRole('log', { name: 'Meeting' })).toBeVisible();
  await expect(coach(page)).toContainText(whole.notes[0]?.text ?? '', { timeout: 40_000 });

  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  const log = await page.getByRole('log', { name: 'Meeting' }).textContent();
  await page.getByRole('button', { name: 'Step forward' }).click();
  const marked = page.getByRole('group', { name: 'What do you say?' }).locator('[aria-current=true]');
  await expect(marked).toContainText(whole.choices[0]?.text ?? '');
  await page.getByRole('button', { name: 'Back a step' }).click();
  await expect(page.getByRole('log', { name: 'Meeting' })).toHaveText(log ?? '');
  await page.waitForTimeout(1500);
  await expect(coach(page)).toBeVisible();
  expect(await kept(page)).toBe(0);
});

test('one takes over in the middle, and from there on it is a meeting that is kept', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await withoutPicture(page);
  await page.goto('/#/tips');
  await page.getByRole('button', { name: new RegExp(short.title) }).click();
  // Who asked for less movement steps by hand.
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  const run = replayed(short.seed, short.choices);
  const second = stopsOf(run, short).findIndex((stop) => stop.kind === 'choice' && stop.choices === short.from + 1);
  const marked = page.locator('[aria-current=true]').filter({ hasText: short.choices[short.from + 1]?.text ?? '' });
  await stepTo(page, second);
  await expect(marked).toBeVisible();
  expect(await kept(page)).toBe(0);

  await page.getByRole('button', { name: 'Take over from here' }).click();
  await expect(page).toHaveURL(/#\/meeting\//);
  const there = replayed(short.seed, short.choices.slice(0, short.from + 1));
  const options = there.next.kind === 'choices' ? there.next.options.filter((choice) => choice.table === undefined) : [];
  const table = new Table(page);
  await expect(table.choices).toHaveCount(options.length);
  await page.reload();
  await expect(table.choices).toHaveCount(options.length);
  expect(await table.meter('Composure')).toBe(there.meeting.composure);
});

test('what was said can be gone back to, and the meeting as it was is kept', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const run = runTo('agreed-in-part');
  const table = new Table(page);
  await table.open(run.seed);
  for (const choice of run.choices.slice(0, 4)) {
    await table.readOn();
    await table.say(choice.text);
  }
  await table.readOn();
  await page.getByRole('button', { name: 'Said so far' }).click();
  await expect(page.getByText('The meeting as it is now is kept.', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Go back to here' }).nth(1).click();
  const before = replayed(run.seed, run.choices.slice(0, 1));
  const options = before.next.kind === 'choices' ? before.next.options.filter((choice) => choice.table === undefined) : [];
  await expect(table.choices).toHaveCount(options.length);
  await expect(table.choices.filter({ hasText: run.choices[1]?.text ?? '' }).first()).toBeVisible();
});

test('a line can be read again without anything being taken back', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const table = new Table(page);
  await table.open(7);
  const first = await table.log.textContent();
  await table.pressContinue();
  await expect(table.log).not.toHaveText(first ?? '');
  const second = await table.log.textContent();
  await page.getByRole('button', { name: 'Back a line' }).click();
  await expect(table.log).toHaveText(first ?? '');
  await expect(page.getByRole('button', { name: 'Back a line' })).toBeHidden();
  await table.pressContinue();
  await expect(table.log).toHaveText(second ?? '');
  await page.keyboard.press('ArrowLeft');
  await expect(table.log).toHaveText(first ?? '');
});

test('the debrief holds the whole meeting, and any of one’s own words can be tried again from there', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const run = runTo('reconvene');
  const table = new Table(page);
  await finish(page, run);
  await page.getByRole('button', { name: 'Tired' }).click();
  await page.getByText('Read it all', { exact: true }).click();
  const transcript = page.getByRole('region', { name: 'The whole meeting' });
  const again = transcript.getByRole('button', { name: 'Try this moment again' });
  await expect(again).toHaveCount(run.choices.length);
  await again.nth(2).click();
  const there = replayed(run.seed, run.choices.slice(0, 2));
  const options = there.next.kind === 'choices' ? there.next.options.filter((choice) => choice.table === undefined) : [];
  await expect(table.choices).toHaveCount(options.length);
});
