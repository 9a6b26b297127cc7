import { connect } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { actSchema, cueSchema, doorSchema, handshakeSchema, setupSchema, tableRunSchema, voteSchema, type Begun } from '../../../src/core/ballot/wire.ts';
import { Guests, newToken, option, OPTIONS, type Connected } from './kit/guests.ts';
import { postSession, serve, SETUP, type TestServer } from './kit/serving.ts';
import { until } from './kit/until.ts';

/** Ten thousand in all. */
const MESSAGES = { vote: 1500, table: 1000, act: 1500, door: 1500, cue: 1000, raw: 1500, handshake: 1000, post: 1000 } as const;
const WITHOUT_LIMIT = { points: 1_000_000_000, duration: 1 };

let server: TestServer;
let others: { readonly host: Connected; readonly phone: Connected };
let own: { readonly begun: Begun; readonly host: Connected; readonly phone: Connected };
let before: string;
const guests = new Guests();

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

beforeAll(async () => {
  server = await serve({ allowances: { wrongCodes: WITHOUT_LIMIT, sameWrongCode: WITHOUT_LIMIT, begun: WITHOUT_LIMIT, returns: WITHOUT_LIMIT, votes: WITHOUT_LIMIT, acts: WITHOUT_LIMIT, cues: WITHOUT_LIMIT, packets: WITHOUT_LIMIT } });
  others = await voting(await server.begin());
  const begun = await server.begin();
  own = { begun, ...await voting(begun) };
  before = await stateOf();
});

afterAll(async () => {
  guests.closeAll();
  await server.close();
});

async function voting(begun: Begun): Promise<typeof others> {
  const [host, phone] = [await guests.host(server.url, begun), await guests.phone(server.url, begun.code)];
  await host.does({ kind: 'open', options: OPTIONS });
  await phone.at(2);
  await phone.vote(1, 1_000_000_000);
  await until(() => expect(host.ballots.at(-1)?.tally).toEqual([0, 1, 0]));
  return { host, phone };
}

/** All that another session's facilitator knows, and all of one's own that only a facilitator may change. */
async function stateOf(): Promise<string> {
  const known = ({ events, ballots, codes, tables, outs }: Connected) => ({ events, ballot: ballots.at(-1), codes, tables: [...tables], outs });
  return JSON.stringify([known(others.host), known(others.phone), known(own.host)]);
}

/** Takes a message that would be right and spoils a place of it, or is nothing like it. */
function around(right: readonly unknown[]): fc.Arbitrary<unknown> {
  const odd = fc.oneof(fc.constantFrom(null, '', -1, 1.5, 2 ** 53, [], {}, true, '__proto__', 'x'.repeat(5000), '\u0000\ud800', [[]], { __proto__: 1 }), fc.jsonValue());
  const spoiled = fc.tuple(fc.constantFrom(...right), fc.nat(), odd, fc.constantFrom('replace', 'drop', 'add')).map(([message, place, value, how]) => spoil(message, place, value, how));
  return fc.oneof({ weight: 3, arbitrary: spoiled }, { weight: 1, arbitrary: fc.anything({ withBigInt: false, withDate: false, withMap: false, withSet: false }) }, { weight: 1, arbitrary: odd });
}

function spoil(message: unknown, place: number, value: unknown, how: string): unknown {
  if (typeof message !== 'object' || message === null) return value;
  const keys = Object.keys(message);
  const key = keys[place % Math.max(1, keys.length)] ?? 'x';
  if (how === 'add') return { ...message, [`more${place % 3}`]: value };
  if (how === 'drop') return Object.fromEntries(Object.entries(message).filter(([name]) => name !== key));
  const inner = (message as Record<string, unknown>)[key];
  const within = typeof inner === 'object' && place % 2 === 0 ? spoil(inner, place >> 1, value, 'replace') : value;
  return Array.isArray(message) ? message.map((each, at) => (String(at) === key ? within : each)) : { ...message, [key]: within };
}

const sample = (right: readonly unknown[], schema: v.GenericSchema, how: number): unknown[] =>
  fc.sample(around(right).filter((message) => !v.is(schema, message) && !v.is(schema, asSent(message))), { numRuns: how, seed: how });

/** What is left of a value on the wire. */
function asSent(message: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(message) ?? 'null');
  } catch {
    return null;
  }
}

const MALFORMED = {
  vote: [[{ ballot: 2, option: 1, n: 3 }], voteSchema],
  table: [[{ choices: [option(1), option(2)], over: false }], tableRunSchema],
  act: [[{ kind: 'open', options: OPTIONS }, { kind: 'close' }, { kind: 'play', choice: option(1), seen: 2 }, { kind: 'back', to: 0 }, { kind: 'pause', question: 'Why?' }], actSchema],
  door: [[{ kind: 'kick', number: 1 }, { kind: 'new-code' }, { kind: 'hands', ballot: 2, counts: [1, 2, 3] }], doorSchema],
  cue: [[{ kind: 'next' }, { kind: 'at', choices: 1, line: 2, waits: true }], cueSchema],
} as const satisfies Record<string, readonly [readonly unknown[], v.GenericSchema]>;

async function say(from: Connected, event: string, message: unknown): Promise<unknown> {
  return (from.socket as unknown as { timeout(ms: number): { emitWithAck(event: string, message: unknown): Promise<unknown> } }).timeout(10_000).emitWithAck(event, message);
}

/** One engine connection, said something that Socket.IO's own client never says, until it is closed or has rested. */
function sayRaw(words: string | Buffer): Promise<void> {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, { perMessageDeflate: true });
  return new Promise((done) => {
    socket.on('error', () => undefined);
    socket.on('close', () => done());
    socket.once('message', () => { socket.send(words, () => socket.close()); });
  });
}

