import { frieze, lowShelf, paintings } from './classroom-things.ts';
import { corkboard } from './corkboard.ts';
import { tallPlant } from './furniture.ts';
import { bookcase, floorLamp } from './office-things.ts';
import { blurred, framed, lampLight } from './plate.ts';
import { svgOf } from './sheet.ts';
import { type Art, box, dot, fade, line, oval, place, shape } from './svg.ts';
import { schoolWindow } from './window.ts';

/** What a camera sees behind someone on a call, and how many pixels a unit has. The middle is theirs. */
export const CALL = { width: 640, height: 400, density: 1.5 } as const;
/** Drawn around it and cut off again, since a blur darkens towards a drawing's edge. */
export const BLEED = 32;

interface Backdrop {
  readonly scene: () => Art;
  /** Out of focus by so much. */
  readonly blur: number;
  /** The light's colour where it is brightest and how strong, then the dark across from it. */
  readonly light: readonly [colour: string, alpha: number];
  readonly dark: readonly [colour: string, alpha: number];
  readonly from: 'left' | 'right';
}

const fill = (left: string, right: string): Art => {
  const paint = fade([0, 0], [1, 0.3], [{ at: 0, colour: left }, { at: 1, colour: right }]);
  return paint.defs + box(-40, -40, 720, 480, paint.paint);
};

const homeOffice = (): Art =>
  fill('#e6dccb', '#cbbfa9') + place(schoolWindow(0, 0, 190, 210, 'treetops'), { x: -88, y: 6 }) + place(bookcase(0, 0, 200), { x: 432, y: -64, scale: 1.02 }) + framed(196, 40, 88, 66, '#8d6a52', box(10, 9, 68, 48, '#dfe6dc') + shape('M10 44C28 26 46 40 78 28V57H10Z', '#9db48f')) + place(tallPlant(0, 0, 1), { x: 92, y: 330, scale: 1.1 }) + lampLight(420, 90, 120, 120, 0.4);

function kitchen(): Art {
  const tiles = Array.from({ length: 60 }, (_, index) => box(-30 + (index % 15) * 46, 128 + Math.floor(index / 15) * 32, 44, 30, index % 7 === 3 ? '#d8e3dc' : '#f7f0e2')).join('');
  const cabinet = (x: number): Art => box(x, -20, 104, 132, '#a9b597') + box(x + 8, -20, 88, 122, '#b9c4a8') + box(x + 84, 78, 5, 20, '#7a6a4a');
  const jars = [0, 1, 2, 3].map((index) => box(476 + index * 30, 186 - (index % 2) * 10, 22, 50 + (index % 2) * 10, ['#dd8a64', '#e9c06a', '#8fb3bd', '#c98a7d'][index] ?? '#dd8a64', 'rx="4"') + box(475 + index * 30, 180 - (index % 2) * 10, 24, 8, '#8d6a44', 'rx="2"')).join('');
  const pendant = line('M236 -20V36', '#6a5a50', 3) + shape('M192 78C194 50 214 38 236 38C258 38 278 50 280 78Z', '#d8704e') + oval(236, 78, 44, 6, '#fff2cf') + lampLight(236, 120, 130, 90, 0.7);
  return fill('#f3e7d0', '#dcc9a8') + tiles + place(schoolWindow(0, 0, 150, 150, 'house'), { x: 20, y: 10 }) + [336, 444, 552].map(cabinet).join('') + box(-40, 236, 720, 16, '#b07d4c') + box(-40, 252, 720, 180, '#93a283') + box(80, 264, 3, 150, '#6f7d61') + box(560, 264, 3, 150, '#6f7d61') + jars + place(tallPlant(0, 0, 0.5), { x: 50, y: 204 }) + pendant;
}

const classroomCorner = (): Art =>
  fill('#f6ecd6', '#e2d0b0') + place(frieze(0), { x: 40, y: 34 }) + place(paintings(0, 0), { x: -46, y: 92, scale: 0.86 }) + place(corkboard(0, 0, 262, 146), { x: 396, y: 84, scale: 0.94 }) + box(-40, 262, 720, 180, '#a9c6c1') + box(-40, 258, 720, 8, '#e9b44c') + place(lowShelf(0, 0, 560), { x: -80, y: 276, scale: 1.45 });

function clinic(): Art {
  const blocks = (['#dd6b4a', '#e9b44c', '#5c87a6', '#8fb884', '#8a6f93'] as const).map((colour, index) => box(440 + index * 34, 158 - (index % 2) * 14, 28, 28 + (index % 2) * 14, colour, 'rx="5"')).join('');
  const shelves = [186, 264, 342].map((y) => box(420, y, 230, 9, '#d9b98c')).join('') + box(420, 90, 9, 320, '#c9a673');
  const toys = box(444, 220, 62, 44, '#7fb0a8', 'rx="6"') + box(520, 228, 50, 36, '#e8b48f', 'rx="6"') + dot(602, 246, 20, '#e9b44c') + box(440, 296, 80, 46, '#8fb3bd', 'rx="6"') + box(540, 304, 76, 38, '#c98a7d', 'rx="6"');
  const ball = dot(84, 330, 84, '#6fa6a0') + dot(60, 300, 34, '#a8d0c9', 'opacity=".7"') + line('M12 348C60 372 120 366 160 346', '#4f827d', 4, 'opacity=".5"');
  const poster = framed(34, 52, 120, 140, '#e9e1d2', [0, 1, 2, 3, 4, 5, 6, 7, 8].map((index) => dot(26 + (index % 3) * 34, 30 + Math.floor(index / 3) * 38, 13, ['#8fb884', '#e9b44c', '#dd8a64'][Math.floor(index / 3)] ?? '#8fb884')).join(''));
  return fill('#e3ebe8', '#c6d3d0') + poster + box(-40, 300, 720, 140, '#c4a57a') + shape('M-40 360H300L260 420H-40Z', '#7d9fb0') + shelves + blocks + toys + ball;
}

