import { expect, test } from '@playwright/test';
import { encodeRun } from '../../src/core/run/encode.ts';
import { debriefOf, finish } from './debrief.ts';
import { runTo } from './runs.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a meeting goes to someone else as a link, is kept there, and compared with their own', async ({ browser, page }) => {
  await finish(page, runTo('agreed-in-part'));
  const said = await debriefOf(page);
  await page.getByRole('button', { name: 'Share this meeting' }).click();
  await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
  const link = await page.getByRole('textbox', { name: 'The link' }).inputValue();
  expect(link).toMatch(/#\/shared\/[\w-]+$/);

  const elsewhere = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  await finish(elsewhere, runTo('reconvene'));
  await elsewhere.goto(link);
  await expect(elsewhere.getByRole('heading', { name: 'Someone shared this meeting with you' })).toBeVisible({ timeout: 30_000 });
  expect(await debriefOf(elsewhere)).toEqual(said);
  await expect(elsewhere.getByRole('textbox')).toHaveCount(0);

  await elsewhere.getByRole('button', { name: 'Keep it with my meetings' }).click();
  await expect(elsewhere.getByText('It is kept with your meetings.')).toBeVisible();
  await elsewhere.getByRole('button', { name: 'Compare with another meeting' }).click();
  await elsewhere.getByRole('dialog').getByRole('listitem').getByRole('button').first().click();
  await expect(elsewhere.getByRole('heading', { name: 'Where they part' })).toBeVisible();
  await elsewhere.getByLabel('What do both show?').fill('A question came before the answer.');
  await elsewhere.getByLabel('What do both show?').blur();
  await elsewhere.reload();
  await expect(elsewhere.getByLabel('What do both show?')).toHaveValue('A question came before the answer.');
  await elsewhere.context().close();
});

test('a link that can’t be opened says why, and the shelf is there', async ({ page }) => {
  const run = runTo('reconvene');
  const code = encodeRun(run, { matters: [], couldGive: [] });
  const gone = encodeRun({ ...run, scenario: 'another-meeting' }, { matters: [], couldGive: [] });
  if (!code.ok || !gone.ok) throw new Error('no code');
  const links: readonly (readonly [string, RegExp])[] = [
    [code.value.slice(0, 40), /This link is not whole/], ['%3Cscript%3E', /This link is not whole/],
    ['A'.repeat(5000), /longer than any meeting/], [gone.value, /isn’t in this copy of the game/],
  ];
  for (const [bad, sentence] of links) {
    await page.goto('about:blank');
    await page.goto(`/#/shared/${bad}`);
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page).toHaveURL(/#\/shelf$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});
