import * as v from 'valibot';
import { readCode } from '../../core/ballot/code.ts';
import { handshakeSchema, ROOM_LIMITS, type Refusal } from '../../core/ballot/wire.ts';
import { addressOf } from '../origin.ts';
import { hashOf, sameHash } from '../store/hashes.ts';
import type { KeptSession } from '../store/store.ts';
import type { Group } from './group.ts';
import { guestsHere, hosts, type GroupSocket, type Guest } from './sockets.ts';

type Handshake = v.InferOutput<typeof handshakeSchema>;
type Admitted = Guest | Refusal;

/** Decides who a new connection is, or why it may not be: connecting is joining. */
export function admit(group: Group): (socket: GroupSocket, next: (error?: Error) => void) => void {
  // One line is one guest. Socket.IO would let it connect over and over, each time to be told all.
  const taken = new WeakSet<object>();
  // Of one address one after the other: a thousand guesses at once would all be answered before the first is counted.
  const identified = (socket: GroupSocket): Promise<Admitted> => {
    const address = addressOf(socket.request, group.trust);
    return group.turns.take(`from ${address}`, () => identify(group, socket, address));
  };
  return (socket, next) => {
    const line = socket.conn;
    const isFree = !taken.has(line);
    taken.add(line);
    void (isFree ? identified(socket) : Promise.resolve('room/malformed' as const)).catch((error: unknown): Refusal => {
      group.counts.trouble(error);
      return 'room/trouble';
    }).then((admitted) => {
      if (typeof admitted !== 'string') {
        socket.data.guest = admitted;
        socket.once('disconnect', () => taken.delete(line));
        return next();
      }
      group.counts.refused();
      if (isFree) taken.delete(line);
      return next(Object.assign(new Error(admitted), { data: { refusal: admitted } }));
    });
  };
}

async function identify(group: Group, socket: GroupSocket, address: string): Promise<Admitted> {
  const told = v.safeParse(v.pipe(v.unknown(), v.transform(withoutRecovery), handshakeSchema), socket.handshake.auth);
  if (!told.success) return 'room/malformed';
  const code = readCode(told.output.code);
  const session = code === null ? null : await group.store.find(code);
  if (session === null || code === null) return wrong(group, address, code ?? '', 'room/none');
  return told.output.as === 'host' ? host(group, session, told.output, address) : phone(group, session, told.output, address, code);
}

/** Socket.IO's own part of a handshake: what it would take a lost connection up again by. */
function withoutRecovery(auth: unknown): unknown {
  if (typeof auth !== 'object' || auth === null) return auth;
  return Object.fromEntries(Object.entries(auth).filter(([name]) => name !== 'pid' && name !== 'offset'));
}

async function host(group: Group, session: KeptSession, { secret, revision }: Handshake & { as: 'host' }, address: string): Promise<Admitted> {
  // As dear as a wrong code: else codes could be guessed by trying any secret with them.
  if (!sameHash(hashOf(secret, session.id), session.secretHash)) return wrong(group, address, session.code, 'room/not-yours');
  const live = await group.rooms.look(session.id);
  return live ? { session: live.id, number: null, revision, address } : 'room/none';
}

async function phone(group: Group, session: KeptSession, told: Handshake & { as: 'phone' }, address: string, code: string): Promise<Admitted> {
  const live = await group.rooms.look(session.id);
  if (!live) return 'room/none';
  const hash = hashOf(told.token, live.id);
  const known = await group.store.join(live.id, hash, 0);
  if ('number' in known) {
    const calm = await group.limits.use('returns', `${live.id} ${known.number}`);
    return calm ? { session: live.id, number: known.number, revision: told.revision, address } : 'room/slow-down';
  }
  if (known.refused === 'kicked') return 'room/kicked';
  if (code !== live.code) return wrong(group, address, code, 'room/none');
  if (await isGuessing(group, live.id, address)) return 'room/slow-down';
  if (live.room.ended) return 'room/ended';
  if (live.room.locked) return 'room/locked';
  const joined = await group.store.join(live.id, hash, ROOM_LIMITS.devices);
  return 'number' in joined ? { session: live.id, number: joined.number, revision: told.revision, address } : 'room/full';
}

async function wrong({ limits }: Group, address: string, code: string, refusal: Refusal): Promise<Refusal> {
  if (await limits.isSpent('wrongCodes', address)) return 'room/slow-down';
  if (await limits.use('sameWrongCode', `${address} ${code}`)) await limits.use('wrongCodes', address);
  return refusal;
}

/**
 * Who used up the wrong codes of an address learns of no right one either. Where the facilitator is at the same address,
 * the room is the one that they all sit in: nobody who types nonsense there keeps the others out.
 */
async function isGuessing({ io, limits }: Group, session: string, address: string): Promise<boolean> {
  if (!(await limits.isSpent('wrongCodes', address))) return false;
  return !guestsHere(io, hosts(session)).some((guest) => guest.address === address);
}
