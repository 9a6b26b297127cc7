import { expect, test, type Page } from '@playwright/test';
import { placeAt } from '../../src/core/run/results.ts';
import type { Run } from '../../src/core/run/run.ts';
import { runTo } from './runs.ts';
import { replayed, STORY, Table } from './table.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const runs = [runTo('agreed-in-part'), runTo('reconvene')] as const;
const ENDING = ['agreed-in-part', 'reconvene'] as const;

/** Two finished meetings, brought in as from another device: the second is the newer one. */
async function bringRuns(page: Page): Promise<void> {
  const kept = runs.map(({ choices, ...what }: Run, place) => ({
    header: { ...what, id: `run-${place}`, startedAt: place + 1, touchedAt: place + 1, finishedAt: place + 1, preparation: { matters: [], couldGive: [] }, ending: ENDING[place] },
    choices, position: null,
  }));
  await page.goto('/#/shelf');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Bring in a file' }).click()]);
  await chooser.setFiles({ name: 'kept.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ game: 'a-seat-at-the-table', format: 1, at: 3, runs: kept })) });
  await expect(page.getByText('2 meetings brought in', { exact: false })).toBeVisible();
}

const seen = (run: Run): readonly string[] => replayed(run.seed, run.choices).moments.flatMap(({ offered }) => placeAt(offered) ?? []);
const places = (page: Page) => page.getByRole('group', { name: /^The map of/ }).getByRole('button', { name: /been here/ });

test('after two meetings the map shows where they went, and one plays on from a place', async ({ page }) => {
  await bringRuns(page);
  await page.getByRole('button', { name: /^The map of/ }).click();
  await expect(places(page)).toHaveCount(new Set(runs.flatMap(seen)).size);
  await expect(page.getByText('2 of 7')).toBeVisible();

  const moment = replayed(runs[1].seed, runs[1].choices).moments.find(({ offered, number }) => number > 2 && seen(runs[1]).filter((id) => id === placeAt(offered)).length === 1);
  if (!moment) throw new Error('no place was met once');
  await page.locator(`[data-spot="${placeAt(moment.offered)}"]`).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toContainText(moment.chosen.text);
  await page.route(/\/stage-[^/]*\.js/, (route) => route.abort());
  await sheet.getByRole('button', { name: /^Play from here/ }).first().click();
  const table = new Table(page);
  await expect(table.choices).toHaveCount(moment.offered.filter((choice) => choice.table === undefined).length);
  await expect(table.choices.first()).toContainText(moment.offered.find((choice) => choice.table === undefined)?.text ?? '');
});

test('by keyboard: one stop for the map, arrows from place to place, and a place opens and closes', async ({ page }) => {
  await bringRuns(page);
  await page.goto(`/#/map/${STORY}`);
  const stop = page.locator('[data-spot][tabindex="0"]');
  await expect(stop).toHaveCount(1);
  await stop.focus();
  const first = await stop.getAttribute('data-spot');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(':focus')).not.toHaveAttribute('data-spot', first ?? '');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('button', { name: /^Play from here/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator(`[data-spot="${first}"]`)).toBeFocused();
});

test('on a phone nothing lies beside the page, and the list says the same', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await bringRuns(page);
  await page.goto(`/#/map/${STORY}`);
  await expect(places(page).first()).toBeVisible();
  const wider = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await wider()).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'As a list' }).click();
  await expect(page.getByRole('button', { name: /been here/i })).toHaveCount(new Set(runs.flatMap(seen)).size);
  expect(await wider()).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: /been here/i }).first().click();
  await expect(page.getByRole('dialog').getByRole('button', { name: /^Play from here/ }).first()).toBeVisible();
});
