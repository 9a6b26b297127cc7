/** One's own body: breath and heart. */
import type { Roll } from '../../core/explore/roll.ts';
import { about, band, below, chain, type Filter } from './filter.ts';
import { hiss } from './noise.ts';
import { drawn, mixed, shaped, strike, type Curve, type Signal } from './signal.ts';
import { full } from './wood.ts';

/** From nothing up to 1 over `rise`, held, and down again by `until`. */
const swell = (from: number, rise: number, fall: number, until: number): Curve => (t) => {
  const up = Math.min(1, Math.max(0, (t - from) / rise));
  const down = Math.min(1, Math.max(0, (until - t) / fall));
  return (Math.sin((Math.PI / 2) * up) * Math.sin((Math.PI / 2) * down)) ** 2;
};

const throat = (...peaks: readonly number[]): Filter => (sound) => mixed(peaks.map((hz, each) => ({ sound: about(hz, 2.2)(sound), gain: 0.7 ** each })));

/** In through the nose, out through the mouth: the way out is longer and lower. */
export function breath(roll: Roll): Signal {
  const seconds = 3.1;
  const air = hiss(seconds, roll);
  const inward = shaped(chain(throat(900, 1700, 2600), below(3600))(air), swell(0, 0.7, 0.4, 1.15));
  const outward = shaped(chain(throat(480, 1150, 2000), band(220, 2400))(air), swell(1.25, 0.35, 1.3, seconds));
  return mixed([{ sound: full(inward), gain: 0.42 }, { sound: full(outward), gain: 0.8 }]);
}

/** Two low beats, the second softer. A small speaker can't give 60 Hz: the octaves above it carry the beat there. */
export function pulse(): Signal {
  const beat = (hz: number): Signal => {
    const struck = strike(0.018, 0.24);
    const falling = (t: number): number => 2 * Math.PI * hz * (t + 0.012 * Math.exp(-t / 0.03));
    return drawn(0.3, (t) => [1, 0.45, 0.25, 0.14].reduce((sum, level, each) => sum + level * Math.sin((each + 1) * falling(t)), 0) * struck(t));
  };
  return below(380)(mixed([{ sound: beat(62) }, { sound: beat(54), at: 0.31, gain: 0.62 }]));
}
