/** Opens every sandbox page and every layout of the game in a browser, and lays their pictures side by side: `npm run contact-sheet`. */
import { mkdir } from 'node:fs/promises';
import { chromium, type Browser } from '@playwright/test';
import sharp from 'sharp';
import { createServer } from 'vite';
import { GESTURES, MOODS, PLACES_TO_LOOK, ROOMS, SHOTS, THINGS, TIMES } from '../../core/story/vocabulary.ts';
import { CHROMIUM_FLAGS, findChromium } from '../browser/find.ts';

interface Shot { readonly name: string; readonly path: string; readonly size: readonly [width: number, height: number]; readonly ready: string }
interface Sheet { readonly name: string; readonly shots: readonly Shot[]; readonly across: number; readonly cell: readonly [width: number, height: number] }

const WIDE = [1280, 720] as const;
const AT_ONCE = 6;
const PEOPLE = 18;
const SETTLED_MS = 1800;
const OUT = new URL('../../../tests/sandbox/contact-sheet/', import.meta.url);

const stage = (name: string, query: string): Shot =>
  ({ name, path: `/tests/sandbox/stage.html?bare&still&height=86&${query}`, size: WIDE, ready: 'body[data-drawn]' });

/** So many of a list at a time, from each place where a row of them begins. */
const rows = (count: number): readonly number[] => Array.from({ length: Math.ceil(count / AT_ONCE) }, (_, row) => row * AT_ONCE);

const LAYOUTS = [[390, 844], [320, 640], [844, 390], [768, 1024], [1024, 768], [1280, 720], [1920, 1080]] as const;

const SHEETS: readonly Sheet[] = [
  { name: 'people', across: 3, cell: [640, 360], shots: rows(PEOPLE).map((first) => stage(`looks from ${first}`, `people=6&mood=warm&gesture=rest&first=${first}`)) },
  {
    name: 'acting', across: 2, cell: [800, 450], shots: [
      ...rows(MOODS.length).map((first) => stage(`moods from ${MOODS[first]}`, `people=6&look=rivera&gesture=rest&gaze=you&speaker=none&first=${first}`)),
      ...rows(GESTURES.length).map((first) => stage(`gestures from ${GESTURES[first]}`, `people=6&look=okafor&mood=neutral&gaze=you&speaker=none&first=${first}`)),
      ...PLACES_TO_LOOK.map((gaze) => stage(`look: ${gaze}`, `people=4&mood=neutral&gesture=rest&speaker=none&gaze=${gaze}`)),
      ...[-5, 0, 5].map((trust) => stage(`trust ${trust}`, `people=4&mood=neutral&gesture=rest&speaker=none&gaze=you&trust=${trust}`)),
    ],
  },
  {
    name: 'room', across: 3, cell: [640, 360], shots: [
      ...[100, 65, 50, 35, 20, 0].map((composure) => stage(`composure ${composure}`, `people=4&mood=neutral&gesture=rest&composure=${composure}`)),
      ...ROOMS.flatMap((room) => TIMES.slice(0, room === 'call' ? 1 : undefined).map((time) => stage(`${room}, ${time}`, `people=4&mood=warm&gesture=rest&room=${room}&time=${time}`))),
      ...SHOTS.map((shot) => stage(`shot: ${shot}`, `people=4&mood=warm&gesture=rest&shot=${shot}`)),
      ...THINGS.map((thing) => stage(`thing: ${thing}`, `people=4&mood=warm&gesture=rest&thing=${thing}`)),
    ],
  },
  { name: 'meters', across: 1, cell: [1280, 1600], shots: [{ name: 'meters', path: '/tests/sandbox/meters.html', size: [1280, 1600], ready: 'body' }] },
  { name: 'layouts', across: 4, cell: [640, 640], shots: LAYOUTS.map((size): Shot => ({ name: size.join('x'), path: '/?story=thirty-minutes&seed=5', size, ready: 'canvas' })) },
];

async function pictureOf(browser: Browser, address: string, { path, size: [width, height], ready, name }: Shot): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
  await page.goto(address + path);
  await page.locator(ready).first().waitFor({ state: 'attached', timeout: 90_000 });
  if (path.startsWith('/?')) await sitDown(page);
  await page.waitForTimeout(SETTLED_MS);
  const picture = await page.screenshot();
  await page.close();
  process.stdout.write(`  ${name}\n`);
  return picture;
}

/** Reads on until everyone sits at the table and something can be said. */
async function sitDown(page: Awaited<ReturnType<Browser['newPage']>>): Promise<void> {
  const goOn = page.getByRole('button', { name: 'Continue', exact: true });
  const choices = page.getByRole('group', { name: 'What do you say?' }).getByRole('button');
  for (let decision = 0; decision < 3;) {
    await goOn.or(choices.first()).first().waitFor();
    if (!(await choices.first().isVisible())) await goOn.click();
    else if (++decision < 3) {
      await choices.first().click();
      await choices.first().waitFor({ state: 'hidden' });
    }
  }
}

async function drawSheet(browser: Browser, address: string, { name, shots, across, cell: [width, height] }: Sheet): Promise<void> {
  console.log(name);
  const down = Math.ceil(shots.length / across);
  const cells = [];
  for (const [index, shot] of shots.entries()) {
    const input = await sharp(await pictureOf(browser, address, shot)).resize(width - 8, height - 8, { fit: 'inside' }).png().toBuffer();
    cells.push({ input, left: (index % across) * width + 4, top: Math.floor(index / across) * height + 4 });
  }
  const file = new URL(`${name}.webp`, OUT).pathname;
  await sharp({ create: { width: across * width, height: down * height, channels: 3, background: '#3a3f44' } }).composite(cells).webp({ quality: 82 }).toFile(file);
  console.log(`  → ${file}`);
}

const wanted = process.argv.slice(2);
await mkdir(OUT, { recursive: true });
const server = await createServer({ server: { port: 5191 }, logLevel: 'error' });
await server.listen();
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
const [address] = server.resolvedUrls?.local ?? [];
if (!address) throw new Error('the sandbox could not be served');
for (const sheet of SHEETS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) await drawSheet(browser, address.replace(/\/$/, ''), sheet);
await browser.close();
await server.close();
