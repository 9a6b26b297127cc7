import { resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test, type Page } from '@playwright/test';
import { Table } from './table.ts';

const FAIR = resolve(import.meta.dirname, '../fixtures/the-fair');

/** The shelf, where a story of one's own is brought. */
class Shelf {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    // Without the picture, which isn't what is tried here.
    await this.page.route(/\/stage-[^/]*\.js/, (route) => route.abort());
    await this.page.goto('/#/shelf');
    await expect(this.page.getByRole('heading', { name: 'Bring your own meeting' })).toBeVisible();
  }

  async chooseFolder(path: string): Promise<void> {
    await this.page.getByLabel('The folder of a story').setInputFiles(path);
  }

  async choose(name: string, content: string | Uint8Array): Promise<void> {
    await this.page.getByLabel('A zip or .ink file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
  }

  /** Drops files on the page, as from a window beside it. */
  async drop(name: string, text: string): Promise<void> {
    const dropped = await this.page.evaluateHandle(({ name, text }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], name));
      return transfer;
    }, { name, text });
    await this.page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name, exact: typeof name === 'string' }).click();
  }
}

test('a folder with any Ink story in it is chosen, played to its end, and stands on the shelf after a reload', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.chooseFolder(FAIR);
  await expect(page.getByRole('heading', { name: '“The County Fair” can be played' })).toBeFocused({ timeout: 30_000 });
  await shelf.press('Play it');

  const table = new Table(page);
  await expect(table.log).toBeVisible();
  await expect(page.getByRole('meter')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Notebook/ })).toHaveCount(0);
  for (const choice of ['Watch the juggler', 'Clap', 'Buy a bag of nuts']) {
    await table.readOn();
    await table.take(choice);
  }
  await table.readOn();
  await page.reload();
  await table.readOn();
  await table.take('Go home with Nell');
  await table.readOn();
  await table.take('No, my feet hurt');
  await table.readOn(page.getByRole('heading', { name: 'The end', exact: true }));

  await expect(page.getByText('You have 0 coins left, and a paper bag of nuts.')).toBeVisible();
  await shelf.press('Choose another meeting');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'The County Fair' })).toBeVisible();
  await shelf.press(/^What was said in The County Fair/);
  await expect(page.getByRole('heading', { name: 'The end', exact: true })).toBeVisible();
  await page.goBack();
  await shelf.press('Play The County Fair');
  await expect(table.log).toBeVisible();
});

test('one is taken off the shelf, and what was said in it can still be read', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.choose('short.zip', zipSync({ 'short/story.ink': strToU8('Hello there, <b>you</b>.\n* [Leave.] Bye.\n-> END') }));
  await shelf.press('Play it');
  const table = new Table(page);
  await expect(table.log).toContainText('Hello there, <b>you</b>.');
  await table.readOn();
  await table.take('Leave.');
  await table.readOn(page.getByRole('heading', { name: 'The end', exact: true }));
  await shelf.press('Choose another meeting');
  await shelf.press('Take Short off the shelf');
  await shelf.press('Take it off');
  await expect(page.getByRole('heading', { name: 'Short', exact: true })).toHaveCount(0);
  await shelf.press(/^What was said in Short/);
  await expect(page.getByText('Hello there, <b>you</b>.')).toBeVisible();
});

test('a broken one shows file, line and words, and the page stays as it was', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.drop('broken.ink', 'Hello.\n* [Go] -> nowehre\n- Bye.\n-> END');
  await expect(page.getByRole('heading', { name: '“broken” can’t be played yet' })).toBeVisible();
  const trouble = page.getByRole('listitem').filter({ hasText: 'broken.ink' });
  await expect(trouble).toContainText('line 2');
  await expect(trouble).toContainText('* [Go] -> nowehre');
  await shelf.press('Put it away');
  await expect(page.getByRole('heading', { name: '“broken” can’t be played yet' })).toHaveCount(0);
});

test('an endless one is stopped with a sentence, when it is brought and when it is played', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.choose('endless.ink', '-> a\n=== a\n-> b\n=== b\n-> a');
  await expect(page.getByText('goes round here without ever coming to a choice')).toBeVisible();

  await shelf.choose('later.ink', 'Hello.\n* [Into it.]\n  -> a\n* [Leave.] -> END\n=== a\n-> a');
  await shelf.press('Play it anyway');
  const table = new Table(page);
  await table.readOn();
  await table.take('Into it.');
  await table.readOn(page.getByRole('heading', { name: 'The end', exact: true }));
  await expect(page.getByText(/The story broke off here: the story goes round/)).toBeVisible();
  await shelf.press('Play again');
  await expect(table.log).toBeVisible();
});

test('reading can be stopped, and hostile files are refused while the page stays alive', async ({ page }) => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  const shelf = new Shelf(page);
  await shelf.open();
  const slow = Array.from({ length: 3000 }, (_, n) => `=== k${n}\nWords {k${n}: again|once}.\n* [Go on]\n  -> k${(n + 1) % 3000}\n`).join('');
  await shelf.choose('slow.ink', `-> k0\n${slow}`);
  await shelf.press('Cancel');
  await expect(page.getByRole('progressbar')).toHaveCount(0);

  await shelf.choose('bomb.zip', zipSync({ 'story.ink': new Uint8Array(30_000_000) }));
  await expect(page.getByText('“bomb” holds 30.0 MB of text')).toBeVisible();
  await shelf.choose('slip.zip', zipSync({ '../../story.ink': strToU8('Hello. -> END') }));
  await expect(page.getByText('a path that leads out of it')).toBeVisible();
  await shelf.choose('none.zip', strToU8('no zip at all'));
  await expect(page.getByText('can’t be unpacked')).toBeVisible();
  await shelf.choose('photos.zip', zipSync({ 'cat.jpg': strToU8('x') }));
  await expect(page.getByText('It holds cat.jpg.')).toBeVisible();
  await shelf.choose('twice.ink', 'VAR s = "aaaaaaaa"\n-> a\n=== a\n~ s = s + s\n{s}\n-> a');
  await expect(page.getByText('more text comes here than anybody can read')).toBeVisible();
  await shelf.press('Put it away');
  await expect(page.getByRole('button', { name: 'Get ready for Thirty Minutes' })).toBeEnabled();
  expect(complaints).toEqual([]);
});
