import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What an operator may set; `npm start` needs none of it. */
export interface Settings {
  readonly port: number;
  /** Folder of the built game. */
  readonly game: string;
  /** The SQLite file of the sessions, or `:memory:`. */
  readonly sessions: string;
  /** Whether that file was named: then the server doesn't go on without it. */
  readonly sessionsNamed: boolean;
  /** Set where several processes serve the same sessions. */
  readonly redis: string | null;
  readonly trust: Trust;
}

export interface Trust {
  /** Whether a proxy in front tells the real address in X-Forwarded-For. */
  readonly proxy: boolean;
  /** Origins that may connect besides the server's own. */
  readonly origins: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

export function readSettings(args: readonly string[], env: Environment, platform: NodeJS.Platform): Settings {
  const { values } = parseArgs({ args: [...args], options: { port: { type: 'string' }, game: { type: 'string' }, data: { type: 'string' } } });
  const named = values.data ?? (env['DATA'] || undefined);
  return {
    port: Number(values.port ?? env['PORT'] ?? '4173'),
    game: resolve(values.game ?? join(import.meta.dirname, '../../dist')),
    sessions: named ?? join(ownFolder(env, platform), 'sessions-1.db'),
    sessionsNamed: named !== undefined,
    redis: env['REDIS_URL'] || null,
    trust: { proxy: !['', '0', 'false'].includes(env['TRUST_PROXY'] ?? ''), origins: (env['ORIGINS'] ?? '').split(/[\s,]+/).filter((origin) => origin !== '') },
  };
}

/** Where programs keep what is theirs. */
function ownFolder(env: Environment, platform: NodeJS.Platform): string {
  const name = 'a-seat-at-the-table';
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), name);
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', name);
  return join(env['XDG_DATA_HOME'] || join(homedir(), '.local', 'share'), name);
}
