import { afterEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { ROOM_LIMITS } from '../../../src/core/ballot/wire.ts';
import { SECURITY_HEADERS } from '../../../src/server/security.ts';
import { LIFETIMES } from '../../../src/server/store/store.ts';
import { Guests, newToken, option, OPTIONS } from './kit/guests.ts';
import { postSession, serve, SETUP, type TestServer } from './kit/serving.ts';
import { until } from './kit/until.ts';

let server: TestServer;
const guests = new Guests();
const start = async (...wanted: Parameters<typeof serve>): Promise<TestServer> => { server = await serve(...wanted); return server; };

afterEach(async () => {
  guests.closeAll();
  await server.close();
});

const BODY = JSON.stringify(SETUP);
const WRONG = ['333333', '444444', '666666', '777777', '999999'];
const phone = (code: string) => ({ as: 'phone', code, token: newToken() });

/** The status with which a connection is answered that says it comes from somewhere. */
function answerTo(url: string, headers: Record<string, string>): Promise<number> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, { headers });
  return new Promise((done) => {
    socket.on('open', () => { socket.close(); done(101); });
    socket.on('unexpected-response', (_, { statusCode }) => done(statusCode ?? 0));
    socket.on('error', () => undefined);
  });
}

describe('where a page comes from', () => {
  test('a page of another site can neither begin a session nor connect', async () => {
    const { url } = await start();
    const own = url;
    expect((await postSession(url, BODY, { Origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await postSession(url, BODY, { Origin: 'null' })).status).toBe(403);
    expect((await postSession(url, BODY, { Origin: own })).status).toBe(201);
    expect((await postSession(url, BODY)).status).toBe(201);
    expect(await answerTo(url, { Origin: 'https://elsewhere.example' })).not.toBe(101);
    expect(await answerTo(url, { Origin: own })).toBe(101);
    expect(await answerTo(url, {})).toBe(101);
    expect((await fetch(`${url}/socket.io/?EIO=4&transport=polling`, { headers: { Origin: 'https://elsewhere.example' } })).status).toBe(403);
  });

  test('origins can be named, and behind a trusted proxy its own host counts', async () => {
    const { url } = await start({ trust: { proxy: true, origins: ['https://school.example'] } });
    expect((await postSession(url, BODY, { Origin: 'https://school.example' })).status).toBe(201);
    expect((await postSession(url, BODY, { Origin: 'https://seat.example', 'X-Forwarded-Host': 'seat.example' })).status).toBe(201);
    expect((await postSession(url, BODY, { Origin: 'https://elsewhere.example', 'X-Forwarded-Host': 'seat.example' })).status).toBe(403);
  });

  test('every answer has the security headers, and no other site may read any', async () => {
    const { url } = await start();
    const answers = await Promise.all([
      fetch(`${url}/`), fetch(`${url}/nothing`), fetch(`${url}/group`), postSession(url, 'x'),
      fetch(`${url}/socket.io/?EIO=4&transport=polling`), fetch(`${url}/socket.io/?EIO=9`), fetch(`${url}/socket.io/socket.io.js`),
    ]);
    for (const { headers } of answers) {
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers.get(name)).toBe(value);
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 200, 400, 200, 400, 400]);
  });
});

describe('beginning a session', () => {
  test('the server says that it is one', async () => {
    const { url } = await start();
    expect(await (await fetch(`${url}/group?x=1`)).json()).toMatchObject({ group: 'a-seat-at-the-table', version: 1 });
    expect((await fetch(`${url}/group`, { method: 'DELETE' })).status).toBe(405);
  });

  test('what is not a setup begins nothing', async () => {
    const { url } = await start();
    const status = async (body: string, headers: Record<string, string> = {}) => (await postSession(url, body, headers)).status;
    expect(await status('{')).toBe(400);
    expect(await status(JSON.stringify({ ...SETUP, kind: 'paper' }))).toBe(400);
    expect(await status(JSON.stringify({ ...SETUP, more: 1 }))).toBe(400);
    expect(await status(BODY, { 'Content-Type': 'text/plain' })).toBe(415);
    expect(await status(JSON.stringify({ ...SETUP, scenario: 'x'.repeat(9000) }))).toBe(413);
    expect((await fetch(`${url}/group/sessions`)).status).toBe(405);
  });

  test('one address begins only so many', async () => {
    const { url } = await start({ allowances: { begun: { points: 3, duration: 3600 } } });
    const statuses = [];
    for (let tries = 0; tries < 5; tries += 1) statuses.push((await postSession(url, BODY)).status);
    expect(statuses).toEqual([201, 201, 201, 429, 429]);
  });

  test('the address that counts is the one the proxy saw, and only where the proxy is trusted', async () => {
    const trusting = await start({ allowances: { begun: { points: 1, duration: 3600 } }, trust: { proxy: true } });
    const from = async (url: string, address: string) => (await postSession(url, BODY, { 'X-Forwarded-For': address })).status;
    expect([await from(trusting.url, '9.9.9.9, 1.1.1.1'), await from(trusting.url, '8.8.8.8, 1.1.1.1'), await from(trusting.url, '1.1.1.2')]).toEqual([201, 429, 201]);
    await trusting.close();
    const { url } = await start({ allowances: { begun: { points: 1, duration: 3600 } } });
    expect([await from(url, '1.1.1.1'), await from(url, '1.1.1.2')]).toEqual([201, 429]);
  });
});

