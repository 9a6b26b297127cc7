import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import type { Replay } from '../../src/core/run/replay.ts';
import type { Choice } from '../../src/core/story/beat.ts';
import { randomRun } from './runs.ts';
import { Table, replayed } from './table.ts';

interface Layout { readonly name: string; readonly width: number; readonly height: number; readonly words?: number; readonly root?: number }

/** `words` is the setting for their size, `root` the browser’s own, in percent. */
const LAYOUTS: readonly Layout[] = [
  { name: 'a phone upright', width: 390, height: 844 },
  { name: 'a phone on its side', width: 844, height: 390 },
  { name: 'a tablet upright', width: 768, height: 1024 },
  { name: 'a tablet on its side', width: 1024, height: 768 },
  { name: 'a laptop', width: 1280, height: 720 },
  { name: 'a projector', width: 1920, height: 1080 },
  { name: 'a laptop at 200 % zoom', width: 640, height: 360 },
  { name: 'a phone with the largest words', width: 390, height: 844, words: 1.6 },
  { name: 'a phone on its side with the largest words', width: 844, height: 390, words: 1.6 },
  { name: '320 pixels', width: 320, height: 640 },
  { name: '320 pixels with the largest words', width: 320, height: 640, words: 1.6 },
  { name: '320 pixels and 200 % text', width: 320, height: 640, root: 200 },
];
/** In the smallest a target may be smaller; nothing else may. */
const smallest = ({ width, words, root }: Layout): number => (width <= 320 && (words ?? root) ? 24 : 44);

/** The longest words that stand on the page at once, early in the meeting: a line, and four choices or more. */
function longestDecision(): { seed: number; taken: readonly string[] } {
  let [most, found] = [0, { seed: 0, taken: [] as readonly string[] }];
  for (let seed = 1; seed <= 12; seed++) {
    const { choices } = randomRun(seed);
    for (let count = 3; count <= 6; count++) {
      const length = lengthOf(replayed(seed, choices.slice(0, count)));
      if (length > most) [most, found] = [length, { seed, taken: choices.slice(0, count).map(({ text }) => text) }];
    }
  }
  return found;
}

function lengthOf({ next, moments }: Replay): number {
  const said = next.kind === 'choices' ? next.options.filter((choice) => choice.table === undefined) : [];
  const line = moments.at(-1)?.passage.lines.at(-1)?.text ?? '';
  return said.length < 4 ? 0 : line.length + said.reduce((sum, { text }) => sum + text.length, 0);
}

async function playTo(table: Table, { seed, taken }: { seed: number; taken: readonly string[] }): Promise<void> {
  await table.open(seed);
  for (const text of taken) {
    await table.readOn();
    await table.say(text);
  }
  await table.readOn();
}

async function opened(browser: Browser, options: Parameters<Browser['newContext']>[0] = {}): Promise<Table> {
  return new Table(await (await browser.newContext({ reducedMotion: 'reduce', ...options })).newPage());
}

async function layOut(page: Page, { width, height, words = 1, root = 100 }: Layout): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(([words, root]) => {
    document.documentElement.style.setProperty('--scale', String(words));
    document.documentElement.style.fontSize = `${root}%`;
  }, [words, root] as const);
  await page.evaluate(() => new Promise((drawn) => { requestAnimationFrame(() => requestAnimationFrame(drawn)); }));
}

/** What is the matter with a control, if anything is: too small, out of the page, under something else, its words cut. */
function troubleWith(control: Locator, least: number): Promise<string | null> {
  return control.evaluate((element, least) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    const name = `“${element.getAttribute('aria-label') ?? element.textContent?.trim()}”`;
    if (width < least || height < least) return `${name} is ${Math.round(width)} by ${Math.round(height)}`;
    if (left < 0 || right > document.documentElement.clientWidth) return `${name} goes from ${Math.round(left)} to ${Math.round(right)}`;
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    if (y < 0 || y > innerHeight) return `${name} can’t be scrolled to`;
    if (!element.contains(document.elementFromPoint(x, y))) return `${name} lies under something else`;
    // What hangs over an edge on purpose isn’t words: every word by itself must be within.
    const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let word = words.nextNode(); word; word = words.nextNode()) {
      const holder = word.parentElement;
      if (!word.nodeValue?.trim() || !holder || holder.clientWidth === 1 || holder.closest('[aria-hidden], .visually-hidden')) continue;
      const range = new Range();
      range.selectNodeContents(word);
      const place = range.getBoundingClientRect();
      if (place.left < left - 1 || place.right > right + 1 || place.bottom > bottom + 1) return `${name}: “${word.nodeValue}” is cut`;
    }
    return null;
  }, least);
}

async function troubles(table: Table, layout: Layout): Promise<readonly string[]> {
  const { page } = table;
  const buttons = ['At the table', 'Said so far', 'Pause'].map((name) => page.getByRole('button', { name, exact: true }));
  const controls = [...await table.choices.all(), ...buttons, page.getByRole('button', { name: /^Notebook/ })];
  const found: (string | null)[] = [];
  for (const control of controls) found.push(await troubleWith(control, smallest(layout)));
  found.push(await troubleWith(page.getByRole('group', { name: 'What is being said' }), 44));
  for (const name of ['Composure', 'Common ground'] as const) found.push(await troubleWith(page.getByRole('meter', { name }), smallest(layout)));
  const across = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (across > 0) found.push(`the page goes ${across} pixels beyond its edge`);
  return found.filter((trouble) => trouble !== null);
}

