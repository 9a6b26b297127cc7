import { type Art, box, dot, line, place, shape } from './svg.ts';

/** Children's drawings, pinned up. */
export function corkboard(x: number, y: number, width: number, height: number): Art {
  const speckles = Array.from({ length: 70 }, (_, index) => dot(x + ((index * 73.3) % width), y + ((index * 41.7) % height), 1.3, '#a97d4c', 'opacity=".5"')).join('');
  const at = (dx: number, dy: number, art: Art, turn: number): Art => place(art, { x: x + dx, y: y + dy, turn });
  return (
    box(x + 5, y + 8, width, height, '#8b744a', 'rx="6" opacity=".22"') +
    box(x - 8, y - 8, width + 16, height + 16, '#b98a5c', 'rx="7"') +
    box(x - 8, y - 8, width + 16, 5, '#d3a677', 'rx="3"') +
    box(x, y, width, height, '#d9b384', 'rx="3"') +
    speckles +
    at(12, 10, card(84, 62, HOUSE, '#dd6b4a'), -4) +
    at(108, 16, card(66, 74, RAINBOW, '#2f8077'), 3) +
    at(184, 8, card(64, 52, FRIENDS, '#e9b44c'), -3) +
    at(20, 84, card(70, 50, CAT, '#4b8fb5'), 3) +
    at(186, 74, card(62, 62, HANDPRINT, '#dd6b4a'), 4) +
    at(108, 100, NOTE, -2)
  );
}

const card = (width: number, height: number, drawing: Art, pin: string): Art =>
  box(2, 4, width, height, '#5e4322', 'opacity=".25"') +
  box(0, 0, width, height, '#fffdf6') +
  drawing +
  dot(width / 2, 4, 4, pin) +
  dot(width / 2 - 1.2, 2.8, 1.3, '#ffffff', 'opacity=".8"');

const crayon = (path: string, colour: string, width = 3): Art => line(path, colour, width);

const HOUSE =
  box(4, 4, 76, 54, '#e3f1f5') +
  crayon('M6 52q36-8 72 0', '#79b06f', 8) +
  shape('M24 50V30L40 17L56 30V50Z', '#f2a65e') +
  crayon('M20 31L40 15L60 31', '#cf5b45', 4) +
  box(35, 37, 10, 13, '#7a4d34') +
  dot(68, 16, 7, '#ffcf4a') +
  crayon('M68 4v3M79 16h-2M57 16h2', '#ffcf4a', 2) +
  crayon('M14 50v-10M10 40q4-10 8 0', '#5d9a58', 4);

const RAINBOW =
  crayon('M10 56a23 23 0 0 1 46 0', '#e0604c', 6) +
  crayon('M16 57a17 17 0 0 1 34 0', '#f0a63f', 6) +
  crayon('M22 58a11 11 0 0 1 22 0', '#5da36c', 6) +
  crayon('M27 59a6 6 0 0 1 12 0', '#4b8fb5', 5) +
  dot(12, 60, 7, '#dcebf2') +
  dot(54, 60, 7, '#dcebf2');

const FRIENDS =
  dot(22, 22, 7, '#f0c096') +
  crayon('M22 29v14M14 35h16M22 43l-5 7M22 43l5 7', '#4b6fa5') +
  dot(44, 26, 5.5, '#c98a5c') +
  crayon('M44 32v10M38 36h12M44 42l-4 7M44 42l4 7', '#d35f79') +
  crayon('M28 36q5 3 9 1', '#8a5a48', 2) +
  shape('M30 10c-3-5-9-1-5 4l5 5l5-5c4-5-2-9-5-4z', '#e0604c');

const CAT =
  dot(35, 28, 14, '#f4c35a') +
  shape('M23 20L22 8L32 15ZM47 20L48 8L38 15Z', '#f4c35a') +
  dot(30, 26, 2, '#3a2b26') +
  dot(40, 26, 2, '#3a2b26') +
  crayon('M32 32q3 3 6 0M17 28l-8-2M17 31l-8 2M53 28l8-2M53 31l8 2', '#3a2b26', 1.8);

const HANDPRINT = shape(
  'M31 50C18 50 14 36 18 28L15 16q0-4 3-3l4 10L22 9q1-4 4-1l2 14L31 7q2-3 4 0l-1 15l5-11q3-2 4 1l-4 13l6-5q4-1 3 2C44 34 46 50 31 50Z',
  '#e88a6a',
);

const NOTE =
  box(1, 3, 66, 36, '#5e4322', 'opacity=".22"') + box(0, 0, 66, 36, '#ffe9a8') + line('M9 14q12-4 24 0t22-1M9 25q10-3 20 0t12 0', '#6b4a2a', 2.4, 'opacity=".6"');

/** What the children drew, each on a sheet of its own; widths and heights are the sheet's. */
export const DRAWINGS = {
  house: { width: 84, height: 62, art: HOUSE },
  rainbow: { width: 66, height: 74, art: RAINBOW },
  friends: { width: 64, height: 52, art: FRIENDS },
  cat: { width: 70, height: 50, art: CAT },
  hand: { width: 62, height: 62, art: HANDPRINT },
} as const;
