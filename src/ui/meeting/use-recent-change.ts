import { useEffect, useRef, useState } from 'preact/hooks';
import type { MeterView } from '../contract.ts';

/** Long enough to look up from the words, read it, and look down again. */
const STAYS = 5000;

export interface RecentChange {
  readonly by: number;
  /** Where the meter stood before. */
  readonly from: number;
  /** The line that moved it. */
  readonly line: string;
}

/** The newest change of a meter, to be seen for some seconds even when its line is left sooner. */
export function useRecentChange({ value, change }: MeterView, line: string): RecentChange | null {
  const [recent, setRecent] = useState<RecentChange | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    if (change === 0) return;
    clearTimeout(timer.current);
    setRecent({ by: change, from: Math.max(0, Math.min(100, value - change)), line });
    timer.current = setTimeout(() => setRecent(null), STAYS);
  }, [line, change]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return recent;
}
