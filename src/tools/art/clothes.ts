import { type Build, torsoLine } from './builds.ts';
import { COLLARS } from './collars.ts';
import type { Look } from './look.ts';
import { buildOf } from './sleeves.ts';
import { type Art, box, clip, dot, fade, line, place, shape } from './svg.ts';

export function torso(look: Look): Art {
  const build = buildOf(look);
  const outline = torsoLine(build);
  const { clothes } = look;
  const side = `<path d="M40 90C90 130 70 240 96 400H230V90Z" fill="${clothes.shade}" opacity=".55"/>`;
  const light = fade([0, 0], [1, 0], [{ at: 0, colour: '#fff0cf', alpha: 0.35 }, { at: 0.35, colour: '#fff0cf', alpha: 0 }]);
  const rim = light.defs + clip(outline, `<path d="${outline}" fill="none" stroke="${light.paint}" stroke-width="10"/>`);
  const within = side + modelled(build, clothes.shade) + fitted(top(look), build);
  return shape(outline, clothes.main) + clip(outline, within) + rim + fitted(COLLARS[clothes.kind](look) + lanyard(look), build);
}

/** Collars are drawn for an even build: moved to this neck, and as wide. */
const fitted = (art: Art, { neck, collar }: Build): Art => place(art, { y: collar, scale: Math.round(((neck + 2) / 31) * 100) / 100, scaleY: 1 });

const FRONTS = {
  bust: 'M-96 206Q-60 250-10 222M10 222Q60 250 96 206',
  belly: 'M-118 216Q-72 246 0 246Q72 246 118 216',
} as const;

const modelled = ({ front }: Build, shade: string): Art => (front === undefined ? '' : line(FRONTS[front], shade, 5, 'opacity=".4"'));

/** The top under an open cardigan. */
function top({ clothes }: Look): Art {
  if (clothes.kind !== 'cardigan') return '';
  const front = 'M-27 104C-30 150-40 260-42 330H42C40 260 30 150 27 104C20 138 8 146 0 146C-8 146-20 138-27 104Z';
  return (
    shape(front, clothes.inner) +
    clip(front, `<path d="M10 100H60V400H22C20 300 24 200 10 100Z" fill="${clothes.innerShade}" opacity=".8"/>`) +
    line('M-27 106C-20 138-8 146 0 146C8 146 20 138 27 106', clothes.innerShade, 3)
  );
}

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