describe('guessing codes', () => {
  const allowances = { wrongCodes: { points: 3, duration: 3600 } };

  test('an address that told too many wrong codes learns of no right one', async () => {
    const { url, begin } = await start({ allowances });
    const { code } = await begin();
    for (const wrong of WRONG.slice(0, 3)) expect(await guests.refusal(url, phone(wrong))).toBe('room/none');
    expect(await guests.refusal(url, phone('CCCCCC'))).toBe('room/slow-down');
    expect(await guests.refusal(url, phone(code))).toBe('room/slow-down');
  });

  test('a code can’t be found out by trying a facilitator’s secret with it either', async () => {
    const { url, begin } = await start({ allowances });
    const { code } = await begin();
    const withSecret = (tried: string) => guests.refusal(url, { as: 'host', code: tried, secret: newToken() });
    expect(await withSecret(code)).toBe('room/not-yours');
    for (const wrong of WRONG.slice(0, 2)) expect(await withSecret(wrong)).toBe('room/none');
    expect([await withSecret(code), await withSecret('CCCCCC')]).toEqual(['room/slow-down', 'room/slow-down']);
  });

  test('those who are in, and the facilitator, come back all the same', async () => {
    const { url, begin } = await start({ allowances });
    const begun = await begin();
    const token = newToken();
    await guests.phone(url, begun.code, token);
    for (const wrong of WRONG) await guests.refusal(url, phone(wrong));
    await guests.phone(url, begun.code, token);
    await guests.host(url, begun);
  });

  test('nobody who types nonsense keeps others out of the room that they all sit in', async () => {
    const { url, begin } = await start({ allowances });
    const begun = await begin();
    await guests.host(url, begun);
    for (const wrong of WRONG) await guests.refusal(url, phone(wrong));
    await guests.phone(url, begun.code);
    expect(await guests.refusal(url, phone((await begin()).code))).toBe('room/slow-down');
  });

  test('the same wrong code, from a room full of phones, counts once', async () => {
    const { url, begin } = await start({ allowances });
    const { code } = await begin();
    for (let tries = 0; tries < 12; tries += 1) expect(await guests.refusal(url, phone('333333'))).toBe('room/none');
    await guests.phone(url, code);
  });

  test('three hundred phones join at once from one address', async () => {
    const { url, begin } = await start();
    const begun = await begin();
    const host = await guests.host(url, begun);
    await guests.phones(url, begun.code, 300);
    await until(() => expect(host.heres.at(-1)).toEqual({ here: 300, joined: 300 }));
  });
});

