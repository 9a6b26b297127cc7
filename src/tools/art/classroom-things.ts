import { DRAWINGS } from './corkboard.ts';
import { wallShadow } from './plate.ts';
import { type Art, box, clip, dot, fade, glow, line, oval, place, shape } from './svg.ts';

const BRIGHT = ['#dd6b4a', '#e9b44c', '#2f8077', '#5c87a6', '#8a6f93', '#8fb884'] as const;
const bright = (index: number): string => BRIGHT[index % BRIGHT.length] ?? BRIGHT[0];

/** Pictures where an alphabet would hang: they need no translation. */
const PICTURES: readonly Art[] = [
  dot(0, 2, 9, '#dd6b4a') + line('M0-7C1-10 3-12 5-12', '#7a4d34', 2.4) + shape('M1-8C4-13 9-12 10-10C8-7 4-6 1-8Z', '#6f9a6b'),
  dot(0, 0, 7, '#e9b44c') + line('M0-12V-10M0 10V12M-12 0H-10M10 0H12M-8-8L-7-7M8-8L7-7M-8 8L-7 7M8 8L7 7', '#e9b44c', 2.4),
  shape('M-12 0C-6-9 4-8 8 0C4 8-6 9-12 0ZM6 0L13-7V7Z', '#5c87a6') + dot(-6, -1.6, 1.5, '#fffdf6'),
  shape('M0-11C9-8 10 4 0 11C-10 4-9-8 0-11Z', '#7da677') + line('M0-8V11M0 0L5-4M0 4L-5 0', '#4f7a52', 1.4),
  shape('M0-12L3.4-4H12L5 1.6L7.6 10L0 5L-7.6 10L-5 1.6L-12-4H-3.4Z', '#e0a83f'),
  shape('M-10-1L0-11L10-1V10H-10Z', '#dd8a64') + box(-3, 2, 6, 8, '#7a4d34'),
  shape('M-10-3A10 9 0 0 1 10-3Z', '#7a5c8e') + line('M0-3V8C0 12 6 12 6 8', '#7a5c8e', 2.2),
  dot(0, 1, 9, '#f4c35a') + shape('M-8-5L-9-12L-2-8ZM8-5L9-12L2-8Z', '#f4c35a') + dot(-3, 0, 1.3, '#3a2b26') + dot(3, 0, 1.3, '#3a2b26'),
  shape('M0 10C-14 0-8-12 0-5C8-12 14 0 0 10Z', '#c9654a'),
];

export function frieze(y: number): Art {
  const card = (index: number): Art => {
    const x = -244 + index * 60;
    return box(x + 2, y - 18, 46, 40, '#8b744a', 'rx="3" opacity=".2"') + box(x, y - 20, 46, 40, '#fffdf6', 'rx="3"') + box(x, y + 15, 46, 5, bright(index), 'opacity=".8"') + place(PICTURES[index % PICTURES.length] ?? '', { x: x + 23, y: y - 2, scale: 0.98 });
  };
  return line(`M-260 ${y - 24}H1540`, '#a9c3bd', 4) + line(`M-260 ${y + 25}H1540`, '#a9c3bd', 4) + Array.from({ length: 30 }, (_, index) => card(index)).join('');
}

