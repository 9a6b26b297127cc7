/** The line that stands for composure, in a box 64 wide and 32 high: a slow swell that grows short and jagged as composure sinks. */
const WIDTH = 64;
const MIDDLE = 16;
const POINTS = 64;
const SWELL = 9;
/** How far each tooth of the jagged line goes, from -1 to 1. Uneven, as a breath under strain is. */
const TEETH = [0, -0.55, 0.9, -0.75, 0.35, -1, 0.8, -0.4, 1, -0.9, 0.5, -0.7, 0.95, -0.35, 0.6, -0.85, 0] as const;

export function wavePath(composure: number): string {
  const strain = (1 - composure / 100) ** 2;
  const points = [...Array(POINTS + 1).keys()].map((step) => {
    const along = step / POINTS;
    const height = (1 - strain) * Math.sin(along * Math.PI * 4) * SWELL + strain * tooth(along) * 13;
    return `${round(along * WIDTH)} ${round(MIDDLE - height)}`;
  });
  return `M${points.join('L')}`;
}

function tooth(along: number): number {
  const place = along * (TEETH.length - 1);
  const before = TEETH[Math.floor(place)] ?? 0;
  const after = TEETH[Math.ceil(place)] ?? 0;
  return before + (after - before) * (place % 1);
}

const round = (number: number): number => Math.round(number * 100) / 100;
