import type { Open, Walker } from '../story/walker.ts';
import { MOST_CHOICES } from './watch.ts';

/** Which choices can be taken, a bit each: not those that ask for more composure than there is. */
export function openBits(open: readonly Open[], walker: Walker): number {
  let bits = 0;
  const composure = walker.read('composure');
  open.slice(0, MOST_CHOICES).forEach(({ tags }, choice) => {
    const needs = tags.map((tag) => /^needs: composure (\d+)$/.exec(tag)?.[1]).find((amount) => amount !== undefined);
    if (needs === undefined || typeof composure !== 'number' || composure >= Number(needs)) bits |= 1 << choice;
  });
  return bits;
}