/** A month in little cards, and what weather it is. */
export function pocketChart(x: number, y: number, wide: number, high: number): Art {
  const day = (index: number): Art => {
    const [column, row] = [index % 7, Math.floor(index / 7)];
    const gone = index < 17;
    return box(x + 16 + column * 27, y + 16 + row * 22, 22, 17, gone ? bright(index * 5 + row) : '#f3ead6', `rx="2" opacity="${gone ? 0.72 : 1}"`);
  };
  const weather = [0, 1, 2].map((index) => box(x + 226 + index * 38, y + 18, 32, 38, '#fffdf6', 'rx="3"') + place(PICTURES[[1, 6, 3][index] ?? 0] ?? '', { x: x + 242 + index * 38, y: y + 37, scale: 0.96 })).join('');
  const scribbles = line(`M${x + 230} ${y + 74}q12-4 24 0t24-1t24 0t22 0M${x + 230} ${y + 88}q10-3 20 0t22 0t18-1`, '#6d8790', 3, 'opacity=".6"');
  return (
    box(x - 7, y - 7, wide + 14, high + 14, '#c99563', 'rx="5"') + box(x - 7, y - 7, wide + 14, 4, '#e6bf90', 'rx="2"') + box(x, y, wide, high, '#eaf0e6', 'rx="2"') +
    Array.from({ length: 28 }, (_, index) => day(index)).join('') + line(`M${x + 212} ${y + 14}V${y + high - 14}`, '#c4cfc0', 2) + weather + scribbles
  );
}

/** Paintings pegged to a string to dry. */
export function paintings(x: number, y: number): Art {
  const hung = [['rainbow', 14, 14], ['house', 88, 24], ['hand', 184, 25], ['friends', 256, 16]] as const;
  const sheet = ([name, dx, dy]: (typeof hung)[number], index: number): Art => {
    const { width, height, art } = DRAWINGS[name];
    return place(wallShadow(0, 0, width, height) + box(0, 0, width, height, '#fffdf6') + art + box(width / 2 - 3, -8, 6, 14, '#d9ac7a', 'rx="1.5"'), { x: x + dx, y: y + dy - 8, turn: index % 2 ? 1.5 : -1.5 });
  };
  return line(`M${x} ${y}Q${x + 168} ${y + 40} ${x + 336} ${y}`, '#a9866a', 2) + hung.map(sheet).join('') + dot(x, y, 4, '#8d7a5c') + dot(x + 336, y, 4, '#8d7a5c');
}

/** Butterflies of coloured paper, stuck to a window from inside. */
export function cutPaper(x: number, y: number): Art {
  const butterfly = (dx: number, dy: number, colour: string, turn: number): Art => place(shape('M0 0C-5-13-19-11-16-1C-21 8-7 14 0 2C7 14 21 8 16-1C19-11 5-13 0 0Z', colour, 'opacity=".82"') + line('M0-5V7', '#5e4a3a', 2.2), { x: x + dx, y: y + dy, turn });
  return butterfly(34, 24, '#e9b44c', -14) + butterfly(88, 38, '#dd8a64', 12) + butterfly(196, 30, '#8a6f93', -8);
}

/** A long low shelf under the windows: boxes, books, a plant. */
export function lowShelf(x: number, y: number, wide: number): Art {
  const bays = Math.round(wide / 70);
  const each = wide / bays;
  const bay = (index: number): Art => {
    const [bx, bottom] = [x + index * each + 5, y + 78];
    const inside = box(bx, y + 10, each - 10, 68, '#8f6540') + box(bx, y + 10, each - 10, 9, '#6d4a2c', 'opacity=".6"');
    if (index % 3 === 0) return inside + box(bx + 6, bottom - 42, each - 22, 42, bright(index), 'rx="4"') + box(bx + 6, bottom - 42, each - 22, 8, '#ffffff', 'opacity=".25" rx="3"') + box(bx + 20, bottom - 26, 22, 11, '#fffaf0', 'rx="2"');
    return inside + Array.from({ length: 5 }, (_, book) => box(bx + 4 + book * 10, bottom - 38 - ((book + index) % 3) * 7, 9, 38 + ((book + index) % 3) * 7, bright(book + index))).join('');
  };
  return box(x, y + 2, wide, 84, '#b98a5c') + Array.from({ length: bays }, (_, index) => bay(index)).join('') + box(x - 6, y - 6, wide + 12, 11, '#dcb083', 'rx="3"') + box(x - 6, y + 5, wide + 12, 4, '#5e4322', 'opacity=".25"');
}

