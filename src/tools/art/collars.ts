import { chinShadow } from './head.ts';
import type { Clothes, Look } from './look.ts';
import { buildOf } from './sleeves.ts';
import { type Art, clip, dot, line, mix, place, round, shape } from './svg.ts';

/** What lies at the neck and down the front, drawn for a neck 31 wide to each side; it may stand out over the torso's outline. */
type Drawing = (look: Look) => Art;

const BELOW = 330;
const lighter = (colour: string, by: number): string => mix(colour, '#ffffff', by);
const darker = (colour: string, by: number): string => mix(colour, '#000000', by);

/** How much lower than on an even build the shoulder is, where a lapel meets it. */
export function sag(look: Look): number {
  const { slope, collar } = buildOf(look);
  return round(slope * 0.5 - collar * 0.3 - 1);
}

const throat = (path: string, look: Look): Art => shape(path, look.skin.base) + clip(path, chinShadow(look));
const THROAT_V = 'M-27 90V102C-30 118-16 148 0 168C16 148 30 118 27 102V90Z';
const THROAT_ROUND = 'M-27 90V102C-24 128-12 140 0 140C12 140 24 128 27 102V90Z';

const cardigan: Drawing = ({ clothes }) =>
  line(`M-31 102C-35 150-44 230-47 ${BELOW}M31 102C35 150 44 230 47 ${BELOW}`, clothes.shade, 6) +
  line(`M-34 108C-40 160-49 250-52 ${BELOW}`, lighter(clothes.main, 0.18), 2.4) +
  [190, 232].map((y) => dot(51, y, 4, darker(clothes.shade, 0.2))).join('');

const blazer: Drawing = (look) => {
  const { clothes } = look;
  const s = sag(look);
  const inner = 'M-28 102L-6 250H8L28 102C18 118 8 122 0 122C-8 122-18 118-28 102Z';
  const edge = `M62 ${120 + s}L66 ${158 + s}L50 ${162 + s}L56 ${176 + s}C40 208 20 236 2 256`;
  const lapel = (side: 1 | -1): Art =>
    place(shape(`M30 98C40 ${110 + s * 0.4} 52 ${116 + s} ${edge.slice(1)}L-2 248C8 204 22 150 24 108Z`, lighter(clothes.main, side < 0 ? 0.1 : 0.03)) + line(edge, clothes.shade, 2.6), { scale: side, scaleY: 1 });
  return (
    shape(inner, clothes.inner) +
    clip(inner, `<path d="M6 100H40V260H4Z" fill="${clothes.innerShade}" opacity=".8"/>`) +
    (clothes.tie === undefined ? throat(THROAT_V, look) + line('M-22 122C-14 142-6 158 0 166C6 158 14 142 22 122', clothes.innerShade, 2.4) : tied(clothes, clothes.tie)) +
    lapel(-1) +
    lapel(1) +
    line(`M2 256L4 ${BELOW}`, clothes.shade, 3) +
    dot(10, 272, 5, darker(clothes.shade, 0.25)) +
    (clothes.pin === undefined ? '' : dot(-52, 186, 6, clothes.pin) + dot(-54, 184, 2, '#ffffff', 'opacity=".7"'))
  );
};

/** A closed shirt collar with its tie. */
const tied = ({ inner, innerShade }: Clothes, tie: string): Art =>
  shape('M-9 132H9L7 146L14 246L0 262L-14 246L-7 146Z', tie) +
  line('M-8 146H8M-10 176L8 164M-12 208L10 194M-13 238L12 224', darker(tie, 0.25), 2, 'opacity=".6"') +
  shape('M-30 92C-36 104-40 112-42 120L-14 150L0 130C-12 124-24 112-28 94Z', inner) +
  shape('M30 92C36 104 40 112 42 120L14 150L0 130C12 124 24 112 28 94Z', innerShade);