test('at every size, the longest line and its choices can be read and reached', async ({ browser }) => {
  const table = await opened(browser);
  await playTo(table, longestDecision());
  expect(await table.choices.count()).toBeGreaterThanOrEqual(4);
  for (const layout of LAYOUTS) {
    await layOut(table.page, layout);
    expect.soft(await troubles(table, layout), layout.name).toEqual([]);
  }
  await table.page.context().close();
});

test('on a projector, what is said is at least 28 pixels high', async ({ browser }) => {
  const table = await opened(browser, { viewport: { width: 1920, height: 1080 } });
  await table.open(1);
  const size = (element: Locator): Promise<number> => element.evaluate((each) => parseFloat(getComputedStyle(each).fontSize));
  expect(await size(table.log)).toBeGreaterThanOrEqual(28);
  await table.readOn();
  expect(await size(table.choices.first())).toBeGreaterThanOrEqual(28);
  await table.page.context().close();
});

test('on a phone, the card of a line that waits stands just above Continue', async ({ browser }) => {
  const table = await opened(browser, { viewport: { width: 390, height: 844 } });
  await table.open(1);
  const card = await table.page.getByRole('group', { name: 'What is being said' }).boundingBox();
  const button = await table.continue.boundingBox();
  expect((button?.y ?? 0) - (card?.y ?? 0) - (card?.height ?? 0)).toBeLessThan(24);
  await table.page.context().close();
});

/** The first decision at which this can be taken, and the words to take it by. */
function firstWith(wanted: (choice: Choice) => boolean): { seed: number; taken: readonly string[]; text: string } {
  for (let seed = 1; seed <= 20; seed++) {
    const { choices } = randomRun(seed);
    for (let count = 0; count <= 6; count++) {
      const { next } = replayed(seed, choices.slice(0, count));
      const found = next.kind === 'choices' ? next.options.find((choice) => choice.blocked === undefined && wanted(choice)) : undefined;
      if (found) return { seed, taken: choices.slice(0, count).map(({ text }) => text), text: found.text };
    }
  }
  throw new Error('nothing like that can be taken early in the meeting');
}

test('a held silence is told once, and Continue ends it', async ({ browser }) => {
  const table = await opened(browser, { reducedMotion: 'no-preference' });
  const listen = firstWith((choice) => choice.moves.includes('listen') && !/^[“"]/.test(choice.text));
  await playTo(table, listen);
  const status = table.page.getByRole('status').filter({ hasText: 'A silence.' });
  const words = table.log.locator('p').last();
  await table.take(listen.text);
  await expect(status).toHaveCount(1);
  await expect(words).toBeHidden();
  const began = Date.now();
  await table.press(table.continue);
  await expect(words).toBeVisible();
  await expect(status).toHaveCount(0);
  expect(Date.now() - began).toBeLessThan(1200);
  await table.page.context().close();
});

test('on a break, a breath can be followed and left, by keyboard, and nothing waits for it', async ({ browser }) => {
  const table = await opened(browser, { reducedMotion: 'no-preference' });
  const { page } = table;
  const away = firstWith((choice) => choice.table === 'break');
  await playTo(table, away);
  await table.take(away.text);
  const [start, stop] = [page.getByRole('button', { name: 'Breathe with it' }), page.getByRole('button', { name: 'That’s enough' })];
  while (!await start.isVisible()) await page.keyboard.press('Space');
  await start.focus();
  await page.keyboard.press('Enter');
  await expect(stop).toBeFocused();
  await expect(page.getByText('In', { exact: true })).toBeVisible();
  expect(await page.evaluate(() => document.getAnimations().filter((each) => each.effect?.getComputedTiming().iterations === 4).length)).toBe(1);
  await page.keyboard.press('Space');
  await expect(start).toBeFocused();
  await expect(page.getByText('In', { exact: true })).toBeHidden();
  await expect(table.continue.or(table.choices.first()).first()).toBeVisible();
  await page.context().close();
});

test('with the colors forced, the meters still tell their values by shape', async ({ browser }) => {
  const table = await opened(browser, { forcedColors: 'active' });
  await table.open(1);
  const shapes = (name: string): Promise<string> => table.page.getByRole('meter', { name }).locator('svg').first().evaluate((drawing) => {
    const drawn = [...drawing.querySelectorAll('path, circle')].filter((each) => each.closest('clipPath, pattern') === null && each.checkVisibility());
    const ink = getComputedStyle(document.body).color;
    const inked = drawn.filter((each) => getComputedStyle(each).stroke === ink || getComputedStyle(each).fill.startsWith('url'));
    return inked.map((each) => [each.tagName, getComputedStyle(each).getPropertyValue('d'), getComputedStyle(each).transform].join(' ')).join('\n');
  });
  const meters = ['Composure', 'Common ground'] as const;
  const look = () => Promise.all(meters.map(async (name) => ({ value: await table.meter(name), shape: await shapes(name) })));
  const before = await look();
  const moves = randomRun(1).choices.slice(0, 8);
  for (const { text } of moves) {
    await table.readOn();
    await table.say(text);
  }
  const after = await look();
  for (const [index, name] of meters.entries()) {
    expect(after[index]?.value, `${name} never moved: another run is needed`).not.toBe(before[index]?.value);
    expect(after[index]?.shape.length, name).toBeGreaterThan(40);
    expect(after[index]?.shape, name).not.toBe(before[index]?.shape);
  }
  await table.page.context().close();
});
