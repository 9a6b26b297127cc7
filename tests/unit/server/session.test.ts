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
const tallyTold = (to: Connected) => to.ballots.at(-1)?.tally;

describe('a room plays a meeting', () => {
  test('from the first vote to the end, everyone folds the same room', async () => {
    const [ann, ben, cem] = await guests.phones(server.url, begun.code, 3) as [Connected, Connected, Connected];
    expect([ann, ben, cem].map((phone) => phone.welcome.number).sort()).toEqual([1, 2, 3]);

    await host.does({ kind: 'open', options: OPTIONS });
    await Promise.all([ann.at(2), ben.at(2), cem.at(2)]);
    expect(await ann.vote(0, 1)).toEqual({ ok: true });
    expect(await ben.vote(1, 1)).toEqual({ ok: true });
    expect(await ann.vote(1, 2)).toEqual({ ok: true });
    await host.does('close');
    expect(await cem.vote(2, 1)).toEqual({ ok: false, refusal: 'vote/closed' });

    await host.does('discuss', 'revote');
    await cem.at(5);
    const again = cem.ballot;
    expect(await cem.vote(2, 2)).toEqual({ ok: true });
    expect(await ann.vote(2, 3, again)).toEqual({ ok: true });
    await host.does('close', 'reveal', { kind: 'play', choice: option(2) });
    await Promise.all([host, ann, ben, cem].map((one) => one.at(8)));
    expect(host.room.played).toMatchObject([{ decision: 0, options: OPTIONS, tallies: [[0, 2, 0], [0, 0, 2]], numbers: [2, 5], played: option(2) }]);

    await host.does({ kind: 'play', choice: option(7) }, { kind: 'back', to: 1 }, 'undo', { kind: 'pause', question: 'What would you need here?' }, 'resume', 'end');
    await Promise.all([ann, ben, cem].map((one) => one.at(14)));
    for (const one of [ann, ben, cem]) {
      expect(one.room).toEqual(host.room);
      expect(one.oddRevisions).toEqual([]);
    }
    expect(host.room).toMatchObject({ ended: true, choices: [option(2), option(7)] });
    expect(await host.press({ kind: 'open', options: OPTIONS })).toEqual({ ok: false, refusal: 'act/ended' });
  });

  test('a press that makes no sense now is answered with a reason', async () => {
    expect(await host.press({ kind: 'close' })).toEqual({ ok: false, refusal: 'act/nothing-open' });
    expect(await host.press({ kind: 'reveal' })).toEqual({ ok: false, refusal: 'act/no-vote' });
    await host.does({ kind: 'open', options: OPTIONS });
    expect(await host.press({ kind: 'play', choice: option(0) })).toEqual({ ok: false, refusal: 'act/vote-open' });
  });

  test('a vote that is taken back by an undo goes on where it stood', async () => {
    const ann = await join();
    await host.does({ kind: 'open', options: OPTIONS });
    await ann.at(2);
    await ann.vote(0, 1);
    await host.does('close', 'undo');
    await ann.at(4);
    expect(await ann.vote(1, 2)).toEqual({ ok: true });
    await host.does('close', 'reveal');
    expect(host.room.round?.ballots[0]?.tally).toEqual([0, 1, 0]);
  });
});

