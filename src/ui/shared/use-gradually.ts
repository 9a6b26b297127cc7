import { useEffect, useState } from 'preact/hooks';

/** How many of `all` parts stand there: a few at first, and so many more each time the page has had a moment for whoever presses something. */
export function useGradually(all: number, first: number, step = first): number {
  const [shown, show] = useState(first);
  useEffect(() => {
    if (shown >= all) return;
    const next = setTimeout(() => show(shown + step), 0);
    return () => clearTimeout(next);
  }, [shown, all, step]);
  return Math.min(shown, all);
}
