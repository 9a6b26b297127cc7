import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import type { GroupOptions } from './room/attach.ts';
import { Limits } from './room/limits.ts';
import type { Settings } from './settings.ts';
import { redisClient, RedisStore } from './store/redis-store.ts';
import { SqliteStore } from './store/sqlite-store.ts';

/** Where the sessions of this process live, and what comes with it. */
export interface Sessions extends Pick<GroupOptions, 'store' | 'adapter' | 'limits'> {
  /** A sentence for the operator. */
  readonly notice: string | null;
}

/** Throws an error whose message says what to do. */
export async function openSessions(settings: Pick<Settings, 'redis' | 'sessions' | 'sessionsNamed'>): Promise<Sessions> {
  return settings.redis === null ? openFile(settings) : openShared(settings.redis);
}

async function openShared(url: string): Promise<Sessions> {
  const client = redisClient(url);
  await client.connect().catch((error: unknown) => {
    throw new Error(`Redis does not answer at REDIS_URL: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  });
  return { store: new RedisStore(client), adapter: createAdapter(client), limits: new Limits(client), notice: null };
}

function openFile({ sessions, sessionsNamed }: Pick<Settings, 'sessions' | 'sessionsNamed'>): Sessions {
  try {
    if (sessions !== ':memory:') mkdirSync(dirname(sessions), { recursive: true });
    return { store: new SqliteStore(sessions), notice: null };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    if (sessionsNamed) throw new Error(`Group sessions can't be kept in ${sessions}: ${why}`, { cause: error });
    return { store: new SqliteStore(':memory:'), notice: `Group sessions are kept until this program ends: ${sessions} can't be opened (${why}).` };
  }
}