/** A cubby for each child. Emptied for the day, but for a hat and a jacket. */
export function cubbies(x: number, y: number): Art {
  const cell = (index: number): Art => {
    const [cx, cy] = [x + 8 + (index % 5) * 63, y + 12 + Math.floor(index / 5) * 70];
    const left = index === 1 ? place(shape('M-20 0C-20-18 20-18 20 0Z', '#7a5c8e') + line('M-24 0H24', '#66497a', 5) + dot(0, -17, 4, '#e9b44c'), { x: cx + 28, y: cy + 58 }) : '';
    const bin = index % 3 === 0 ? box(cx + 6, cy + 28, 45, 32, bright(index + 2), 'rx="4"') + box(cx + 6, cy + 28, 45, 6, '#ffffff', 'rx="3" opacity=".28"') + box(cx + 20, cy + 40, 18, 9, '#fffaf0', 'rx="2"') : '';
    return box(cx, cy, 57, 62, '#94683f') + box(cx, cy, 57, 9, '#6d4a2c', 'opacity=".55"') + box(cx, cy, 5, 62, '#6d4a2c', 'opacity=".25"') + bin + left;
  };
  return box(x, y, 330, 162, '#c2925f') + box(x, y, 3, 162, '#f0cf9f', 'opacity=".8"') + Array.from({ length: 10 }, (_, index) => cell(index)).join('') + box(x - 5, y - 9, 340, 12, '#dcb083', 'rx="3"') + box(x - 5, y + 3, 340, 4, '#5e4322', 'opacity=".25"');
}

export function globe(x: number, y: number): Art {
  const sea = glow([{ at: 0, colour: '#b9dbe2' }, { at: 1, colour: '#6fa3b5' }]);
  const ball = `M${x - 34} ${y - 52}a34 34 0 1 0 68 0a34 34 0 1 0-68 0Z`;
  return (
    oval(x, y - 9, 28, 5, '#7a5431') + line(`M${x} ${y - 12}V${y - 18}`, '#7a5431', 7) + sea.defs + shape(ball, sea.paint) +
    clip(ball, shape(`M${x - 30} ${y - 76}c14-10 30-4 24 8c-4 9-12 8-10 18c2 12-12 8-14-4zM${x + 4} ${y - 50}c12-10 26-4 24 8s-12 26-20 14c-4-8 2-14-4-22z`, '#8fb884')) + line(`M${x - 26} ${y - 80}A38 38 0 1 1 ${x + 22} ${y - 22}`, '#c9953a', 3.4)
  );
}

/** Three small chairs, one in another. The lowest one's feet stand at (0,0). */
export function chairStack(): Art {
  const shine = fade([0, 0], [1, 0], [{ at: 0, colour: '#ffffff', alpha: 0.4 }, { at: 0.5, colour: '#ffffff', alpha: 0 }]);
  const seat = (index: number): Art => {
    const colour = [BRIGHT[3], BRIGHT[2], BRIGHT[0]][index] ?? BRIGHT[0];
    const back = 'M-40-126C-42-140-28-144 0-144C28-144 42-140 40-126L36-88C35-80 25-78 0-78C-25-78-35-80-36-88Z';
    return place(line('M-26-80V-50M26-80V-50', '#8e8a86', 6) + shape(back, colour) + shape(back, shine.paint) + box(-15, -132, 30, 10, '#3a2b26', 'rx="5" opacity=".4"') + shape('M-40-56H40C48-56 54-48 54-42H-54C-54-48-48-56-40-56Z', colour) + box(-54, -43, 108, 8, '#3a2b26', 'rx="4" opacity=".25"'), { y: -index * 21 });
  };
  const legs = line('M-46-46L-54 0M46-46L54 0M-30-46L-34-10M30-46L34-10', '#8e8a86', 6.5) + line('M-46-46L-54 0M46-46L54 0', '#d5d1ca', 2);
  return shine.defs + oval(8, 2, 78, 10, '#4b2f12', 'opacity=".3"') + legs + [0, 1, 2].map(seat).join('');
}
