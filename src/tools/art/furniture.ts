import { type Art, box, dot, line, place, shape } from './svg.ts';

function leaf(x: number, y: number, turn: number, length: number, width: number, colour: string, vein: string): Art {
  const art =
    shape(`M0 0C${length * 0.2} ${-width} ${length * 0.75} ${-width} ${length} 0C${length * 0.75} ${width} ${length * 0.2} ${width} 0 0Z`, colour) +
    shape(`M0 0C${length * 0.2} ${width} ${length * 0.75} ${width} ${length} 0Z`, vein, 'opacity=".6"') +
    line(`M0 0H${length * 0.92}`, vein, 1.4);
  return place(art, { x, y, turn });
}

export function sillPlants(): Art {
  const pot = shape('M-14-20H14L11 2H-11Z', '#dd8a64') + shape('M2-20H14L11 2H2Z', '#bd6d4a');
  const leaves = leaf(0, -18, -120, 34, 8, '#6d9c6b', '#44704c') + leaf(0, -18, -60, 36, 8, '#7fae79', '#44704c') + leaf(0, -18, -92, 42, 8, '#5e8f63', '#44704c');
  const jar = shape('M-12-24H12V2H-12Z', '#8fb3bd') + shape('M2-24H12V2H2Z', '#7097a2');
  const pencils = line('M-4-24V-48M2-24V-54M7-24V-44', '#8a6a4a', 2.6) + shape('M-6-48h5l-2-8zM0-54h5l-2-8z', '#e9b44c');
  return place(leaves + pot, { x: 96, y: 270 }) + place(jar + pencils, { x: 306, y: 270 });
}

const LEAVES: readonly (readonly [x: number, y: number, turn: number, length: number, width: number])[] = [
  [-2, -60, -150, 92, 20], [0, -80, -112, 104, 22], [4, -84, -70, 100, 22], [6, -62, -32, 92, 20], [-4, -40, -172, 76, 17],
  [8, -38, -8, 74, 17], [2, -96, -92, 96, 19], [-2, -70, -132, 110, 21], [6, -72, -50, 108, 21],
];
const GREENS = ['#5e8f63', '#477550', '#76a674'] as const;

export function tallPlant(x: number, y: number, scale: number): Art {
  const leaves = LEAVES.map(([lx, ly, turn, length, width], index) => leaf(lx, ly, turn, length, width, GREENS[index % 3] ?? GREENS[0], '#3c6848')).join('');
  const pot = shape('M-36-8H36L28 66H-28Z', '#e6ddd0') + shape('M6-8H36L28 66H2Z', '#cdbfab', 'opacity=".8"') + box(-40, -14, 80, 12, '#f2ebe0', 'rx="4"');
  return place(line('M0 0C-2-30-2-60 0-90', '#4f7a52', 5) + leaves + pot, { x, y, scale });
}

export const clock = (x: number, y: number): Art =>
  place(
    dot(3, 5, 36, '#8b744a', 'opacity=".22"') +
      dot(0, 0, 36, '#3f4a56') +
      dot(0, 0, 30, '#fffdf6') +
      line('M0 0V-19M0 0L13 7', '#2e2a33', 3.4) +
      line('M0-27V-24M0 24V27M-27 0H-24M24 0H27', '#9a8f7c', 2.4) +
      dot(0, 0, 3, '#dd6b4a'),
    { x, y },
  );

const BOOKS = ['#dd8a64', '#6d9c8c', '#e9c06a', '#8a6f93', '#5c87a6'] as const;

export function bookshelf(): Art {
  const books = (left: number, shelf: number, shift: number): Art =>
    Array.from({ length: 5 }, (_, index) => {
      const taller = ((index + shift) % 3) * 6;
      return box(left + index * 11, shelf - 52 - taller, 10, 52 + taller, BOOKS[(index + shift) % 5] ?? BOOKS[0]);
    }).join('');
  return (
    box(1168, 240, 300, 250, '#b98a5c') +
    box(1164, 234, 308, 9, '#d8ad7e') +
    [1176, 1252, 1328, 1404].map((x) => box(x, 250, 66, 150, '#a5764a') + box(x, 316, 66, 5, '#8f6238')).join('') +
    books(1180, 316, 0) +
    books(1334, 316, 2) +
    books(1410, 316, 4) +
    books(1332, 392, 1)
  );
}