describe('a phone that comes back', () => {
  test('has its number and its vote again, and is told only what it lacks', async () => {
    const token = newToken();
    const before = await join(token);
    await host.does({ kind: 'open', options: OPTIONS });
    await before.at(2);
    await before.vote(1, 4);
    before.close();
    const reloaded = await join(token);
    expect(reloaded.welcome).toMatchObject({ number: before.welcome.number, from: 0, vote: { ballot: 2, option: 1, n: 4 } });
    expect(reloaded.events).toHaveLength(2);

    const woken = await join();
    await host.does('close');
    await woken.at(3);
    woken.drop();
    await host.does('reveal');
    await woken.welcomed(2);
    expect(woken.welcome.from).toBeGreaterThan(0);
    await woken.at(4);
    expect(woken.room).toEqual(host.room);
    expect(woken.oddRevisions).toEqual([]);
  });

  test('that claims more than there is starts from the beginning', async () => {
    const { socket } = await join();
    const token = newToken();
    socket.close();
    const odd = await guests.phone(server.url, begun.code, token);
    odd.events = Array.from({ length: 9 }, () => ({ kind: 'closed' as const }));
    odd.socket.disconnect().connect();
    await odd.welcomed(2);
    expect(odd.welcome.from).toBe(0);
    expect(odd.events).toHaveLength(1);
  });

  test('a latecomer learns all that was, and votes in what is open', async () => {
    await host.does({ kind: 'play', choice: option(3) }, { kind: 'open', options: OPTIONS });
    const late = await join();
    expect(late.room).toEqual(host.room);
    expect(late.welcome.vote).toBeNull();
    expect(await late.vote(0, 1)).toEqual({ ok: true });
  });

  test('as somebody else hears nothing more of where it was, though its connection was only interrupted', async () => {
    const other = await server.begin();
    const otherHost = await guests.host(server.url, other);
    const token = newToken();
    const auth = { as: 'phone', code: begun.code, token };
    const moving = await guests.phone(server.url, begun.code, token, { auth: (tell) => tell(auth) });
    auth.code = other.code;
    moving.drop();
    await moving.welcomed(2);
    expect(moving.socket.recovered).toBe(true);
    moving.events = moving.welcome.events;
    await host.does('lock');
    await otherHost.does('unlock');
    await moving.at(2);
    expect(moving.room).toEqual(otherHost.room);
    expect(moving.oddRevisions).toEqual([]);
  });

  test('votes that were pressed while it was away arrive when it is back', async () => {
    const ann = await guests.phone(server.url, begun.code);
    await host.does({ kind: 'open', options: OPTIONS });
    await ann.at(2);
    ann.drop();
    const sent = ann.socket.timeout(10_000).emitWithAck('vote', { ballot: 2, option: 2, n: 1 });
    expect(await sent).toEqual({ ok: true });
    await until(() => expect(tallyTold(host)).toEqual([0, 0, 1]));
  });

  test('where a network lets nothing but plain requests through, it plays all the same', async () => {
    const ann = await guests.phone(server.url, begun.code, newToken(), { transports: ['polling'] });
    await host.does({ kind: 'open', options: OPTIONS });
    await ann.at(2);
    expect(await ann.vote(2, 1)).toEqual({ ok: true });
    await host.does('close', 'reveal');
    await ann.at(4);
    expect(ann.room).toEqual(host.room);
  });

  test('two tabs of one device are one device with one vote', async () => {
    const token = newToken();
    const [one, two] = [await join(token), await join(token)];
    await host.does({ kind: 'open', options: OPTIONS });
    await Promise.all([one.at(2), two.at(2)]);
    await one.vote(0, 1);
    await two.vote(1, 2);
    await until(() => expect(tallyTold(host)).toEqual([0, 1, 0]));
    await until(() => expect(host.heres.at(-1)).toEqual({ here: 1, joined: 1 }));
  });
});

