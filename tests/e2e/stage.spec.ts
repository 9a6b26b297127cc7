import { expect, test, type Page } from '@playwright/test';
import { Table } from './table.ts';

const STAGE = '/?story=thirty-minutes&seed=5';
/** Composure from which on the room is drawn through filters. */
const STRAINED = 65;
const picture = (page: Page) => page.locator('canvas');
const drawn = (page: Page) => expect(picture(page)).toHaveCSS('opacity', '1', { timeout: 60_000 });
const standsIn = (page: Page) => expect(page.locator('[data-stage="none"]')).toBeAttached({ timeout: 60_000 });

/** Reads on to the table and says one thing, so that play is seen to go on. */
async function playsOn(page: Page): Promise<void> {
  const table = new Table(page);
  expect(await table.readOn()).toBe('choosing');
  const before = await table.choices.allInnerTexts();
  await table.press(table.choices.first());
  await expect.poll(() => table.choices.allInnerTexts()).not.toEqual(before);
  expect(await table.readOn()).toBe('choosing');
}

test.use({ reducedMotion: 'reduce' });

test('the first line can be read before the picture is fetched, and stays where it stood when the picture comes', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((go) => { release = go; });
  await page.route(/\/stage-[^/]*\.js/, async (route) => { await held; await route.continue(); });
  await page.goto(STAGE);
  const words = page.getByRole('log', { name: 'Meeting' }).locator('p').last();
  await expect(words).toBeVisible();
  const before = await words.boundingBox();
  expect(await picture(page).count()).toBe(0);
  release();
  await drawn(page);
  expect(await words.boundingBox()).toEqual(before);
});

test('the graphics card takes the picture away: faces stand in, play goes on, and the picture comes back', async ({ page }) => {
  await page.goto(STAGE);
  await drawn(page);
  await page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const context = canvas?.getContext('webgl') ?? canvas?.getContext('webgl2');
    const lose = context?.getExtension('WEBGL_lose_context');
    lose?.loseContext();
    Object.assign(window, { giveBack: () => lose?.restoreContext() });
  });
  await standsIn(page);
  await playsOn(page);
  await page.evaluate('giveBack()');
  await drawn(page);
  await expect(page.locator('[data-stage="drawn"]')).toBeAttached();
  await playsOn(page);
});

test('a machine without WebGL plays the whole meeting beside still faces', async ({ page }) => {
  await page.addInitScript(() => {
    const own = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function getContext(this: HTMLCanvasElement, kind: string, ...more: unknown[]) {
      return kind.startsWith('webgl') ? null : Reflect.apply(own, this, [kind, ...more]);
    } as typeof own;
  });
  await page.goto(STAGE);
  await standsIn(page);
  await playsOn(page);
});

test('nothing is drawn while nothing moves', async ({ page }) => {
  await page.addInitScript(() => {
    const counted = { frames: 0 };
    Object.assign(window, { counted });
    const own = window.requestAnimationFrame;
    window.requestAnimationFrame = (work) => own.call(window, (time) => { counted.frames += 1; work(time); });
  });
  await page.goto(STAGE);
  await drawn(page);
  const frames = (): Promise<number> => page.evaluate('counted.frames');
  await expect.poll(async () => { const before = await frames(); await page.waitForTimeout(1000); return (await frames()) - before; }, { timeout: 30_000 }).toBe(0);
  await playsOn(page);
  await expect.poll(async () => { const before = await frames(); await page.waitForTimeout(1000); return (await frames()) - before; }, { timeout: 30_000 }).toBe(0);
});

test('a window that changes its size shows no dark picture on the way', async ({ page }) => {
  await page.goto(STAGE);
  await drawn(page);
  await page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const spot = new OffscreenCanvas(1, 1).getContext('2d');
    const painted: string[] = [];
    let size = canvas?.width;
    // Hears of a new size after the stage has, and before anything is painted.
    new ResizeObserver(() => {
      if (!canvas || !spot || canvas.width === size) return;
      size = canvas.width;
      spot.drawImage(canvas, canvas.width / 2, canvas.height / 4, 1, 1, 0, 0, 1, 1);
      painted.push(spot.getImageData(0, 0, 1, 1).data.slice(0, 3).join());
    }).observe(canvas?.parentElement ?? document.body);
    Object.assign(window, { painted });
  });
  const painted = (): Promise<string[]> => page.evaluate('painted');
  for (const [seen, [width, height]] of ([[1920, 1080], [390, 844], [1280, 720]] as const).entries()) {
    await page.setViewportSize({ width, height });
    await expect.poll(async () => (await painted()).length).toBeGreaterThan(seen);
  }
  expect(await painted()).not.toContain('0,0,0');
});

test('composure is lost and the strained room is drawn; play goes on', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (said) => { if (said.type() === 'error') faults.push(said.text()); });
  await page.goto(STAGE);
  await drawn(page);
  const table = new Table(page);
  while (await table.meter('Composure') >= STRAINED) {
    expect(await table.readOn()).toBe('choosing');
    await table.press(table.choices.last());
    await expect(table.choices).toHaveCount(0);
  }
  await playsOn(page);
  await expect(page.locator('[data-stage="drawn"]')).toBeAttached();
  expect(faults).toEqual([]);
});

test('a picture that breaks is put away: faces stand in and play goes on', async ({ page }) => {
  await page.goto(STAGE);
  await drawn(page);
  await page.evaluate(() => {
    for (const context of [WebGLRenderingContext, WebGL2RenderingContext]) {
      context.prototype.drawElements = context.prototype.drawArrays = () => { throw new Error('the card is tired'); };
    }
  });
  await playsOn(page);
  await standsIn(page);
  await expect(picture(page)).toHaveCSS('opacity', '0');
  await playsOn(page);
});
