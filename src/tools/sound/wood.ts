/** Wood: things that are knocked, pushed and leaned on. */
import type { Roll } from '../../core/explore/roll.ts';
import { about, band, below } from './filter.ts';
import { between, hiss } from './noise.ts';
import { drawn, hump, mixed, peakOf, louder, shaped, silence, strike, RATE, type Curve, type Layer, type Signal } from './signal.ts';
import { PLACES, heardIn } from './reverb.ts';

/** A way in which a body rings: its pitch, how strongly, and how soon it is gone (60 dB), seconds. */
export interface Mode { readonly hz: number; readonly level: number; readonly fall: number }

export const full = (sound: Signal): Signal => louder(sound, 1 / (peakOf(sound) || 1));

/** One blow on a body, with a little of the blow's own noise. */
export function knock(modes: readonly Mode[], noise: number, roll: Roll): Signal {
  const longest = Math.max(...modes.map(({ fall }) => fall));
  const rung = modes.map(({ hz, level, fall }) => ({ sound: drawn(longest, (t) => Math.sin(2 * Math.PI * hz * t) * strike(0.0015, fall)(t)), gain: level }));
  const touch = shaped(band(400, 3200)(hiss(0.05, roll)), strike(0.001, 0.04));
  return mixed([...rung, { sound: touch, gain: noise }]);
}

/** Small slips of wood against wood: clicks, `rate` a second and never quite even, that make a body ring. */
function slips(seconds: number, rate: Curve, modes: readonly Mode[], roll: Roll): Signal {
  const clicks = silence(seconds);
  for (let t = 0.004; t < seconds; t += between(0.65, 1.35, roll) / rate(t)) clicks[Math.floor(t * RATE)] = between(0.4, 1, roll);
  return mixed(modes.map(({ hz, level, fall }) => ({ sound: about(hz, hz * fall * 0.45)(clicks), gain: level * 12 })));
}

const SEAT: readonly Mode[] = [{ hz: 172, level: 1, fall: 0.09 }, { hz: 305, level: 0.7, fall: 0.07 }, { hz: 590, level: 0.4, fall: 0.05 }, { hz: 940, level: 0.15, fall: 0.03 }];
const FLOOR: readonly Mode[] = [{ hz: 74, level: 1, fall: 0.16 }, { hz: 118, level: 0.7, fall: 0.12 }, { hz: 196, level: 0.25, fall: 0.07 }];
const PANEL: readonly Mode[] = [{ hz: 92, level: 1, fall: 0.3 }, { hz: 151, level: 0.8, fall: 0.24 }, { hz: 236, level: 0.45, fall: 0.18 }, { hz: 412, level: 0.16, fall: 0.1 }];
const LATCH: readonly Mode[] = [{ hz: 840, level: 0.5, fall: 0.05 }, { hz: 1480, level: 0.5, fall: 0.04 }, { hz: 2350, level: 0.2, fall: 0.03 }];
const TICK: readonly Mode[] = [{ hz: 620, level: 1, fall: 0.06 }, { hz: 1390, level: 0.35, fall: 0.035 }, { hz: 250, level: 0.5, fall: 0.07 }];

export const creak = (seconds: number, rate: Curve, roll: Roll): Signal => full(slips(seconds, rate, SEAT, roll));

const felt = (seconds: number, middle: number, width: number, roll: Roll): Signal =>
  full(shaped(band(140, 1300)(hiss(seconds, roll)), hump(middle, width)));

export const tap = (roll: Roll): Signal => knock(TICK, 0.12, roll);

/** Someone shifts: felt feet on carpet, then the seat gives. */
export function chair(roll: Roll): Signal {
  const gives = shaped(creak(0.4, (t) => 34 + 60 * t, roll), hump(0.18, 0.11));
  return heardIn(PLACES.room, 0.2)(below(2400)(mixed([{ sound: felt(0.6, 0.22, 0.12, roll), gain: 0.55 }, { sound: gives, at: 0.36, gain: 0.7 }])));
}

const step = (roll: Roll): Signal =>
  mixed([{ sound: full(knock(FLOOR, 0, roll)), gain: 0.8 }, { sound: felt(0.14, 0.03, 0.02, roll), gain: 0.3 }, { sound: felt(0.2, 0.09, 0.035, roll), at: 0.03, gain: 0.2 }]);

/** A chair pushed back, then steps that go away. */
export function leave(roll: Roll): Signal {
  const pushed = mixed([
    { sound: felt(0.8, 0.3, 0.17, roll), gain: 0.8 },
    { sound: shaped(creak(0.7, (t) => 52 + 40 * Math.sin(5 * t), roll), hump(0.32, 0.16)), gain: 0.5 },
  ]);
  const steps = Array.from({ length: 5 }, (_, each): Layer => ({
    sound: below(1500 - 220 * each)(step(roll)),
    at: 1.05 + 0.53 * each + between(-0.025, 0.025, roll),
    gain: 0.75 * 0.78 ** each,
  }));
  return heardIn(PLACES.room, 0.3)(mixed([{ sound: pushed }, ...steps]));
}

/** A latch, the air that a door moves, and the door coming to rest in its frame. */
export function door(roll: Roll): Signal {
  const air = full(shaped(band(120, 700)(hiss(1, roll)), hump(0.45, 0.22)));
  const latch = full(knock(LATCH, 0.3, roll));
  return heardIn(PLACES.hallway, 0.26)(below(3000)(mixed([
    { sound: latch, gain: 0.32 },
    { sound: latch, at: 0.09, gain: 0.2 },
    { sound: air, at: 0.12, gain: 0.22 },
    { sound: full(knock(PANEL, 0.08, roll)), at: 1, gain: 0.8 },
    { sound: latch, at: 1.05, gain: 0.24 },
  ])));
}

/** A silence, played: the room opens a little, and far off a seat gives. */
export function hush(roll: Roll): Signal {
  const air = full(shaped(band(160, 900)(hiss(2.5, roll)), hump(1.05, 0.52)));
  const far = shaped(creak(0.5, (t) => 26 + 40 * t, roll), hump(0.22, 0.13));
  return mixed([{ sound: air, gain: 0.5 }, { sound: heardIn(PLACES.hallway, 0.75)(below(900)(far)), at: 0.8, gain: 1.5 }]);
}
