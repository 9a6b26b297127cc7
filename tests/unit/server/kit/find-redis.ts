import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const INSTALLED = ['/usr/bin/redis-server', '/usr/local/bin/redis-server', '/opt/homebrew/bin/redis-server'];

/** A Redis to test with: `REDIS_SERVER` if set, an installed one, else Debian's is installed where that is allowed. Never goes on without. */
export function findRedis(): string {
  const named = process.env['REDIS_SERVER'];
  const found = [...(named ? [named] : []), ...INSTALLED].find((path) => existsSync(path));
  if (found) return found;
  try {
    execFileSync('apt-get', ['update'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'redis-server'], { stdio: 'inherit' });
  } catch {
    throw new Error('The tests of the group server need Redis. Install it (Debian: apt-get install redis-server), or set REDIS_SERVER to its path.');
  }
  return '/usr/bin/redis-server';
}
