/** Who asked for less movement, here or of their device. */
export const isStill = (reducedMotion: boolean): boolean => reducedMotion || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
