import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './src/tools/browser/find.ts';

const PORT = 4319;

export default defineConfig({
  testDir: 'tests/e2e',
  timeout: 240_000,
  // A machine that does other things, too, is slow, and not wrong.
  expect: { timeout: 20_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${PORT}`,
    trace: 'off',
    launchOptions: { executablePath: findChromium(), args: CHROMIUM_FLAGS },
  },
  webServer: { command: `node src/server/main.ts --port ${PORT} --data :memory:`, url: `http://localhost:${PORT}`, reuseExistingServer: false },
});
