import { limb } from './limb.ts';
import { around, type HairColours, type HairDrawing, locks, strands } from './strands.ts';
import { type Art, line, type Point, shape } from './svg.ts';

const CLOUD = locks(around(13, [-22, 202], [70, 72]), 24);
const CLOUD_EDGE = locks(around(11, [-4, 184], [66, 58]), 17);
const CURL_MARKS = 'M-66-44q10-10 18 0M-50-74q11-10 19 1M-22-92q12-9 20 2M14-94q11-8 19 3M42-76q10-7 17 4M58-46q9-5 14 5M-72-10q9-8 15 1M62-12q8-5 13 4';

const CLOSE = locks(around(11, [4, 176], [58, 70]), 15);

/** One lock from the scalp down. */
interface Rope { readonly bones: readonly Point[]; readonly width: number }
const rope = (width: number, ...bones: readonly Point[]): Rope => ({ bones, width });
const mirrored = ({ bones, width }: Rope): Rope => ({ width, bones: bones.map(([x, y]): Point => [-x, y]) });
const bothSides = (ropes: readonly Rope[]): readonly Rope[] => [...ropes.map(mirrored), ...ropes];

const roped = (ropes: readonly Rope[], colour: string, edge: string): Art =>
  shape(ropes.map(({ bones, width }) => limb(bones, bones.map(() => width))).join(''), colour, `stroke="${edge}" stroke-width="1.6"`);

/** The turns along a rope, as short strokes. */
const turns = (ropes: readonly Rope[], every: number): string =>
  ropes.flatMap(({ bones: [, [fx, fy] = [0, 0], [tx, ty] = [0, 0]], width }) =>
    Array.from({ length: Math.floor((ty - fy) / every) }, (_, index) => {
      const part = ((index + 0.5) * every) / (ty - fy);
      return `M${Math.round(fx + (tx - fx) * part - width * 0.3)} ${Math.round(fy + (ty - fy) * part - 2)}l${Math.round(width * 0.6)} 4`;
    }),
  ).join('');

const LOCS_BEHIND = bothSides([rope(15, [40, -60], [66, 0], [74, 78], [70, 92]), rope(15, [30, -60], [54, 10], [60, 92], [58, 104]), rope(15, [14, -60], [38, 20], [44, 96], [42, 106])]);
const LOCS_BEFORE = bothSides([rope(14, [28, -84], [59, -30], [66, 50], [65, 66])]);
const BRAIDS_BEHIND = bothSides([rope(11, [40, -60], [64, 0], [72, 112], [71, 126]), rope(11, [30, -60], [54, 10], [60, 118], [59, 132]), rope(11, [20, -60], [44, 20], [48, 118], [47, 132])]);
const BRAIDS_BEFORE = bothSides([rope(10, [30, -84], [58, -26], [68, 100], [66, 132]), rope(10, [22, -86], [53, -34], [56, 96], [55, 126])]);
const CAP = 'M-61 4C-70-52-44-100 0-100C44-100 70-52 61 4C58-20 52-40 42-50C28-62 14-64 0-64C-14-64-28-62-42-50C-52-40-58-20-61 4Z';
const CAP_SHADOW = 'M-60 0C-68-50-44-97 0-97C44-97 68-50 60 0C57-20 52-39 42-48C28-60 14-62 0-62C-14-62-28-60-42-48C-52-39-57-20-60 0Z';
const PARTINGS = 'M0-65V-96M-13-64L-16-94M13-64L16-94M-27-60L-32-86M27-60L32-86M-40-52L-45-73M40-52L45-73';

const behind = (ropes: readonly Rope[]) => (hair: HairColours): Art => roped(ropes, hair.shade, hair.base) + strands(turns(ropes, 13), hair.light, 1.6, 0.5);
const before = (ropes: readonly Rope[], lines: string, every: number) => (hair: HairColours): Art =>
  shape(CAP, hair.base) + strands(lines, hair.light, 2, 0.55) + roped(ropes, hair.base, hair.shade) + strands(turns(ropes, every), hair.light, 1.7, 0.7);

/** Curls, coils, locs and braids. */
export const CURLED = {
  /** A cloud of curls down to the jaw. */
  curls: {
    back: (hair) => shape(`${CLOUD}M-66-20C-60-90 60-90 66-20L52 50H-52Z`, hair.shade),
    front: (hair) =>
      shape(`${CLOUD_EDGE}M-60-6C-70-62-44-96 0-96C44-96 70-62 60-6C56-28 48-44 38-48C20-58-20-58-38-48C-48-44-56-28-60-6Z`, hair.base) +
      line(CURL_MARKS, hair.light, 3, 'opacity=".7"'),
    shadow: CAP_SHADOW,
  },
  /** Cut close to the head. */
  coils: {
    front: (hair) =>
      shape(`${CLOSE}M-60-10C-66-58-42-92 0-92C42-92 66-58 60-10C57-30 50-46 40-52C20-60-20-60-40-52C-50-46-57-30-60-10Z`, hair.base) +
      line('M-52-50q7-7 13 0M-36-74q8-7 14 0M-12-86q8-7 15 0M16-82q8-6 14 2M38-62q7-5 12 2M-20-66q7-6 13 0M8-68q7-6 13 1M-44-34q4-5 8-1M40-38q5-4 9 1', hair.light, 2.6, 'opacity=".7"'),
    shadow: CAP_SHADOW,
  },
  locs: { hidesEars: true, back: behind(LOCS_BEHIND), front: before(LOCS_BEFORE, PARTINGS, 13), shadow: CAP_SHADOW },
  braids: { hidesEars: true, back: behind(BRAIDS_BEHIND), front: before(BRAIDS_BEFORE, `${PARTINGS}M-7-64L-8-95M7-64L8-95M-20-62L-24-90M20-62L24-90`, 9), shadow: CAP_SHADOW },
} as const satisfies Readonly<Record<string, HairDrawing>>;
