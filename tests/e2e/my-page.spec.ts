import { expect, test, type Page } from '@playwright/test';
import { runTo } from './runs.ts';
import { Table } from './table.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const list = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const lines = (page: Page, name: string) => list(page, name).getByRole('textbox');
const kept = (page: Page) => page.getByText('Kept on this device', { exact: true });
const open = async (page: Page): Promise<void> => {
  await page.goto('/#/page');
  await expect(page.getByRole('heading', { name: 'My page', level: 1 })).toBeVisible();
};

async function addLine(page: Page, name: string, text: string): Promise<void> {
  await list(page, name).getByRole('button', { name: `Add a line to ${name}` }).click();
  await page.keyboard.type(text);
}

test('a line starred in a meeting, a debrief’s lines and a parent’s own stand on the page after a reload, and nothing leaves', async ({ page, baseURL }) => {
  const strangers: string[] = [];
  const sent: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !/^(data|blob):/.test(request.url())) strangers.push(request.url());
    if (request.method() !== 'GET') sent.push(request.url());
  });
  const run = runTo('reconvene');
  const table = new Table(page);
  await table.open(run.seed);
  const [first, ...others] = run.choices;
  await table.readOn();
  await table.say(first?.text ?? '');
  await table.readOn();

  await page.getByRole('button', { name: 'Said so far', exact: true }).click();
  const said = page.getByRole('dialog').getByRole('listitem').filter({ hasText: first?.text.replace(/[“”]/g, '').slice(0, 30) ?? '' }).first();
  const star = said.getByRole('button', { name: 'Star this line' });
  await star.click();
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');

  for (const choice of others) {
    await table.say(choice.text);
    await table.readOn();
  }
  await expect(table.debrief).toBeVisible();
  await page.getByRole('button', { name: 'Tired' }).click();
  const one = page.getByRole('button', { name: /^Put on my page: / }).first();
  const question = (await one.getAttribute('aria-label') ?? '').replace('Put on my page: ', '');
  await one.click();
  await expect(page.getByRole('button', { name: `On my page: ${question}` })).toBeVisible();
  await page.getByRole('button', { name: 'Put this on my page' }).click();
  await page.getByRole('button', { name: 'Open my page' }).click();

  await expect(lines(page, 'My questions').first()).toHaveValue(question);
  await expect(list(page, 'Lines I starred').getByRole('listitem')).toHaveCount(1);
  await page.getByLabel('For', { exact: true }).fill('Jonah');
  await page.getByLabel('Date', { exact: true }).fill('March 4, 9:30');
  await lines(page, 'My questions').first().fill('What does his morning look like?');
  await addLine(page, 'Goals', 'He reads to his brother');
  await page.keyboard.press('Enter');
  await page.keyboard.type('A friend at lunch');
  await list(page, 'Goals').getByRole('button', { name: 'Move up: A friend at lunch' }).press('Enter');
  await expect(kept(page)).toBeVisible();
  await page.reload();

  await expect(page.getByLabel('For', { exact: true })).toHaveValue('Jonah');
  await expect(page.getByLabel('Date', { exact: true })).toHaveValue('March 4, 9:30');
  await expect(lines(page, 'My questions').first()).toHaveValue('What does his morning look like?');
  await expect(lines(page, 'Goals')).toHaveCount(2);
  await expect(lines(page, 'Goals').first()).toHaveValue('A friend at lunch');
  await expect(list(page, 'Lines I starred').getByRole('listitem')).toContainText('Thirty Minutes');
  expect(strangers).toEqual([]);
  expect(sent).toEqual([]);
});

test('what was typed just before one leaves is kept', async ({ page }) => {
  await open(page);
  await addLine(page, 'Goals', 'He sleeps');
  await page.getByRole('button', { name: 'The shelf' }).click();
  await page.getByRole('button', { name: 'My page', exact: true }).click();
  await expect(lines(page, 'Goals')).toHaveValue('He sleeps');
});

test('a line taken off comes back with Undo, by keyboard alone, and the focus stays with it', async ({ page }) => {
  await open(page);
  await addLine(page, 'Goals', 'One');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Two');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(lines(page, 'Goals').first()).toHaveValue('Two');
  await expect(lines(page, 'Goals').first()).toBeFocused();
  await list(page, 'Goals').getByRole('button', { name: 'Take off: Two' }).press('Enter');
  await expect(lines(page, 'Goals')).toHaveCount(1);
  const undo = list(page, 'Goals').getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await expect(lines(page, 'Goals').first()).toHaveValue('Two');
  await expect(list(page, 'Goals').getByRole('button', { name: 'Take off: Two' })).toBeFocused();
});

const PAPERS = { A4: [794, 1123], Letter: [816, 1056] } as const;
const FORMS = ['One sheet', 'Folded card'] as const;

