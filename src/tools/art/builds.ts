import { round, type Point } from './svg.ts';

/** A body's measures, in units of the drawing: the head is 118 wide, the table's edge lies 252 below the eyes. */
export interface Build {
  /** How large the whole person is drawn; 1 as most are. */
  readonly stature: number;
  /** Half the neck's width, and how much lower than usual the collar sits: a long neck. */
  readonly neck: number;
  readonly collar: number;
  /** Half the width over the shoulders, and how far they slope. */
  readonly shoulder: number;
  readonly slope: number;
  /** Half the width under the arms, and at the table. */
  readonly chest: number;
  readonly belly: number;
  /** How thick the arms are, and how far the elbows stand out. */
  readonly arm: number;
  readonly elbow: number;
  /** What the light shows of the body under the clothes. */
  readonly front?: 'bust' | 'belly';
}

export const BUILDS = {
  even: { stature: 1, neck: 29, collar: 0, shoulder: 122, slope: 2, chest: 128, belly: 120, arm: 1, elbow: 8 },
  slight: { stature: 0.97, neck: 25, collar: 3, shoulder: 103, slope: 9, chest: 104, belly: 96, arm: 0.8, elbow: 4 },
  broad: { stature: 1.03, neck: 38, collar: -6, shoulder: 143, slope: -8, chest: 146, belly: 124, arm: 1.18, elbow: 10 },
  round: { stature: 1, neck: 35, collar: -10, shoulder: 124, slope: 15, chest: 146, belly: 172, arm: 1.14, elbow: 30, front: 'belly' },
  full: { stature: 0.99, neck: 31, collar: -3, shoulder: 122, slope: 11, chest: 140, belly: 144, arm: 1.2, elbow: 19, front: 'bust' },
  tall: { stature: 1.06, neck: 29, collar: 13, shoulder: 124, slope: -2, chest: 120, belly: 106, arm: 0.9, elbow: 6 },
  sloped: { stature: 0.96, neck: 26, collar: -6, shoulder: 108, slope: 25, chest: 116, belly: 122, arm: 0.88, elbow: 12 },
  teen: { stature: 0.93, neck: 23, collar: -1, shoulder: 95, slope: 8, chest: 94, belly: 86, arm: 0.74, elbow: 2 },
} as const satisfies Readonly<Record<string, Build>>;

export type BuildName = keyof typeof BUILDS;

const FOOT = 330;

/** Collar to below the table's edge. */
export function torsoLine({ neck, collar, shoulder, slope, chest, belly }: Build): string {
  const n = neck + 2;
  const at = (x: number, y: number): string => `${round(x)} ${round(y)}`;
  const half = (side: 1 | -1): readonly string[] => [
    at(side * n, 104 + collar),
    at(side * (n + 6), 116 + collar), at(side * shoulder * 0.52, 121 + collar * 0.7 + slope * 0.4), at(side * (shoulder - 36), 130 + collar * 0.2 + slope),
    at(side * (shoulder - 20), 135 + slope), at(side * (shoulder - 8), 140 + slope), at(side * shoulder, 151 + slope),
    at(side * (shoulder + 9), 164 + slope), at(side * chest, 186), at(side * chest, 208),
    at(side * chest, 240), at(side * belly, 262), at(side * belly, 300),
    at(side * belly, FOOT),
  ];
  const [top, ...down] = half(-1);
  const up = half(1).toReversed();
  const curves = (points: readonly string[]): string => `C${points.join(' ')}`;
  const throat = curves([at(n * 0.65, 138 + collar), at(n * 0.26, 144 + collar), at(0, 144 + collar), at(-n * 0.26, 144 + collar), at(-n * 0.65, 138 + collar), at(-n, 104 + collar)]);
  return `M${top}${curves(down.slice(0, -1))}L${down.at(-1)}L${up[0]}L${up[1]}${curves(up.slice(2))}${throat}Z`;
}

export type Side = -1 | 1;

/** The middle of the upper arm, at its top; its outside lies on the shoulder's. */
export const shoulderPoint = ({ shoulder, slope, arm }: Build, side: Side): Point => [side * (shoulder + 10 - 30 * arm), 141 + slope + 28 * arm];

/** Where an elbow is at rest on the table, moved outwards by `out`. */
export const elbowPoint = ({ shoulder, elbow }: Build, side: Side, y: number, out = 0): Point => [side * (shoulder + elbow + out), y];