const sweater: Drawing = ({ clothes }) => {
  const neckline = 'M-34 112C-22 146-8 152 0 152C8 152 22 146 34 112';
  return (
    line(neckline, clothes.shade, 8) +
    line(neckline, lighter(clothes.main, 0.15), 2.4) +
    shape('M-32 96C-38 108-42 116-44 124L-14 152L0 130C-12 124-24 112-28 98Z', clothes.inner) +
    shape('M32 96C38 108 42 116 44 124L14 152L0 130C12 124 24 112 28 98Z', clothes.innerShade) +
    line('M-44 124L-14 152L0 130L14 152L44 124', mix(clothes.innerShade, '#8a7a66', 0.4), 2)
  );
};

const shirt: Drawing = (look) => {
  const { clothes } = look;
  return (
    shape('M-26 100L0 150L26 100C18 116 8 120 0 120C-8 120-18 116-26 100Z', look.skin.base) +
    clip('M-27 60L0 150L27 60Z', chinShadow(look)) +
    (clothes.tie === undefined ? '' : tied(clothes, clothes.tie)) +
    flaps(clothes.main, clothes.shade, clothes.tie === undefined) +
    line(`M0 ${clothes.tie === undefined ? 146 : 262}V${BELOW}`, clothes.shade, 2.4) +
    (clothes.tie === undefined ? [176, 212, 248].map((y) => dot(5, y, 3, '#ffffff', 'opacity=".8"')).join('') : '')
  );
};

const flaps = (main: string, shade: string, open: boolean): Art => {
  const meet = open ? 146 : 132;
  const half = (side: 1 | -1): string => `M${side * 32} 94C${side * 40} 108 ${side * 46} 116 ${side * 50} 124L${side * 20} 158L0 ${meet}C${side * 12} 132 ${side * 24} 114 ${side * 28} 96Z`;
  return shape(half(-1), lighter(main, 0.2)) + shape(half(1), lighter(main, 0.08)) + line(`M-50 124L-20 158L0 ${meet}L20 158L50 124`, shade, 2.4);
};

const polo: Drawing = (look) => {
  const { clothes } = look;
  return (
    throat('M-26 90V100L0 152L26 100V90Z', look) +
    shape('M-7 148H9V206H-7Z', lighter(clothes.main, 0.08)) +
    line('M-7 150V206H9V150', clothes.shade, 2) +
    flaps(clothes.main, clothes.shade, true) +
    [172, 192].map((y) => dot(1, y, 2.6, lighter(clothes.main, 0.6))).join('')
  );
};

const hoodie: Drawing = ({ clothes }) =>
  shape('M-30 92C-50 104-62 120-58 138C-50 156-22 170 0 176C22 170 50 156 58 138C62 120 50 104 30 92C30 122 16 140 0 140C-16 140-30 122-30 92Z', lighter(clothes.main, 0.07)) +
  shape('M30 92C50 104 62 120 58 138C50 156 22 170 0 176C16 160 30 130 30 92Z', clothes.shade, 'opacity=".6"') +
  line('M-58 138C-50 156-22 170 0 176C22 170 50 156 58 138', clothes.shade, 3) +
  line('M-29 104C-27 128-14 141 0 141C14 141 27 128 29 104', clothes.shade, 4) +
  shape('M-24 112C-18 136-8 142 0 142C8 142 18 136 24 112C16 128 8 132 0 132C-8 132-16 128-24 112Z', clothes.inner) +
  line('M-16 168C-18 190-16 204-18 222M16 168C17 188 16 196 17 210', lighter(clothes.main, 0.65), 3.4);

