import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import type { Counts } from '../../../src/server/room/counts.ts';
import type { News } from '../../../src/server/room/news.ts';
import type { Rooms } from '../../../src/server/room/rooms.ts';
import type { GroupServer } from '../../../src/server/room/sockets.ts';
import { Spreading } from '../../../src/server/room/spreading.ts';

/** Processes whose nudges reach all others, and what each looked at. */
function processes(shared: boolean, ...known: string[][]) {
  const lines = known.map(() => new EventEmitter());
  return known.map((ids, own) => {
    const looked: string[] = [];
    const io = Object.assign(lines[own] ?? new EventEmitter(), {
      serverSideEmit: (...nudge: [string, string, string]) => lines.forEach((line, at) => at !== own && line.emit(...nudge)),
    });
    const rooms = { ids: () => ids, look: async (id: string) => { looked.push(`${id} log`); return null; } };
    const news = { changed: (id: string, topic: string) => { looked.push(`${id} ${topic}`); } };
    const spreading = new Spreading(io as unknown as GroupServer, rooms as unknown as Rooms, news as unknown as News, {} as Counts, shared);
    return { spreading, looked };
  });
}

test('what is new is looked at in every process that has to do with the session', () => {
  const [one, two, three] = processes(true, ['a', 'b'], ['a'], ['b']);
  one?.spreading.spread('a', 'log');
  one?.spreading.spread('b', 'here');
  expect([one?.looked, two?.looked, three?.looked]).toEqual([['a ballot', 'b here'], ['a log'], ['b here']]);
});

test('a burst is told to the others as few times as it needs, and its end for sure', async () => {
  const [one, two] = processes(true, ['a'], ['a']);
  for (let votes = 0; votes < 100; votes += 1) one?.spreading.spread('a', 'ballot');
  expect(two?.looked).toHaveLength(1);
  await vi.waitFor(() => expect(two?.looked).toHaveLength(2));
});

test('a process that is alone tells nobody', () => {
  const [one, two] = processes(false, ['a'], ['a']);
  one?.spreading.spread('a', 'log');
  expect([one?.looked, two?.looked]).toEqual([['a ballot'], []]);
});
