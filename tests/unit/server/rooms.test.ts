import { beforeEach, expect, test } from 'vitest';
import type { RoomEvent } from '../../../src/core/ballot/room.ts';
import { Rooms } from '../../../src/server/room/rooms.ts';
import { SqliteStore } from '../../../src/server/store/sqlite-store.ts';
import { LIFETIMES } from '../../../src/server/store/store.ts';
import { SETUP } from './kit/serving.ts';
import { until } from './kit/until.ts';

const LOCKED: RoomEvent = { kind: 'locked' };
const UNLOCKED: RoomEvent = { kind: 'unlocked' };

let store: SqliteStore;
let rooms: Rooms;
let heard: string[];

const open = async (lifetimes = LIFETIMES): Promise<void> => {
  store = new SqliteStore(':memory:', lifetimes);
  heard = [];
  rooms = new Rooms(store, {
    happened: ({ room }, { kind }) => { heard.push(`${room.revision} ${kind}`); },
    recoded: ({ code }) => { heard.push(code); },
    wiped: (id) => { heard.push(`${id} wiped`); },
  });
  await store.begin({ id: 'a', code: 'AAAAAA', secretHash: 'secret' }, { kind: 'begun', setup: SETUP });
};

beforeEach(() => open());

test('what is new is told once and in order, however many look at the same time', async () => {
  await rooms.look('a');
  await store.append('a', 1, LOCKED, null);
  await Promise.all([rooms.look('a'), rooms.look('a'), rooms.look('a')]);
  await store.append('a', 2, UNLOCKED, null);
  const [one, two] = await Promise.all([rooms.look('a'), rooms.look('a')]);
  expect(heard).toEqual(['2 locked', '3 unlocked']);
  expect(one?.room).toEqual(two?.room);
  expect(one?.events.map(({ kind }) => kind)).toEqual(['begun', 'locked', 'unlocked']);
});

test('a session that is met for the first time is known as it is, and nothing of it is news', async () => {
  await store.append('a', 1, LOCKED, null);
  expect((await rooms.look('a'))?.room).toMatchObject({ revision: 2, locked: true });
  expect(heard).toEqual([]);
});

test('one that is let go of while it is looked at is met anew', async () => {
  await rooms.look('a');
  await store.append('a', 1, LOCKED, null);
  const looking = rooms.look('a');
  rooms.forget('a');
  expect((await looking)?.room).toMatchObject({ revision: 2, locked: true });
});

test('another code is told once', async () => {
  await rooms.look('a');
  await store.recode('a', 'BBBBBB');
  await Promise.all([rooms.look('a'), rooms.look('a')]);
  expect(heard).toEqual(['BBBBBB']);
});

test('a session that is gone is told once, and a stranger not at all', async () => {
  await open({ ...LIFETIMES, sincePress: 50 });
  await rooms.look('a');
  await until(async () => expect(await rooms.look('a')).toBeNull());
  expect([await rooms.look('a'), await rooms.look('b')]).toEqual([null, null]);
  expect(heard).toEqual(['a wiped']);
});
