import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { GroupOptions } from './room/attach.ts';
import type { Settings } from './settings.ts';
import { SqliteStore } from './store/sqlite-store.ts';

/** Where the sessions of this process live, and what comes with it. */
export interface Sessions extends Pick<GroupOptions, 'store' | 'adapter' | 'limits'> {
  /** A sentence for the operator. */
  readonly notice: string | null;
}

/** Throws an error whose message says what to do. */
export async function openSessions(settings: Settings): Promise<Sessions> {
  return openFile(settings);
}

function openFile({ sessions, sessionsNamed }: Settings): Sessions {
  try {
    if (sessions !== ':memory:') mkdirSync(dirname(sessions), { recursive: true });
    return { store: new SqliteStore(sessions), notice: null };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    if (sessionsNamed) throw new Error(`Group sessions can't be kept in ${sessions}: ${why}`, { cause: error });
    return { store: new SqliteStore(':memory:'), notice: `Group sessions are kept until this program ends: ${sessions} can't be opened (${why}).` };
  }
}
