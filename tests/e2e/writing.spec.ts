import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { Table } from './table.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const DESK = 'tests/e2e/.desk';
const STORY = resolve(ROOT, DESK, 'small-room/story.ink');
const PORT = 4329;

let server: ChildProcess;
let said = '';

test.beforeAll(async () => {
  rmSync(resolve(ROOT, DESK), { recursive: true, force: true });
  cpSync(resolve(ROOT, 'stories/lib'), resolve(ROOT, DESK, 'lib'), { recursive: true });
  cpSync(resolve(ROOT, 'tests/fixtures/small-room'), resolve(ROOT, DESK, 'small-room'), { recursive: true });
  writeFileSync(STORY, readFileSync(STORY, 'utf8').replace('../../../stories/lib/', '../lib/'));
  server = spawn('node', ['node_modules/vite/bin/vite.js', '--port', String(PORT), '--strictPort'], { cwd: ROOT, env: { ...process.env, STORIES: DESK, NO_COLOR: '1' } });
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text: Buffer) => { said += text.toString(); });
  await expect.poll(() => said, { timeout: 30_000 }).toContain('Local:');
});

test.afterAll(() => { server.kill(); });

const edit = (was: string, is: string): void => {
  const source = readFileSync(STORY, 'utf8');
  if (!source.includes(was)) throw new Error(`the story has no “${was}”`);
  writeFileSync(STORY, source.replace(was, is));
};

test('a writer’s edit reaches the open page, which keeps its place; markup in it is shown as words; a mistake is shown with file and line', async ({ page }) => {
  await page.goto(`http://localhost:${PORT}/?story=small-room&seed=2`);
  const table = new Table(page);
  await table.readOn();
  await table.say('“What are you seeing in class?”');
  await expect(table.log).toContainText('Mornings are fine.');
  // The dev server may have loaded the page anew while it was finding out what to bundle.
  await expect(table.log).toContainText('after lunch');

  edit('Mornings are fine.', 'Mornings are lovely.');
  await expect(table.log).toContainText('Mornings are lovely.');
  await expect(table.log).toContainText('What are you seeing in class?');

  edit('Mornings are lovely.', 'Mornings are <img src=x onerror="document.title=1"> lovely.');
  await expect(table.log).toContainText('<img src=x onerror="document.title=1"> lovely.');
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  edit(' <img src=x onerror="document.title=1"> lovely.', ' lovely.');

  edit('~ hear(afternoons)', '~ hear(evenings)');
  await expect(page.locator('vite-error-overlay')).toContainText('story.ink');
  const line = readFileSync(STORY, 'utf8').split('\n').findIndex((each) => each.includes('hear(evenings)')) + 1;
  await expect(page.locator('vite-error-overlay')).toContainText(`story.ink:${line}`);
  await expect.poll(() => said).toContain(`story.ink:${line}`);

  edit('~ hear(evenings)', '~ hear(afternoons)');
  await expect(page.locator('vite-error-overlay')).toHaveCount(0);
  await expect(table.log).toContainText('Mornings are lovely.');
});
