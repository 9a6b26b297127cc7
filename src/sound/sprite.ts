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
  hush: { at: 19808, lasts: 2929 },
  cup: { at: 22817, lasts: 315 },
  water: { at: 23212, lasts: 2129 },
  breath: { at: 25421, lasts: 3068 },
  pulse: { at: 28569, lasts: 540 },
  'syllable-0': { at: 29189, lasts: 235 },
  'syllable-1': { at: 29504, lasts: 205 },
  'syllable-2': { at: 29789, lasts: 264 },
  'syllable-3': { at: 30133, lasts: 195 },
  'syllable-4': { at: 30408, lasts: 244 },
  'syllable-5': { at: 30732, lasts: 215 },
} as const;

/** Where the loop of each tone lies in its own file, milliseconds. Whole periods: its end runs on into its start. */
export const TONES = {
  conference: { at: 343, lasts: 13000 },
  classroom: { at: 257, lasts: 12000 },
  office: { at: 356, lasts: 14000 },
  call: { at: 382, lasts: 11000 },
  hallway: { at: 140, lasts: 13000 },
  outside: { at: 278, lasts: 14000 },
} as const;