describe('what is told to whom', () => {
  test('while votes are hidden, phones learn nothing of the count until it is shown', async () => {
    const ann = await join();
    await host.does({ kind: 'open', options: OPTIONS });
    await ann.at(2);
    await ann.vote(1, 1);
    await until(() => expect(tallyTold(host)).toEqual([0, 1, 0]));
    await host.does('close', 'reveal');
    await ann.at(4);
    expect(ann.ballots).toEqual([]);
    expect(ann.room.round?.ballots[0]?.tally).toEqual([0, 1, 0]);
  });

  test('while votes are open, phones see the count as it runs', async () => {
    begun = await server.begin({ votes: 'open' });
    host = await guests.host(server.url, begun);
    const [ann, ben] = [await join(), await join()];
    await host.does({ kind: 'open', options: OPTIONS });
    await ann.at(2);
    await ann.vote(2, 1);
    await until(() => expect(tallyTold(ben)).toEqual([0, 0, 1]));
    const late = await join();
    await until(() => expect(tallyTold(late)).toEqual([0, 0, 1]));
  });

  test('a burst of votes is told at most twenty times a second, and its last state for sure', async () => {
    const phones = await guests.phones(server.url, begun.code, 40);
    await host.does({ kind: 'open', options: OPTIONS });
    await Promise.all(phones.map((phone) => phone.at(2)));
    const from = performance.now();
    await Promise.all(phones.map((phone, place) => phone.vote(place % 3, 1)));
    await until(() => expect(tallyTold(host)).toEqual([14, 13, 13]));
    expect(host.ballots.length).toBeLessThanOrEqual(3 + (performance.now() - from) / 50);
  });

  test('hands are counted beside the phones', async () => {
    const ann = await join();
    await host.does({ kind: 'open', options: OPTIONS });
    await ann.at(2);
    await ann.vote(1, 1);
    expect(await host.door({ kind: 'hands', ballot: 2, counts: [4, 0, 3] })).toEqual({ ok: true });
    await until(() => expect(host.ballots.at(-1)).toEqual({ ballot: 2, tally: [4, 1, 3], hands: [4, 0, 3] }));
    expect(await host.door({ kind: 'hands', ballot: 2, counts: [4] })).toEqual({ ok: false, refusal: 'room/malformed' });
    expect(await host.door({ kind: 'hands', ballot: 9, counts: [4, 0, 3] })).toEqual({ ok: false, refusal: 'vote/closed' });
    await host.does('close', 'reveal');
    expect(host.room.round?.ballots[0]?.tally).toEqual([4, 1, 3]);
    expect(await host.door({ kind: 'hands', ballot: 2, counts: [0, 0, 0] })).toEqual({ ok: false, refusal: 'vote/closed' });
  });

  test('hosts learn who is here, and when they leave', async () => {
    const [ann] = await guests.phones(server.url, begun.code, 3) as [Connected];
    await until(() => expect(host.heres.at(-1)).toEqual({ here: 3, joined: 3 }));
    ann.close();
    await until(() => expect(host.heres.at(-1)).toEqual({ here: 2, joined: 3 }));
    expect(ann.heres).toEqual([]);
  });

  test('turning the page is told to the other windows of the facilitator alone, and where it stands to phones as well', async () => {
    const [projector, ann] = [await guests.host(server.url, begun), await join()];
    host.socket.emit('cue', { kind: 'next' });
    host.socket.emit('cue', { kind: 'at', choices: 2, line: 5, waits: true });
    await until(() => expect(projector.cues).toEqual([{ kind: 'next' }, { kind: 'at', choices: 2, line: 5, waits: true }]));
    await until(() => expect(ann.cues).toEqual([{ kind: 'at', choices: 2, line: 5, waits: true }]));
    expect(host.cues).toEqual([]);
  });

  test('sessions do not hear of each other', async () => {
    const other = await guests.host(server.url, await server.begin());
    await host.does({ kind: 'open', options: OPTIONS });
    await other.does('lock');
    expect(other.events.map(({ kind }) => kind)).toEqual(['begun', 'locked']);
    expect(other.ballots).toEqual([]);
  });
});

describe('two windows of a facilitator', () => {
  test('press the same thing at once: it happens once', async () => {
    const second = await guests.host(server.url, begun);
    await host.does({ kind: 'open', options: OPTIONS });
    const answers = await Promise.all([host.press({ kind: 'close' }), second.press({ kind: 'close' })]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: 'act/nothing-open' });
  });

  test('play at once: the second is told to look first', async () => {
    const second = await guests.host(server.url, begun);
    const seen = host.room.revision;
    const answers = await Promise.all([host, second].map((window) => window.press({ kind: 'play', choice: option(1), seen })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: 'room/busy' });
    await second.at(2);
    expect(second.room.choices).toHaveLength(1);
  });

  test('a door that was shut meanwhile keeps nobody from playing on', async () => {
    const seen = host.room.revision;
    await host.does('lock', { kind: 'play', choice: option(1), seen });
    expect(host.room.choices).toHaveLength(1);
  });

  test('ten presses at once make a log without gaps', async () => {
    const second = await guests.host(server.url, begun);
    const answers = await Promise.all(Array.from({ length: 10 }, (_, place) => (place % 2 ? host : second).press({ kind: place % 2 ? 'lock' : 'unlock' })));
    const revisions = answers.flatMap((answer) => (answer.ok ? [answer.revision] : []));
    expect(new Set(revisions).size).toBe(10);
    await host.at(1 + revisions.length);
    await second.at(1 + revisions.length);
    expect(second.oddRevisions).toEqual([]);
  });
});
