/** The two circles that stand for common ground, in a box 64 wide and 32 high: yours and theirs, and what they share. */
export const CENTER = { x: 32, y: 16 } as const;
export const RADIUS = 13.6;
/** Below this value there is a gap between them; from here on they share ground. */
const TOUCHING = 20;
/** How much of a circle is shared at 100. Never all of it: two who agree are still two. */
const MOST_SHARED = 0.84;
const WIDEST_GAP = 3.2;

/** How far each circle stands from the middle. What they share grows evenly with the value, as an area is what one sees. */
export function standsAway(value: number): number {
  if (value <= TOUCHING) return RADIUS + WIDEST_GAP * (1 - value / TOUCHING);
  const wanted = (MOST_SHARED * (value - TOUCHING)) / (100 - TOUCHING);
  let [near, far] = [0, RADIUS];
  for (let halving = 0; halving < 24; halving++) {
    const middle = (near + far) / 2;
    if (shared(middle) > wanted) near = middle;
    else far = middle;
  }
  return Math.round(near * 100) / 100;
}

/** The share of either circle that lies within the other, when each stands so far from the middle. */
export function shared(away: number): number {
  const apart = Math.min(1, away / RADIUS);
  return (2 / Math.PI) * (Math.acos(apart) - apart * Math.sqrt(1 - apart ** 2));
}
