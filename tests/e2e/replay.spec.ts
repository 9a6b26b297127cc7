import { expect, test } from '@playwright/test';
import { debriefOf, finish, wordsAtOnce } from './debrief.ts';
import { randomRun, runTo } from './runs.ts';
import { Table } from './table.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a turning point is tried again with other words, the two meetings are compared, and the second is read elsewhere to the word', async ({ browser, page }) => {
  await wordsAtOnce(page);
  await finish(page, runTo('agreed-in-part'));
  await page.getByRole('button', { name: 'Not sure' }).click();
  await debriefOf(page);
  const point = page.locator('[data-section="turning"]').getByRole('article').last();
  const then = (await point.getByRole('blockquote').filter({ hasText: 'You' }).first().textContent() ?? '').replace(/^You/, '').replaceAll(/[“”]/g, '');
  await point.getByRole('button', { name: 'Try this moment again' }).click();

  const table = new Table(page);
  await table.readOn();
  await expect(table.choices.filter({ hasText: then })).toHaveCount(1);
  const others = table.choices.filter({ hasNotText: then });
  await table.press(others.and(page.locator(':enabled')).first());
  for (let decisions = 0; decisions < 60 && await table.readOn() === 'choosing'; decisions++) await table.press(table.choices.and(page.locator(':enabled')).first());
  await expect(table.debrief).toBeVisible();

  const said = await debriefOf(page);
  await page.getByRole('button', { name: 'Share this meeting' }).click();
  const link = await page.getByRole('textbox', { name: 'The link' }).inputValue();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Compare with another meeting' }).click();
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toContainText('The one this grew from');
  await page.getByRole('dialog').getByRole('listitem').getByRole('button').first().click();
  await expect(page.getByRole('heading', { name: 'Where they part' })).toBeVisible();
  await expect(page.getByText(then).first()).toBeVisible();

  const elsewhere = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  await elsewhere.goto(link);
  expect(await debriefOf(elsewhere)).toEqual(said);
  await elsewhere.context().close();
});

test('for who had enough for one day, what was right comes first, and the same is said', async ({ page }) => {
  const run = [...Array(400).keys()].map(randomRun).find(({ choices }) => choices.length > 20) ?? runTo('agreed-in-part');
  await finish(page, run);
  const order = () => page.locator('[data-section]').evaluateAll((sections) => sections.map((section) => section.getAttribute('data-section')));
  const usual = await debriefOf(page);
  const before = await order();
  await page.getByRole('button', { name: 'Shaken' }).click();
  const after = await order();
  expect(after).not.toEqual(before);
  expect(after.indexOf('people')).toBeLessThan(after.indexOf('curves'));
  expect((await debriefOf(page)).toSorted()).toEqual(usual.toSorted());
});

test('a meeting whose script has changed since opens as far as it fits, and says so', async ({ page }) => {
  const { choices, ...run } = runTo('agreed-in-part');
  const edited = choices.map((choice, number) => (number === 6 ? { index: 0, path: 'nowhere', text: '“No longer written anywhere.”' } : choice));
  const header = { ...run, storyHash: 'an older one', id: 'older', startedAt: 1, touchedAt: 1, finishedAt: 1, ending: 'agreed-in-part', preparation: { matters: [], couldGive: [] } };
  const file = JSON.stringify({ game: 'a-seat-at-the-table', format: 1, at: 1, runs: [{ header, choices: edited, position: null }], settings: {}, seen: {} });
  await page.goto('/#/shelf');
  await page.locator('input[type=file][accept*=json]').last().setInputFiles({ name: 'runs.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await expect(page.getByText('brought in')).toBeVisible();
  await page.goto('/#/debrief/older');
  await expect(page.getByText(`up to your choice number 6 of ${choices.length}`)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'As far as it went' })).toBeVisible();
});
