import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const UPRIGHT = '(orientation: portrait)';
/** Down to this share of the picture’s height stands the face of whoever speaks: no word may lie over it. */
const FACE_ENDS = 0.52;
/** Of the window’s height, the least that the picture is drawn in. */
const LEAST = 0.34;
/** A picture is drawn anew at another size: it follows in steps, not with every row of words. */
const STEP = 24;
/** In em: what the styles leave free of the picture below it, when there is only a line and Continue. */
const FULL_BUT = 10.5;
/** In em: the meters and what stands beside them. */
const BAR = 3.6;
/** Down to this share of the window the picture shows people; then come their name plates. */
const PLATES = 0.555;

/**
 * Upright, the picture has the window down to the card, and keeps that height when choices push the card up over its
 * lower part, so that nothing in it moves; only where they would reach a face it is drawn smaller.
 */
export function useFreeRoom(lower: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = lower.current;
    const screen = element?.closest('main');
    if (!element || !screen) return undefined;
    const upright = window.matchMedia(UPRIGHT);
    const fit = (): void => fitRoom(screen, element.offsetHeight, upright.matches);
    const watched = new ResizeObserver(fit);
    watched.observe(element);
    window.addEventListener('resize', fit);
    return () => { watched.disconnect(); window.removeEventListener('resize', fit); };
  }, []);
}

function fitRoom(screen: HTMLElement, words: number, upright: boolean): void {
  const em = parseFloat(getComputedStyle(screen).fontSize);
  const [window, free] = [innerHeight, innerHeight - words];
  const room = upright ? roomBeside(window, free, window - FULL_BUT * em) : null;
  if (room === null) screen.style.removeProperty('--room');
  else screen.style.setProperty('--room', `${room}px`);
  screen.dataset['words'] = free < BAR * em ? 'more' : 'fit';
  screen.dataset['plates'] = !upright && free < PLATES * window + em ? 'covered' : 'free';
}

/** The picture’s height in a window of which so much is free above the words; null for all that it may have. */
export function roomBeside(window: number, free: number, full: number): number | null {
  if (free >= FACE_ENDS * full) return null;
  const room = Math.max(LEAST * window, free / FACE_ENDS);
  return Math.round(room / STEP) * STEP;
}
