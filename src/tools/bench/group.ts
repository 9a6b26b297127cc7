import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { io } from 'socket.io-client';
import { WebSocket } from 'ws';
import { now, OPTIONS, type Said } from './room/said.ts';
import type { Row } from './main.ts';

const SIZES = [100, 500, 1000, 2000];
const ROUNDS = 10;
const PROCESSES = 2;
const PORT = 4370;
/** The kernel’s own measure of processor time. */
const TICK_MS = 10;

interface Counted { readonly at: number; readonly tally: readonly number[] }

/** A server that can be measured, with a host that hears its tallies. */
interface Subject {
  readonly process: ChildProcess;
  readonly address: string;
  readonly code: string;
  readonly ballot: number;
  readonly counted: Counted[];
  close(): void;
}

interface Measured { readonly p50: number; readonly p99: number; readonly cpu: number; readonly kilobytes: number; readonly lost: number }

/** A room where everyone votes each second: ours, and the same messages by bare `ws`, one after the other. */
export async function benchGroup(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [place, phones] of SIZES.entries()) {
    const port = PORT + place * 2;
    const ours = await measure('socket.io', phones, () => openOurs(port));
    const peer = await measure('ws', phones, () => openPeer(port + 1));
    const row = (name: string, unit: string, value: number, peerValue: number): Row => ({ name: `${phones} phones: ${name}`, value, unit, peer: 'bare ws', peerValue, ratio: peerValue === 0 ? 0 : value / peerValue });
    rows.push(
      row('vote to tally on the host, p50', 'ms', ours.p50, peer.p50),
      row('vote to tally on the host, p99', 'ms', ours.p99, peer.p99),
      row('server processor', '%', ours.cpu, peer.cpu),
      row('server memory a phone', 'kB', ours.kilobytes, peer.kilobytes),
      row('votes not counted exactly once', 'votes', ours.lost, peer.lost),
    );
  }
  return rows;
}

async function measure(kind: string, phones: number, open: () => Promise<Subject>): Promise<Measured> {
  const subject = await open();
  try {
    const { pid } = subject.process;
    const before = memoryOf(pid);
    const rooms = await Promise.all(Array.from({ length: PROCESSES }, (_, place) => startPhones(kind, subject, place, phones)));
    const kilobytes = (memoryOf(pid) - before) / phones;
    const [start, worked] = [now() + 1000, processorOf(pid)];
    const heard = rooms.map(async (room) => ((await once(room, 'message')) as [Said])[0]);
    for (const room of rooms) room.send({ ballot: subject.ballot, start });
    const said = await Promise.all(heard);
    const cpu = (100 * (processorOf(pid) - worked)) / (now() - start);
    rooms.forEach((room) => room.kill());
    const votes = said.flatMap((each) => (each.kind === 'voted' ? [each] : []));
    const sent = Array.from({ length: ROUNDS }, (_, round) => votes.flatMap(({ rounds }) => rounds[round] ?? []).toSorted((a, b) => a - b));
    const waits = sent.flatMap((times, round) => waitsOf(times, round, subject.counted)).toSorted((a, b) => a - b);
    const acknowledged = votes.reduce((sum, each) => sum + each.acknowledged, 0);
    const last = subject.counted.at(-1)?.tally ?? [];
    const lost = Math.abs(phones * ROUNDS - acknowledged) + Math.abs(phones - (last[(ROUNDS - 1) % OPTIONS] ?? 0)) + last.reduce((sum, count, option) => sum + (option === (ROUNDS - 1) % OPTIONS ? 0 : count), 0);
    return { p50: at(waits, 0.5), p99: at(waits, 0.99), cpu, kilobytes, lost };
  } finally {
    subject.close();
  }
}

/** In each round all go over to the next option: the vote that was sent as the k-th is in the first tally with k of them, those counted that have gone on already. */
function waitsOf(times: readonly number[], round: number, counted: readonly Counted[]): readonly number[] {
  const [begin = 0] = times;
  const tallies = counted.filter(({ at: when }) => when >= begin);
  let place = 0;
  return times.map((sent, k) => {
    while (place < tallies.length && come(tallies[place], round) < k + 1) place++;
    return (tallies[place]?.at ?? Number.POSITIVE_INFINITY) - sent;
  });
}

const come = (counted: Counted | undefined, round: number): number => (counted?.tally[round % OPTIONS] ?? 0) + (counted?.tally[(round + 1) % OPTIONS] ?? 0);

const at = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

async function startPhones(kind: string, { address, code }: Subject, place: number, phones: number): Promise<ChildProcess> {
  const here = Math.floor(phones / PROCESSES);
  const room = fork(resolve(import.meta.dirname, 'room/phones.ts'), [kind, address, code, ...[place * here, here, phones, ROUNDS].map(String)]);
  await once(room, 'message');
  return room;
}

async function openOurs(port: number): Promise<Subject> {
  const server = spawn(process.execPath, [resolve(import.meta.dirname, '../../server/main.ts'), '--port', String(port), '--data', ':memory:'], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(server.stdout, 'data');
  const address = `http://localhost:${port}`;
  const setup = { kind: 'phones', scenario: 'bench', storyHash: 'bench', seed: 1, locale: 'en', votes: 'hidden' };
  const begun = await fetch(`${address}/group/sessions`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(setup) });
  const { code, secret } = (await begun.json()) as { code: string; secret: string };
  const host = io(address, { transports: ['websocket'], auth: { as: 'host', code, secret, revision: 0 } });
  const counted: Counted[] = [];
  host.on('ballot', ({ tally }: { tally: readonly number[] }) => counted.push({ at: now(), tally: [...tally] }));
  await new Promise((welcomed) => { host.once('welcome', welcomed); });
  const options = Array.from({ length: OPTIONS }, (_, index) => ({ index, path: '', text: `Option ${index}` }));
  const opened = (await host.timeout(5000).emitWithAck('act', { kind: 'open', options })) as { ok: boolean; revision: number };
  return { process: server, address, code, ballot: opened.revision, counted, close: () => { host.close(); server.kill(); } };
}

async function openPeer(port: number): Promise<Subject> {
  const server = spawn(process.execPath, [resolve(import.meta.dirname, 'room/peer.ts'), String(port)], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(server.stdout, 'data');
  const address = `http://localhost:${port}`;
  const host = new WebSocket(`ws://localhost:${port}/host`);
  const counted: Counted[] = [];
  host.on('message', (bytes) => counted.push({ at: now(), tally: (JSON.parse(String(bytes)) as { tally: readonly number[] }).tally }));
  await once(host, 'open');
  return { process: server, address, code: '', ballot: 1, counted, close: () => { host.close(); server.kill(); } };
}

const memoryOf = (pid: number | undefined): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);

function processorOf(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}