describe('too much', () => {
  test('a device that votes without end is slowed down, and the others are not', async () => {
    const { url, begin } = await start({ allowances: { votes: { points: 5, duration: 60 } } });
    const begun = await begin();
    const host = await guests.host(url, begun);
    const [ann, ben] = [await guests.phone(url, begun.code), await guests.phone(url, begun.code)];
    await host.does({ kind: 'open', options: OPTIONS });
    await Promise.all([ann.at(2), ben.at(2)]);
    for (let n = 1; n <= 5; n += 1) expect(await ann.vote(0, n)).toEqual({ ok: true });
    expect(await ann.vote(1, 6)).toEqual({ ok: false, refusal: 'room/slow-down' });
    expect(await ben.vote(1, 1)).toEqual({ ok: true });
  });

  test('one line is one guest: it is not welcomed over and over', async () => {
    const { url, begin } = await start();
    const begun = await begin();
    const host = await guests.host(url, begun);
    const socket = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
    const closed = new Promise((done) => { socket.on('close', done); });
    const heard: string[] = [];
    socket.on('message', (words) => { heard.push(String(words)); });
    await until(() => expect(heard).toHaveLength(1));
    for (let tries = 0; tries < 20; tries += 1) socket.send(`40${JSON.stringify(phone(begun.code))}`);
    await closed;
    expect(heard.filter((words) => words.startsWith('42["welcome"')).length).toBeLessThan(2);
    await until(() => expect(host.heres.at(-1)).toEqual({ here: 0, joined: 1 }));
  });

  test('a device that comes back without end is slowed down', async () => {
    const { url, begin } = await start({ allowances: { returns: { points: 2, duration: 60 } } });
    const { code } = await begin();
    const token = newToken();
    for (let times = 0; times < 3; times += 1) await guests.phone(url, code, token);
    expect(await guests.refusal(url, { as: 'phone', code, token })).toBe('room/slow-down');
  });

  test('who floods the server is disconnected', async () => {
    const { url, begin } = await start({ allowances: { packets: { points: 50, duration: 60 } } });
    const { code } = await begin();
    const ann = await guests.phone(url, code);
    for (let sent = 0; sent < 100; sent += 1) ann.socket.emit('cue', { kind: 'next' });
    await until(() => expect(ann.socket.connected).toBe(false));
  });

  test('a meeting has only so many choices, and can still be ended', async () => {
    const { url, begin } = await start({ allowances: { acts: { points: 100_000, duration: 60 }, packets: { points: 100_000, duration: 60 } } });
    const host = await guests.host(url, await begin());
    for (let taken = 0; taken < 400; taken += 1) await host.does({ kind: 'play', choice: option(0) });
    expect(await host.press({ kind: 'play', choice: option(0) })).toEqual({ ok: false, refusal: 'room/too-much' });
    await host.does('end');
  });

  test('a log has only so many events, and the last is the end', async () => {
    const { url, begin } = await start({ allowances: { acts: { points: 100_000, duration: 60 }, packets: { points: 100_000, duration: 60 } } });
    const host = await guests.host(url, await begin());
    await Promise.all(Array.from({ length: ROOM_LIMITS.events - 2 }, () => host.press({ kind: 'lock' })));
    expect(await host.press({ kind: 'lock' })).toEqual({ ok: false, refusal: 'room/too-much' });
    await host.does('end');
    expect(host.room).toMatchObject({ revision: ROOM_LIMITS.events, ended: true });
  });

  test('a log that grew too heavy takes no more', async () => {
    const { url, begin } = await start({ allowances: { acts: { points: 100_000, duration: 60 }, packets: { points: 100_000, duration: 60 } } });
    const host = await guests.host(url, await begin());
    const options = Array.from({ length: 12 }, (_, place) => ({ ...option(place), text: 'x'.repeat(1200), path: 'y'.repeat(400) }));
    const answers = [];
    for (let turn = 0; turn < 120; turn += 1) answers.push(await host.press({ kind: 'open', options }), await host.press({ kind: 'undo' }));
    expect(answers).toContainEqual({ ok: false, refusal: 'room/too-much' });
    await host.does('end');
  });
});

describe('afterwards', () => {
  test('a session that has ended stays to be read for a while, and then it is gone and says so', async () => {
    const { url, begin } = await start({ lifetimes: { ...LIFETIMES, sinceEnd: 1500 }, pace: { heal: 50, sweep: 50 } });
    const begun = await begin();
    const [host, ann] = [await guests.host(url, begun), await guests.phone(url, begun.code)];
    await host.does('end');
    await ann.at(2);
    expect(ann.outs).toEqual([]);
    await until(() => expect([ann.outs, host.outs, ann.socket.connected]).toEqual([['room/ended'], ['room/ended'], false]));
    expect(await guests.refusal(url, phone(begun.code))).toBe('room/none');
    expect(await guests.refusal(url, { as: 'host', ...begun })).toBe('room/none');
  });

  test('the console tells how many, once for each change, and nothing else', async () => {
    const { url, begin, lines } = await start({ pace: { report: 20 } });
    const begun = await begin();
    const host = await guests.host(url, begun);
    const ann = await guests.phone(url, begun.code);
    await host.does({ kind: 'open', options: OPTIONS });
    await ann.at(2);
    await ann.vote(0, 1);
    await until(() => expect(lines.at(-1)).toBe('connected 2, sessions begun 1, votes 1, refused 0'));
    expect(lines.join('\n')).not.toContain(begun.code);
    expect(lines.join('\n')).not.toContain(begun.secret);
    expect(new Set(lines).size).toBe(lines.length);
  });
});
