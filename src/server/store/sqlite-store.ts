import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { RoomEvent } from '../../core/ballot/room.ts';
import type { Tally } from '../../core/ballot/tally.ts';
import type { HereNews, TableNews, TableRun, Vote } from '../../core/ballot/wire.ts';
import { PRAGMAS, SCHEMA, SCHEMA_VERSION, STATEMENTS } from './sqlite-schema.ts';
import { LIFETIMES, MOST_CODES, MOST_TABLES, type BallotCount, type Joined, type KeptLog, type KeptSession, type Lifetimes, type OpenBallot, type Store, type VoteOutcome } from './store.ts';

type Row = Record<string, SQLInputValue>;
type SessionRow = { id: string; code: string; secret: string; devices: number };

const keptOf = (row: SessionRow): KeptSession => ({ id: row.id, code: row.code, secretHash: row.secret });

/** Sessions in one file, for one process. `:memory:` keeps them until it ends. Throws where the file can't be opened. */
export class SqliteStore implements Store {
  readonly #file: DatabaseSync;
  readonly #prepared = new Map<keyof typeof STATEMENTS, StatementSync>();
  readonly #lifetimes: Lifetimes;

  constructor(path: string, lifetimes: Lifetimes = LIFETIMES) {
    this.#lifetimes = lifetimes;
    this.#file = new DatabaseSync(path, { timeout: 2000 });
    this.#file.exec(PRAGMAS);
    const version = this.#file.prepare('PRAGMA user_version').get()?.['user_version'];
    if (version !== 0 && version !== SCHEMA_VERSION) throw new Error(`${path} was written by another version of the game.`);
    this.#file.exec(`${SCHEMA} PRAGMA user_version = ${SCHEMA_VERSION};`);
    // Whoever was counted by a process before this one comes back by itself.
    this.#run('forgetPresence');
  }

