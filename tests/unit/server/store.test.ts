import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { RoomEvent, Setup } from '../../../src/core/ballot/room.ts';
import { redisClient, RedisStore, type RedisClient } from '../../../src/server/store/redis-store.ts';
import { SqliteStore } from '../../../src/server/store/sqlite-store.ts';
import { LIFETIMES, MOST_CODES, MOST_TABLES, type Lifetimes, type Store } from '../../../src/server/store/store.ts';
import { startRedis, type TestRedis } from './kit/redis.ts';
import { until } from './kit/until.ts';

const SETUP: Setup = { kind: 'phones', scenario: 'small-room', storyHash: 'abc', seed: 7, locale: 'en', votes: 'hidden' };
const BEGUN: RoomEvent = { kind: 'begun', setup: SETUP };
const OPENED: RoomEvent = { kind: 'opened', options: [] };
const CLOSED: RoomEvent = { kind: 'closed' };
const ENDED: RoomEvent = { kind: 'ended' };
const RUN = { choices: [{ index: 1, path: 'a.b', text: 'What would help?' }], over: false };
const OPEN = { ballot: 2, options: 3 };

let redis: TestRedis;
let client: RedisClient;
let folder: string;
let number = 0;
let store: Store;
/** Each test has a session of its own: they share one Redis. */
let id: string;
let code: string;

beforeAll(async () => {
  redis = await startRedis();
  client = redisClient(redis.url);
  await client.connect();
  folder = await mkdtemp(join(tmpdir(), 'seat-store-'));
});

afterAll(async () => {
  client.destroy();
  await redis.stop();
  await rm(folder, { recursive: true, force: true });
});

const KINDS: Readonly<Record<string, (lifetimes: Lifetimes) => Promise<Store>>> = {
  'in a file': async (lifetimes) => new SqliteStore(join(folder, `${number}.db`), lifetimes),
  'in memory': async (lifetimes) => new SqliteStore(':memory:', lifetimes),
  'in Redis': async (lifetimes) => {
    const own = redisClient(redis.url);
    await own.connect();
    return new RedisStore(own, lifetimes);
  },
};

