import type { Act } from '../core/ballot/decide.ts';
import type { Room } from '../core/ballot/room.ts';
import type { BallotNews, Cue, Door, HereNews, Refusal, TableRun, Vote } from '../core/ballot/wire.ts';

/** A session as this device knows it. */
export interface LinkState {
  /** 'away': the connection was lost and is being made again, by itself. */
  readonly status: 'connecting' | 'here' | 'away';
  /** Nothing more comes, and why. */
  readonly refused: Refusal | null;
  readonly code: string;
  readonly room: Room | null;
  /** What the facilitator calls this device by. */
  readonly number: number | null;
  /** This device's newest vote, and whether the server has it. */
  readonly vote: Vote | null;
  readonly sent: boolean;
  readonly ballot: BallotNews | null;
  readonly here: HereNews;
  readonly tables: ReadonlyMap<number, TableRun>;
  /** Where the big screen last said that it stands. */
  readonly at: Extract<Cue, { kind: 'at' }> | null;
}

export const LINK_BEGINS: LinkState = {
  status: 'connecting', refused: null, code: '', room: null, number: null, vote: null, sent: true,
  ballot: null, here: { here: 0, joined: 0 }, tables: new Map(), at: null,
};

interface Link {
  readonly state: LinkState;
  /** Calls back after every change, until the returned function is called. */
  subscribe(changed: (state: LinkState) => void): () => void;
  /** Closes the connection; the session goes on without this device. */
  leave(): void;
}

/** A phone's, or a table's. */
export interface DeviceLink extends Link {
  /** Shows at once and is sent until the server has it, through lost connections too. */
  vote(ballot: number, option: number): void;
  table(run: TableRun): void;
}

/** A facilitator's: the big screen's, or the presenter's. */
export interface HostLink extends Link {
  /** Null when it was done. */
  act(act: Act): Promise<Refusal | null>;
  door(door: Door): Promise<Refusal | null>;
  cue(cue: Cue): void;
  onCue(heard: (cue: Cue) => void): () => void;
}

/** Keeps a state and tells of every change to it. */
export class Told {
  #state: LinkState;
  readonly #listeners = new Set<(state: LinkState) => void>();

  constructor(state: LinkState) { this.#state = state; }

  get state(): LinkState { return this.#state; }

  change(part: Partial<LinkState>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of this.#listeners) listener(this.#state);
  }

  subscribe(changed: (state: LinkState) => void): () => void {
    this.#listeners.add(changed);
    return () => { this.#listeners.delete(changed); };
  }
}
