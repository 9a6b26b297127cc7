import type { Locator, Page } from '@playwright/test';
import { playOut } from '../../core/explore/play.ts';
import { pick, rollFrom } from '../../core/explore/roll.ts';
import { replay } from '../../core/run/replay.ts';
import { resultsOf } from '../../core/run/results.ts';
import { loadStory } from '../stories/load.ts';
import { serveGame } from './game.ts';
import type { Row } from './main.ts';

const RUNS = 500;
const SLOWER = 4;
const BUDGET_MS = 50;
/** Long enough for what a press sets off to be over, milliseconds. */
const AFTER = 2500;

/** The longest task of the page while someone works a history of 500 meetings, on a processor four times as slow. */
export async function benchHistory(): Promise<readonly Row[]> {
  const game = await serveGame();
  try {
    const page = await game.browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.addInitScript(watchTasks);
    await page.goto(`${game.address}/#/shelf`);
    await page.getByLabel('A file saved from this game').setInputFiles({ name: 'past.json', mimeType: 'application/json', buffer: Buffer.from(past()) });
    await page.getByText(`${RUNS} meetings brought in`).waitFor({ timeout: 120_000 });
    const throttle = await page.context().newCDPSession(page);
    await throttle.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const button = (name: string | RegExp): Locator => page.getByRole('button', { name }).first();
    // The first press on any page wakes its sound.
    await page.mouse.click(3, 300);
    return [
      await longest(page, 'open', button(`All ${RUNS} meetings`)),
      await longest(page, 'filter', page.getByLabel('Finished')),
      await longest(page, 'star', button(/^Star /)),
      await longest(page, 'choose two and compare', button(/^More about /), button('Compare with…'), button(/^Lay .* beside$/)),
    ];
  } finally {
    await game.close();
  }
}

function watchTasks(): void {
  const held = globalThis as unknown as { tasks: number[] };
  held.tasks = [];
  new PerformanceObserver((list) => held.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
}

/** The longest task that presses set off, one after the other. Where to press is found out before, for that too is work of the page. */
async function longest(page: Page, name: string, ...presses: readonly Locator[]): Promise<Row> {
  const tasks: number[] = [];
  for (const press of presses) {
    await press.scrollIntoViewIfNeeded();
    const box = await press.boundingBox();
    if (!box) throw new Error(`there is nothing to press for “${name}”`);
    await page.waitForTimeout(AFTER);
    await page.evaluate(() => { (globalThis as unknown as { tasks: number[] }).tasks.length = 0; });
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForTimeout(AFTER);
    tasks.push(...await page.evaluate(() => (globalThis as unknown as { tasks: readonly number[] }).tasks));
  }
  // A task under 50 ms isn’t reported at all.
  const value = Math.max(0, ...tasks);
  return { name: `longest task above ${BUDGET_MS} ms: ${name}, ${RUNS} meetings, ${SLOWER} times slower`, value, unit: 'ms', peer: 'budget', peerValue: BUDGET_MS, ratio: value / BUDGET_MS };
}

/** An export of finished meetings, with what they brought. */
function past(): string {
  const loaded = loadStory('thirty-minutes');
  if (!loaded.ok) throw new Error('the story does not load');
  const { story, scenario } = loaded.value;
  const runs = [...Array(RUNS).keys()].map((n) => {
    const roll = rollFrom(n + 1);
    const run = playOut(story, scenario, n + 1, (open) => pick(open.filter(({ table }) => table === undefined), roll) ?? pick(open, roll));
    const played = run.ok ? replay(story, scenario, run.value) : run;
    if (!run.ok || !played.ok || played.value.next.kind !== 'end') throw new Error('a meeting did not end');
    const { choices, ...what } = run.value;
    const at = 1_760_000_000_000 + n * 3_600_000;
    const header = { ...what, id: `run-${n}`, startedAt: at, touchedAt: at, finishedAt: at, preparation: { matters: [], couldGive: [] }, ending: played.value.next.ending, results: resultsOf(played.value, scenario) };
    return { header, choices, position: null };
  });
  return JSON.stringify({ game: 'a-seat-at-the-table', format: 1, at: 1, runs });
}
