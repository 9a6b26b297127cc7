import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client';
import { expect } from 'vitest';
import { roomFrom, type Room, type RoomEvent } from '../../../../src/core/ballot/room.ts';
import type { Answer, BallotNews, Begun, Cue, Door, FromServer, HereNews, Press, Refusal, TableNews, TableRun, ToServer, Welcome } from '../../../../src/core/ballot/wire.ts';
import type { TakenChoice } from '../../../../src/core/run/run.ts';
import { until } from './until.ts';

let tokens = 0;
/** A device's token, as a phone draws it for itself. */
export const newToken = (): string => (tokens += 1).toString(16).padStart(32, '0');

export const option = (index: number): TakenChoice => ({ index, path: `a.${index}`, text: `Option ${index}` });
export const OPTIONS = [option(0), option(1), option(2)];

type Options = Partial<ManagerOptions & SocketOptions>;
/** What a phone sends is sent again until it is answered. */
export const STUBBORN: Options = { retries: 1_000_000, ackTimeout: 2000 };

/** A connection as a browser has it: it folds the log, and keeps what else it was told. */
export class Connected {
  readonly socket: Socket<FromServer, ToServer>;
  readonly welcomes: Welcome[] = [];
  readonly ballots: BallotNews[] = [];
  readonly heres: HereNews[] = [];
  readonly tables = new Map<number, TableRun>();
  readonly cues: Cue[] = [];
  readonly codes: string[] = [];
  readonly outs: Refusal[] = [];
  /** Revisions that came twice or before their time: none ever should. */
  readonly oddRevisions: number[] = [];
  events: readonly RoomEvent[] = [];

  constructor(url: string, auth: Record<string, unknown>, options: Options = {}) {
    this.socket = io(url, { auth: (tell) => tell({ ...auth, revision: this.events.length }), forceNew: true, transports: ['websocket'], reconnectionDelay: 100, reconnectionDelayMax: 500, ...options });
    this.socket.on('welcome', (welcome) => {
      this.welcomes.push(welcome);
      this.events = [...this.events.slice(0, welcome.from), ...welcome.events];
    });
    this.socket.on('event', (revision, event) => {
      if (revision === this.events.length + 1) this.events = [...this.events, event];
      else this.oddRevisions.push(revision);
    });
    this.socket.on('ballot', (news) => { this.ballots.push(news); });
    this.socket.on('here', (news) => { this.heres.push(news); });
    this.socket.on('tables', (news: readonly TableNews[]) => { news.forEach(({ number, run }) => this.tables.set(number, run)); });
    this.socket.on('cue', (cue) => { this.cues.push(cue); });
    this.socket.on('code', (code) => { this.codes.push(code); });
    this.socket.on('out', (refusal) => { this.outs.push(refusal); });
  }

  get room(): Room {
    const room = roomFrom(this.events);
    if (!room) throw new Error('nobody was welcomed yet');
    return room;
  }

  get welcome(): Welcome {
    const welcome = this.welcomes.at(-1);
    if (!welcome) throw new Error('nobody was welcomed yet');
    return welcome;
  }

  /** The number of the ballot that is voted on, or was last. */
  get ballot(): number {
    return this.room.round?.ballots.at(-1)?.number ?? -1;
  }

  async welcomed(times = 1): Promise<this> {
    await until(() => expect(this.welcomes.length).toBeGreaterThanOrEqual(times));
    return this;
  }

  /** Until it has heard of so many events. */
  async at(revision: number): Promise<void> {
    await until(() => expect(this.events.length).toBe(revision));
  }

  press(press: Press): Promise<Answer<{ readonly revision: number }>> {
    return this.socket.timeout(10_000).emitWithAck('act', press);
  }

  /** A press that has to work. */
  async does(...presses: (Press | Press['kind'])[]): Promise<void> {
    for (const press of presses) {
      expect(await this.press(typeof press === 'string' ? { kind: press } as Press : press)).toMatchObject({ ok: true });
    }
  }

  door(door: Door): Promise<Answer<{ readonly code?: string }>> {
    return this.socket.timeout(10_000).emitWithAck('door', door);
  }

  vote(place: number, n: number, ballot = this.ballot): Promise<Answer> {
    return this.socket.timeout(10_000).emitWithAck('vote', { ballot, option: place, n });
  }

  /** However long it takes, over lost connections and servers. For those who are stubborn. */
  insists(place: number, n: number, ballot = this.ballot): Promise<Answer> {
    return this.socket.emitWithAck('vote', { ballot, option: place, n });
  }

  /** Its network fails. */
  drop(): void {
    this.socket.io.engine?.close();
  }

  close(): void {
    this.socket.close();
  }
}

/** Opens connections and closes them all at the end of a test. */
export class Guests {
  readonly #open: Connected[] = [];

  host(url: string, { code, secret }: Begun): Promise<Connected> {
    return this.#keep(new Connected(url, { as: 'host', code, secret })).welcomed();
  }

  phone(url: string, code: string, token = newToken(), options: Options = {}): Promise<Connected> {
    return this.#keep(new Connected(url, { as: 'phone', code, token }, options)).welcomed();
  }

  phones(url: string, code: string, how: number, options: Options = {}): Promise<Connected[]> {
    return Promise.all(Array.from({ length: how }, () => this.phone(url, code, newToken(), options)));
  }

  /** Why a connection is refused. */
  async refusal(url: string, auth: Record<string, unknown>): Promise<unknown> {
    const refused = this.#keep(new Connected(url, auth));
    const error = await new Promise<Error & { readonly data?: { readonly refusal?: unknown } }>((done, failed) => {
      refused.socket.on('connect_error', done);
      refused.socket.on('connect', () => failed(new Error('it was let in')));
    });
    return error.data?.refusal ?? error.message;
  }

  closeAll(): void {
    this.#open.splice(0).forEach((guest) => guest.close());
  }

  #keep(guest: Connected): Connected {
    this.#open.push(guest);
    return guest;
  }
}

