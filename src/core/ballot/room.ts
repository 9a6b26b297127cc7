import type { TakenChoice } from '../run/run.ts';
import { assertNever } from '../result.ts';
import type { Tally } from './tally.ts';

/** How a room plays: by phones, by raised hands that are counted, or each table a meeting of its own. */
export const ROOM_KINDS = ['phones', 'hands', 'tables'] as const;
export type RoomKind = (typeof ROOM_KINDS)[number];

/** What a group session begins with; it never changes. */
export interface Setup {
  readonly kind: RoomKind;
  readonly scenario: string;
  readonly storyHash: string;
  /** Deals the hand, as in any run. */
  readonly seed: number;
  readonly locale: string;
  /** Whether running results may be seen while a ballot is open. */
  readonly votes: 'hidden' | 'open';
}

/** What is put to the vote. Its number is that of the event that opened it, so that no two ever share one. */
export interface Ballot {
  readonly number: number;
  /** Null until it is made public. */
  readonly tally: Tally | null;
}

/** One decision before the room: its options, and a ballot for each time it was voted on. */
export interface Round {
  /** Choices taken before it. */
  readonly decision: number;
  readonly options: readonly TakenChoice[];
  /** Never empty; the last is the current one. */
  readonly ballots: readonly Ballot[];
  readonly stage: 'open' | 'closed' | 'revealed';
  /** The room talks before it votes again. */
  readonly discussing: boolean;
}

/** A decision that is behind the room. */
export interface PlayedRound {
  readonly decision: number;
  /** What was said up to it: what was stepped back over is found by it again. */
  readonly way: readonly TakenChoice[];
  readonly options: readonly TakenChoice[];
  /** One tally for each time it was voted on, the first first; none where the facilitator just played. */
  readonly tallies: readonly Tally[];
  /** The ballots' numbers, one for each tally. */
  readonly numbers: readonly number[];
  readonly played: TakenChoice;
}

/** A group session: a run plus ballots. It is what its events make of it, and nothing else. */
export interface Room {
  readonly setup: Setup;
  /** Events so far. */
  readonly revision: number;
  readonly choices: readonly TakenChoice[];
  readonly round: Round | null;
  /** Those of the way that was played, in order, and those that were stepped back over. */
  readonly played: readonly PlayedRound[];
  readonly leftBehind: readonly PlayedRound[];
  /** A question that the room talks about while everything rests; empty when it just rests. */
  readonly paused: { readonly question: string } | null;
  readonly locked: boolean;
  /** The big screen has read the meeting to its last line: until then no phone tells how it ends. */
  readonly finished: boolean;
  readonly ended: boolean;
  /** The room before the last press that can be taken back. */
  readonly before: Room | null;
}

export type RoomEvent =
  | { readonly kind: 'begun'; readonly setup: Setup }
  | { readonly kind: 'opened'; readonly options: readonly TakenChoice[] }
  | { readonly kind: 'closed' }
  | { readonly kind: 'discussed' }
  | { readonly kind: 'revoted' }
  /** One tally for each ballot of the round. */
  | { readonly kind: 'revealed'; readonly tallies: readonly Tally[] }
  | { readonly kind: 'played'; readonly choice: TakenChoice; readonly tallies: readonly Tally[] }
  /** Back to when so many choices were taken. */
  | { readonly kind: 'steppedBack'; readonly to: number }
  | { readonly kind: 'paused'; readonly question: string }
  | { readonly kind: 'resumed' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'unlocked' }
  | { readonly kind: 'undone' }
  | { readonly kind: 'finished' }
  | { readonly kind: 'ended' };

/** Presses that can be taken back one by one. */
const MOST_UNDONE = 20;

/** The room that a log of events makes; null when it doesn't begin with its setup. */
export function roomFrom(events: readonly RoomEvent[]): Room | null {
  const [first, ...rest] = events;
  if (first?.kind !== 'begun') return null;
  return rest.reduce(after, roomOf(first.setup));
}

export const roomOf = (setup: Setup): Room => ({
  setup, revision: 1, choices: [], round: null, played: [], leftBehind: [], paused: null, locked: false, finished: false, ended: false, before: null,
});

/** The room after one more event. What `decide` lets through always fits. */
export function after(room: Room, event: RoomEvent): Room {
  const revision = room.revision + 1;
  switch (event.kind) {
    case 'begun': return roomOf(event.setup);
    case 'undone': return room.before ? { ...room.before, revision, locked: room.locked } : { ...room, revision };
    case 'locked': case 'unlocked': return { ...room, revision, locked: event.kind === 'locked' };
    case 'finished': return { ...room, revision, finished: true };
    default: return { ...changed(room, event), revision, before: shortened(room, MOST_UNDONE) };
  }
}

type Press = Exclude<RoomEvent, { readonly kind: 'begun' | 'undone' | 'locked' | 'unlocked' | 'finished' }>;

function changed(room: Room, event: Press): Room {
  const { round } = room;
  const number = room.revision + 1;
  switch (event.kind) {
    case 'opened': return { ...room, round: { decision: room.choices.length, options: event.options, ballots: [{ number, tally: null }], stage: 'open', discussing: false } };
    case 'closed': return { ...room, round: round && { ...round, stage: 'closed', discussing: false } };
    case 'discussed': return { ...room, round: round && { ...round, discussing: true } };
    case 'revoted': return { ...room, round: round && { ...round, ballots: [...round.ballots, { number, tally: null }], stage: 'open', discussing: false } };
    case 'revealed': return { ...room, round: round && { ...round, stage: 'revealed', discussing: false, ballots: withTallies(round.ballots, event.tallies) } };
    case 'played': return played(room, event.choice, event.tallies);
    case 'steppedBack': return steppedBack(room, event.to);
    case 'paused': return { ...room, paused: { question: event.question } };
    case 'resumed': return { ...room, paused: null };
    case 'ended': return { ...room, round: null, paused: null, ended: true };
    default: return assertNever(event);
  }
}

const withTallies = (ballots: readonly Ballot[], tallies: readonly Tally[]): readonly Ballot[] =>
  ballots.map((ballot, place) => ({ ...ballot, tally: tallies[place] ?? ballot.tally }));

function played(room: Room, choice: TakenChoice, tallies: readonly Tally[]): Room {
  const past: PlayedRound = { decision: room.choices.length, way: room.choices, options: room.round?.options ?? [], tallies, numbers: room.round?.ballots.map(({ number }) => number) ?? [], played: choice };
  return { ...room, choices: [...room.choices, choice], round: null, paused: null, finished: false, played: [...room.played, past] };
}

function steppedBack(room: Room, to: number): Room {
  return {
    ...room, choices: room.choices.slice(0, to), round: null, paused: null, finished: false,
    played: room.played.filter(({ decision }) => decision < to),
    leftBehind: [...room.leftBehind, ...room.played.filter(({ decision }) => decision >= to)],
  };
}

/** What lies too far back to be taken back is let go. */
function shortened(room: Room, left: number): Room {
  if (room.before === null) return room;
  return { ...room, before: left <= 1 ? null : shortened(room.before, left - 1) };
}

/** Whether an event changes what the room has before it, and not only its door or what phones may know. */
export const movesOn = ({ kind }: RoomEvent): boolean => kind !== 'locked' && kind !== 'unlocked' && kind !== 'finished';

/** The ballot that can be voted on now. */
export const openBallot = (room: Room): Ballot | null => (room.round?.stage === 'open' && !room.ended ? (room.round.ballots.at(-1) ?? null) : null);
