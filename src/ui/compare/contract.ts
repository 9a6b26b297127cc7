import type { Comparison } from '../../core/run/compare.ts';
import type { AnyEnding } from '../../core/story/vocabulary.ts';

/** Two runs of one scenario, side by side. */
export interface CompareView {
  readonly runs: readonly [string, string];
  /** The session whose tables played them; null: they are one's own. */
  readonly room: string | null;
  readonly title: string;
  readonly scenario: string;
  readonly sides: readonly [SideView, SideView];
  readonly comparison: Comparison;
  /** What was written of these two. */
  readonly answer: string;
}

export interface SideView {
  readonly run: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly ending: AnyEnding | null;
  readonly shared: boolean;
}

/** Meetings that one could be held against. */
export interface PairingView {
  readonly run: string;
  readonly others: readonly (SideView & { readonly grewFrom: boolean })[];
}
