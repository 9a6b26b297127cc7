/** A breath that one can follow: in for four seconds, out for six, a second’s rest after each. */
const BREATH = [['in', 4], ['in', 1], ['out', 6], ['out', 1]] as const;
const SECONDS = BREATH.reduce((sum, [, seconds]) => sum + seconds, 0);
const ROUNDS = 4;

export interface BreathNow {
  readonly way: 'in' | 'out';
  /** 0 empty to 1 full, in steps of a second. */
  readonly full: number;
}

/** Where the breath is so many seconds after its start; null once it is over. */
export function breathAt(second: number): BreathNow | null {
  if (second >= SECONDS * ROUNDS) return null;
  const [inFor, restFor, outFor] = BREATH.map(([, seconds]) => seconds) as [number, number, number];
  const since = second % SECONDS;
  if (since < inFor + restFor) return { way: 'in', full: Math.min(1, since / inFor) };
  return { way: 'out', full: Math.max(0, 1 - (since - inFor - restFor) / outFor) };
}
