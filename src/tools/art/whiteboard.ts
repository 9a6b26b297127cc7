import { type Art, box, line, place, shape } from './svg.ts';

const CORAL = '#dd6b4a';

/** Three columns of notes without a word: lettering is left to the page, which can be translated. */
export function whiteboard(x: number, y: number, width: number, height: number): Art {
  const column = (width / 3) * 0.98;
  const heads = [0, 1, 2].map((index) => line(`M${x + 20 + index * column} ${y + 58}q20-4 40-1t30-1`, '#3c4650', 3.4, 'opacity=".55"')).join('');
  const rules = [1, 2].map((index) => line(`M${x + 8 + index * column} ${y + 52}v${height - 64}`, '#d8d3c8', 2)).join('');
  const notes: readonly (readonly [column: number, row: number, length: number])[] = [[0, 0, 58], [0, 1, 44], [0, 2, 52], [1, 0, 50], [1, 1, 60], [1, 2, 38]];
  const rows = notes.map(([at, row, length]) => note(x + 20 + at * column, y + 80 + row * 16, length, at === 0 ? '#5a9c7f' : CORAL)).join('');
  const title = line(`M${x + 20} ${y + 26}q14-14 20 0t20-2t22 0t18-2t26 1`, '#2f6f8a', 4.2, 'opacity=".75"') + line(`M${x + 18} ${y + 37}q60-5 128 0`, CORAL, 2.6);
  const stickers = sticky(x + width - 98, y + 74, '#ffe08a', -4) + sticky(x + width - 62, y + 78, '#ffc2a8', 3) + sticky(x + width - 96, y + 110, '#bfe3d0', 2);
  return board(x, y, width, height) + title + heads + rules + rows + stickers + tray(x, y + height, width);
}

const note = (x: number, y: number, length: number, colour: string): Art =>
  line(`M${x} ${y}h6`, colour, 3) + line(`M${x + 12} ${y}q${length / 2}-3 ${length} 0`, '#a9b0b3', 2.4);

const board = (x: number, y: number, width: number, height: number): Art =>
  box(x + 5, y + 8, width, height, '#8b744a', 'rx="8" opacity=".22"') +
  box(x - 7, y - 7, width + 14, height + 14, '#d9d3c8', 'rx="9"') +
  box(x - 7, y - 7, width + 14, 6, '#f3efe7', 'rx="3"') +
  box(x, y, width, height, '#fdfcf8', 'rx="4"') +
  shape(`M${x} ${y}h${width * 0.42}L${x + width * 0.12} ${y + height}H${x}Z`, '#ffffff') +
  shape(`M${x + width * 0.5} ${y}h30L${x + width * 0.3 + 10} ${y + height}h-40Z`, '#f3f1ea', 'opacity=".7"');

const tray = (x: number, bottom: number, width: number): Art =>
  box(x + width * 0.3, bottom + 5, width * 0.4, 7, '#c7c0b3', 'rx="2"') +
  box(x + width * 0.36, bottom + 1, 34, 5, '#2f6f8a', 'rx="2"') +
  box(x + width * 0.5, bottom + 1, 30, 5, CORAL, 'rx="2"');

const sticky = (x: number, y: number, colour: string, turn: number): Art =>
  place(
    box(1.5, 2.5, 30, 30, '#6b5a3a', 'opacity=".18"') + box(0, 0, 30, 30, colour) + line('M5 10h18M5 16h20M5 22h12', '#6b5a3a', 2, 'stroke-opacity=".4"'),
    { x, y, turn },
  );
