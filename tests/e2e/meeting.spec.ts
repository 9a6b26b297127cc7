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

/** Words without the marks that quoting changes. */
const bare = (text: string): string => plain(text.replace(/\s+/g, ' ').trim()).replace(/[“”‘’"']/g, '');

for (const { ending, hand, size } of PLAYS) {
  test(`a whole meeting is played by ${hand} at ${size.width} by ${size.height}, to “${ending}”, and its debrief quotes it`, async ({ browser }) => {
    // By keyboard with the words at reading pace; else at once, as for who asked for less movement.
    const context = await browser.newContext({ viewport: size, reducedMotion: hand === 'keyboard' ? 'no-preference' : 'reduce', hasTouch: hand === 'touch', isMobile: hand === 'touch' });
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

    await expect(page.locator('[data-section="turning"] progress')).toHaveCount(0, { timeout: 90_000 });
    const said = linesOf(played).map((line) => bare(line.text));
    const quotes = await page.locator('blockquote > p').allTextContents();
    expect(quotes.length).toBeGreaterThan(3);
    for (const quote of quotes.map(bare)) expect(said, `“${quote}” was never said`).toContain(quote);

    await page.getByText('The same as a table').click();
    const ends = async (column: number): Promise<string> => (await page.locator(`tbody td:nth-of-type(${column})`).allInnerTexts()).findLast((cell) => /\d/.test(cell)) ?? '';
    expect(await ends(2)).toMatch(new RegExp(`\\b${played.meeting.composure}\\b`));
    expect(await ends(3)).toMatch(new RegExp(`\\b${played.meeting.commonGround}\\b`));
    await context.close();
  });
}
