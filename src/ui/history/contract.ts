import type { Progress } from '../../core/run/progress.ts';
import type { Results } from '../../core/run/results.ts';
import type { AnyEnding } from '../../core/story/vocabulary.ts';

/** All runs of a scenario, or of all of them. */
export interface HistoryView {
  readonly scenario: string | null;
  readonly meetings: readonly MeetingHistory[];
}

/** The runs of one scenario, the newest first. */
export interface MeetingHistory {
  readonly id: string;
  readonly title: string;
  /** What may lie beneath, by hand. */
  readonly hands: readonly { readonly id: string; readonly beneath: string }[];
  readonly progress: Progress | null;
  readonly runs: readonly HistoryRun[];
}

export interface HistoryRun {
  readonly id: string;
  readonly name: string;
  readonly starred: boolean;
  readonly shared: boolean;
  /** When it was last touched, milliseconds since 1970. */
  readonly at: number;
  readonly decisions: number;
  readonly ending: AnyEnding | null;
  readonly results: Results | null;
  /** Its story was edited, and it doesn’t fit any more. */
  readonly outgrown: boolean;
  /** The run it was tried again from, and after how many choices. */
  readonly from: { readonly run: string; readonly choices: number } | null;
}
