import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/{unit,stories}/**/*.test.{ts,tsx}'], environment: 'node', globalSetup: ['tests/unit/server/kit/have-redis.ts'], testTimeout: 120_000 },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
