import type { Browser, Page } from '@playwright/test';
import { loadStory, printFinding, storyIds, type LoadedStory } from '../stories/load.ts';
import { serveGame } from './game.ts';
import type { Row } from './main.ts';
import { longRun } from './replay.ts';

const BUDGET_MS = 100;
const ROUNDS = 5;
const WINDOW = { width: 1280, height: 720 } as const;

/**
 * All of the page's own script, drawing included, from opening a long run's debrief until the look ahead is over and a
 * moment of it is being tried again: the median of a few times, in processor time of the page's own thread.
 */
export async function benchDebrief(): Promise<readonly Row[]> {
  const game = await serveGame();
  try {
    const rows: Row[] = [];
    for (const id of storyIds()) {
      const loaded = loadStory(id);
      if (!loaded.ok) throw new Error(loaded.error.map(printFinding).join('\n'));
      const run = longRun(loaded.value);
      const page = await game.browser.newPage({ viewport: WINDOW, reducedMotion: 'reduce' });
      await page.route(/stage-[^/]*\.js/, (route) => route.abort());
      await page.goto(game.address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const kept = await bringIn(page, loaded.value, run);
      await page.goto(`${game.address}/#/debrief/${kept}`);
      await page.reload();
      await lookedAhead(page);
      const [opening, forking]: number[][] = [[], []];
      for (let round = 0; round < ROUNDS; round++) {
        await page.evaluate(() => { location.hash = '#/'; });
        await page.getByRole('heading', { name: 'Debrief', exact: true }).waitFor({ state: 'detached' });
        opening?.push(await scriptOf(game.browser, page, async () => {
          await page.evaluate((hash) => { location.hash = hash; }, `#/debrief/${kept}`);
          await lookedAhead(page);
        }));
        forking?.push(await scriptOf(game.browser, page, async () => {
          await page.getByRole('button', { name: 'Try this moment again' }).last().click();
          await page.getByRole('group', { name: 'What do you say?' }).waitFor();
        }));
      }
      const name = `${id}, ${run.choices.length} choices`;
      rows.push(row(`${name}: the debrief, look ahead included`, middle(opening ?? [])), row(`${name}: a moment tried again`, middle(forking ?? [])));
      rows.push(row(`${name}: together`, middle((opening ?? []).map((each, place) => each + (forking?.[place] ?? 0)))));
      await page.close();
    }
    return rows;
  } finally {
    await game.close();
  }
}

/** Brings a run in as a player would, by a file; gives its id. */
async function bringIn(page: Page, { scenario }: LoadedStory, { choices, ...run }: ReturnType<typeof longRun>): Promise<string> {
  const header = { ...run, id: `bench-${scenario.id}`, startedAt: 1, touchedAt: 1, finishedAt: 1, ending: 'agreed-in-part', preparation: { matters: [], couldGive: [] }, reflections: { feeling: 'relieved', pair: '', answers: [] } };
  const file = JSON.stringify({ game: 'a-seat-at-the-table', format: 1, at: 1, runs: [{ header, choices, position: null }], settings: {}, seen: {} });
  await page.evaluate(() => { location.hash = '#/shelf'; });
  await page.locator('input[type=file][accept*=json]').last().setInputFiles({ name: 'runs.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await page.getByText('brought in').waitFor();
  return header.id;
}

async function lookedAhead(page: Page): Promise<void> {
  await page.locator('[data-section="turning"]').waitFor();
  await page.waitForFunction(() => !document.querySelector('[data-section="turning"] progress'), undefined, { timeout: 120_000 });
}

interface TraceEvent { readonly name: string; readonly ph: string; readonly pid: number; readonly tid: number; readonly ts: number; readonly dur?: number; readonly tdur?: number; readonly args?: { readonly name?: string; readonly data?: { readonly url?: string } } }

/** Processor time of the game's own script on the page's thread while something is done, milliseconds. */
async function scriptOf(browser: Browser, page: Page, work: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'v8', '__metadata'] });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly TraceEvent[] };
  const threads = new Set(traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`));
  const calls = traceEvents
    .filter(({ name, pid, tid, args }) => name === 'FunctionCall' && threads.has(`${pid} ${tid}`) && args?.data?.url?.includes('/assets/') === true)
    .toSorted((a, b) => a.ts - b.ts);
  let [sum, until] = [0, 0];
  for (const { ts, dur = 0, tdur = 0 } of calls) {
    if (ts < until) continue;
    until = ts + dur;
    sum += tdur / 1000;
  }
  return sum;
}

const middle = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

const row = (name: string, value: number): Row => ({ name, value, unit: 'ms', peer: 'budget', peerValue: BUDGET_MS, ratio: value / BUDGET_MS });
