import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { redisClient } from '../../../../src/server/store/redis-store.ts';
import { findRedis } from './find-redis.ts';

export interface TestRedis {
  readonly url: string;
  stop(): Promise<void>;
}

/** A Redis of its own, empty, in a folder that goes with it. */
export async function startRedis(): Promise<TestRedis> {
  const folder = await mkdtemp(join(tmpdir(), 'seat-redis-'));
  const port = await freePort();
  const child = spawn(findRedis(), ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'], { stdio: 'ignore' });
  const url = `redis://127.0.0.1:${port}`;
  const client = redisClient(url);
  await client.connect();
  await client.ping();
  client.destroy();
  return {
    url,
    stop: async () => {
      const gone = new Promise((done) => { child.once('exit', done); });
      child.kill('SIGTERM');
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
