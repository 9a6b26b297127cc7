/** A number from 0 up to, but not including, 1. */
export type Roll = () => number;

/** Seeded chance (mulberry32 by Tommy Ettinger, public domain): the same seed gives the same rolls everywhere. */
export function rollFrom(seed: number): Roll {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of a list by a roll. The list must not be empty. */
export function pick<T>(list: readonly T[], roll: Roll): T {
  const item = list[Math.floor(roll() * list.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}
