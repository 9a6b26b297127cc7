import { useCallback, useEffect, useState } from 'preact/hooks';

const GIVE_UP = 3000;

/** Tells whether a line was left and the next one is still being written down: until it shows, there is nothing to press. */
export function useLeft(line: string): { readonly left: boolean; readonly leave: () => void } {
  const [leftLine, setLeftLine] = useState<string | null>(null);
  const left = leftLine === line;
  useEffect(() => {
    if (!left) return undefined;
    const timer = setTimeout(() => setLeftLine(null), GIVE_UP);
    return () => clearTimeout(timer);
  }, [left]);
  return { left, leave: useCallback(() => setLeftLine(line), [line]) };
}
