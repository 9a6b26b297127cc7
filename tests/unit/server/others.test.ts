import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { Others } from '../../../src/server/room/others.ts';
import type { GroupServer } from '../../../src/server/room/sockets.ts';
import { until } from './kit/until.ts';

/** Processes whose nudges reach all others, and what each heard. */
function processes(count: number, exist: boolean) {
  const lines = Array.from({ length: count }, () => new EventEmitter());
  return lines.map((own) => {
    const io = Object.assign(own, { serverSideEmit: (...nudge: [string, string, string]) => lines.forEach((line) => line !== own && line.emit(...nudge)) });
    const others = new Others(io as unknown as GroupServer, exist);
    const heard: string[] = [];
    others.onNews((session, topic) => { heard.push(`${session} ${topic}`); });
    return { others, heard };
  });
}

test('what is new is told to every other process, and not to oneself', () => {
  const [one, two, three] = processes(3, true);
  one?.others.tell('a', 'log');
  one?.others.tell('b', 'here');
  expect([one?.heard, two?.heard, three?.heard]).toEqual([[], ['a log', 'b here'], ['a log', 'b here']]);
});

test('a burst is told as few times as it needs, and its end for sure', async () => {
  const [one, two] = processes(2, true);
  for (let votes = 0; votes < 100; votes += 1) one?.others.tell('a', 'ballot');
  expect(two?.heard).toHaveLength(1);
  await until(() => expect(two?.heard).toHaveLength(2));
});

test('a process that is alone tells nobody', () => {
  const [one, two] = processes(2, false);
  one?.others.tell('a', 'log');
  expect(two?.heard).toEqual([]);
});
