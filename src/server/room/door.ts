import { randomBytes } from 'node:crypto';
import { codeFrom } from '../../core/ballot/code.ts';
import { doorSchema, type Answer, type Door } from '../../core/ballot/wire.ts';
import type { Group } from './group.ts';
import { listen, refuse } from './listen.ts';
import type { LiveRoom } from './rooms.ts';
import { device, type GroupSocket, type Guest } from './sockets.ts';

/** Codes that are tried before it is given up: each is free but for one in thousands. */
const TRIES = 8;

/** What a facilitator does beside the log: shut a device out, change the code, count hands. */
export function hearDoor(group: Group, socket: GroupSocket, { session }: Guest): void {
  listen(group, socket, 'door', {
    schema: doorSchema, allowance: 'acts',
    hear: async (door): Promise<Answer<{ readonly code?: string }>> => {
      const live = await group.rooms.look(session);
      if (!live) return refuse('room/none');
      if (live.room.ended) return refuse('room/ended');
      await group.store.touch(session);
      return act(group, live, door);
    },
  });
}

function act(group: Group, live: LiveRoom, door: Door): Promise<Answer<{ readonly code?: string }>> {
  switch (door.kind) {
    case 'kick': return kick(group, live, door.number);
    case 'new-code': return newCode(group, live);
    case 'hands': return countHands(group, live, door.ballot, door.counts);
  }
}

/** What it voted for counts no more, where the result was not shown yet. */
async function kick(group: Group, { id, room: { round } }: LiveRoom, number: number): Promise<Answer> {
  const secret = round && round.stage !== 'revealed' ? round.ballots.map((ballot) => ballot.number) : [];
  if (!(await group.store.kick(id, number, secret))) return refuse('room/no-device');
  group.spread(id, 'ballot');
  shutOut(group, id, number);
  return { ok: true };
}

/** Tells a device, in all of its tabs and wherever they are connected, that it is over. */
export function shutOut({ io }: Group, session: string, number: number): void {
  io.to(device(session, number)).emit('out', 'room/kicked');
  io.in(device(session, number)).disconnectSockets(true);
}

async function newCode(group: Group, { id }: LiveRoom): Promise<Answer<{ readonly code?: string }>> {
  const code = await firstFree((free) => group.store.recode(id, free));
  if (code === null) return refuse('room/too-much');
  await group.rooms.look(id);
  group.spread(id, 'log');
  return { ok: true, code };
}

async function countHands(group: Group, { id, room }: LiveRoom, ballot: number, counts: readonly number[]): Promise<Answer> {
  const { round } = room;
  if (!round || round.stage === 'revealed' || !round.ballots.some(({ number }) => number === ballot)) return refuse('vote/closed');
  if (counts.length !== round.options.length) return refuse('room/malformed');
  if (!(await group.store.setHands(id, ballot, counts))) return refuse('room/none');
  group.spread(id, 'ballot');
  return { ok: true };
}

/** Draws codes until one is taken; null after a few. */
export async function firstFree(take: (code: string) => Promise<boolean>): Promise<string | null> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const code = codeFrom(randomBytes(32));
    if (code !== null && await take(code)) return code;
  }
  return null;
}
