import { useLayoutEffect } from 'preact/hooks';

/** How far down each debrief was left, in pixels, as long as this page is open. */
const left = new Map<string, number>();

/** Whoever comes back to a debrief from a moment that was tried again is where they were in it. */
export function useWhereOneWas(run: string): void {
  useLayoutEffect(() => {
    const before = left.get(run) ?? 0;
    requestAnimationFrame(() => window.scrollTo({ top: before, behavior: 'instant' }));
    const note = (): void => { left.set(run, window.scrollY); };
    addEventListener('scroll', note, { passive: true });
    return () => removeEventListener('scroll', note);
  }, [run]);
}
