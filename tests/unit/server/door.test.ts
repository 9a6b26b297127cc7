import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Begun } from '../../../src/core/ballot/wire.ts';
import { Guests, newToken, option, OPTIONS, type Connected } from './kit/guests.ts';
import { serve, type TestServer } from './kit/serving.ts';
import { until } from './kit/until.ts';

let server: TestServer;
let begun: Begun;
let host: Connected;
const guests = new Guests();

beforeAll(async () => { server = await serve(); });
afterAll(() => server.close());

beforeEach(async () => {
  begun = await server.begin();
  host = await guests.host(server.url, begun);
});
afterEach(() => guests.closeAll());

const join = (token?: string) => guests.phone(server.url, begun.code, token);

describe('the door', () => {
  test('shut, it keeps out who is new, and lets back in who was here', async () => {
    const token = newToken();
    const ann = await join(token);
    await host.does('lock');
    expect(await guests.refusal(server.url, { as: 'phone', code: begun.code, token: newToken() })).toBe('room/locked');
    ann.close();
    await join(token);
    await host.does('unlock');
    await join();
  });

  test('a device that is shut out hears why, and does not come back', async () => {
    const token = newToken();
    const ann = await join(token);
    expect(await host.door({ kind: 'kick', number: ann.welcome.number ?? 0 })).toEqual({ ok: true });
    await until(() => expect([ann.outs, ann.socket.connected]).toEqual([['room/kicked'], false]));
    expect(await guests.refusal(server.url, { as: 'phone', code: begun.code, token })).toBe('room/kicked');
    expect(await host.door({ kind: 'kick', number: 99 })).toEqual({ ok: false, refusal: 'room/no-device' });
  });

  test('what a device voted for goes with it while the result is secret', async () => {
    const [ann, ben] = [await join(), await join()];
    await host.does({ kind: 'open', options: OPTIONS });
    await Promise.all([ann, ben].map((each) => each.at(host.events.length)));
    for (const phone of [ann, ben]) expect(await phone.vote(1, 1)).toEqual({ ok: true });
    await host.door({ kind: 'kick', number: ann.welcome.number ?? 0 });
    await until(() => expect(host.ballots.at(-1)?.tally).toEqual([0, 1, 0]));
  });

  test('a new code is told to all; the old one lets nobody new in, and those who slept come back with it', async () => {
    const token = newToken();
    const [ann, sleeping] = [await join(), await join(token)];
    sleeping.close();
    const answer = await host.door({ kind: 'new-code' });
    const code = answer.ok ? answer.code ?? '' : '';
    await until(() => expect([ann.codes, host.codes]).toEqual([[code], [code]]));
    expect(await guests.refusal(server.url, { as: 'phone', code: begun.code, token: newToken() })).toBe('room/none');
    expect((await guests.phone(server.url, code)).welcome.code).toBe(code);
    expect((await join(token)).welcome).toMatchObject({ code, number: sleeping.welcome.number });
    expect((await guests.host(server.url, begun)).welcome.code).toBe(code);
  });

  test('a code in small letters or a wrong secret', async () => {
    expect((await guests.phone(server.url, begun.code.toLowerCase())).welcome.code).toBe(begun.code);
    expect(await guests.refusal(server.url, { as: 'host', code: begun.code, secret: newToken() })).toBe('room/not-yours');
    expect(await guests.refusal(server.url, { as: 'phone', code: '333333', token: newToken() })).toBe('room/none');
  });

  test('who comes to a session that has ended is told so; who was there may read on', async () => {
    const token = newToken();
    await join(token);
    await host.does('end');
    expect(await guests.refusal(server.url, { as: 'phone', code: begun.code, token: newToken() })).toBe('room/ended');
    expect((await join(token)).room.ended).toBe(true);
    expect(await host.door({ kind: 'new-code' })).toEqual({ ok: false, refusal: 'room/ended' });
  });

  test('a phone may not press what is the facilitator’s, nor a facilitator vote', async () => {
    const ann = await join();
    expect(await ann.press({ kind: 'end' })).toEqual({ ok: false, refusal: 'room/not-yours' });
    expect(await ann.door({ kind: 'new-code' })).toEqual({ ok: false, refusal: 'room/not-yours' });
    expect(await host.vote(0, 1, 2)).toEqual({ ok: false, refusal: 'room/not-yours' });
    expect(ann.room).toEqual(host.room);
  });
});

describe('tables that play at once', () => {
  const run = (length: number) => ({ choices: Array.from({ length }, (_, place) => option(place)), over: false });
  const tell = (table: Connected, length: number) => table.socket.timeout(10_000).emitWithAck('table', run(length));

  test('the facilitator sees how far each one is, also in a window that is opened later', async () => {
    begun = await server.begin({ kind: 'tables' });
    host = await guests.host(server.url, begun);
    const token = newToken();
    const [one, two] = [await join(token), await join()];
    expect(await tell(one, 3)).toEqual({ ok: true });
    expect(await tell(two, 1)).toEqual({ ok: true });
    expect(await tell(one, 4)).toEqual({ ok: true });
    await until(() => expect([host.tables.get(1)?.choices.length, host.tables.get(2)?.choices.length]).toEqual([4, 1]));
    const second = await guests.host(server.url, begun);
    await until(() => expect(second.tables).toEqual(host.tables));
    one.close();
    expect((await join(token)).welcome.table).toEqual(run(4));
    expect(two.tables.size).toBe(0);
  });

  test('a room with one meeting has no tables', async () => {
    expect(await tell(await join(), 1)).toEqual({ ok: false, refusal: 'room/malformed' });
  });
});
