/** The words beside the meters: from the lowest band up, each with the value where it ends. */
const COMPOSURE = [[20, 'Flooded'], [40, 'Shaken'], [60, 'Uneasy'], [80, 'Steady'], [101, 'Calm']] as const;
const GROUND = [[20, 'Far apart'], [40, 'Wary'], [60, 'Warming'], [80, 'Close'], [101, 'Together']] as const;

export type ComposureWord = (typeof COMPOSURE)[number][1];
export type GroundWord = (typeof GROUND)[number][1];

const band = <W>(bands: readonly (readonly [number, W])[], value: number): W => {
  const found = bands.find(([end]) => value < end) ?? bands.at(-1);
  if (!found) throw new Error('a meter has no bands');
  return found[1];
};

export const composureWord = (value: number): ComposureWord => band(COMPOSURE, value);
export const groundWord = (value: number): GroundWord => band(GROUND, value);