  async begin({ id, code, secretHash }: KeptSession, begun: RoomEvent): Promise<boolean> {
    return this.#atOnce(() => {
      if (this.#get('isTaken', { code })) return false;
      this.#run('begin', { id, code, secret: secretHash, ends: Date.now() + this.#lifetimes.sincePress });
      this.#run('addCode', { id, code });
      this.#run('addEvent', { id, place: 0, event: JSON.stringify(begun) });
      return true;
    });
  }

  async find(code: string): Promise<KeptSession | null> {
    const row = this.#get<SessionRow>('find', { code, now: Date.now() });
    return row ? keptOf(row) : null;
  }

  async read(id: string, from: number): Promise<KeptLog | null> {
    return this.#atOnce(() => {
      const row = this.#session(id);
      if (!row) return null;
      const events = this.#all<{ event: string }>('events', { id, from }).map(({ event }) => JSON.parse(event) as RoomEvent);
      return { ...keptOf(row), events };
    });
  }

  async append(id: string, revision: number, event: RoomEvent, open: OpenBallot | null): Promise<boolean> {
    const now = Date.now();
    const ends = now + (event.kind === 'ended' ? this.#lifetimes.sinceEnd : this.#lifetimes.sincePress);
    return this.#atOnce(() => {
      if (this.#run('advance', { id, revision, now, ends, ballot: open?.ballot ?? null, options: open?.options ?? null }) === 0) return false;
      this.#run('addEvent', { id, place: revision, event: JSON.stringify(event) });
      return true;
    });
  }

  async recode(id: string, code: string): Promise<boolean> {
    const now = Date.now();
    return this.#atOnce(() => {
      const codes = this.#get<{ codes: number }>('codesOf', { id })?.codes ?? 0;
      if (this.#get('isTaken', { code }) || codes >= MOST_CODES) return false;
      if (this.#run('setCode', { id, code, now, ends: now + this.#lifetimes.sincePress }) === 0) return false;
      this.#run('addCode', { id, code });
      return true;
    });
  }

  async touch(id: string): Promise<void> {
    const now = Date.now();
    this.#run('touch', { id, now, ends: now + this.#lifetimes.sincePress });
  }

  async join(id: string, hash: string, most: number): Promise<Joined> {
    return this.#atOnce((): Joined => {
      const known = this.#get<{ number: number; kicked: number }>('device', { id, hash });
      if (known) return known.kicked ? { refused: 'kicked' } : { number: known.number };
      if (most === 0) return { refused: 'unknown' };
      const next = this.#get<{ devices: number }>('nextDevice', { id, most, now: Date.now() });
      if (!next) return { refused: 'full' };
      this.#run('addDevice', { id, hash, number: next.devices });
      return { number: next.devices };
    });
  }

  async kick(id: string, number: number, ballots: readonly number[]): Promise<boolean> {
    return this.#atOnce(() => {
      for (const ballot of ballots) this.#run('takeVote', { id, number, ballot });
      return this.#run('kick', { id, number }) > 0;
    });
  }

  async vote(id: string, number: number, { ballot, option, n }: Vote): Promise<VoteOutcome> {
    return this.#atOnce((): VoteOutcome => {
      if (this.#run('vote', { id, number, ballot, option, n, now: Date.now() }) > 0) return 'counted';
      const found = this.#get<{ ballot: number | null; kicked: number }>('ballotFor', { id, number });
      if (found?.kicked) return 'kicked';
      const counted = this.#get<{ n: number }>('voteOf', { id, number, ballot });
      if (counted && counted.n >= n) return 'stale';
      return found?.ballot === ballot ? 'no-option' : 'closed';
    });
  }

  async voteOf(id: string, number: number, ballot: number): Promise<Vote | null> {
    const row = this.#get<{ option: number; n: number }>('voteOf', { id, number, ballot });
    return row ? { ballot, option: row.option, n: row.n } : null;
  }

  async setHands(id: string, ballot: number, counts: Tally): Promise<boolean> {
    return this.#run('setHands', { id, ballot, counts: JSON.stringify(counts), now: Date.now() }) > 0;
  }

  async counts(id: string, ballots: readonly number[], options: number): Promise<readonly BallotCount[]> {
    return this.#atOnce(() => ballots.map((ballot) => {
      const votes = new Map(this.#all<{ option: number; votes: number }>('tally', { id, ballot }).map((row) => [row.option, row.votes]));
      const hands = JSON.parse(this.#get<{ counts: string }>('hands', { id, ballot })?.counts ?? '[]') as number[];
      const places = Array.from({ length: options }, (_, option) => option);
      return { phones: places.map((option) => votes.get(option) ?? 0), hands: places.map((option) => hands[option] ?? 0) };
    }));
  }

  async setTable(id: string, number: number, run: TableRun): Promise<boolean> {
    return this.#run('setTable', { id, number, run: JSON.stringify(run), most: MOST_TABLES }) > 0;
  }

  async tableOf(id: string, number: number): Promise<TableRun | null> {
    const run = this.#get<{ run: string | null }>('tableOf', { id, number })?.run;
    return run ? JSON.parse(run) as TableRun : null;
  }

  async tables(id: string): Promise<readonly TableNews[]> {
    return this.#all<{ number: number; run: string }>('tables', { id }).map(({ number, run }) => ({ number, run: JSON.parse(run) as TableRun }));
  }

  async setHere(id: string, process: string, devices: number): Promise<void> {
    this.#run('setHere', { id, process, devices, now: Date.now() });
  }

  async here(id: string): Promise<HereNews> {
    const here = this.#get<{ here: number }>('here', { id, since: Date.now() - this.#lifetimes.presence })?.here ?? 0;
    const kicked = this.#get<{ devices: number }>('kicked', { id })?.devices ?? 0;
    return { here, joined: (this.#session(id)?.devices ?? 0) - kicked };
  }

  async sweep(): Promise<void> {
    // What was deleted stands in the journal until that is written into the file.
    if (this.#run('sweep', { now: Date.now() }) > 0) this.#file.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  async close(): Promise<void> {
    this.#prepared.clear();
    this.#file.close();
  }

  #session(id: string): SessionRow | undefined {
    return this.#get<SessionRow>('session', { id, now: Date.now() });
  }

  #statement(name: keyof typeof STATEMENTS): StatementSync {
    const prepared = this.#prepared.get(name) ?? this.#file.prepare(STATEMENTS[name]);
    this.#prepared.set(name, prepared);
    return prepared;
  }

  #run(name: keyof typeof STATEMENTS, row: Row = {}): number {
    return Number(this.#statement(name).run(row).changes);
  }

  #get<T>(name: keyof typeof STATEMENTS, row: Row): T | undefined {
    return this.#statement(name).get(row) as T | undefined;
  }

  #all<T>(name: keyof typeof STATEMENTS, row: Row): T[] {
    return this.#statement(name).all(row) as T[];
  }

  /** One transaction: all of it, or nothing. */
  #atOnce<T>(work: () => T): T {
    this.#file.exec('BEGIN IMMEDIATE');
    try {
      const done = work();
      this.#file.exec('COMMIT');
      return done;
    } catch (error) {
      this.#file.exec('ROLLBACK');
      throw error;
    }
  }
}
