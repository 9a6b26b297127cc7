// Written by `node src/tools/sound/build.ts`.
/** Where each small sound lies in the sprite, and how long it is played, milliseconds. */
export const SPRITE = {
  tap: { at: 120, lasts: 92 },
  chime: { at: 292, lasts: 1846 },
  insight: { at: 2218, lasts: 2093 },
  trustUp: { at: 4391, lasts: 1578 },
  trustDown: { at: 6049, lasts: 1462 },
  page: { at: 7591, lasts: 741 },
  papers: { at: 8412, lasts: 1711 },
  pencil: { at: 10203, lasts: 1520 },
  chair: { at: 11803, lasts: 1298 },
  leave: { at: 13181, lasts: 3652 },
  door: { at: 16913, lasts: 2815 },
  hush: { at: 19808, lasts: 3555 },
  cup: { at: 23443, lasts: 315 },
  water: { at: 23838, lasts: 2157 },
  breath: { at: 26075, lasts: 3068 },
  pulse: { at: 29223, lasts: 541 },
  'syllable-0': { at: 29844, lasts: 235 },
  'syllable-1': { at: 30159, lasts: 205 },
  'syllable-2': { at: 30444, lasts: 264 },
  'syllable-3': { at: 30788, lasts: 195 },
  'syllable-4': { at: 31063, lasts: 244 },
  'syllable-5': { at: 31387, lasts: 215 },
} as const;

/** Where the loop of each tone lies in its own file, milliseconds. Whole periods: its end runs on into its start. */
export const TONES = {
  conference: { at: 222, lasts: 13000 },
  classroom: { at: 180, lasts: 12000 },
  office: { at: 368, lasts: 14000 },
  call: { at: 427, lasts: 11000 },
  hallway: { at: 422, lasts: 13000 },
  outside: { at: 163, lasts: 14000 },
} as const;
