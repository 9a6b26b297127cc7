import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qrOf } from '../../../src/ui/share/qr.ts';

const SCALE = 4;

/** The code as a camera would see it: every module so many dots wide. */
function photographed(text: string): string | undefined {
  const { size, path } = qrOf(text);
  const width = size * SCALE;
  const dots = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h/g)) {
    for (let dy = 0; dy < SCALE; dy++) for (let dx = 0; dx < SCALE; dx++) {
      dots.fill(0, ((Number(y) * SCALE + dy) * width + Number(x) * SCALE + dx) * 4, ((Number(y) * SCALE + dy) * width + Number(x) * SCALE + dx) * 4 + 3);
    }
  }
  return jsQR(dots, width, width)?.data;
}

test('a phone’s camera reads the link from the code that is drawn', () => {
  for (const letters of [20, 120, 255]) {
    const link = `https://a-seat-at-the-table.example/#/shared/${'Bk3_-Q'.repeat(50).slice(0, letters)}`;
    expect(photographed(link)).toBe(link);
  }
});