const RAW = fc.oneof(
  fc.string({ maxLength: 80 }),
  fc.string({ maxLength: 60 }).map((text) => `4${text}`),
  fc.tuple(fc.constantFrom('40', '41', '42', '43', '44', '45', '46', '451-', '459-', '42/x,', '420', '4299999999999'), fc.oneof(fc.json(), fc.string(), fc.constantFrom('["disconnecting"]', '["error",1]', '["newListener"]', '["vote",{"_placeholder":true,"num":7}]', '[]', '{"a"', '['.repeat(20_000)))).map(([head, tail]) => head + tail),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  fc.constant('4'.repeat(150_000)),
);

async function inTurns<T>(things: readonly T[], width: number, work: (thing: T) => Promise<unknown>): Promise<void> {
  const waiting = [...things];
  await Promise.all(Array.from({ length: width }, async () => {
    for (let thing = waiting.pop(); thing !== undefined; thing = waiting.pop()) await work(thing);
  }));
}

describe('ten thousand messages that nobody should send', () => {
  test.each(Object.entries(MALFORMED))('%s: each is answered with a refusal, from whomever it comes', async (event, [right, schema]) => {
    const messages = sample(right, schema, MESSAGES[event as keyof typeof MALFORMED]);
    const from = event === 'vote' || event === 'table' ? [own.phone, own.phone, own.host] : [own.host, own.host, own.phone];
    await inTurns(messages.map((message, place) => [from[place % 3] ?? own.host, message] as const), 50, async ([one, message]) => {
      expect(await say(one, event, message)).toMatchObject({ ok: false, refusal: expect.stringMatching(/^room\/(malformed|not-yours)$/) });
    });
    expect(await stateOf()).toBe(before);
  });

  test('handshakes that are none are refused', async () => {
    const right = [{ as: 'phone', code: own.begun.code, token: newToken(), revision: 0 }, { as: 'host', ...own.begun, revision: 0 }];
    const messages = sample(right, handshakeSchema, MESSAGES.handshake).filter((message) => typeof message === 'object' && message !== null);
    // One engine connection may ask again and again.
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
    const heard: string[] = [];
    socket.on('message', (words) => { heard.push(String(words)); if (String(words) === '2') socket.send('3'); });
    await until(() => expect(heard).toHaveLength(1));
    const sent = messages.flatMap((message) => { const words = JSON.stringify(asSent(message)); return words.startsWith('{') && words.length < 90_000 ? [words] : []; });
    for (const words of sent) {
      const answered = new Promise((done) => { socket.once('message', done); });
      socket.send(`40${words}`);
      await answered;
    }
    await until(() => expect(heard.filter((words) => words.startsWith('44'))).toHaveLength(sent.length));
    expect(heard.filter((words) => words.startsWith('40'))).toEqual([]);
    expect(sent.length).toBeGreaterThan(500);
    socket.close();
    expect(await stateOf()).toBe(before);
  });

  test('packets that are none close their own connection at most', async () => {
    await inTurns(fc.sample(RAW, { numRuns: MESSAGES.raw, seed: 7 }), 20, sayRaw);
    expect(await stateOf()).toBe(before);
  });

  test('what is posted and is no setup begins nothing', async () => {
    const bodies = sample([SETUP], setupSchema, MESSAGES.post).map((message) => JSON.stringify(asSent(message)));
    await inTurns(bodies, 10, async (body) => {
      const response = await postSession(server.url, body);
      expect([400, 413]).toContain(response.status);
      await response.arrayBuffer();
    });
  });

  test('a request that is broken off or is no HTTP at all ends nothing', async () => {
    const { hostname, port } = new URL(server.url);
    const lines = ['GET /group HTTP/1.1\r\nHost: x\r\n', 'POST /group/sessions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 400\r\n\r\n{', '\u0016\u0003\u0001', 'GET // HTTP/1.1\r\nHost: x\r\n\r\n', 'GET /group/sessions%ff HTTP/1.1\r\nHost: x\r\n\r\n',
      'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n', 'POST /socket.io/?EIO=4&transport=polling&sid=none HTTP/1.1\r\nHost: x\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc', 'GET /elsewhere HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: x\r\n\r\n',
      // A frame that says it is compressed, though nobody agreed to that.
      'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n\u00c1\u0083\u0001\u0002\u0003\u0004\u0035\u0032\u0035'];
    await inTurns(lines, 4, (line) => new Promise<void>((done) => {
      const socket = connect(Number(port), hostname, () => socket.end(line, 'latin1'));
      socket.resume().on('error', () => undefined).on('close', () => done());
    }));
    expect((await fetch(`${server.url}/group`)).status).toBe(200);
  });

  test('the sessions go on as if nothing had been', async () => {
    expect(await stateOf()).toBe(before);
    expect([own.phone.welcomes.length, others.phone.welcomes.length]).toEqual([1, 1]);
    await others.host.does('close', 'reveal');
    expect(others.host.room.round?.ballots[0]?.tally).toEqual([0, 1, 0]);
    await own.host.does('close', 'reveal');
    expect(own.host.room.round?.ballots[0]?.tally).toEqual([0, 1, 0]);
  });

  test('five thousand of them more leave no memory behind', async () => {
    const messages = sample(MALFORMED.act[0], actSchema, 2500);
    const again = () => inTurns(messages, 50, async (message) => { await say(own.host, 'act', message); });
    await again();
    collect();
    const from = process.memoryUsage().heapUsed;
    await again();
    collect();
    expect(process.memoryUsage().heapUsed - from).toBeLessThan(16 * 2 ** 20);
  });
});
