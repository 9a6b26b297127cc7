import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { CHROMIUM_FLAGS, findChromium } from '../browser/find.ts';

/** The game as it is shipped, built for this measurement and served, with a browser beside it. */
export interface ServedGame {
  readonly address: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

export async function serveGame(): Promise<ServedGame> {
  const folder = mkdtempSync(join(tmpdir(), 'seat-'));
  await build({ logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  const server = await preview({ logLevel: 'error', build: { outDir: folder }, preview: { port: 4390 } });
  const [address] = server.resolvedUrls?.local ?? [];
  if (!address) throw new Error('the built game could not be served');
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
  return {
    address: address.replace(/\/$/, ''),
    browser,
    async close() {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Reads on and takes the first choice until so many decisions lie behind: the second is at the table. */
export async function playTo(page: Page, decisions: number): Promise<void> {
  const goOn = page.getByRole('button', { name: 'Continue', exact: true });
  const choices = page.getByRole('group', { name: 'What do you say?' }).getByRole('button');
  for (let taken = 0; taken <= decisions;) {
    await goOn.or(choices.first()).first().waitFor();
    if (!(await choices.first().isVisible())) {
      await goOn.click();
      continue;
    }
    if (taken === decisions) return;
    taken += 1;
    await choices.first().click();
    await choices.first().waitFor({ state: 'hidden' });
  }
}

/** The room is drawn. */
export async function pictureOf(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('canvas')?.style.opacity === '1', undefined, { timeout: 60_000 });
}
