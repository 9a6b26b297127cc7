import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** How far down each debrief was left, in pixels, as long as this page is open. */
const left = new Map<string, number>();

/** A debrief is read from its heading on; whoever comes back to it from a moment that was tried again is where they were in it. */
export function useWhereOneWas(run: string, heading: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const before = left.get(run) ?? 0;
    heading.current?.focus({ preventScroll: before > 0 });
    if (before > 0) window.scrollTo({ top: before, behavior: 'instant' });
    const note = (): void => { left.set(run, window.scrollY); };
    addEventListener('scroll', note, { passive: true });
    return () => removeEventListener('scroll', note);
  }, [run, heading]);
}
