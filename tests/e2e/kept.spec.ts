import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { meetingShown, readFrom, readFromStart, said, type Reading } from '../../src/core/run/reading.ts';
import { rollFrom } from '../../src/core/explore/roll.ts';
import { randomRun } from './runs.ts';
import { Table, replayed, scenario } from './table.ts';

const KILLS = 200;
const TABS = 2;

/** What stands on the page: everything said so far, the meters, the notebook. */
interface Standing { readonly words: string; readonly notebook: string; readonly composure: number; readonly commonGround: number }

async function standing(table: Table): Promise<Standing> {
  await expect(table.log).toBeVisible();
  await table.page.getByRole('button', { name: /^Notebook/ }).click();
  const notebook = await table.page.getByRole('dialog').textContent() ?? '';
  await table.page.keyboard.press('Escape');
  return {
    notebook,
    words: words(await table.log.textContent() ?? ''),
    composure: await table.meter('Composure'),
    commonGround: await table.meter('Common ground'),
  };
}

const words = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

function expected(reading: Reading): readonly [string, number, number] {
  const meeting = meetingShown(reading);
  return [words(said(reading).at(-1)?.text ?? ''), meeting.composure, meeting.commonGround];
}

/** The page stands where this reading does: the same line last, all the others before it in order, the same meters and notebook. */
function isAt(now: Standing, reading: Reading): boolean {
  const [last, composure, commonGround] = expected(reading);
  const { heard } = meetingShown(reading).notebook;
  let from = 0;
  const inOrder = said(reading).every((line) => {
    const at = now.words.indexOf(words(line.text), from);
    from = at + words(line.text).length;
    return at >= 0;
  });
  const noted = scenario.heard.every((entry) => now.notebook.includes(entry.text) === heard.includes(entry.id));
  return inOrder && noted && now.words.endsWith(last) && now.composure === composure && now.commonGround === commonGround;
}

/** The renderer dies where it stands: nothing in the page is told. */
async function kill(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  session.send('Page.crash').catch(() => undefined);
  await page.waitForEvent('crash');
  await page.close();
}

for (let tab = 0; tab < TABS; tab++) {
  test(`killed at any moment ${KILLS / TABS} times, the meeting opens at the same line (tab ${tab + 1})`, async ({ browser }) => {
    test.setTimeout(900_000);
    const roll = rollFrom(tab + 1);
    let kills = 0;
    for (let meeting = 0; kills < KILLS / TABS; meeting++) {
      const context = await browser.newContext({ reducedMotion: 'reduce' }); // words arrive at once
      await context.route(/\/stage-[^/]*\.js/, (route) => route.abort());
      kills += await liveThrough(context, randomRun(tab * 1000 + meeting), roll, KILLS / TABS - kills);
      await context.close();
    }
    expect(kills).toBe(KILLS / TABS);
  });
}

/** Plays one run to its end or until there were kills enough, killing the page now and then in the middle of things. */
async function liveThrough(context: BrowserContext, run: ReturnType<typeof randomRun>, roll: () => number, most: number): Promise<number> {
  let page = await context.newPage();
  let table = new Table(page);
  await table.open(run.seed);
  let kills = 0;
  let reading = readFromStart(replayed(run.seed, []));
  const address = (): string => page.url();
  while (kills < most) {
    const after = step(reading, run);
    if (!after) return kills;
    const die = roll() < 0.55;
    const midway = die && roll() < 0.5;
    const act = press(table, after);
    act.catch(() => undefined); // a page killed midway answers no more
    if (!midway) { await act; reading = after; }
    if (!die) continue;
    if (midway) await page.waitForTimeout(roll() * 25);
    const at = address();
    await kill(context, page);
    await act.catch(() => undefined);
    page = await context.newPage();
    table = new Table(page);
    await page.goto(at);
    const now = await standing(table);
    if (midway && isAt(now, after)) reading = after;
    expect(isAt(now, reading), `after ${reading.played.moments.length} choices, line ${reading.line}: ${JSON.stringify(now).slice(-300)}`).toBe(true);
    kills++;
  }
  return kills;
}

interface Step extends Reading { readonly how: 'continue' | { readonly say: string } }

/** Where the next press leads, and what to press. */
function step(reading: Reading, run: ReturnType<typeof randomRun>): Step | null {
  const { played, line } = reading;
  const on = readFrom(played, line + 1);
  if (on.line !== line) return { ...on, how: 'continue' };
  const choice = run.choices[played.moments.length];
  if (!choice) return null;
  return { ...readFromStart(replayed(run.seed, run.choices.slice(0, played.moments.length + 1))), how: { say: choice.text } };
}

async function press(table: Table, { how, ...reading }: Step): Promise<void> {
  const [text] = expected(reading);
  const there = async (): Promise<boolean> => words(await table.log.textContent() ?? '').endsWith(text);
  if (how === 'continue') await leaveLine(table, there);
  else {
    // A silence may still be held: the choices come when it ends.
    await table.readOn();
    await table.take(how.say);
  }
  await expect.poll(there).toBe(true);
}

/** The first press brings the rest of the words, the next one leaves the line. */
async function leaveLine(table: Table, left: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 3 && !(await left()); presses++) {
    await expect(table.continue.or(table.choices.first()).first()).toBeVisible();
    if (!(await left())) await table.press(table.continue);
  }
}
