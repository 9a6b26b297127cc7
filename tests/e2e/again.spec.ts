import { expect, test } from '@playwright/test';
import { finish } from './debrief.ts';
import { runTo } from './runs.ts';
import { Table, replayed } from './table.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('one choice can be taken back, and the page opens where that led', async ({ page }) => {
  const run = runTo('agreed-in-part');
  const table = new Table(page);
  await table.open(run.seed);
  for (const choice of run.choices.slice(0, 4)) {
    await table.readOn();
    await table.say(choice.text);
  }
  await table.readOn();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Back one choice/ }).click();
  const before = replayed(run.seed, run.choices.slice(0, 3));
  const options = before.next.kind === 'choices' ? before.next.options.filter((choice) => choice.table === undefined) : [];
  await expect(table.choices).toHaveCount(options.length);
  expect(await table.meter('Composure')).toBe(before.meeting.composure);

  const other = options.find((choice) => choice.text !== run.choices[3]?.text && choice.blocked === undefined);
  await table.say(other?.text ?? '');
  const shown = await table.log.textContent();
  await page.reload();
  await expect(table.log).toHaveText(shown ?? '');
});

test('a moment is tried again from the debrief, and the finished meeting is kept', async ({ page }) => {
  const run = runTo('reconvene');
  const table = new Table(page);
  await finish(page, run);
  await page.getByRole('button', { name: 'Tired' }).click();
  await page.getByRole('button', { name: /Try this moment again/ }).first().click();
  await expect(table.choices.first()).toBeVisible();
  await page.goto('/#/shelf');
  await page.reload();
  await expect(page.getByRole('button', { name: /debrief/i }).first()).toBeVisible();
});

test('a letter to a meeting that isn’t here says so, and the game is there all the same', async ({ page }) => {
  await page.goto('/#/meeting/nowhere');
  await expect(page.getByText('This meeting isn’t on this device.', { exact: false })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
