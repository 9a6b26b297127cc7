import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Setup } from '../../../../src/core/ballot/room.ts';
import type { Begun } from '../../../../src/core/ballot/wire.ts';
import { openSessions } from '../../../../src/server/open-sessions.ts';
import type { Pace } from '../../../../src/server/room/attach.ts';
import { ALLOWANCES, Limits, type Allowances } from '../../../../src/server/room/limits.ts';
import { createServing } from '../../../../src/server/serving.ts';
import type { Trust } from '../../../../src/server/settings.ts';
import { SqliteStore } from '../../../../src/server/store/sqlite-store.ts';
import { LIFETIMES, type Lifetimes } from '../../../../src/server/store/store.ts';

export const SETUP: Setup = { kind: 'phones', scenario: 'small-room', storyHash: 'abc', seed: 7, locale: 'en', votes: 'hidden' };
const PACE: Pace = { heal: 3000, sweep: 60_000, report: 60_000 };

export interface TestServer {
  readonly url: string;
  readonly lines: readonly string[];
  begin(setup?: Partial<Setup>): Promise<Begun>;
  close(): Promise<void>;
}

interface Wanted {
  readonly allowances?: Partial<Allowances>;
  readonly lifetimes?: Lifetimes;
  readonly pace?: Partial<Pace>;
  readonly trust?: Partial<Trust>;
  /** Shares its sessions with whoever has the same. */
  readonly redis?: string;
}

/** A whole server in this process, on a port of its own, its sessions in memory. */
export async function serve({ allowances, lifetimes = LIFETIMES, pace, trust, redis }: Wanted = {}): Promise<TestServer> {
  const game = gameFolder();
  const lines: string[] = [];
  const limits = new Limits(null, { ...ALLOWANCES, ...allowances });
  const serving = createServing(
    { game: game.path, trust: { proxy: false, origins: [], ...trust } },
    { ...(redis ? await openSessions({ redis, sessions: '', sessionsNamed: true }) : { store: new SqliteStore(':memory:', lifetimes), limits }), pace: { ...PACE, ...pace } },
    (line) => lines.push(line),
  );
  await new Promise<void>((done) => { serving.server.listen(0, '127.0.0.1', done); });
  const address = serving.server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return {
    url, lines,
    begin: (setup) => beginSession(url, { ...SETUP, ...setup }),
    close: async () => {
      await serving.close();
      game.remove();
    },
  };
}

export const postSession = (url: string, body: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${url}/group/sessions`, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body });

export async function beginSession(url: string, setup: Setup = SETUP): Promise<Begun> {
  const response = await postSession(url, JSON.stringify(setup));
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return await response.json() as Begun;
}

/** What `npm start` would have built. */
export function gameFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'seat-game-'));
  writeFileSync(join(path, 'index.html'), '<!doctype html><title>A Seat at the Table</title>');
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
