/**
 * Some phones of a room, in a process of their own: `socket.io` as the game’s own, `ws` as the bare peer.
 * Arguments: kind, address, code, first phone, phones here, phones in all, rounds.
 */
import { randomBytes } from 'node:crypto';
import { io } from 'socket.io-client';
import { WebSocket } from 'ws';
import { now, OPTIONS, phaseOf, type Said } from './said.ts';

const [kind = '', address = '', code = '', ...numbers] = process.argv.slice(2);
const [first = 0, here = 0, all = 0, rounds = 0] = numbers.map(Number);
const AT_ONCE = 50;

type Vote = (ballot: number, option: number, n: number) => void;
let acknowledged = 0;

const say = (said: Said): void => { process.send?.(said); };

async function connect(): Promise<Vote> {
  return kind === 'ws' ? connectBare() : connectPhone();
}

function connectPhone(): Promise<Vote> {
  const socket = io(address, { transports: ['websocket'], forceNew: true, reconnection: false, auth: { as: 'phone', code, token: randomBytes(16).toString('hex'), revision: 0 } });
  return new Promise((resolve, reject) => {
    socket.on('connect_error', reject);
    socket.once('welcome', () => resolve((ballot, option, n) => {
      socket.emit('vote', { ballot, option, n }, ({ ok }: { ok: boolean }) => { if (ok) acknowledged++; });
    }));
  });
}

function connectBare(): Promise<Vote> {
  const socket = new WebSocket(address.replace('http', 'ws'));
  socket.on('message', () => { acknowledged++; });
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.once('open', () => resolve((ballot, option, n) => socket.send(JSON.stringify({ ballot, option, n }))));
  });
}

const phones: Vote[] = [];
while (phones.length < here) phones.push(...await Promise.all(Array.from({ length: Math.min(AT_ONCE, here - phones.length) }, connect)));
say({ kind: 'ready' });

process.once('message', ({ ballot, start }: { ballot: number; start: number }) => {
  const sent: number[][] = Array.from({ length: rounds }, () => []);
  phones.forEach((vote, place) => {
    const phase = phaseOf(first + place, all);
    for (let round = 0; round < rounds; round++) {
      setTimeout(() => {
        sent[round]?.push(now());
        vote(ballot, round % OPTIONS, round + 1);
      }, start + round * 1000 + phase - now());
    }
  });
  setTimeout(() => say({ kind: 'voted', rounds: sent, acknowledged }), start + rounds * 1000 + 1500 - now());
});
