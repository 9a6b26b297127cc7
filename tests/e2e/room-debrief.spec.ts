import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { makeReport } from '../../src/core/ballot/look.ts';
import { picked } from '../../src/core/ballot/pick.ts';
import { playBotRoom } from '../fixtures/bot-room.ts';
import { scenario, story } from './table.ts';

const SESSION = 'hands-e2e';
const { events } = playBotRoom({ story, scenario, voters: 24, seed: 3 });
/** The room talks about its meeting; nobody has closed the session yet. */
const log = events.filter(({ kind }) => kind !== 'ended');
const room = playBotRoom({ story, scenario, voters: 24, seed: 3 }).rooms.at(-2);
const made = room && makeReport(story, scenario, room);
if (!made?.ok) throw new Error('no report');
const report = made.value;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** A session that was led on this device by raised hands, opened at its debrief. */
async function openDebrief(page: Page): Promise<void> {
  await page.route(/\/stage-[^/]*\.js/, (route) => route.abort());
  await page.goto('/#/shelf');
  await page.evaluate(([id, kept]) => localStorage.setItem(`a-seat-at-the-table/room/${id}`, kept as string), [SESSION, JSON.stringify({ title: scenario.title, votes: [], log, at: Date.now() })]);
  await page.goto(`/#/host/${SESSION}/debrief`);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'The room’s debrief' })).toBeVisible();
}

const shown = (page: Page) => page.getByRole('article');

test('a facilitator goes through what the room said, by the keyboard, and sees where it was divided', async ({ page }) => {
  await openDebrief(page);
  await expect(shown(page).getByRole('heading', { level: 3 })).toContainText('Decision 1');
  await page.keyboard.press('ArrowRight');
  await expect(shown(page).getByRole('heading', { level: 3 })).toContainText('Decision 2');
  const decision = report.decisions[1];
  for (const { text, votes } of decision?.options ?? []) {
    const option = shown(page).getByRole('listitem').filter({ hasText: text }).first();
    await expect(option).toContainText(`${votes[0]} ·`);
  }

  const divided = picked(report, 'divided');
  await page.getByRole('radio', { name: `Most divided ${divided.length}` }).check({ force: true });
  await expect(page.getByRole('navigation', { name: 'Decisions' }).getByRole('button')).toHaveCount(divided.length);
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(shown(page).getByRole('heading', { level: 3 })).toContainText(`Decision ${(divided[1]?.decision ?? 0) + 1}`);
});

test('what was not played can be played now: the room is back there, and goes on from those words', async ({ page }) => {
  await openDebrief(page);
  const [other] = picked(report, 'elsewhere');
  if (!other) throw new Error('nothing led elsewhere');
  const words = other.options[other.elsewhere[0] ?? 0];
  await page.getByRole('navigation', { name: 'Decisions' }).getByRole('button', { name: `Decision ${other.decision + 1}`, exact: true }).click();
  await page.getByRole('button', { name: `Play them now: ${words?.letter}` }).click();
  await expect(page.getByRole('log', { name: 'Meeting' })).toBeVisible();
  const newest = () => page.evaluate((id) => {
    const kept = JSON.parse(localStorage.getItem(`a-seat-at-the-table/room/${id}`) ?? '{}') as { log: { kind: string; choice?: { text: string } }[] };
    return kept.log.slice(-2).map(({ kind, choice }) => [kind, choice?.text ?? null]);
  }, SESSION);
  await expect.poll(newest).toEqual([['steppedBack', null], ['played', words?.text]]);
});

test('the table is saved with every option, and the report prints on three sheets at most', async ({ page }) => {
  await openDebrief(page);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as CSV' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^a-seat-at-the-table-thirty-minutes-\d{4}-\d{2}-\d{2}\.csv$/);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + [...report.decisions, ...report.leftBehind].flatMap(({ options }) => options).length);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'What this room said' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The room’s debrief' })).toBeHidden();
  const pdf = (await page.pdf({ format: 'Letter', preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(3);
});

for (const width of [320, 390, 1280]) {
  test(`nothing is cut off at ${width} pixels, with text at twice its size`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await openDebrief(page);
    await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}
