import type { Roll } from '../../core/explore/roll.ts';
import { RATE, silence, type Curve, type Signal } from './signal.ts';

/** A number about 0, normally spread with a deviation of 1 (Box and Muller, 1958). */
export const normal = (roll: Roll): number => Math.sqrt(-2 * Math.log(1 - roll())) * Math.cos(2 * Math.PI * roll());

export const between = (low: number, high: number, roll: Roll): number => low + (high - low) * roll();

export const hiss = (seconds: number, roll: Roll): Signal => silence(seconds).map(() => normal(roll));

/** Single clicks of either sign, at `rate` a second on average: paper's crackle, the grain of wood. */
export const crackle = (seconds: number, rate: Curve, roll: Roll): Signal =>
  silence(seconds).map((_, place) => (roll() < rate(place / RATE) / RATE ? between(-1, 1, roll) : 0));

/** A slow wander between 0 and 1 that comes back to where it began: `bends` knots around a loop, smoothly joined. */
export function wander(seconds: number, bends: number, roll: Roll): Curve {
  const knots = Array.from({ length: bends }, () => roll());
  return (t) => {
    const place = (((t / seconds) % 1) + 1) % 1 * bends;
    const before = Math.floor(place);
    const ease = (1 - Math.cos(Math.PI * (place - before))) / 2;
    return (knots[before % bends] ?? 0) * (1 - ease) + (knots[(before + 1) % bends] ?? 0) * ease;
  };
}
