import { wallShadow } from './plate.ts';
import { type Art, box, dot, fade, glow, line, oval, place, shape } from './svg.ts';

const BOOKS = ['#b9705a', '#6d8f86', '#d9b56c', '#7d6a84', '#5f7f97', '#a98a64', '#8a9a74'] as const;

/** Slats with the light between them, let down halfway. */
export function blinds(x: number, y: number, wide: number, high: number): Art {
  const slats = Array.from({ length: Math.floor(high / 10) }, (_, index) => box(x + 2, y + index * 10, wide - 4, 7, '#fbf3e2', 'rx="1"') + box(x + 2, y + index * 10 + 6, wide - 4, 2, '#b7a684', 'opacity=".6"')).join('');
  return slats + box(x, y - 6, wide, 12, '#f3e7cf', 'rx="3"') + box(x, y + high - 4, wide, 7, '#e6d5b4', 'rx="3"') + line(`M${x + 34} ${y}V${y + high}M${x + wide - 34} ${y}V${y + high}`, '#cbb892', 1.8) + line(`M${x + wide - 16} ${y}V${y + high + 52}`, '#cbb892', 2) + dot(x + wide - 16, y + high + 56, 4, '#b08a55');
}

export function curtain(x: number, y: number): Art {
  const linen = fade([0, 0], [1, 0], [{ at: 0, colour: '#dcae8c' }, { at: 0.3, colour: '#ecc9a8' }, { at: 0.55, colour: '#d6a684' }, { at: 0.8, colour: '#eccbab' }, { at: 1, colour: '#cf9d79' }]);
  const cloth = `M${x} ${y}H${x + 44}C${x + 50} ${y + 90} ${x + 32} ${y + 170} ${x + 40} ${y + 276}H${x - 8}C${x - 2} ${y + 180} ${x + 2} ${y + 90} ${x} ${y}Z`;
  return linen.defs + shape(cloth, linen.paint) + line(`M${x + 13} ${y + 8}C${x + 15} ${y + 110} ${x + 9} ${y + 190} ${x + 7} ${y + 272}M${x + 29} ${y + 8}C${x + 33} ${y + 100} ${x + 20} ${y + 190} ${x + 24} ${y + 272}`, '#a97450', 2.4, 'opacity=".35"') + box(x - 10, y - 8, 70, 8, '#8d6a44', 'rx="4"');
}

/** Framed paper with a seal; what it certifies is not to be read. */
export function certificate(x: number, y: number, wide: number, high: number): Art {
  const words = [0.26, 0.42, 0.54].map((part, index) => line(`M${x + wide * (0.22 + index * 0.06)} ${y + high * part}H${x + wide * (0.78 - index * 0.06)}`, '#9a8b70', index === 0 ? 4 : 2.4, 'opacity=".65"')).join('');
  return (
    wallShadow(x - 6, y - 6, wide + 10, high + 10) + box(x - 7, y - 7, wide + 14, high + 14, '#5f4632', 'rx="2"') + line(`M${x - 6} ${y + high + 6}V${y - 6}H${x + wide + 6}`, '#e8c998', 1.8, 'opacity=".6"') +
    box(x, y, wide, high, '#fbf4e2') + box(x + 6, y + 6, wide - 12, high - 12, 'none', 'stroke="#c9a86a" stroke-width="1.6"') + words + dot(x + wide * 0.5, y + high * 0.76, high * 0.1, '#c9a04a') + shape(`M${x + wide * 0.5 - 5} ${y + high * 0.8}l-3 12l8-4l8 4l-3-12Z`, '#b9705a')
  );
}

/** Four drawers; on top what gathers on a filing cabinet. */
export function filingCabinet(x: number, y: number): Art {
  const steel = fade([0, 0], [1, 0], [{ at: 0, colour: '#b9b6a6' }, { at: 0.2, colour: '#a9a798' }, { at: 1, colour: '#87877c' }]);
  const drawer = (index: number): Art => {
    const top = y + 10 + index * 78;
    return box(x + 8, top, 134, 70, steel.paint, 'rx="3" stroke="#6d6c62" stroke-opacity=".5" stroke-width="1.6"') + box(x + 8, top, 134, 3, '#e6e3d3', 'opacity=".7"') + box(x + 54, top + 30, 42, 8, '#6d6c62', 'rx="4"') + box(x + 54, top + 29, 42, 4, '#dad7c8', 'rx="2"') + box(x + 58, top + 12, 34, 11, '#fffaf0', 'rx="1"');
  };
  const pot = place(shape('M-20-30H20L16 0H-16Z', '#c9795a') + shape('M4-30H20L16 0H4Z', '#a65f43'), { x: x + 44, y });
  return steel.defs + box(x, y, 150, 330, steel.paint, 'rx="4"') + box(x, y, 150, 5, '#dad7c8', 'rx="2"') + box(x, y, 3, 330, '#f0ecd9', 'opacity=".7"') + [0, 1, 2, 3].map(drawer).join('') + trailing(x + 44, y - 28) + pot + box(x + 78, y - 9, 62, 9, '#6d8f86', 'rx="1"') + box(x + 82, y - 17, 54, 8, '#d9b56c', 'rx="1"') + box(x + 80, y - 25, 58, 8, '#b9705a', 'rx="1"');
}

