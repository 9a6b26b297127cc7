import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** When the control that had the focus is gone, the focus goes to what is being said: never back to the top of the page. */
export function useFocusKept(card: RefObject<HTMLElement | null>): void {
  const had = useRef(false);
  useLayoutEffect(() => {
    const nowhere = document.activeElement === null || document.activeElement === document.body;
    if (nowhere && had.current) card.current?.focus({ preventScroll: true });
    const remember = (): void => { had.current = true; };
    window.addEventListener('focusin', remember, { once: true });
    return () => window.removeEventListener('focusin', remember);
  });
}
