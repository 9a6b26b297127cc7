import * as v from 'valibot';
import { MAX_SEED } from '../run/run.ts';
import { CODE_LENGTH } from './code.ts';
import type { Act, ActRefusal } from './decide.ts';
import { ROOM_KINDS, type RoomEvent, type Setup } from './room.ts';
import type { Tally } from './tally.ts';

/** What a session may come to hold: beyond it the server refuses, so that nobody fills its memory. */
export const ROOM_LIMITS = { devices: 2500, events: 3000, options: 12, choices: 400, words: 1200, question: 400, messageBytes: 100_000 } as const;

const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const short = (most: number) => v.pipe(v.string(), v.maxLength(most));
const name = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w.-]{0,80}$/));
/** 128 random bits in hexadecimal: a device's own token, or a facilitator's secret. */
export const tokenSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const code = v.pipe(v.string(), v.length(CODE_LENGTH));
const choice = v.strictObject({ index: whole(999), path: short(400), text: short(ROOM_LIMITS.words) });
const counts = v.pipe(v.array(whole(9999)), v.maxLength(ROOM_LIMITS.options));

export const setupSchema = v.strictObject({
  kind: v.picklist(ROOM_KINDS), scenario: name, storyHash: short(80), seed: whole(MAX_SEED), locale: v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)), votes: v.picklist(['hidden', 'open']),
}) satisfies v.GenericSchema<unknown, Setup>;

/** Who connects, told with the connection itself. `revision`: how many events they hold already. */
export const handshakeSchema = v.variant('as', [
  v.strictObject({ as: v.literal('phone'), code, token: tokenSchema, revision: v.optional(whole(ROOM_LIMITS.events), 0) }),
  v.strictObject({ as: v.literal('host'), code, secret: tokenSchema, revision: v.optional(whole(ROOM_LIMITS.events), 0) }),
]);
export type Handshake = v.InferInput<typeof handshakeSchema>;

/** `n` counts a device's own votes, so that one that arrives late never undoes a newer one. */
export const voteSchema = v.strictObject({ ballot: whole(ROOM_LIMITS.events), option: whole(ROOM_LIMITS.options - 1), n: whole(1_000_000_000) });
export type Vote = v.InferOutput<typeof voteSchema>;

/** How far a table has come in its own meeting: all of its choices, so that one message lost is no matter. */
export const tableRunSchema = v.strictObject({ choices: v.pipe(v.array(choice), v.maxLength(ROOM_LIMITS.choices)), over: v.boolean() });
export type TableRun = v.InferOutput<typeof tableRunSchema>;

/** A press and the revision that its window showed: sent twice, or after another window's press, it does nothing ('room/busy'). */
export type Press = Act & { readonly seen?: number };
const seen = v.exactOptional(whole(ROOM_LIMITS.events));
const plainAct = v.strictObject({ kind: v.picklist(['close', 'discuss', 'revote', 'reveal', 'resume', 'lock', 'unlock', 'undo', 'finish', 'end']), seen });
export const actSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('open'), options: v.pipe(v.array(choice), v.minLength(1), v.maxLength(ROOM_LIMITS.options)), seen }),
  v.strictObject({ kind: v.literal('play'), choice, seen }),
  v.strictObject({ kind: v.literal('back'), to: whole(ROOM_LIMITS.choices), seen }),
  v.strictObject({ kind: v.literal('pause'), question: short(ROOM_LIMITS.question), seen }),
  plainAct,
]) satisfies v.GenericSchema<unknown, Press>;

/** What a facilitator does to the door rather than to the meeting; none of it stands in the log. */
export const doorSchema = v.variant('kind', [
  /** Shuts a device out, by its number. */
  v.strictObject({ kind: v.literal('kick'), number: whole(1_000_000) }),
  v.strictObject({ kind: v.literal('new-code') }),
  /** Raised hands, beside the phones' votes. */
  v.strictObject({ kind: v.literal('hands'), ballot: whole(ROOM_LIMITS.events), counts }),
]);
export type Door = v.InferOutput<typeof doorSchema>;