const VINES = [
  'M0 0C-16-22-40-18-46 6C-52 30-46 52-52 78', 'M0 0C14-30 34-24 40-6', 'M0 0C-6-34 4-46 12-52', 'M0 0C-20-30-30-34-44-34', 'M0 0C-30-8-26 30-30 58',
] as const;
const LEAVES: readonly (readonly [x: number, y: number, turn: number])[] = [
  [-20, -14, -140], [-44, 0, 160], [-50, 28, 200], [-48, 50, 150], [-53, 74, 190], [20, -22, -50], [38, -10, 30], [4, -32, -100], [12, -50, -60], [-26, -30, 200], [-42, -34, 190], [-26, 22, 140], [-30, 44, 60], [-30, 58, 120], [0, -14, -80], [-10, -24, -120], [26, -8, 0],
];

function trailing(x: number, y: number): Art {
  const leaf = ([lx, ly, turn]: (typeof LEAVES)[number], index: number): Art => place(shape('M0 0C2-10 14-11 20 0C14 11 2 10 0 0Z', ['#6f9a6b', '#5a8560', '#86ae78'][index % 3] ?? '#6f9a6b'), { x: lx, y: ly, turn });
  return place(VINES.map((vine) => line(vine, '#5a7f55', 2)).join('') + LEAVES.map(leaf).join(''), { x, y });
}

/** Books and a few things kept, up to under the ceiling. */
export function bookcase(x: number, y: number, wide: number): Art {
  const shelves = [0, 1, 2, 3, 4, 5];
  const shelf = (row: number): Art => {
    const [top, bottom] = [y + 12 + row * 92, y + 96 + row * 92];
    const books = Array.from({ length: Math.floor((wide - 76) / 12) }, (_, index) => {
      const tall = 50 + ((index * 7 + row * 5) % 4) * 7;
      return box(x + 14 + (row % 2) * 46 + index * 12, bottom - tall, 11, tall, BOOKS[(index * 3 + row) % BOOKS.length] ?? BOOKS[0]);
    }).join('');
    return box(x + 8, top, wide - 16, 84, '#6f4c30') + box(x + 8, top, wide - 16, 14, '#4b3020', 'opacity=".5"') + books + kept(row, row % 2 ? x + 34 : x + wide - 38, bottom);
  };
  return wallShadow(x, y, wide, 580) + box(x, y, wide, 600, '#8d623c') + box(x, y, 3, 600, '#d9ac7a', 'opacity=".8"') + shelves.map(shelf).join('') + box(x - 6, y - 8, wide + 12, 12, '#a9784c', 'rx="2"');
}

const kept = (row: number, x: number, y: number): Art =>
  row % 3 === 0 ? oval(x, y - 4, 12, 4, '#7a5431') + shape(`M${x - 8} ${y - 40}H${x + 8}C${x + 8} ${y - 22} ${x + 2} ${y - 18} ${x + 2} ${y - 4}H${x - 2}C${x - 2} ${y - 18} ${x - 8} ${y - 22} ${x - 8} ${y - 40}Z`, '#e0b04e')
  : row % 3 === 1 ? box(x - 20, y - 44, 38, 44, '#c9a06a') + box(x - 16, y - 40, 30, 36, '#e3eef0') + dot(x - 1, y - 26, 7, '#d9a077') + shape(`M${x - 14} ${y - 4}C${x - 12} ${y - 22} ${x + 10} ${y - 22} ${x + 12} ${y - 4}Z`, '#7a5c8e')
  : shape(`M${x - 14} ${y - 34}H${x + 14}L${x + 11} ${y}H${x - 11}Z`, '#8fb3bd') + line(`M${x - 6} ${y - 34}V${y - 52}M${x + 2} ${y - 34}V${y - 56}M${x + 7} ${y - 34}V${y - 48}`, '#c9953a', 3);

/** Its shade's middle at `y`, its foot out of sight. */
export function floorLamp(x: number, y: number): Art {
  const linen = fade([0, 0], [0, 1], [{ at: 0, colour: '#f3dcae' }, { at: 0.5, colour: '#fff2cf' }, { at: 1, colour: '#ffe3a0' }]);
  const halo = glow([{ at: 0, colour: '#fff0b8', alpha: 0.7 }, { at: 1, colour: '#fff0b8', alpha: 0 }]);
  return halo.defs + oval(x, y + 10, 120, 110, halo.paint) + line(`M${x} ${y + 30}V520`, '#7a5a3a', 6) + line(`M${x - 1.6} ${y + 30}V520`, '#c9a06a', 1.8) + linen.defs + shape(`M${x - 28} ${y - 34}H${x + 28}L${x + 46} ${y + 34}H${x - 46}Z`, linen.paint) + line(`M${x - 46} ${y + 34}H${x + 46}`, '#d9a95a', 3) + line(`M${x - 28} ${y - 34}H${x + 28}`, '#d9b878', 2.4);
}