describe.each(Object.entries(KINDS))('sessions %s', (_, open) => {
  const begin = async (lifetimes: Lifetimes = LIFETIMES): Promise<void> => {
    number += 1;
    id = `session${number}`;
    code = `C${String(number).padStart(5, '0')}`;
    store = await open(lifetimes);
    expect(await store.begin({ id, code, secretHash: 'secret' }, BEGUN)).toBe(true);
  };
  const joined = async (device: string): Promise<number> => {
    const known = await store.join(id, device, 1000);
    if (!('number' in known)) throw new Error(known.refused);
    return known.number;
  };
  const opened = async (): Promise<number> => {
    const phone = await joined('phone');
    await store.append(id, 1, OPENED, OPEN);
    return phone;
  };

  beforeEach(() => begin());
  afterEach(() => store.close());

  test('a session is found by its code, and its log is read from any place', async () => {
    await store.append(id, 1, OPENED, OPEN);
    expect(await store.find(code)).toEqual({ id, code, secretHash: 'secret' });
    expect((await store.read(id, 0))?.events).toEqual([BEGUN, OPENED]);
    expect((await store.read(id, 1))?.events).toEqual([OPENED]);
    expect((await store.read(id, 2))?.events).toEqual([]);
    expect(await store.find('nobody')).toBeNull();
    expect(await store.read('nobody', 0)).toBeNull();
  });

  test('two sessions never have the same code', async () => {
    expect(await store.begin({ id: `${id}b`, code, secretHash: 'other' }, BEGUN)).toBe(false);
    expect(await store.read(`${id}b`, 0)).toBeNull();
  });

  test('of two presses at the same revision one is taken', async () => {
    const taken = await Promise.all([store.append(id, 1, OPENED, OPEN), store.append(id, 1, ENDED, null)]);
    expect(taken).toEqual([true, false]);
    expect((await store.read(id, 0))?.events).toEqual([BEGUN, OPENED]);
    expect(await store.append(id, 5, CLOSED, null)).toBe(false);
    expect(await store.append('nobody', 0, BEGUN, null)).toBe(false);
  });

  test('another code leads to the same session, and the old one is known as such', async () => {
    expect(await store.recode(id, `${code}n`)).toBe(true);
    expect((await store.find(`${code}n`))?.id).toBe(id);
    expect(await store.find(code)).toMatchObject({ id, code: `${code}n` });
    expect(await store.recode(id, code)).toBe(false);
  });

  test('a session has only so many codes', async () => {
    for (let more = 1; more < MOST_CODES; more += 1) expect(await store.recode(id, `${code}-${more}`)).toBe(true);
    expect(await store.recode(id, `${code}-last`)).toBe(false);
    expect(await store.find(`${code}-last`)).toBeNull();
  });

  test('devices are numbered as they join, and keep their numbers', async () => {
    expect([await joined('a'), await joined('b'), await joined('a'), await joined('c')]).toEqual([1, 2, 1, 3]);
    expect(await store.here(id)).toEqual({ here: 0, joined: 3 });
  });

  test('five hundred devices that join at once get five hundred numbers', async () => {
    const numbers = await Promise.all(Array.from({ length: 500 }, async (_, place) => store.join(id, `device${place}`, 2500)));
    expect(new Set(numbers.map((known) => 'number' in known && known.number)).size).toBe(500);
  });

  test('a full session takes nobody new, and those it knows come back', async () => {
    await store.join(id, 'a', 1);
    expect(await store.join(id, 'b', 1)).toEqual({ refused: 'full' });
    expect(await store.join(id, 'b', 0)).toEqual({ refused: 'unknown' });
    expect(await store.join(id, 'a', 0)).toEqual({ number: 1 });
  });

  test('a device that was shut out does not come back and does not vote', async () => {
    const phone = await opened();
    expect(await store.kick(id, phone, [])).toBe(true);
    expect(await store.join(id, 'phone', 100)).toEqual({ refused: 'kicked' });
    expect(await store.vote(id, phone, { ballot: 2, option: 0, n: 1 })).toBe('kicked');
    expect(await store.kick(id, 99, [])).toBe(false);
    expect(await store.here(id)).toEqual({ here: 0, joined: 0 });
  });

  test('what a device voted for counts no more once it is shut out, in the ballots that are named', async () => {
    const [phone, other] = [await opened(), await joined('other')];
    await store.vote(id, phone, { ballot: 2, option: 1, n: 1 });
    await store.vote(id, other, { ballot: 2, option: 1, n: 1 });
    await store.kick(id, phone, [2, 7]);
    expect(await store.counts(id, [2], 3)).toEqual([{ phones: [0, 1, 0], hands: [0, 0, 0] }]);
    await store.kick(id, other, []);
    expect(await store.counts(id, [2], 3)).toEqual([{ phones: [0, 1, 0], hands: [0, 0, 0] }]);
  });

  test('one device has one vote, and may change its mind', async () => {
    const phone = await opened();
    expect(await store.vote(id, phone, { ballot: 2, option: 0, n: 1 })).toBe('counted');
    expect(await store.vote(id, phone, { ballot: 2, option: 2, n: 2 })).toBe('counted');
    expect(await store.counts(id, [2], 3)).toEqual([{ phones: [0, 0, 1], hands: [0, 0, 0] }]);
    expect(await store.voteOf(id, phone, 2)).toEqual({ ballot: 2, option: 2, n: 2 });
  });

  test('a vote that comes twice, or too late, changes nothing', async () => {
    const phone = await opened();
    await store.vote(id, phone, { ballot: 2, option: 1, n: 5 });
    expect(await store.vote(id, phone, { ballot: 2, option: 1, n: 5 })).toBe('stale');
    expect(await store.vote(id, phone, { ballot: 2, option: 0, n: 4 })).toBe('stale');
    expect(await store.counts(id, [2], 3)).toEqual([{ phones: [0, 1, 0], hands: [0, 0, 0] }]);
  });

  test('only the open ballot takes votes, and only for its options', async () => {
    const phone = await joined('phone');
    expect(await store.vote(id, phone, { ballot: 2, option: 0, n: 1 })).toBe('closed');
    await store.append(id, 1, OPENED, OPEN);
    expect(await store.vote(id, phone, { ballot: 2, option: 3, n: 1 })).toBe('no-option');
    expect(await store.vote(id, phone, { ballot: 3, option: 0, n: 1 })).toBe('closed');
    expect(await store.vote(id, 77, { ballot: 2, option: 0, n: 1 })).toBe('closed');
    await store.vote(id, phone, { ballot: 2, option: 0, n: 1 });
    await store.append(id, 2, CLOSED, null);
    expect(await store.vote(id, phone, { ballot: 2, option: 1, n: 2 })).toBe('closed');
    // Its answer was lost: it is told again that it counts.
    expect(await store.vote(id, phone, { ballot: 2, option: 0, n: 1 })).toBe('stale');
    expect(await store.counts(id, [2], 3)).toEqual([{ phones: [1, 0, 0], hands: [0, 0, 0] }]);
  });

  test('while a vote is being closed, each vote is either acknowledged and counted or neither', async () => {
    const phones = await Promise.all(Array.from({ length: 60 }, (_, place) => joined(`p${place}`)));
    await store.append(id, 1, OPENED, OPEN);
    const votes = phones.slice(0, 30).map((phone) => store.vote(id, phone, { ballot: 2, option: 0, n: 1 }));
    const closing = store.append(id, 2, CLOSED, null);
    const late = phones.slice(30).map((phone) => store.vote(id, phone, { ballot: 2, option: 0, n: 1 }));
    const outcomes = await Promise.all([...votes, ...late]);
    expect(await closing).toBe(true);
    const [count] = await store.counts(id, [2], 3);
    expect(count?.phones[0]).toBe(outcomes.filter((outcome) => outcome === 'counted').length);
    expect(outcomes).toContain('closed');
  });

  test('ballots are counted apart, and hands beside the phones', async () => {
    const phone = await opened();
    await store.vote(id, phone, { ballot: 2, option: 0, n: 1 });
    await store.append(id, 2, CLOSED, null);
    await store.append(id, 3, { kind: 'revoted' }, { ballot: 4, options: 3 });
    await store.vote(id, phone, { ballot: 4, option: 1, n: 1 });
    await store.setHands(id, 4, [0, 5, 2]);
    await store.setHands(id, 4, [1, 5, 2]);
    expect(await store.counts(id, [2, 4], 3)).toEqual([{ phones: [1, 0, 0], hands: [0, 0, 0] }, { phones: [0, 1, 0], hands: [1, 5, 2] }]);
    expect(await store.counts(id, [], 3)).toEqual([]);
  });

  test('a table is kept as it was told last', async () => {
    const phone = await joined('phone');
    expect(await store.tableOf(id, phone)).toBeNull();
    await store.setTable(id, phone, RUN);
    await store.setTable(id, phone, { ...RUN, over: true });
    expect(await store.tableOf(id, phone)).toEqual({ ...RUN, over: true });
    expect(await store.tables(id)).toEqual([{ number: phone, run: { ...RUN, over: true } }]);
  });

  test('a session keeps only so many tables', async () => {
    for (let table = 0; table <= MOST_TABLES; table += 1) await joined(`t${table}`);
    for (let table = 1; table <= MOST_TABLES; table += 1) expect(await store.setTable(id, table, RUN)).toBe(true);
    expect(await store.setTable(id, MOST_TABLES + 1, RUN)).toBe(false);
    expect(await store.setTable(id, 1, { ...RUN, over: true })).toBe(true);
  });

  test('who is here is summed over all processes', async () => {
    await joined('a');
    await store.setHere(id, 'one', 3);
    await store.setHere(id, 'two', 4);
    await store.setHere(id, 'one', 2);
    expect(await store.here(id)).toEqual({ here: 6, joined: 1 });
    await store.setHere('nobody', 'one', 3);
    expect(await store.here('nobody')).toEqual({ here: 0, joined: 0 });
  });

  test('a process that says nothing more counts nobody any more', async () => {
    await store.close();
    await begin({ ...LIFETIMES, presence: 60 });
    await store.setHere(id, 'killed', 3);
    await until(async () => {
      await store.setHere(id, 'living', 4);
      expect(await store.here(id)).toEqual({ here: 4, joined: 0 });
    });
  });

  test('what was said of one session is not known in another', async () => {
    const phone = await opened();
    await store.vote(id, phone, { ballot: 2, option: 0, n: 1 });
    const first = id;
    await store.begin({ id: `${id}b`, code: `${code}b`, secretHash: 'other' }, BEGUN);
    id = `${id}b`;
    expect(await store.join(id, 'phone', 0)).toEqual({ refused: 'unknown' });
    expect(await store.counts(id, [2], 3)).toEqual([{ phones: [0, 0, 0], hands: [0, 0, 0] }]);
    expect((await store.counts(first, [2], 3))[0]?.phones).toEqual([1, 0, 0]);
  });

  test('nothing is left of a session after its time', async () => {
    await store.close();
    await begin({ ...LIFETIMES, sinceEnd: 40 });
    const phone = await opened();
    await store.vote(id, phone, { ballot: 2, option: 0, n: 1 });
    await store.setHands(id, 2, [1, 1, 1]);
    await store.setTable(id, phone, RUN);
    await store.setHere(id, 'one', 3);
    await store.recode(id, `${code}n`);
    await store.append(id, 2, ENDED, null);
    await until(async () => expect(await store.read(id, 0)).toBeNull());
    await store.sweep();
    expect([await store.find(code), await store.find(`${code}n`)]).toEqual([null, null]);
    expect(await store.join(id, 'phone', 100)).toMatchObject({ refused: expect.any(String) });
    expect(await store.vote(id, phone, { ballot: 2, option: 1, n: 2 })).toBe('closed');
    expect(await store.voteOf(id, phone, 2)).toBeNull();
    expect(await store.tables(id)).toEqual([]);
    expect(await store.counts(id, [2], 3)).toEqual([{ phones: [0, 0, 0], hands: [0, 0, 0] }]);
    expect(await store.here(id)).toEqual({ here: 0, joined: 0 });
    expect(await client.keys(`*${id}:*`)).toEqual([]);
    // Its code may lead to another one.
    expect(await store.begin({ id: `${id}b`, code, secretHash: 'other' }, BEGUN)).toBe(true);
  });

  test('nor of one that a facilitator left while phones went on', async () => {
    await store.close();
    await begin({ ...LIFETIMES, sincePress: 900 });
    const phone = await opened();
    await Promise.all([store.vote(id, phone, { ballot: 2, option: 0, n: 1 }), store.setHands(id, 2, [1, 1, 1]), store.setTable(id, phone, RUN), store.setHere(id, 'one', 3), joined('late')]);
    await store.kick(id, 2, []);
    await until(async () => expect(await store.read(id, 0)).toBeNull());
    await until(async () => expect(await client.keys(`*${id}:*`)).toEqual([]));
    expect(await client.keys(`*${code}`)).toEqual([]);
  });

  test('a session lasts as long as a facilitator presses now and then', async () => {
    await store.close();
    const lifetimes = { ...LIFETIMES, sincePress: 1000 };
    await begin(lifetimes);
    const from = Date.now();
    lifetimes.sincePress = 2200;
    await store.touch(id);
    await until(() => expect(Date.now() - from).toBeGreaterThan(1100));
    expect(await store.read(id, 0)).not.toBeNull();
    await until(async () => expect(await store.read(id, 0)).toBeNull());
  });
});
