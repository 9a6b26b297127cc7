import { NOWHERE } from '../story/distance.ts';
import type { Walker } from '../story/walker.ts';
import { openBits } from './open-bits.ts';
import { rollFrom } from './roll.ts';

/** Tries, and steps of each. */
const TRIES = 80;
const STEPS = 80;

/** A seed and the choices after which a site comes next, or null where no way was found: mostly the shortest way, with some chance in it. */
export function wayTo(walker: Walker, site: number): { readonly seed: number; readonly path: readonly number[] } | null {
  const { away } = walker.aim(site);
  for (let seed = 0; seed < TRIES; seed++) {
    const roll = rollFrom(seed);
    const path: number[] = [];
    walker.seen[site] = 0;
    let stop = walker.begin(seed);
    while (walker.seen[site] === 0 && stop.open.length > 0 && path.length < STEPS) {
      const bits = openBits(stop.open, walker);
      const ways = stop.open.map(({ site: at }, choice) => ({ choice, far: away[at] as number })).filter(({ choice, far }) => far !== NOWHERE && (bits & (1 << choice)) !== 0);
      if (ways.length === 0) break;
      const next = ways.reduce((near, way) => (way.far + roll() * CHANCE < near.far + roll() * CHANCE ? way : near));
      const mark = walker.mark();
      stop = walker.choose(mark, next.choice);
      path.push(next.choice);
    }
    // The words come after the last choice: who opens the link wants to be before it.
    if (walker.seen[site] === 1) return { seed, path: path.slice(0, -1) };
  }
  return null;
}
const CHANCE = 3;
