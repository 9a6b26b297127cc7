/** All runs of a scenario, or of all of them. */
export interface HistoryView {
  readonly scenario: string | null;
}
