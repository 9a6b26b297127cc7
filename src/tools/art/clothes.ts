import { chinShadow } from './head.ts';
import type { Clothes, Look } from './look.ts';
import { type Art, box, clip, dot, fade, line, mix, place, shape } from './svg.ts';

/** Shoulders to below the table's edge, wider by `w` on each side. */
export const torsoLine = (w: number): string =>
  `M-31 104C-37 116-64 122-${88 + w} 130C-${104 + w} 135-${116 + w} 139-${124 + w} 150C-${134 + w} 163-${134 + w} 186-${132 + w} 206` +
  `L-${124 + w} 330L${124 + w} 330L${132 + w} 206C${134 + w} 186 ${134 + w} 163 ${124 + w} 150C${116 + w} 139 ${104 + w} 135 ${88 + w} 130` +
  'C64 122 37 116 31 104C20 138 8 144 0 144C-8 144-20 138-31 104Z';

const BELOW = 330;

export function torso(look: Look): Art {
  const outline = torsoLine(look.wide);
  const { clothes } = look;
  const side = `<path d="M40 90C90 130 70 240 96 400H220V90Z" fill="${clothes.shade}" opacity=".55"/>`;
  const light = fade([0, 0], [1, 0], [{ at: 0, colour: '#fff0cf', alpha: 0.35 }, { at: 0.35, colour: '#fff0cf', alpha: 0 }]);
  const rim = light.defs + clip(outline, `<path d="${outline}" fill="none" stroke="${light.paint}" stroke-width="10"/>`);
  return shape(outline, clothes.main) + clip(outline, side + DETAILS[clothes.kind](look)) + COLLARS[clothes.kind](look) + rim + lanyard(look);
}

type Drawing = (look: Look) => Art;
const none: Drawing = () => '';

/** What lies within the torso's outline. */
const DETAILS: Readonly<Record<Clothes['kind'], Drawing>> = {
  cardigan: ({ clothes }) => {
    const top = `M-27 104C-30 150-40 260-42 ${BELOW}H42C40 260 30 150 27 104C20 138 8 146 0 146C-8 146-20 138-27 104Z`;
    return (
      shape(top, clothes.inner) +
      clip(top, `<path d="M10 100H60V400H22C20 300 24 200 10 100Z" fill="${clothes.innerShade}" opacity=".8"/>`) +
      line('M-27 106C-20 138-8 146 0 146C8 146 20 138 27 106', clothes.innerShade, 3)
    );
  },
  blazer: none,
  sweater: none,
  tunic: ({ clothes }) => line(`M0 160V${BELOW}`, clothes.shade, 2.6),
  shirt: none,
};

const cardiganEdge: Drawing = ({ clothes }) =>
  line(`M-31 102C-35 150-44 230-47 ${BELOW}M31 102C35 150 44 230 47 ${BELOW}`, clothes.shade, 6) +
  line(`M-34 108C-40 160-49 250-52 ${BELOW}`, mix(clothes.main, '#ffffff', 0.18), 2.4) +
  [190, 232].map((y) => dot(51, y, 4, mix(clothes.shade, '#000000', 0.2))).join('');

function blazerFront(look: Look): Art {
  const { clothes, skin } = look;
  const inner = 'M-28 102L-6 250H8L28 102C18 118 8 122 0 122C-8 122-18 118-28 102Z';
  const throat = 'M-27 102C-30 118-16 148 0 168C16 148 30 118 27 102C20 114 8 120 0 120C-8 120-20 114-27 102Z';
  const lapel = (side: 1 | -1): Art =>
    place(
      shape('M30 98C40 110 52 116 62 120L66 158L50 162L56 176C40 208 20 236 2 256L-2 248C8 204 22 150 24 108Z', mix(clothes.main, '#ffffff', side < 0 ? 0.1 : 0.03)) +
        line('M62 120L66 158L50 162L56 176C40 208 20 236 2 256', clothes.shade, 2.6),
      { scale: side, scaleY: 1 },
    );
  return (
    shape(inner, clothes.inner) +
    clip(inner, `<path d="M6 100H40V260H4Z" fill="${clothes.innerShade}" opacity=".8"/>`) +
    shape(throat, skin.base) +
    clip('M-27 102C-30 118-16 148 0 168C16 148 30 118 27 102L27 60H-27Z', chinShadow(look)) +
    line('M-22 122C-14 142-6 158 0 166C6 158 14 142 22 122', clothes.innerShade, 2.4) +
    lapel(-1) +
    lapel(1) +
    line(`M2 256L4 ${BELOW}`, clothes.shade, 3) +
    dot(10, 272, 5, mix(clothes.shade, '#000000', 0.25)) +
    (clothes.pin === undefined ? '' : dot(-52, 186, 6, clothes.pin) + dot(-54, 184, 2, '#ffffff', 'opacity=".7"'))
  );
}

const sweaterCollar: Drawing = ({ clothes }) => {
  const neckline = 'M-34 112C-22 146-8 152 0 152C8 152 22 146 34 112';
  return (
    line(neckline, clothes.shade, 8) +
    line(neckline, mix(clothes.main, '#ffffff', 0.15), 2.4) +
    shape('M-32 96C-38 108-42 116-44 124L-14 152L0 130C-12 124-24 112-28 98Z', clothes.inner) +
    shape('M32 96C38 108 42 116 44 124L14 152L0 130C12 124 24 112 28 98Z', clothes.innerShade) +
    line('M-44 124L-14 152L0 130L14 152L44 124', mix(clothes.innerShade, '#8a7a66', 0.4), 2)
  );
};

const shirtCollar: Drawing = (look) => {
  const { clothes, skin } = look;
  return (
    shape('M-26 100L0 150L26 100C18 116 8 120 0 120C-8 120-18 116-26 100Z', skin.base) +
    clip('M-27 60L0 150L27 60Z', chinShadow(look)) +
    shape('M-32 94C-40 108-46 116-50 124L-20 158L0 146C-12 132-24 114-28 96Z', mix(clothes.main, '#ffffff', 0.2)) +
    shape('M32 94C40 108 46 116 50 124L20 158L0 146C12 132 24 114 28 96Z', mix(clothes.main, '#ffffff', 0.08)) +
    line(`M-50 124L-20 158L0 146L20 158L50 124M0 146V${BELOW}`, clothes.shade, 2.4) +
    [176, 212, 248].map((y) => dot(5, y, 3, '#ffffff', 'opacity=".8"')).join('')
  );
};

/** What may stand out over the torso's outline. */
const COLLARS: Readonly<Record<Clothes['kind'], Drawing>> = {
  cardigan: cardiganEdge,
  blazer: blazerFront,
  sweater: sweaterCollar,
  tunic: none,
  shirt: shirtCollar,
};

function lanyard({ clothes, skin }: Look): Art {
  if (clothes.lanyard === undefined) return '';
  return (
    line('M-30 112C-26 150-8 190 0 206C8 190 26 150 30 112', clothes.lanyard, 4.5) +
    box(-17, 206, 34, 44, '#fffaf0', 'rx="4"') +
    box(-17, 206, 34, 10, clothes.lanyard, 'rx="4"') +
    dot(0, 227, 6, skin.shade) +
    shape('M-10 243a10 8 0 0 1 20 0z', clothes.shade)
  );
}
