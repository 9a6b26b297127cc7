import { type HairDrawing, strands } from './strands.ts';
import { shape } from './svg.ts';

/** Covered hair: the colours are the cloth's. */
export const COVERED = {
  hijab: {
    hidesEars: true,
    back: (hair) => shape('M0-106C54-106 82-66 77-8C74 40 72 74 86 108C96 136 60 166 0 166C-60 166-96 136-86 108C-72 74-74 40-77-8C-82-66-54-106 0-106Z', hair.shade),
    front: (hair) =>
      shape('M0-104C52-104 78-66 74-8C72 34 66 66 70 92C60 124 30 134 0 134C-30 134-60 124-70 92C-66 66-72 34-74-8C-78-66-52-104 0-104ZM0-64C37-64 51-36 51-2C51 36 33 70 0 79C-33 70-51 36-51-2C-51-36-37-64 0-64Z', hair.base, 'fill-rule="evenodd"') +
      shape('M-44-32C-34-62-14-68 0-68C14-68 34-62 44-32C30-54 14-58 0-58C-14-58-30-54-44-32Z', hair.shade, 'opacity=".9"') +
      strands('M-62-44C-50-82-20-94 4-92M-66 40C-50 76-22 94 14 98M-66 70C-44 98-10 112 34 106', hair.light, 3, 0.75) +
      strands('M62 30C56 62 40 82 18 92M66 76C52 104 20 120-14 122', hair.shade, 3, 0.8),
    shadow: 'M-64 20C-70-60-40-98 0-98C40-98 70-60 64 20L52 0C52-38 36-62 0-62C-36-62-52-38-52 0Z',
  },
  turban: {
    hidesEars: true,
    back: (hair) => shape('M-62-40C-72-4-64 18-56 22H56C64 18 72-4 62-40Z', hair.shade),
    front: (hair) =>
      shape('M-34-44L0-70L34-44C20-54-20-54-34-44Z', hair.shade) +
      shape('M-66 10C-84-40-82-104-20-122C44-136 92-88 68 10C64-12 56-32 44-40L4-74C-2-77-6-74-10-70L-44-40C-56-32-63-12-66 10Z', hair.base) +
      shape('M10-126C60-120 88-80 68 10C64-12 56-32 44-40L20-60C50-72 44-110 10-126Z', hair.shade, 'opacity=".5"') +
      strands('M-10-72C-36-66-62-44-70-14M-8-86C-40-80-66-56-74-26M-4-102C-40-98-68-74-76-46M4-74C30-70 58-48 70-14M8-90C40-84 64-62 74-32M12-106C44-102 68-80 74-54', hair.shade, 2.6, 0.85) +
      strands('M-16-94C-38-90-58-74-68-52M-10-114C-36-110-58-94-68-74M-2-74C-4-92 0-110 10-120', hair.light, 3, 0.8),
    shadow: 'M-64 8C-72-40-60-60-44-50L0-78L44-50C60-60 72-40 64 8C62-12 54-30 44-36L4-68L-44-36C-54-30-62-12-64 8Z',
  },
} as const satisfies Readonly<Record<string, HairDrawing>>;
