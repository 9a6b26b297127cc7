import { expect, test, type Page } from '@playwright/test';
import { randomRun } from './runs.ts';
import { replayed } from './table.ts';

/** Some finished meetings of the past, as an export brings them in: the newest is number 0. */
function past(count: number): string {
  const runs = [...Array(count).keys()].map((n) => {
    const { choices, ...what } = randomRun(n + 1);
    const { next } = replayed(what.seed, choices);
    const at = Date.UTC(2026, 0, 28 - n);
    const reflections = { feeling: null, pair: '', answers: ['', '', `Question of meeting ${n}`] };
    const header = { ...what, id: `run-${n}`, startedAt: at, touchedAt: at, finishedAt: at, preparation: { matters: [], couldGive: [] }, reflections, name: `Meeting ${n}`, ending: next.kind === 'end' ? next.ending : undefined };
    return { header, choices, position: null };
  });
  return JSON.stringify({ game: 'a-seat-at-the-table', format: 1, at: 1, runs });
}

async function openHistory(page: Page, count: number): Promise<void> {
  await page.goto('/#/shelf');
  await page.getByLabel('A file saved from this game').setInputFiles({ name: 'past.json', mimeType: 'application/json', buffer: Buffer.from(past(count)) });
  await expect(page.getByText(`${count} meetings brought in`)).toBeVisible();
  await page.getByRole('button', { name: `All ${count} meetings` }).click();
  await expect(page.getByRole('heading', { name: 'Your meetings' })).toBeVisible();
}

const rows = (page: Page) => page.getByRole('heading', { level: 3, name: /^Meeting \d+$/ });

test('meetings are starred, named and found again, and stay so', async ({ page }) => {
  await openHistory(page, 4);
  await expect(page.getByText(/In your first meeting you heard/)).toBeVisible();
  await page.getByRole('button', { name: 'Star Meeting 2' }).click();
  await expect(page.getByRole('button', { name: 'Star Meeting 2' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByLabel('Starred').check();
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'More about Meeting 2' }).click();
  await page.getByLabel('Name', { exact: true }).fill('The calm one');
  await page.getByLabel('Name', { exact: true }).press('Enter');
  await expect(page.getByRole('heading', { name: 'The calm one' })).toBeVisible();
  await page.reload();
  await page.getByLabel('Search by name').fill('calm');
  await expect(page.getByRole('button', { name: 'Star The calm one' })).toHaveAttribute('aria-pressed', 'true');
  await expect(rows(page)).toHaveCount(0);
});

test('a deleted meeting comes back, and so does everything that was cleared', async ({ page }) => {
  await openHistory(page, 3);
  await page.getByRole('button', { name: 'More about Meeting 1' }).click();
  await page.getByRole('button', { name: 'Delete Meeting 1' }).click();
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await expect(page.getByText('Nothing here yet.', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows(page)).toHaveCount(3);
});

test('what was written last time is offered before the door', async ({ page }) => {
  await openHistory(page, 2);
  await page.goto('/#/before/thirty-minutes');
  await page.getByRole('button', { name: /Your notebook/ }).click();
  await expect(page.getByText('Question of meeting 0')).toBeVisible();
  await page.getByRole('button', { name: 'Put it away' }).click();
  await expect(page.getByText('Question of meeting 0')).toBeHidden();
});
