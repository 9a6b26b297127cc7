import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { balance, run, started, type Child } from './kit/child.ts';
import { Guests, newToken, option, OPTIONS, STUBBORN } from './kit/guests.ts';
import { freePort, startRedis, type TestRedis } from './kit/redis.ts';
import { beginSession, gameFolder, serve, type TestServer } from './kit/serving.ts';
import { until } from './kit/until.ts';

const guests = new Guests();
let redis: TestRedis;

beforeAll(async () => { redis = await startRedis(); });
afterEach(() => guests.closeAll());
afterAll(() => redis.stop());

describe('two servers that share a Redis', () => {
  let one: TestServer;
  let two: TestServer;

  beforeAll(async () => {
    // They hear of each other's doings at once, and not only when they look by themselves.
    const wanted = { redis: redis.url, pace: { heal: 2 ** 30 } };
    [one, two] = [await serve(wanted), await serve(wanted)];
  });
  afterAll(() => Promise.all([one.close(), two.close()]));

  test('are one server to everybody', async () => {
    const begun = await beginSession(two.url);
    const [host, projector] = [await guests.host(one.url, begun), await guests.host(two.url, begun)];
    const [ann, ben] = [await guests.phone(one.url, begun.code), await guests.phone(two.url, begun.code)];
    expect([ann.welcome.number, ben.welcome.number]).toEqual([1, 2]);
    for (const window of [host, projector]) await until(() => expect(window.heres.at(-1)).toEqual({ here: 2, joined: 2 }));

    await host.does({ kind: 'open', options: OPTIONS });
    await Promise.all([ann.at(2), ben.at(2), projector.at(2)]);
    await ann.vote(0, 1);
    await ben.vote(2, 1);
    for (const window of [host, projector]) await until(() => expect(window.ballots.at(-1)?.tally).toEqual([1, 0, 1]));
    await projector.does('close', 'reveal');
    await Promise.all([host, ann, ben].map((each) => each.at(4)));

    host.socket.emit('cue', { kind: 'next' });
    await until(() => expect(projector.cues).toEqual([{ kind: 'next' }]));
    const answer = await host.door({ kind: 'new-code' });
    await until(() => expect(ben.codes).toEqual([answer.ok && answer.code]));
    expect(await host.door({ kind: 'kick', number: 2 })).toEqual({ ok: true });
    await until(() => expect([ben.outs, ben.socket.connected]).toEqual([['room/kicked'], false]));
  });

  test('of two presses at once, on either, one happens', async () => {
    const begun = await beginSession(one.url);
    const windows = [await guests.host(one.url, begun), await guests.host(two.url, begun)];
    for (let turn = 1; turn <= 10; turn += 1) {
      const answers = await Promise.all(windows.map((window) => window.press({ kind: 'play', choice: option(1), seen: turn })));
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(answers).toContainEqual({ ok: false, refusal: 'room/busy' });
      await Promise.all(windows.map((window) => window.at(turn + 1)));
    }
    expect(windows.flatMap(({ oddRevisions }) => oddRevisions)).toEqual([]);
  });
});

describe('two processes behind one address', () => {
  const game = gameFolder();
  let one: Child;
  let two: Child;
  let front: Awaited<ReturnType<typeof balance>>;
  const start = (port: number) => started(run(['--game', game.path], { REDIS_URL: redis.url }, port));

  beforeAll(async () => {
    const ports = [await freePort(), await freePort()] as const;
    [one, two] = await Promise.all([start(ports[0]), start(ports[1])]);
    front = await balance(ports);
  });

  afterAll(async () => {
    front.close();
    await Promise.all([one.stop('SIGTERM'), two.stop('SIGKILL')]);
    game.remove();
  });

  test('when one is killed in the middle of a vote, the session goes on with every vote', async () => {
    const begun = await beginSession(front.url);
    const host = await guests.host(one.url, begun);
    const phones = await guests.phones(front.url, begun.code, 40, STUBBORN);
    await host.does({ kind: 'open', options: OPTIONS });
    await Promise.all(phones.map((phone) => phone.at(2)));
    const early = await Promise.all(phones.slice(0, 20).map((phone) => phone.insists(0, 1)));
    const late = phones.slice(20).map((phone) => phone.insists(1, 1));
    await two.stop('SIGKILL');
    const changed = phones.slice(0, 10).map((phone) => phone.insists(2, 2));
    expect(new Set([...early, ...await Promise.all([...late, ...changed])].map(({ ok }) => ok))).toEqual(new Set([true]));
    await host.does('close', 'reveal');
    expect(host.room.round?.ballots[0]?.tally).toEqual([10, 20, 10]);
    await Promise.all(phones.map((phone) => phone.at(4)));
    expect(phones.flatMap(({ oddRevisions }) => oddRevisions)).toEqual([]);
    expect(new Set(phones.map(({ welcome }) => welcome.number)).size).toBe(40);

    two = await start(Number(new URL(two.url).port));
    const late2 = await guests.phone(two.url, begun.code, newToken());
    expect(late2.room).toEqual(host.room);
    expect(late2.welcome.number).toBe(41);
  });
});
