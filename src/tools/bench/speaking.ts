import type { Page } from '@playwright/test';
import { pictureOf, playTo, serveGame } from './game.ts';
import type { Row } from './main.ts';

const SLOWER = 4;
const BUDGET_MS = 5;
const LINES = 24;

/** Script in each frame while people speak, on a processor four times as slow: the 95th percentile and the median, against the budget. */
export async function benchSpeaking(): Promise<readonly Row[]> {
  const game = await serveGame();
  try {
    const page = await game.browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.addInitScript(countScript);
    await page.goto(`${game.address}/?story=thirty-minutes&seed=5`);
    await playTo(page, 2);
    await pictureOf(page);
    const throttle = await page.context().newCDPSession(page);
    await throttle.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const frames = await speakOn(page);
    const name = `script in a frame while someone speaks, ${SLOWER} times slower, ${frames.length} frames`;
    return [row(`${name}, 95th percentile`, share(frames, 0.95)), row(`${name}, median`, share(frames, 0.5))];
  } finally {
    await game.close();
  }
}

/** Adds up what scripts take between one frame and the next. Runs in the page, before anything else does. */
function countScript(): void {
  const counted = { now: 0, frames: [] as number[], on: false };
  Object.assign(window, { counted });
  const timed = <Arguments extends readonly unknown[]>(work: (...given: Arguments) => void) => (...given: Arguments): void => {
    const start = performance.now();
    work(...given);
    counted.now += performance.now() - start;
  };
  const { requestAnimationFrame, setTimeout } = window;
  window.requestAnimationFrame = (work) => requestAnimationFrame.call(window, timed(work));
  window.setTimeout = ((work: () => void, ms?: number) => setTimeout.call(window, timed(work), ms)) as typeof window.setTimeout;
  const frame = (): void => {
    if (counted.on) counted.frames.push(counted.now);
    counted.now = 0;
    requestAnimationFrame.call(window, frame);
  };
  frame();
}

declare global {
  interface Window { readonly counted: { on: boolean; frames: number[] } }
}

/** Lets the words of several lines arrive, and counts only while they do. */
async function speakOn(page: Page): Promise<readonly number[]> {
  const arriving = page.locator('[data-arriving="true"]');
  for (let line = 0; line < LINES; line++) {
    await playTo(page, 1);
    await page.getByRole('group', { name: 'What do you say?' }).getByRole('button').first().click();
    await arriving.first().waitFor();
    await page.evaluate(() => { window.counted.on = true; });
    await page.locator('[data-arriving="false"]').first().waitFor();
    await page.evaluate(() => { window.counted.on = false; });
    if (await page.getByRole('heading', { name: 'Debrief', exact: true }).isVisible()) break;
  }
  return page.evaluate(() => window.counted.frames);
}

function share(frames: readonly number[], part: number): number {
  const sorted = [...frames].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * part)] ?? 0;
}

const row = (name: string, value: number): Row => ({ name, value, unit: 'ms', peer: 'budget', peerValue: BUDGET_MS, ratio: value / BUDGET_MS });