function staffRoom(): Art {
  const holes = Array.from({ length: 16 }, (_, index) => {
    const [x, y] = [410 + (index % 4) * 58, 20 + Math.floor(index / 4) * 46];
    return box(x, y, 52, 40, '#6f4c30') + box(x + 4, y + 26 - (index % 3) * 6, 44, 14 + (index % 3) * 6, ['#fbf4e2', '#e9d9b4', '#cfe0dc', '#fbf4e2'][index % 4] ?? '#fbf4e2');
  }).join('');
  const machine = box(44, 170, 92, 112, '#4d4a4d', 'rx="8"') + box(56, 184, 68, 30, '#2f2c30', 'rx="4"') + box(70, 226, 40, 44, '#322f33', 'rx="3"') + box(80, 244, 20, 24, '#e4795a', 'rx="3"') + dot(112, 198, 4, '#e9b44c');
  const mugs = ['#8fb3bd', '#e9c06a', '#c98a7d'].map((colour, index) => box(168 + index * 30, 254, 22, 28, colour, 'rx="4"')).join('');
  const dusk = fade([0, 0], [0, 1], [{ at: 0, colour: '#5d7186' }, { at: 1, colour: '#d9a27a' }]);
  return fill('#d8c6a8', '#c0a884') + dusk.defs + box(-10, -10, 190, 130, '#f3e7cf') + box(4, -10, 162, 116, dusk.paint) + box(82, -10, 7, 116, '#f3e7cf') + box(402, 10, 246, 198, '#8d623c') + holes + box(-40, 282, 720, 14, '#a97b4d') + box(-40, 296, 720, 150, '#8b744a') + machine + mugs + place(floorLamp(0, 0), { x: 292, y: 84, scale: 1.1 });
}

const plainWall = (): Art =>
  fill('#dfe3d6', '#b7bfae') + lampLight(90, 90, 260, 240, 0.8) + shape('M60 -20L190 -40L330 420H170Z', '#fff6dc', 'opacity=".4"') + shape('M230 -40L290 -40L430 420H350Z', '#fff6dc', 'opacity=".25"') + place(tallPlant(0, 0, 1), { x: 590, y: 360, scale: 1.5 });

const BACKDROPS: readonly Backdrop[] = [
  { scene: homeOffice, blur: 3.2, light: ['#fff2cc', 0.5], dark: ['#3a2c1c', 0.3], from: 'left' },
  { scene: kitchen, blur: 3, light: ['#fff4d6', 0.55], dark: ['#5a4428', 0.2], from: 'left' },
  { scene: classroomCorner, blur: 3.6, light: ['#fdf6e2', 0.4], dark: ['#4a4530', 0.22], from: 'right' },
  { scene: clinic, blur: 3.2, light: ['#f4fbfa', 0.5], dark: ['#33474b', 0.24], from: 'right' },
  { scene: staffRoom, blur: 3.2, light: ['#ffdf9e', 0.35], dark: ['#2b2130', 0.42], from: 'right' },
  { scene: plainWall, blur: 7, light: ['#fff3d2', 0.35], dark: ['#3c4234', 0.3], from: 'left' },
];

function backdrop({ scene, blur, light, dark, from }: Backdrop): string {
  const ends = from === 'left' ? ([0, 1] as const) : ([1, 0] as const);
  const across = fade([ends[0], 0], [ends[1], 0.5], [{ at: 0, colour: light[0], alpha: light[1] }, { at: 0.5, colour: light[0], alpha: 0 }, { at: 0.5, colour: dark[0], alpha: 0 }, { at: 1, colour: dark[0], alpha: dark[1] }]);
  const down = fade([0, 0], [0, 1], [{ at: 0.35, colour: dark[0], alpha: 0 }, { at: 1, colour: dark[0], alpha: dark[1] * 0.9 }]);
  return svgOf(blurred(blur, scene()) + across.defs + box(0, 0, CALL.width, CALL.height, across.paint) + down.defs + box(0, 0, CALL.width, CALL.height, down.paint), -BLEED, -BLEED, CALL.width + BLEED * 2, CALL.height + BLEED * 2);
}

/** By file name, `call-1` on. */
export const CALLS: Readonly<Record<string, string>> = Object.fromEntries(BACKDROPS.map((each, index) => [`call-${index + 1}`, backdrop(each)]));
