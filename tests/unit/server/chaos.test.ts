import { mkdtemp, rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/core/ballot/wire.ts';
import { run, started, type Child } from './kit/child.ts';
import { Guests, OPTIONS, STUBBORN, type Connected } from './kit/guests.ts';
import { freePort } from './kit/redis.ts';
import { beginSession, gameFolder } from './kit/serving.ts';
import { until } from './kit/until.ts';

const PHONES = 300;
/** In which everyone is back after the server is. */
const SOON = 10_000;

let folder: string;
let port: number;
let server: Child;
let phones: Connected[];
let host: Connected;
const game = gameFolder();
const guests = new Guests();

const file = (): string => join(folder, 'sessions.db');
const start = () => started(run(['--game', game.path, '--data', file()], {}, port));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seat-chaos-'));
  port = await freePort();
  server = await start();
  const begun = await beginSession(server.url);
  host = await guests.host(server.url, begun);
  phones = await guests.phones(server.url, begun.code, PHONES, STUBBORN);
});

afterAll(async () => {
  guests.closeAll();
  await server.stop('SIGKILL');
  await rm(folder, { recursive: true, force: true });
  game.remove();
});

/** A vote as one device cast it, and what became of it. */
interface Cast { readonly place: number; readonly n: number; readonly answer: Answer }

let n = 0;
let answered = 0;

async function cast(phone: Connected, place: number, count: number): Promise<Cast> {
  const answer = await phone.insists(place, count);
  answered += 1;
  return { place, n: count, answer };
}

/** Straight onto the wire, past the queue that keeps votes in order. It may get lost. */
async function stray(phone: Connected, place: number, count: number): Promise<void> {
  const flags = phone.socket.volatile.timeout(1000);
  await flags.emitWithAck('vote', { ballot: phone.ballot, option: place, n: count }).catch(() => undefined);
}

async function opens(round: number): Promise<void> {
  answered = 0;
  await host.does(round === 0 ? { kind: 'open', options: OPTIONS } : { kind: 'revote' });
  await Promise.all(phones.map((phone) => phone.at(host.events.length)));
}

async function isKilledAndComesBack(): Promise<void> {
  const times = phones.map(({ welcomes }) => welcomes.length);
  await server.stop('SIGKILL');
  server = await start();
  await until(() => phones.forEach((phone, place) => expect(phone.welcomes.length).toBeGreaterThan(times[place] ?? 0)), SOON);
  await until(() => expect(host.socket.connected).toBe(true), SOON);
}

const changesItsMind = (place: number): boolean => place % 2 === 0;
const wants = (place: number, round: number): number => (changesItsMind(place) ? place + round : place) % 3;

/** Everyone votes, and half of them once more; a tenth lose their connection; old votes come again, and late. */
function everyoneVotes(round: number): Promise<Cast[]>[] {
  return phones.map(async (phone, place) => {
    const [first, second] = [n += 1, n += 1];
    const casts = [cast(phone, place % 3, first)];
    if (place % 10 === round % 10) phone.drop();
    if (changesItsMind(place)) casts.push(cast(phone, wants(place, round), second));
    void stray(phone, place % 3, first);
    const done = await Promise.all(casts);
    // What got stuck somewhere arrives at last.
    await Promise.all([first - 1, first, ...(changesItsMind(place) ? [second] : [])].map((old, more) => stray(phone, (wants(place, round) + 1 + more) % 3, old)));
    return done;
  });
}

/** When a third of the votes are acknowledged, and two thirds are under way. */
const underWay = (): Promise<void> => until(() => expect(answered).toBeGreaterThan(PHONES / 2), SOON, 1);

/** For each device the newest vote that it was told is counted. */
function acknowledged(casts: readonly (readonly Cast[])[]): number[] {
  const tally = [0, 0, 0];
  for (const own of casts) {
    const newest = own.filter(({ answer }) => answer.ok).sort((a, b) => b.n - a.n)[0];
    if (newest) tally[newest.place] = (tally[newest.place] ?? 0) + 1;
  }
  return tally;
}

const counted = () => host.room.round?.ballots.at(-1)?.tally;

describe('three hundred phones, lost connections, and a server that is killed in the middle of votes', () => {
  test.each([0, 1, 2])('round %i: every vote that was acknowledged is counted, once, and each device’s newest', async (round) => {
    await opens(round);
    const votes = everyoneVotes(round);
    await underWay();
    await isKilledAndComesBack();
    const casts = await Promise.all(votes);
    expect(casts.flat().filter(({ answer }) => !answer.ok)).toEqual([]);
    await host.does('close', 'reveal');
    expect(counted()).toEqual(acknowledged(casts));
    expect(counted()).toEqual([0, 1, 2].map((place) => phones.filter((_, at) => wants(at, round) === place).length));
    await Promise.all(phones.map((phone) => phone.at(host.events.length)));
    expect(phones.flatMap(({ oddRevisions }) => oddRevisions)).toEqual([]);
  });

  test('a vote that is closed while it runs, and a server that is killed then: who was told that it counts is counted, and nobody else', async () => {
    await opens(9);
    const votes = everyoneVotes(9);
    await underWay();
    await host.does('close');
    const late = phones.map((phone, place) => votes[place]?.then(async (own) => [...own, await cast(phone, 0, n += 1)]));
    await isKilledAndComesBack();
    const casts = (await Promise.all(late)).map((own) => own ?? []);
    expect(casts.map((own) => own.at(-1)?.answer)).toEqual(phones.map(() => ({ ok: false, refusal: 'vote/closed' })));
    await host.does('reveal');
    expect(counted()).toEqual(acknowledged(casts));
  });

  test('afterwards there are as many devices as before, and the file is sound', async () => {
    await until(() => expect(host.heres.at(-1)).toEqual({ here: PHONES, joined: PHONES }), SOON);
    expect(new Set(phones.map(({ welcome }) => welcome.number)).size).toBe(PHONES);
    expect(await server.stop('SIGTERM')).toBe(0);
    const kept = new DatabaseSync(file());
    expect(kept.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    kept.close();
    server = await start();
    await until(() => phones.forEach(({ socket }) => expect(socket.connected).toBe(true)), SOON);
  });
});