const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** Lines whose words don’t lie within their panel, or lie beyond the paper. */
const cut = (page: Page): Promise<readonly string[]> => page.evaluate(() => {
  const root = [...document.querySelectorAll('[data-item]')].filter((item) => item.checkVisibility());
  const found: string[] = [];
  for (const item of root) {
    const { left, right, top, bottom } = item.getBoundingClientRect();
    if (left < 12 || top < 12 || right > innerWidth - 12 || bottom > innerHeight - 12) found.push(item.textContent ?? '');
    const column = item.closest('section')?.parentElement?.getBoundingClientRect();
    if (column && (right > column.right + 1 || left < column.left - 1)) found.push(item.textContent ?? '');
  }
  const boxes = root.map((item) => item.getBoundingClientRect());
  for (const [a, one] of boxes.entries()) for (const two of boxes.slice(a + 1)) {
    if (Math.min(one.right, two.right) - Math.max(one.left, two.left) > 2 && Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) > 2) found.push('two lines lie over each other');
  }
  return root.length === 0 ? ['nothing is printed'] : found;
});

async function choose(page: Page, form: (typeof FORMS)[number]): Promise<void> {
  await page.getByRole('button', { name: 'Print my page' }).click();
  await page.getByRole('radio', { name: new RegExp(`^${form}`) }).check();
}

for (const form of FORMS) {
  test(`an empty page prints on one side of A4 and of Letter: ${form}`, async ({ page }) => {
    await open(page);
    await choose(page, form);
    for (const format of ['A4', 'Letter'] as const) expect(pagesIn(await page.pdf({ format, preferCSSPageSize: false })), format).toBe(1);
  });

  test(`a full page prints on one side of A4 and of Letter, with every line in its place: ${form}`, async ({ page }) => {
    await fill(page, 7);
    await choose(page, form);
    for (const format of ['A4', 'Letter'] as const) {
      expect(pagesIn(await page.pdf({ format })), format).toBe(1);
      const [width, height] = PAPERS[format];
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ media: 'print' });
      expect(await cut(page), format).toEqual([]);
      for (const name of ['questions', 'gives', 'goals']) await expect(page.locator('[data-item]:visible').filter({ hasText: `The last of the ${name}` })).toHaveCount(1);
      await page.emulateMedia({ media: null });
    }
  });
}

test('when it is too much for one side, it says which lines, and one can leave off a list', async ({ page }) => {
  await fill(page, 60);
  await choose(page, 'Folded card');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('status')).toContainText('lines don’t fit');
  await expect(dialog.getByRole('status')).toContainText('The last of the goals');
  expect(pagesIn(await page.pdf({ format: 'Letter' }))).toBe(1);
  for (const name of ['My questions', 'What I can give', 'Goals']) await dialog.getByRole('checkbox', { name: new RegExp(name) }).uncheck();
  await expect(dialog.getByRole('status')).not.toContainText('don’t fit');
  await expect(dialog.getByRole('button', { name: 'Print', exact: true })).toBeVisible();
});

/** A page with so many lines in three lists, brought in as a file from another device. */
async function fill(page: Page, count: number): Promise<void> {
  await page.goto('/#/shelf');
  const entries = (name: string) => Array.from({ length: count }, (_, place) => ({ text: place === count - 1 ? `The last of the ${name}` : `Line ${place + 1} of the ${name}, which runs on for some words more than one line of a card can hold.` }));
  const kept = { child: 'Jonah', date: 'March 4, 9:30', people: 'Ms. Rivera, Mr. Okafor, Nana', first: 'How are his mornings?', notes: 'Bring the blue folder.\nAsk for the minutes.', questions: entries('questions'), gives: entries('gives'), goals: entries('goals'), stars: [{ run: 'a', line: 1, scenario: 'thirty-minutes', speaker: 'Mr. Okafor', words: 'Mornings are fine. It’s after lunch.' }] };
  const file = JSON.stringify({ game: 'a-seat-at-the-table', format: 1, at: 1, runs: [], settings: {}, seen: {}, stories: [], comparisons: {}, page: kept });
  await page.getByLabel('A file saved from this game').setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await expect(page.getByText(/brought in/)).toBeVisible();
  await page.getByRole('button', { name: 'My page', exact: true }).click();
  await expect(page.getByLabel('For', { exact: true })).toHaveValue('Jonah');
}

for (const { name, width, root } of [{ name: 'a phone', width: 390, root: 100 }, { name: '320 pixels', width: 320, root: 100 }, { name: '320 pixels and 200 % text', width: 320, root: 200 }]) {
  test(`nothing goes beyond the edge: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await fill(page, 3);
    await page.evaluate((percent) => { document.documentElement.style.fontSize = `${percent}%`; }, root);
    const across = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await across()).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Print my page' }).click();
    expect(await page.getByRole('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBeLessThanOrEqual(0);
    expect(await across()).toBeLessThanOrEqual(0);
  });
}
