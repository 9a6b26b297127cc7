/** A cup, and water. */
import type { Roll } from '../../core/explore/roll.ts';
import { about, band, below } from './filter.ts';
import { between, hiss } from './noise.ts';
import { drawn, hump, mixed, shaped, type Layer, type Signal } from './signal.ts';
import { PLACES, heardIn } from './reverb.ts';
import { full, knock } from './wood.ts';

const MUG = [{ hz: 205, level: 0.9, fall: 0.1 }, { hz: 1240, level: 0.3, fall: 0.15 }, { hz: 2130, level: 0.22, fall: 0.12 }, { hz: 3380, level: 0.08, fall: 0.08 }];

/** Set down: its rim's far side follows a moment later. */
export function cup(roll: Roll): Signal {
  const set = full(knock(MUG, 0.2, roll));
  return heardIn(PLACES.table, 0.16)(below(4200)(mixed([{ sound: set }, { sound: set, at: 0.055, gain: 0.28 }])));
}

/**
 * A bubble of radius r metres rings at 3 / r hertz (Minnaert, 1933), dies away at 0.13 / r + 0.0072 r^-1.5 a
 * second, and rises in pitch as it nears the surface (van den Doel, Physically Based Models for Liquid Sounds, 2005).
 */
function bubble(radius: number, rise: number): Signal {
  const hz = 3 / radius;
  const fall = 0.13 / radius + 0.0072 * radius ** -1.5;
  return drawn(Math.min(0.12, 7 / fall), (t) => Math.sin(2 * Math.PI * hz * t * (1 + rise * fall * t * 0.5)) * Math.exp(-fall * t) * Math.min(1, t / 0.002));
}

/** A cup filled: bubbles over a soft stream, and the note of the cup, which climbs as its air grows shorter. */
export function water(roll: Roll): Signal {
  const seconds = 2.1;
  const pours = (t: number): number => Math.min(1, t / 0.25, (seconds - t) / 0.35);
  const bubbles = Array.from({ length: 260 }, (): Layer => {
    const at = between(0.05, seconds - 0.2, roll);
    const radius = between(0.0013, 0.0043, roll);
    return { sound: bubble(radius, between(0.02, 0.12, roll)), at, gain: pours(at) * (radius / 0.0043) * between(0.05, 1, roll) ** 2 };
  });
  const stream = shaped(band(500, 3000)(hiss(seconds, roll)), (t) => Math.max(0, pours(t)));
  const notes = [520, 640, 780].map((hz, third): Layer => ({
    sound: shaped(about(hz, 9)(hiss(seconds, roll)), (t) => hump(0.45 + 0.6 * third, 0.42)(t) * Math.max(0, pours(t))),
    gain: 0.5,
  }));
  return heardIn(PLACES.table, 0.14)(below(4200)(mixed([...bubbles, { sound: stream, gain: 0.05 }, ...notes])));
}
