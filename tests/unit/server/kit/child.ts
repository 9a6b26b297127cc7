import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { expect } from 'vitest';
import { until } from './until.ts';

const MAIN = join(import.meta.dirname, '../../../../src/server/main.ts');

export interface Child {
  readonly url: string;
  /** What it has printed so far. */
  said(): string;
  /** Its exit code, or null where a signal ended it; by then all that it printed has been heard. */
  readonly gone: Promise<number | null>;
  stop(signal: 'SIGKILL' | 'SIGTERM' | 'SIGINT'): Promise<number | null>;
}

/** The program that `npm start` runs. */
export function run(args: readonly string[], env: Readonly<Record<string, string>>, port: number): Child {
  const child = spawn(process.execPath, [MAIN, '--port', String(port), ...args], { env: { ...process.env, REDIS_URL: '', DATA: '', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (words: string) => { said += words; });
  const gone = once(child, 'close').then(([code]) => code as number | null);
  return {
    url: `http://127.0.0.1:${port}`, said: () => said, gone,
    stop: (signal) => {
      child.kill(signal);
      return gone;
    },
  };
}

/** Until it answers. */
export async function started(child: Child): Promise<Child> {
  await until(async () => expect((await fetch(`${child.url}/group`)).status).toBe(200));
  return child;
}

/** What stands before several processes: each connection goes to the next one that lives. */
export async function balance(ports: readonly number[]): Promise<{ readonly url: string; close(): void }> {
  let next = 0;
  const open = new Set<Socket>();
  const join = (client: Socket, tries: number): void => {
    const server = connect(ports[(next += 1) % ports.length] ?? 0, '127.0.0.1');
    server.on('connect', () => { client.pipe(server).pipe(client); client.resume(); });
    server.on('error', () => { if (server.bytesRead === 0 && tries > 0) join(client, tries - 1); else client.destroy(); });
    server.on('close', () => { if (server.bytesRead > 0) client.destroy(); });
    client.on('close', () => server.destroy());
  };
  const front = createServer({ pauseOnConnect: true }, (client) => {
    open.add(client);
    client.on('error', () => undefined).on('close', () => open.delete(client));
    join(client, ports.length);
  }).listen(0, '127.0.0.1');
  await once(front, 'listening');
  const address = front.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    close: () => {
      front.close();
      open.forEach((socket) => socket.destroy());
    },
  };
}