/** From one of a facilitator's windows to the others: turn the page, tell where the page stands; and to everyone: where it stands. Kept nowhere. */
export const cueSchema = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['next', 'previous', 'where']) }),
  v.strictObject({ kind: v.literal('at'), choices: whole(ROOM_LIMITS.choices), line: whole(100_000), waits: v.boolean() }),
]);
export type Cue = v.InferOutput<typeof cueSchema>;

/** Why a connection or a message is refused. */
export const REFUSALS = {
  'room/none': 'There is no session with this code. Check it on the big screen.',
  'room/ended': 'This session has ended.',
  'room/locked': 'The door is closed. Ask the facilitator to open it.',
  'room/kicked': 'The facilitator has shut this device out.',
  'room/full': 'This session is full.',
  'room/not-yours': 'This link opens the controls of another session, or of one that has ended.',
  'room/slow-down': 'Too many tries from here. Wait a minute, then try again.',
  'room/malformed': 'This page and the server don’t understand each other. Reload the page.',
  'vote/closed': 'The vote is closed.',
  'room/no-device': 'There is no phone of this number in the room.',
  'room/busy': 'Somebody else pressed at the same moment. Look, then press again.',
  'room/too-much': 'This session holds all that it can hold. Begin a new one.',
  'room/trouble': 'The server could not do this. Try again in a moment.',
} as const;
export type Refusal = keyof typeof REFUSALS | ActRefusal;

/** Every message that asks for something is answered by one of these. */
export type Answer<T = object> = ({ readonly ok: true } & T) | { readonly ok: false; readonly refusal: Refusal };

/** To everyone who connects: what they lack of the log, and what is theirs. Sent again on every connection. */
export interface Welcome {
  readonly code: string;
  /** Where in the log these begin: 0, or the revision that was told, if that is still part of it. */
  readonly from: number;
  readonly events: readonly RoomEvent[];
  /** A device's number in this session, spoken when a facilitator means it. Null for a host. */
  readonly number: number | null;
  /** How this device voted in the current ballot, and the count of its votes. */
  readonly vote: Vote | null;
  readonly table: TableRun | null;
}

/** How a ballot stands: to hosts at most 20 times a second, to phones only where votes are open. */
export interface BallotNews {
  readonly ballot: number;
  /** Phones and hands together. */
  readonly tally: Tally;
  /** Of these, from raised hands. */
  readonly hands: Tally;
}

/** To hosts, at most twice a second. */
export interface HereNews {
  /** Devices that are connected now, and that ever joined and were not shut out. */
  readonly here: number;
  readonly joined: number;
}

export interface TableNews { readonly number: number; readonly run: TableRun }

export interface ToServer {
  vote(vote: Vote, answer: (answer: Answer) => void): void;
  table(run: TableRun, answer: (answer: Answer) => void): void;
  act(act: Press, answer: (answer: Answer<{ readonly revision: number }>) => void): void;
  door(door: Door, answer: (answer: Answer<{ readonly code?: string }>) => void): void;
  cue(cue: Cue): void;
}

export interface FromServer {
  welcome(welcome: Welcome): void;
  /** `revision` is the room's with this event. Who lacks one before it connects anew. */
  event(revision: number, event: RoomEvent): void;
  ballot(news: BallotNews): void;
  here(news: HereNews): void;
  /** Every table at once on connecting, then each as it goes on. */
  tables(news: readonly TableNews[]): void;
  cue(cue: Cue): void;
  /** To hosts and devices alike, when the code was changed. */
  code(code: string): void;
  /** The session is over for this device, and why; the connection closes after it. */
  out(refusal: Refusal): void;
}

/** `POST /group/sessions` with a `Setup` as JSON begins a session; the secret is told only here. */
export interface Begun { readonly code: string; readonly secret: string }
/** `GET /group` answers this where a group server runs, with the `address` at which other devices find it where it has one of its own. A static copy has nothing there. */
export const GROUP_SERVER = { group: 'a-seat-at-the-table', version: 1 } as const;
