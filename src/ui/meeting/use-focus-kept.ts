import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** When the control that had the focus is gone, the focus goes to what is being said: never back to the top of the page. */
export function useFocusKept(card: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const nowhere = document.activeElement === null || document.activeElement === document.body;
    if (nowhere) card.current?.focus({ preventScroll: true });
  });
}
