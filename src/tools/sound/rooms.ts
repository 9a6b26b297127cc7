/** The tone of each place a meeting knows: loops that nobody is meant to notice until they stop. */
import type { Roll } from '../../core/explore/roll.ts';
import { airBand, birdsong, drifting, fan, farEvents, farVoices, hum, ventilation } from './air.ts';
import { about, around, below } from './filter.ts';
import { between, hiss } from './noise.ts';
import { PLACES } from './reverb.ts';
import { drawn, even, hump, mixedAround, strike, type Layer, type Signal } from './signal.ts';
import { full, knock } from './wood.ts';

/** A place's tone, as long as it likes to be. */
export interface Room { readonly seconds: number; readonly make: (seconds: number, roll: Roll) => Signal }

const STEP = [{ hz: 96, level: 1, fall: 0.12 }, { hz: 240, level: 0.5, fall: 0.07 }, { hz: 610, level: 0.15, fall: 0.04 }];
const TICK = [{ hz: 1900, level: 1, fall: 0.02 }, { hz: 3150, level: 0.5, fall: 0.014 }, { hz: 720, level: 0.4, fall: 0.03 }];
const PIPE = [{ hz: 1130, level: 1, fall: 0.12 }, { hz: 1860, level: 0.5, fall: 0.08 }, { hz: 410, level: 0.5, fall: 0.06 }];

/** Someone walks by, far off: `count` steps from `at` on. */
const walkingBy = (at: number, count: number, roll: Roll): Layer[] =>
  Array.from({ length: count }, (_, each) => ({
    sound: full(knock(STEP, 0.25, roll)),
    at: at + each * 0.56 + between(-0.03, 0.03, roll),
    gain: hump(count / 2, count / 2.4)(each),
  }));

/** Ventilation, and a corridor with people in it behind a closed door. */
function conference(seconds: number, roll: Roll): Signal {
  const corridor = [...walkingBy(4.2, 6, roll), { sound: full(knock(STEP, 0, roll)), at: 10.4, gain: 0.7 }];
  return mixedAround(seconds, [
    { sound: drifting(ventilation(seconds, roll), 4, 0.08, roll) },
    { sound: around(below(700))(farEvents(seconds, PLACES.hallway, corridor)), gain: 0.07 },
    { sound: around(below(600))(farVoices(seconds, { people: 3, pitch: [0.8, 1.3], talk: 0.45, strays: 0.08 }, PLACES.hallway, roll)), gain: 0.07 },
  ]);
}

/** Children outside, a clock, a radiator that settles. */
function classroom(seconds: number, roll: Roll): Signal {
  const tick = full(knock(TICK, 0.3, roll));
  const ticks = Array.from({ length: seconds }, (_, second): Layer => ({ sound: tick, at: second, gain: second % 2 === 0 ? 1 : 0.8 }));
  const pings = [3.37, 3.61, 9.83].map((at): Layer => ({ sound: full(knock(PIPE, 0, roll)), at, gain: between(0.5, 1, roll) }));
  return mixedAround(seconds, [
    { sound: even(mixedAround(seconds, [{ sound: airBand(seconds, 45, 180, roll) }, { sound: airBand(seconds, 180, 800, roll), gain: 0.18 }])), gain: 0.7 },
    { sound: drifting(airBand(seconds, 2200, 5200, roll), 5, 0.3, roll), gain: 0.02 },
    { sound: around(below(1300))(farVoices(seconds, { people: 11, pitch: [1.7, 2.5], talk: 0.55, strays: 0.3 }, PLACES.hallway, roll)), gain: 0.24 },
    { sound: farEvents(seconds, PLACES.room, ticks), gain: 0.028 },
    { sound: farEvents(seconds, PLACES.room, pings), gain: 0.012 },
  ]);
}

/** A bell far away, behind doors: two soft rings. */
function phone(): Signal {
  const ring = drawn(1, (t) => (Math.sin(2 * Math.PI * 440 * t) + Math.sin(2 * Math.PI * 480 * t)) * strike(0.06, 3)(t) * Math.min(1, (1 - t) / 0.2));
  return mixedAround(3, [{ sound: ring }, { sound: ring, at: 1.7, gain: 0.8 }]);
}

/** A computer under the desk, and once a phone, somewhere else. */
function office(seconds: number, roll: Roll): Signal {
  return mixedAround(seconds, [
    { sound: airBand(seconds, 40, 160, roll), gain: 0.75 },
    { sound: drifting(fan(seconds, 238, roll), 3, 0.06, roll), gain: 0.36 },
    { sound: around(below(620))(farEvents(seconds, PLACES.hallway, [{ sound: phone(), at: 8.1 }])), gain: 0.05 },
    { sound: around(below(500))(farEvents(seconds, PLACES.hallway, walkingBy(2.6, 5, roll))), gain: 0.05 },
  ]);
}

/** A laptop's fan, and the line: a trace of mains hum and the narrow hiss of speech coding. */
function call(seconds: number, roll: Roll): Signal {
  return mixedAround(seconds, [
    { sound: drifting(fan(seconds, 322, roll), 4, 0.1, roll), gain: 0.7 },
    { sound: airBand(seconds, 60, 200, roll), gain: 0.4 },
    { sound: hum(seconds, 120), gain: 0.05 },
    { sound: drifting(airBand(seconds, 400, 3400, roll), 7, 0.35, roll), gain: 0.16 },
  ]);
}

/** A long corridor: its own note, voices round the corner, steps. */
function hallway(seconds: number, roll: Roll): Signal {
  return mixedAround(seconds, [
    { sound: ventilation(seconds, roll), gain: 0.8 },
    { sound: even(around(about(190, 3))(hiss(seconds, roll))), gain: 0.16 },
    { sound: around(below(1100))(farVoices(seconds, { people: 5, pitch: [0.85, 1.9], talk: 0.5, strays: 0.12 }, PLACES.hallway, roll)), gain: 0.24 },
    { sound: farEvents(seconds, PLACES.hallway, walkingBy(5.1, 8, roll)), gain: 0.1 },
  ]);
}

/** Moving air, a road some streets away, and now and then a bird. */
function outside(seconds: number, roll: Roll): Signal {
  const birds = [1.4, 5.9, 6.8, 10.6].map((at): Layer => ({ sound: birdsong(roll), at, gain: between(0.4, 1, roll) }));
  return mixedAround(seconds, [
    { sound: drifting(airBand(seconds, 45, 220, roll), 3, 0.35, roll), gain: 0.7 },
    { sound: drifting(airBand(seconds, 200, 900, roll), 5, 0.4, roll), gain: 0.32 },
    { sound: drifting(airBand(seconds, 900, 4000, roll), 6, 0.5, roll), gain: 0.07 },
    { sound: farEvents(seconds, PLACES.room, birds), gain: 0.02 },
  ]);
}

export const ROOMS = {
  conference: { seconds: 13, make: conference },
  classroom: { seconds: 12, make: classroom },
  office: { seconds: 14, make: office },
  call: { seconds: 11, make: call },
  hallway: { seconds: 13, make: hallway },
  outside: { seconds: 14, make: outside },
} as const satisfies Record<string, Room>;
