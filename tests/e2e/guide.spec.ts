import { expect, test, type Page } from '@playwright/test';
import { PLANS } from '../../src/core/story/workshop.ts';
import { loadStory, storyIds } from '../../src/tools/stories/load.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const MEETINGS = storyIds().map((id) => {
  const loaded = loadStory(id);
  if (!loaded.ok) throw new Error(`${id} doesn’t load`);
  return { id, title: loaded.value.scenario.title };
});
/** In pixels at 96 to the inch, without the margins of 12 mm. */
const PAPERS = { A4: [703, 1032], Letter: [725, 965] } as const;
/** Two sheets, printed on both sides. */
const SIDES = 4;

const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
const open = async (page: Page, { id, title }: { id: string; title: string }): Promise<void> => {
  await page.goto(`/#/guide/${id}`);
  await expect(page.getByRole('heading', { name: `“${title}” with a room`, level: 1 })).toBeVisible();
  await page.evaluate(async () => { await document.fonts.ready; });
};

/** Words that lie beyond the paper’s sides, or over each other. */
const cut = (page: Page): Promise<readonly string[]> => page.evaluate(() => {
  const lines = [...document.querySelectorAll('h1, h2, h3, p, li, dd')].filter((line) => line.checkVisibility() && !line.matches('.visually-hidden') && !line.querySelector('p, li'));
  const found = lines.filter((line) => line.getBoundingClientRect().left < -1 || line.getBoundingClientRect().right > innerWidth + 1 || line.scrollWidth > line.clientWidth + 1).map((line) => line.textContent ?? '');
  const boxes = lines.map((line) => line.getBoundingClientRect());
  for (const [a, one] of boxes.entries()) for (const two of boxes.slice(a + 1)) {
    if (Math.min(one.right, two.right) - Math.max(one.left, two.left) > 2 && Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) > 2) found.push('two lines lie over each other');
  }
  return lines.length === 0 ? ['nothing is printed'] : found;
});

for (const meeting of MEETINGS) {
  test(`the guide of “${meeting.title}” is open from its folder, begins with what is needed now, and changes with the time there is`, async ({ page }) => {
    await page.goto('/#/shelf');
    await page.getByRole('button', { name: `For workshops: ${meeting.title}` }).click();
    await expect(page).toHaveURL(new RegExp(`#/guide/${meeting.id}$`));
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByRole('heading', { level: 2 }).nth(0)).toHaveText('Ten minutes to go');
    await expect(page.getByRole('heading', { level: 2 }).nth(1)).toHaveText('Say this first');
    const steps = page.getByRole('region', { name: /^The plan for/ }).getByRole('list').first().locator('> li');
    const last = async (): Promise<string> => (await steps.last().textContent()) ?? '';
    for (const [id, minutes] of Object.entries(PLANS)) {
      await page.getByRole('radio', { name: `${minutes} minutes` }).check();
      await expect(page.getByRole('heading', { name: `The plan for ${minutes} minutes` })).toBeVisible();
      expect(await last(), id).toContain(`to ${minutes}`);
    }
    await page.getByRole('button', { name: 'Scene by scene' }).click();
    await expect(page.getByRole('heading', { name: 'Scene by scene' })).toBeFocused();
    await page.getByRole('button', { name: 'The shelf' }).click();
    await expect(page.getByRole('heading', { name: 'Choose a meeting' })).toBeVisible();
  });

  for (const minutes of Object.values(PLANS)) {
    test(`the guide of “${meeting.title}” for ${minutes} minutes prints on two sheets of A4 or Letter, both sides, with no line cut`, async ({ page }) => {
      await open(page, meeting);
      await page.getByRole('radio', { name: `${minutes} minutes` }).check();
      for (const format of ['A4', 'Letter'] as const) {
        expect(pagesIn(await page.pdf({ format })), format).toBeLessThanOrEqual(SIDES);
        const [width, height] = PAPERS[format];
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ media: 'print' });
        await expect(page.getByRole('button', { name: 'Print the guide' })).toBeHidden();
        expect(await cut(page), format).toEqual([]);
        await page.emulateMedia({ media: null });
      }
    });
  }
}

test('the page prints when it is asked to', async ({ page }) => {
  await page.addInitScript(() => { window.print = () => { document.title = 'printed'; }; });
  await open(page, MEETINGS[0] ?? { id: '', title: '' });
  await page.getByRole('button', { name: 'Print the guide' }).click();
  await expect(page).toHaveTitle('printed');
});

test('a meeting without a guide says so, and the shelf stands', async ({ page }) => {
  await page.goto('/#/guide/nothing-here');
  await expect(page.getByText(/There is no meeting called “nothing-here”/)).toBeVisible();
});

for (const { name, width, root } of [{ name: 'a phone', width: 390, root: 100 }, { name: '320 pixels', width: 320, root: 100 }, { name: '320 pixels and 200 % text', width: 320, root: 200 }]) {
  test(`nothing goes beyond the edge: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await open(page, MEETINGS[0] ?? { id: '', title: '' });
    await page.evaluate((percent) => { document.documentElement.style.fontSize = `${percent}%`; }, root);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });
}
