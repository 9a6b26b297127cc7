import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isStill } from './still.ts';

const SLIDE: KeyframeAnimationOptions = { duration: 300, easing: 'cubic-bezier(.2, .7, .2, 1)' };
const LEAST = 4;

/** When the card finds another place, with the line that brings or ends a choice, it and what stands above it slide there. */
export function useSlide(lower: RefObject<HTMLElement | null>, line: string, reducedMotion: boolean): void {
  const stood = useRef<number | null>(null);
  useLayoutEffect(() => {
    const element = lower.current;
    const card = element?.querySelector<HTMLElement>('[role=group]');
    if (!element || !card) return;
    // Offsets, not rectangles: they tell of the layout, whatever is sliding now.
    const stands = element.offsetHeight - card.offsetTop - card.offsetHeight;
    const by = stood.current === null ? 0 : stands - stood.current;
    stood.current = stands;
    if (Math.abs(by) < LEAST || isStill(reducedMotion)) return;
    for (const sliding of [card, card.previousElementSibling]) sliding?.animate([{ transform: `translateY(${by}px)` }, { transform: 'none' }], SLIDE);
  }, [line]);
}
