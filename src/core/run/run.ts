/** One choice as it was taken. Index and path find it again in the same story, its words in an edited one. */
export interface TakenChoice {
  readonly index: number;
  readonly path: string;
  readonly text: string;
}

/**
 * A run is its choices. Everything else (what was said, both curves, the notebook, the debrief)
 * is derived by replaying them through the story, which is deterministic once its seed is pinned.
 */
export interface Run {
  readonly scenario: string;
  readonly storyHash: string;
  /** A whole number from 0 to 2^31-1: deals the hand. */
  readonly seed: number;
  readonly locale: string;
  readonly choices: readonly TakenChoice[];
}

/** How far into the words of its newest passage a player has read. */
export interface ReadingPosition {
  /** Choices taken when this was noted. */
  readonly choices: number;
  /** Lines of the newest passage that were left behind, 0 at its start. */
  readonly line: number;
}

export const MAX_SEED = 2 ** 31 - 1;
