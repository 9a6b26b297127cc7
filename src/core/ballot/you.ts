import type { TakenChoice } from '../run/run.ts';
import type { AnyEnding } from '../story/vocabulary.ts';
import { letterOf } from './letter.ts';
import type { PlayedRound, Room } from './room.ts';
import type { Tally } from './tally.ts';

/** A vote as the device that cast it keeps it. */
export interface OwnVote {
  /** The ballot's number. */
  readonly ballot: number;
  /** Among the options. */
  readonly place: number;
}

/** For one device, kept on it alone: its own votes beside the room's, of each decision that was put to the vote. */
export interface YouAndTheRoom {
  readonly ending: AnyEnding | null;
  readonly decisions: readonly {
    /** Choices taken before it. */
    readonly decision: number;
    readonly options: readonly { readonly letter: string; readonly index: number; readonly text: string }[];
    readonly tallies: readonly Tally[];
    /** Places among the options. */
    readonly played: number;
    /** The device's own votes, first and second; null where it didn't vote. */
    readonly mine: readonly (number | null)[];
  }[];
}

/** `wordsOf` says an option in the reader's own language; without it, in the facilitator's. What was stepped back over is left out. */
export function youAndTheRoom(
  room: Room, own: readonly OwnVote[], ending: AnyEnding | null, wordsOf: (choice: TakenChoice, round: PlayedRound) => string = ({ text }) => text,
): YouAndTheRoom {
  const votes = new Map(own.map(({ ballot, place }) => [ballot, place]));
  const decisions = room.played.filter(({ tallies }) => tallies.length > 0).map((round) => {
    const { played, options, tallies, numbers } = round;
    const place = options.findIndex(({ index }) => index === played.index);
    const choices = place === -1 ? [...options, played] : options;
    const inRange = (vote: number | undefined): number | null => (vote !== undefined && vote < options.length ? vote : null);
    return {
      decision: round.decision,
      options: choices.map((choice, at) => ({ letter: letterOf(at), index: choice.index, text: wordsOf(choice, round) })),
      tallies: tallies.map((tally) => choices.map((_, at) => tally[at] ?? 0)),
      played: place === -1 ? options.length : place,
      mine: tallies.map((_, ballot) => inRange(votes.get(numbers[ballot] ?? -1))),
    };
  });
  return { ending, decisions };
}
