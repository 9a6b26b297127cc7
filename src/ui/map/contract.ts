import type { AnyEnding } from '../../core/story/vocabulary.ts';

/** The scenes and decisions of a scenario, and where one has been. */
export interface MapView {
  /** The session whose tables are on it; null: one's own meetings. */
  readonly room: string | null;
  readonly scenario: string;
  readonly title: string;
  /** In the order of the meeting; the last may be null, for places of no scene. */
  readonly scenes: readonly MapScene[];
  readonly ways: readonly MapWay[];
  readonly endings: readonly MapEnding[];
  /** How many hands the meeting can be dealt, and what lay beneath in those one has met. */
  readonly hands: { readonly all: number; readonly beneath: readonly string[] };
  /** Nobody has played it through: there is only what the player has seen. */
  readonly partial: boolean;
  /** Meetings had of it. */
  readonly runs: number;
  /** Meetings whose words are still being read. */
  readonly unread: number;
}

export interface MapScene {
  readonly id: string | null;
  readonly title: string;
  readonly places: readonly MapPlace[];
}

/** Where something is decided. */
export interface MapPlace {
  readonly id: string;
  /** In how many meetings one came by; 0 where one hasn’t been. */
  readonly runs: number;
  /** The newest meeting came by. */
  readonly last: boolean;
  /** How many different things can be said here, and how many one has. */
  readonly choices: number;
  readonly said: number;
  /** The newest first. */
  readonly visits: readonly MapVisit[];
  /** Tables that stand here now. */
  readonly here: readonly number[];
  /** What stood open and was never taken. */
  readonly open: readonly string[];
}

/** One decision in one meeting. */
export interface MapVisit {
  readonly run: string;
  /** When that meeting was last touched, milliseconds since 1970. */
  readonly at: number;
  /** The decision’s number in it. */
  readonly moment: number;
  readonly said: string;
  /** The table that said it; null: oneself. */
  readonly table: number | null;
}

/** From a place to a place, or to an ending (`endingSpot`). */
export interface MapWay {
  readonly from: string;
  readonly to: string;
  /** How often it is gone, by whoever plays. */
  readonly times: number;
  readonly trod: 'never' | 'before' | 'last';
}

export interface MapEnding {
  readonly ending: AnyEnding;
  readonly found: boolean;
  readonly last: boolean;
  /** Tables that came to it. */
  readonly here: readonly number[];
}

/** Endings stand on the map among the places: what a way to one of them says. */
export const endingSpot = (ending: AnyEnding): string => `ending ${ending}`;
