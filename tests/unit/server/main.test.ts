import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { run, started, type Child } from './kit/child.ts';
import { Guests } from './kit/guests.ts';
import { freePort } from './kit/redis.ts';
import { beginSession, gameFolder } from './kit/serving.ts';
import { until } from './kit/until.ts';

let folder: string;
let port: number;
let running: Child | null = null;
const game = gameFolder();
const guests = new Guests();

const open = (args: readonly string[] = [], env: Record<string, string> = {}): Child => {
  running = run(['--game', game.path, ...args], { XDG_DATA_HOME: folder, ...env }, port);
  return running;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seat-main-'));
  port = await freePort();
});

afterEach(async () => {
  guests.closeAll();
  await running?.stop('SIGKILL');
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  game.remove();
});

test('it says where it is open, needs nothing else, and has the game and the sessions behind one port', async () => {
  const server = await started(open());
  await until(() => expect(server.said()).toContain(`http://localhost:${port}/`));
  expect(await (await fetch(server.url)).text()).toContain('A Seat at the Table');
  await beginSession(server.url);
});

test('asked to end, it ends at once and well, and the sessions are there when it is started again', async () => {
  const server = await started(open());
  const begun = await beginSession(server.url);
  const [host, phone] = [await guests.host(server.url, begun), await guests.phone(server.url, begun.code)];
  await host.does({ kind: 'pause', question: 'What did you hear?' });
  expect(await server.stop('SIGTERM')).toBe(0);
  await started(open());
  await Promise.all([host.welcomed(2), phone.welcomed(2)]);
  expect(phone.room.paused).toEqual({ question: 'What did you hear?' });
  expect(phone.outs).toEqual([]);
  expect(await readdir(join(folder, 'a-seat-at-the-table'))).toContain('sessions-1.db');
});

test('a port that is taken is told in a sentence', async () => {
  const other = createServer().listen(port);
  const server = open();
  expect(await server.gone).toBe(1);
  expect(server.said()).toContain(`Port ${port} is taken by another program. Try: PORT=${port + 1} npm start`);
  await new Promise((done) => { other.close(done); });
});

test('a game that is not built is told in a sentence', async () => {
  const server = open(['--game', join(folder, 'nothing')]);
  expect(await server.gone).toBe(1);
  expect(server.said()).toContain('The game is not built yet. Run: npm start');
});

test('a named file that can’t be opened ends it; without a name it goes on, and says what that means', async () => {
  const broken = join(folder, 'broken.db');
  await writeFile(broken, 'This is no database. '.repeat(200));
  const named = open(['--data', broken]);
  expect(await named.gone).toBe(1);
  expect(named.said()).toContain(`Group sessions can't be kept in ${broken}`);

  const unnamed = await started(open([], { XDG_DATA_HOME: broken }));
  await until(() => expect(unnamed.said()).toContain('Group sessions are kept until this program ends'));
  await beginSession(unnamed.url);
});

test('a Redis that does not answer is told in a sentence', async () => {
  const server = open([], { REDIS_URL: `redis://127.0.0.1:${await freePort()}` });
  expect(await server.gone).toBe(1);
  expect(server.said()).toContain('Redis does not answer at REDIS_URL');
});
