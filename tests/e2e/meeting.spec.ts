import { expect, test } from '@playwright/test';
import type { EndingId } from '../../src/core/story/vocabulary.ts';
import { runTo } from './runs.ts';
import { Table, linesOf, plain, replayed, type Hand } from './table.ts';

const PHONE = { width: 390, height: 844 };
const LAPTOP = { width: 1280, height: 720 };

const PLAYS: readonly { ending: EndingId; hand: Hand; size: typeof PHONE }[] = [
  { ending: 'agreed-to-anything', hand: 'touch', size: PHONE },
  { ending: 'left-in-anger', hand: 'mouse', size: LAPTOP },
  { ending: 'reconvene', hand: 'keyboard', size: LAPTOP },
  { ending: 'agreed-in-part', hand: 'mouse', size: PHONE },
  { ending: 'ended-respectfully', hand: 'keyboard', size: PHONE },
];

for (const { ending, hand, size } of PLAYS) {
  test(`a whole meeting is played by ${hand} at ${size.width} by ${size.height}, to “${ending}”, and its debrief quotes it`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: size, hasTouch: hand === 'touch', isMobile: hand === 'touch' });
    const page = await context.newPage();
    const run = runTo(ending);
    const played = replayed(run.seed, run.choices);
    const table = new Table(page, hand);
    await table.open(run.seed);
    for (const choice of run.choices) {
      expect(await table.readOn()).toBe('choosing');
      await table.say(choice.text);
    }
    expect(await table.readOn()).toBe('over');
    await expect(table.debrief).toBeVisible();

    const heard = new Set(linesOf(played).map((line) => line.text));
    const quotes = await page.locator('blockquote').allInnerTexts();
    expect(quotes.length).toBeGreaterThan(3);
    const bare = (text: string): string => plain(text.replace(/\s+/g, ' ').trim());
    const saidWords = [...heard].map(bare);
    for (const quote of quotes.map(bare)) expect(saidWords.some((words) => quote.includes(words)), `“${quote}” was never said`).toBe(true);
    const { composure, commonGround } = played.meeting;
    await expect(page.getByText('Composure').first()).toBeVisible();
    const curves = page.getByRole('table').first();
    await page.getByText(/as a table|in a table/i).first().click();
    await expect(curves).toBeVisible();
    expect(await page.locator('main').innerText()).toContain(String(composure));
    expect(await page.locator('main').innerText()).toContain(String(commonGround));
    await context.close();
  });
}
