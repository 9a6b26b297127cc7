/** What a process of phones tells the bench. */
export type Said =
  | { readonly kind: 'ready' }
  /** When each of its phones voted, by round, in milliseconds since 1970; and how many votes were acknowledged. */
  | { readonly kind: 'voted'; readonly rounds: readonly (readonly number[])[]; readonly acknowledged: number };

export const OPTIONS = 12;

/** Milliseconds since 1970, finer than `Date.now()`: the same clock in every process of a machine. */
export const now = (): number => performance.timeOrigin + performance.now();

/** Phones don’t vote all at once: each at its own moment of the second. */
export const phaseOf = (phone: number, phones: number): number => (1000 * ((phone * 617) % phones)) / phones;
