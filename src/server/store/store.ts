import type { RoomEvent } from '../../core/ballot/room.ts';
import type { Tally } from '../../core/ballot/tally.ts';
import type { HereNews, TableNews, TableRun, Vote } from '../../core/ballot/wire.ts';

/** A session by its own id, which nobody outside ever learns; its code may change. */
export interface KeptSession {
  readonly id: string;
  readonly code: string;
  /** The facilitator's secret itself is kept nowhere. */
  readonly secretHash: string;
}

export interface KeptLog extends KeptSession {
  /** From the revision that was asked for. */
  readonly events: readonly RoomEvent[];
}

/** The ballot that takes votes, and how many options it has. */
export interface OpenBallot {
  readonly ballot: number;
  readonly options: number;
}

export interface BallotCount {
  readonly phones: Tally;
  readonly hands: Tally;
}

export type Joined = { readonly number: number } | { readonly refused: 'kicked' | 'full' | 'unknown' };

/** 'stale': this vote, or a newer one of the same device, is counted already. */
export type VoteOutcome = 'counted' | 'stale' | 'closed' | 'no-option' | 'kicked';

/** Milliseconds for which a session is kept, and for which a process that says nothing more still counts those who were with it. */
export interface Lifetimes {
  readonly sincePress: number;
  readonly sinceEnd: number;
  readonly presence: number;
}

const MINUTE = 60_000;
export const LIFETIMES: Lifetimes = { sincePress: 12 * 60 * MINUTE, sinceEnd: 30 * MINUTE, presence: 15_000 };

/** Codes that one session may have had: each leads its own devices home for as long as it lasts. */
export const MOST_CODES = 40;

/** Tables that one session keeps: beyond that it is no workshop. */
export const MOST_TABLES = 200;

/**
 * Where sessions live. Every method is one atomic step, so that any process may take any message.
 * Devices and secrets come in as hashes. A session that is wiped, or never was, reads as null or false.
 */
export interface Store {
  /** False when the code leads to a session already. */
  begin(session: KeptSession, begun: RoomEvent): Promise<boolean>;
  /** The session that a code leads to or once led to: compare `code` to know which. */
  find(code: string): Promise<KeptSession | null>;
  read(id: string, from: number): Promise<KeptLog | null>;
  /** Adds the event if the log holds exactly `revision` events, and sets which ballot takes votes from then on. */
  append(id: string, revision: number, event: RoomEvent, open: OpenBallot | null): Promise<boolean>;
  /** Another code for newcomers. False when it is taken, or when the session had too many. */
  recode(id: string, code: string): Promise<boolean>;
  /** A facilitator is still there. */
  touch(id: string): Promise<void>;

  /** The device's number, counted up from 1. `most`: devices that may be known; 0 lets nobody new in. */
  join(id: string, deviceHash: string, most: number): Promise<Joined>;
  /** Shuts a device out, and its votes in these ballots count no more. False when there is none of this number. */
  kick(id: string, number: number, ballots: readonly number[]): Promise<boolean>;

  /** One device has one vote in a ballot: that with its greatest `n`. */
  vote(id: string, number: number, vote: Vote): Promise<VoteOutcome>;
  voteOf(id: string, number: number, ballot: number): Promise<Vote | null>;
  /** Raised hands, as counted last. */
  setHands(id: string, ballot: number, counts: Tally): Promise<boolean>;
  /** In the order of `ballots`, each with a place for every option. */
  counts(id: string, ballots: readonly number[], options: number): Promise<readonly BallotCount[]>;

  /** False when the session has all the tables that it can hold. */
  setTable(id: string, number: number, run: TableRun): Promise<boolean>;
  tableOf(id: string, number: number): Promise<TableRun | null>;
  tables(id: string): Promise<readonly TableNews[]>;

  /** Devices that are connected to this one process. Told again before that is forgotten. */
  setHere(id: string, process: string, devices: number): Promise<void>;
  here(id: string): Promise<HereNews>;

  /** Wipes what has outlived its time. */
  sweep(): Promise<void>;
  close(): Promise<void>;
}
