/** Two runs, side by side. */
export interface CompareView {
  readonly runs: readonly [string, string];
}
