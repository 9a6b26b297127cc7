import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** What a headless Chromium needs on machines without a GPU or an open network. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox', '--disable-gpu', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

const INSTALLED = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * A Chromium to test in: `CHROMIUM` if set, an installed one, Playwright's own, else Debian's is installed
 * where that is allowed. Throws where there is none, so that no test is ever left out for want of a browser.
 */
export function findChromium(): string {
  const named = process.env['CHROMIUM'];
  const found = [...(named ? [named] : []), ...INSTALLED, chromium.executablePath()].find((path) => existsSync(path));
  if (found) return found;
  try {
    execFileSync('apt-get', ['update'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'inherit' });
  } catch {
    throw new Error('The browser tests need Chromium. Install it (Debian: apt-get install chromium), or set CHROMIUM to its path.');
  }
  return '/usr/bin/chromium';
}
