import { expect, type Page } from '@playwright/test';
import type { Run } from '../../src/core/run/run.ts';
import { STORY, Table } from './table.ts';

/** Plays a meeting from its last decision to its debrief. */
export async function finish(page: Page, run: Run): Promise<void> {
  const table = new Table(page);
  await page.route(/\/stage-[^/]*\.js/, (route) => route.abort());
  await page.goto(`/?story=${STORY}&seed=${run.seed}&choices=${run.choices.slice(0, -1).map(({ index }) => index).join(',')}`);
  await table.readOn();
  await table.take(run.choices.at(-1)?.text ?? '');
  expect(await table.readOn()).toBe('over');
}

/** What the main sections of a debrief say, to the word, once the look ahead is over. */
export const debriefOf = async (page: Page): Promise<readonly string[]> => {
  await expect(page.getByRole('heading', { name: 'Debrief', exact: true })).toBeVisible();
  await expect(page.locator('[data-section="turning"] progress')).toHaveCount(0, { timeout: 90_000 });
  const texts = await page.locator('[data-section]').evaluateAll((sections) =>
    sections.map((section) => {
      const copy = section.cloneNode(true) as Element;
      copy.querySelectorAll('svg').forEach((drawing) => drawing.remove()); // drawn when their library comes
      return [section.getAttribute('data-section') ?? '', copy.textContent ?? ''] as const;
    }));
  return texts.filter(([section]) => section !== 'questions' && section !== 'pair').map(([, text]) => text);
};

/** For long plays: no word takes its time. */
export async function wordsAtOnce(page: Page): Promise<void> {
  await page.goto('/#/shelf');
  const file = JSON.stringify({ game: 'a-seat-at-the-table', format: 1, at: 1, runs: [], settings: { textSpeed: 'at-once' }, seen: {} });
  await page.locator('input[type=file][accept*=json]').last().setInputFiles({ name: 'settings.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await expect(page.getByText('brought in')).toBeVisible();
}
