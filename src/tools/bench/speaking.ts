import type { Browser, Page } from '@playwright/test';
import { pictureOf, playTo, serveGame } from './game.ts';
import type { Row } from './main.ts';

const SLOWER = 4;
const BUDGET_MS = 5;
const LINES = 6;
const WINDOW = { width: 1280, height: 720 } as const;
const TRACED = ['devtools.timeline'];

/**
 * Script in each frame while people speak, on a processor four times as slow: the 95th percentile and the median,
 * against the budget. Counted in the page's own processor time, so that other work on the machine doesn't count.
 */
export async function benchSpeaking(): Promise<readonly Row[]> {
  const game = await serveGame();
  try {
    const page = await game.browser.newPage({ viewport: WINDOW });
    await page.addInitScript(leavePaintingOut);
    await page.goto(`${game.address}/?story=thirty-minutes&seed=5`);
    await playTo(page, 2);
    await pictureOf(page);
    const throttle = await page.context().newCDPSession(page);
    await throttle.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const frames: number[] = [];
    for (let line = 0; line < LINES; line++) frames.push(...await speak(game.browser, page));
    const name = `script in a frame while someone speaks, ${SLOWER} times slower, ${frames.length} frames`;
    return [row(`${name}, 95th percentile`, share(frames, 0.95)), row(`${name}, median`, share(frames, 0.5))];
  } finally {
    await game.close();
  }
}

/** A machine without a GPU paints so slowly that there is but a picture or two a syllable. So each draw is called as ever, with no triangles in it, and pictures come as often as they do with a GPU. */
function leavePaintingOut(): void {
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    const draw = prototype.drawElements;
    prototype.drawElements = function drawElements(this: WebGLRenderingContext, mode: number, _triangles: number, type: number, offset: number) { draw.call(this, mode, 0, type, offset); };
  }
}

/** Lets the words of one line arrive, and gives what script took in each frame meanwhile, milliseconds. */
async function speak(browser: Browser, page: Page): Promise<readonly number[]> {
  await playTo(page, 0);
  await page.getByRole('group', { name: 'What do you say?' }).getByRole('button').first().click();
  await page.locator('[data-arriving="true"]').first().waitFor();
  await browser.startTracing(page, { categories: TRACED });
  await page.locator('[data-arriving="false"]').first().waitFor();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly TraceEvent[] };
  return scriptPerFrame(trace.traceEvents);
}

/** An event of Chromium's tracing: `ts` when and `dur` how long, `tdur` how much processor time, microseconds; `url` the script. */
interface TraceEvent { readonly name: string; readonly ts: number; readonly dur?: number; readonly tdur?: number; readonly args?: { readonly data?: { readonly url?: string } } }

/** The game's own script since the frame before counts to the frame that shows it; the browser's remote control doesn't. */
function scriptPerFrame(events: readonly TraceEvent[]): readonly number[] {
  const calls = events.filter(({ name, args }) => name === 'FunctionCall' && args?.data?.url?.includes('/assets/') === true).sort((a, b) => a.ts - b.ts);
  const pictures = events.filter(({ name }) => name === 'FireAnimationFrame');
  const inPicture = ({ ts }: TraceEvent): boolean => pictures.some((picture) => picture.ts <= ts && ts <= picture.ts + (picture.dur ?? 0));
  const frames: number[] = [];
  let since = 0;
  for (const call of calls) {
    since += (call.tdur ?? 0) / 1000;
    if (!inPicture(call)) continue;
    frames.push(since);
    since = 0;
  }
  return frames;
}

function share(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * part)] ?? 0;
}

const row = (name: string, value: number): Row => ({ name, value, unit: 'ms', peer: 'budget', peerValue: BUDGET_MS, ratio: value / BUDGET_MS });
