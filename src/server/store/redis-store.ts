import { createClient } from 'redis';
import type { RoomEvent } from '../../core/ballot/room.ts';
import type { Tally } from '../../core/ballot/tally.ts';
import type { HereNews, TableNews, TableRun, Vote } from '../../core/ballot/wire.ts';
import { CODE_PREFIX, keyOf, tallyField, voteField } from './redis-keys.ts';
import { SCRIPTS } from './scripts.ts';
import { LIFETIMES, MOST_CODES, MOST_TABLES, type BallotCount, type Joined, type KeptLog, type KeptSession, type Lifetimes, type OpenBallot, type Store, type VoteOutcome } from './store.ts';

/** Commands that wait while Redis is away: beyond it they fail at once. */
const MOST_WAITING = 20_000;

/**
 * One connection to Redis. Lost, it is made again by itself; but a Redis that never answered is given up after some seconds.
 * RESP 2 is what Socket.IO's adapter reads.
 */
export function redisClient(url: string) {
  let answered = false;
  const reconnectStrategy = (tries: number, cause: Error): number | Error => (answered || tries < 8 ? Math.min(100 * tries, 1000) : cause);
  const client = createClient({ url, RESP: 2, scripts: SCRIPTS, commandsQueueMaxLength: MOST_WAITING, socket: { reconnectStrategy } });
  client.on('ready', () => { answered = true; });
  // Whoever waits for an answer is told. Without a listener the process would end.
  client.on('error', () => undefined);
  return client;
}
export type RedisClient = ReturnType<typeof redisClient>;

const REFUSED = { 0: 'kicked', [-1]: 'unknown', [-2]: 'full' } as const;
type RefusedNumber = keyof typeof REFUSED;

/** Sessions in a Redis that any number of processes share. The client is given connected. */
export class RedisStore implements Store {
  readonly #client: RedisClient;
  readonly #lifetimes: Lifetimes;

  constructor(client: RedisClient, lifetimes: Lifetimes = LIFETIMES) {
    this.#client = client;
    this.#lifetimes = lifetimes;
  }

  async begin({ id, code, secretHash }: KeptSession, begun: RoomEvent): Promise<boolean> {
    return await this.#client.beginSession(id, code, secretHash, JSON.stringify(begun), this.#lifetimes.sincePress) === 1;
  }

  async find(code: string): Promise<KeptSession | null> {
    const id = await this.#client.get(CODE_PREFIX + code);
    const log = id === null ? null : await this.read(id, Number.MAX_SAFE_INTEGER);
    return log && { id: log.id, code: log.code, secretHash: log.secretHash };
  }

  async read(id: string, from: number): Promise<KeptLog | null> {
    const found = await this.#client.readSession(id, from) as [code: string, secret: string, events: string[]] | null;
    if (found === null) return null;
    const [code, secretHash, events] = found;
    return { id, code, secretHash, events: events.map((event) => JSON.parse(event) as RoomEvent) };
  }

  async append(id: string, revision: number, event: RoomEvent, open: OpenBallot | null): Promise<boolean> {
    const life = event.kind === 'ended' ? this.#lifetimes.sinceEnd : this.#lifetimes.sincePress;
    return await this.#client.appendEvent(id, revision, JSON.stringify(event), open?.ballot ?? '', open?.options ?? 0, life) === 1;
  }

  async recode(id: string, code: string): Promise<boolean> {
    return await this.#client.recodeSession(id, code, MOST_CODES, this.#lifetimes.sincePress) === 1;
  }

  async touch(id: string): Promise<void> {
    await this.#client.touchSession(id, this.#lifetimes.sincePress);
  }

  async join(id: string, deviceHash: string, most: number): Promise<Joined> {
    const number = await this.#client.joinDevice(id, deviceHash, most) as number;
    return number > 0 ? { number } : { refused: REFUSED[number as RefusedNumber] };
  }

  async kick(id: string, number: number, ballots: readonly number[]): Promise<boolean> {
    return await this.#client.kickDevice(id, number, ...ballots) === 1;
  }

  async vote(id: string, number: number, { ballot, option, n }: Vote): Promise<VoteOutcome> {
    return await this.#client.castVote(id, number, ballot, option, n) as VoteOutcome;
  }

  async voteOf(id: string, number: number, ballot: number): Promise<Vote | null> {
    const [option, n] = (await this.#client.hGet(keyOf(id, 'votes'), voteField(ballot, number)))?.split(':').map(Number) ?? [];
    return option === undefined || n === undefined ? null : { ballot, option, n };
  }

  async setHands(id: string, ballot: number, counts: Tally): Promise<boolean> {
    return await this.#client.setHandsOf(id, ballot, JSON.stringify(counts)) === 1;
  }

  async counts(id: string, ballots: readonly number[], options: number): Promise<readonly BallotCount[]> {
    if (ballots.length === 0) return [];
    const places = Array.from({ length: options }, (_, option) => option);
    const fields = ballots.flatMap((ballot) => places.map((option) => tallyField(ballot, option)));
    const [votes, hands] = await this.#client.multi()
      .hmGet(keyOf(id, 'tallies'), fields).hmGet(keyOf(id, 'hands'), ballots.map(String)).exec<'typed'>();
    return ballots.map((_, place) => {
      const counted = JSON.parse(hands[place] ?? '[]') as number[];
      return {
        phones: places.map((option) => Number(votes[place * options + option] ?? 0)),
        hands: places.map((option) => counted[option] ?? 0),
      };
    });
  }

  async setTable(id: string, number: number, run: TableRun): Promise<boolean> {
    return await this.#client.setTableOf(id, number, JSON.stringify(run), MOST_TABLES) === 1;
  }

  async tableOf(id: string, number: number): Promise<TableRun | null> {
    const run = await this.#client.hGet(keyOf(id, 'tables'), String(number));
    return run === null ? null : JSON.parse(run) as TableRun;
  }

  async tables(id: string): Promise<readonly TableNews[]> {
    const runs = Object.entries(await this.#client.hGetAll(keyOf(id, 'tables')));
    return runs.map(([number, run]) => ({ number: Number(number), run: JSON.parse(run) as TableRun })).sort((a, b) => a.number - b.number);
  }

  async setHere(id: string, process: string, devices: number): Promise<void> {
    await this.#client.setHereOf(id, process, devices);
  }

  async here(id: string): Promise<HereNews> {
    const [here = 0, joined = 0] = await this.#client.hereIn(id, this.#lifetimes.presence) as number[];
    return { here, joined };
  }

  /** Redis lets go of what has expired by itself. */
  async sweep(): Promise<void> {}

  async close(): Promise<void> {
    await this.#client.close();
  }
}
