import { expect, test } from '@playwright/test';
import { runTo } from './runs.ts';
import { Table } from './table.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } }); // words arrive at once

test('nothing leaves the page’s own origin, and the page breaks none of its own rules', async ({ page, baseURL }) => {
  const strangers: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => { if (!request.url().startsWith(baseURL ?? '') && !/^(data|blob):/.test(request.url())) strangers.push(request.url()); });
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
  page.on('pageerror', (error) => complaints.push(String(error)));
  const run = runTo('ended-respectfully');
  const table = new Table(page);
  const answer = await page.goto('/');
  expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await table.open(run.seed, 'drawn');
  await expect(page.locator('canvas')).toBeVisible();
  for (const choice of run.choices) {
    await table.readOn();
    await table.say(choice.text);
  }
  expect(await table.readOn()).toBe('over');
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the built page carries its rules with it, without a server that sends them', async ({ request }) => {
  const html = (await (await request.get('/')).text()).replaceAll('&#39;', "'");
  expect(html).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src 'none'/);
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
});
