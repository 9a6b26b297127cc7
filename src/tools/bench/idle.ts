import type { CDPSession, Page } from '@playwright/test';
import type { Row } from './main.ts';
import { pictureOf, playTo, serveGame, type ServedGame } from './game.ts';

const SECONDS = 30;
/** After this a page has done what it does on opening, and has swept up after itself. */
const SETTLED_MS = 60_000;
const STORY = '/?story=thirty-minutes&seed=5';

/**
 * What all of the browser's processes cost while nobody does anything, in percent of one core: a blank page, a still
 * scene with its meters, a living one that waits for the player, and that one drawn at full rate; all with the sound
 * off. Last, what the room's hum adds to the living one.
 */
export async function benchIdle(): Promise<readonly Row[]> {
  const game = await serveGame();
  try {
    const cost = {
      blank: await costOf(game, 'about:blank'),
      still: await costOf(game, STORY, { reducedMotion: 'reduce' }),
      living: await costOf(game, STORY),
      full: await costOf(game, `${STORY}&debug=always`),
      hum: await costOf(game, STORY, { sound: true }),
    };
    return [
      row('a still scene, meters included', cost.still, 'a blank page', cost.blank),
      row('a living scene that waits for the player', cost.living, 'the same at full rate', cost.full),
      row('a living scene with the room’s hum', cost.hum, 'the same without', cost.living),
    ];
  } finally {
    await game.close();
  }
}

interface How { readonly reducedMotion?: 'reduce' | 'no-preference'; readonly sound?: boolean }

async function costOf({ browser, address }: ServedGame, path: string, { reducedMotion = 'no-preference', sound = false }: How = {}): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion });
  const page = await context.newPage();
  if (path !== 'about:blank') await open(page, address, path, sound);
  await page.waitForTimeout(SETTLED_MS);
  const session = await browser.newBrowserCDPSession();
  const [before, start] = [await secondsOf(session), performance.now()];
  await page.waitForTimeout(SECONDS * 1000);
  const cost = ((await secondsOf(session)) - before) / ((performance.now() - start) / 1000);
  await session.detach();
  await context.close();
  return cost * 100;
}

async function open(page: Page, address: string, path: string, sound: boolean): Promise<void> {
  await page.goto(address);
  if (!sound) await page.getByRole('button', { name: 'Sound' }).click();
  await page.goto(address + path);
  await playTo(page, 2);
  await pictureOf(page);
}

/** Processor time of all processes, as the browser itself counts it. */
async function secondsOf(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

const row = (name: string, value: number, peer: string, peerValue: number): Row => ({ name, value, unit: '% of a core', peer, peerValue, ratio: value / peerValue });
