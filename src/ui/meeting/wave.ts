/** The line that stands for composure, in a box 64 wide and 32 high: a slow swell that grows restless, then jagged, as composure sinks. */
const WIDTH = 64;
const MIDDLE = 16;
const POINTS = 60;
const SWELL = 10.5;
const TEETH_HIGH = 13;
const RIPPLE = 4.2;
/** How far each tooth of the jagged line goes, from -1 to 1. Uneven, as a breath under strain is, and few enough to be told apart at 48 pixels. */
const TEETH = [0, -0.6, 0.75, -0.95, 1, -0.45, 0.6, -1, 0.85, -0.7, 0.95, -0.5, 0] as const;

export function wavePath(composure: number): string {
  const strain = (1 - composure / 100) ** 1.7;
  const unrest = 4 * strain * (1 - strain);
  const points = [...Array(POINTS + 1).keys()].map((step) => {
    const along = step / POINTS;
    const swell = (1 - strain) * Math.sin(along * Math.PI * 4) * SWELL;
    const ripple = unrest * Math.sin(along * Math.PI * 14) * Math.sin(along * Math.PI) * RIPPLE;
    return `${round(along * WIDTH)} ${round(MIDDLE - Math.max(-14, Math.min(14, swell + ripple + strain * tooth(along) * TEETH_HIGH)))}`;
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