const blouse: Drawing = (look) => {
  const { clothes } = look;
  return (
    throat('M-28 90L-30 100C-24 134-10 168 2 186C14 164 26 134 30 100L28 90Z', look) +
    shape('M-33 98C-28 134-14 166 2 186L-6 204C-32 180-44 142-42 108Z', lighter(clothes.main, 0.16)) +
    shape('M33 98C28 134 16 164 2 186L14 196C36 172 46 140 42 108Z', lighter(clothes.main, 0.06)) +
    line(`M-33 100C-28 134-14 166 2 186M33 100C28 134 16 164 2 186C-6 210-8 260-6 ${BELOW}`, clothes.shade, 2.6) +
    line('M-30 206C-22 240-22 280-26 320M34 204C26 240 30 280 34 320M-60 190C-48 220-46 250-50 280', clothes.shade, 2.4, 'opacity=".55"') +
    (clothes.pin === undefined ? '' : line('M-24 116C-18 142-8 156 0 162C8 156 18 142 24 116', clothes.pin, 1.8) + dot(0, 165, 4.6, clothes.pin))
  );
};

const scrubs: Drawing = (look) => {
  const { clothes } = look;
  return (
    throat(THROAT_V, look) +
    shape('M-27 106C-18 132-8 140 0 140C8 140 18 132 27 106C22 138 10 156 0 168C-10 156-22 138-27 106Z', clothes.inner) +
    line('M-31 100C-26 136-12 160 0 174C12 160 26 136 31 100', lighter(clothes.main, 0.14), 8) +
    line('M-36 104C-30 140-14 166 0 181C14 166 30 140 36 104', clothes.shade, 2.2) +
    shape('M44 206H84V250H44Z', lighter(clothes.main, 0.05)) +
    line('M44 206H84M44 206V252M84 206V252', clothes.shade, 2.2) +
    line('M56 196V222M64 198V222', '#f4f1e8', 3.4)
  );
};

const vest: Drawing = ({ clothes }) => {
  const shirtFront = 'M-36 98L0 226L36 98C18 118 8 122 0 122C-8 122-18 118-36 98Z';
  return (
    shape(shirtFront, clothes.inner) +
    clip(shirtFront, `<path d="M4 100H60V240H2Z" fill="${clothes.innerShade}" opacity=".7"/>`) +
    (clothes.tie === undefined ? dot(2, 172, 2.6, clothes.innerShade) + line('M0 140V220', clothes.innerShade, 2) : '') +
    tied(clothes, clothes.tie ?? clothes.inner) +
    line('M-40 104L0 230L40 104', clothes.shade, 7) +
    line('M-45 106L-1 242', lighter(clothes.main, 0.16), 2.2) +
    line(`M0 234V${BELOW}`, clothes.shade, 2.4) +
    dot(7, 258, 4, darker(clothes.shade, 0.25))
  );
};

const turtleneck: Drawing = ({ clothes }) =>
  shape('M-30 78C-14 86 14 86 30 78C33 96 34 110 38 122C22 138-22 138-38 122C-34 110-33 96-30 78Z', lighter(clothes.main, 0.08)) +
  shape('M30 78C33 96 34 110 38 122C28 132 16 134 6 134C16 120 18 100 14 84C20 82 26 81 30 78Z', clothes.shade, 'opacity=".7"') +
  line('M-37 122C-22 138 22 138 37 122', clothes.shade, 2.6) +
  line('M-22 92V122M-10 96V127M2 97V128M14 95V126M24 91V120', clothes.shade, 1.6, 'opacity=".5"');

const crew: Drawing = (look) =>
  throat(THROAT_ROUND, look) + line('M-31 102C-27 132-13 144 0 144C13 144 27 132 31 102', look.clothes.shade, 7) + line('M-34 106C-29 136-14 149 0 149', lighter(look.clothes.main, 0.16), 1.8);

const tunic: Drawing = ({ clothes }) => line(`M0 160V${BELOW}`, clothes.shade, 2.6);

export const COLLARS = { cardigan, blazer, sweater, tunic, shirt, polo, hoodie, blouse, scrubs, vest, turtleneck, crew } as const satisfies Readonly<Record<string, Drawing>>;
export type ClothesKind = keyof typeof COLLARS;
