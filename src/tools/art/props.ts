import { calendar, pen, penSigned, photo, spareChair, stack, water, yourChair } from './foreground.ts';
import { contact } from './shadow.ts';
import { type Art, box, dot, line, mix, oval, shape } from './svg.ts';

const WOOD_SHADOW = '#4b2a12';

/** Chair back, its top near y 96 of a seated person. */
export const chair = (): Art =>
  box(-112, 96, 224, 196, '#7f9a98', 'rx="46"') +
  box(-112, 96, 224, 196, 'none', 'rx="46" stroke="#fff" stroke-opacity=".22" stroke-width="5"') +
  shape('M20 96H66A46 46 0 0 1 112 142V246A46 46 0 0 1 66 292H46Q70 200 20 96Z', '#000000', 'opacity=".08"');

export const cup = (colour: string): Art =>
  contact(8, 3, 46, 13) +
  oval(0, 0, 30, 8, mix(colour, '#ffffff', 0.35)) +
  oval(0, -1, 22, 5.5, mix(colour, '#000000', 0.12)) +
  line('M20-32c16-3 18 20 0 20', colour, 6) +
  shape('M-21-38H21C21-14 16-2 0-2C-16-2-21-14-21-38Z', colour) +
  shape('M6-38H21C21-14 16-2 0-2C8-6 10-20 6-38Z', '#000000', 'opacity=".12"') +
  oval(0, -38, 21, 6, mix(colour, '#ffffff', 0.4)) +
  oval(0, -37.4, 17.5, 4.4, '#6b3d22') +
  oval(-4, -38, 8, 1.8, '#9a6238', 'opacity=".8"');

export const papers = (): Art =>
  contact(8, 16, 80, 26) +
  shape('M-60 0L50-8L66 20L-50 32Z', '#efe3cd') +
  shape('M-52-6L58-10L70 18L-46 26Z', '#fffdf6') +
  line('M-36 2L32-2M-34 8L44 3M-32 14L20 10', '#c5b59a', 2.6);

export const tissues = (): Art =>
  contact(10, 0, 62, 14) +
  shape('M-14-44C-20-66-4-60 0-72C6-62 18-66 16-44Z', '#ffffff') +
  shape('M0-72C6-62 18-66 16-44H2C6-54 2-62 0-72Z', '#e6e2da') +
  shape('M-42-40L42-40L38 0L-38 0Z', '#7fb0a8') +
  shape('M-42-40L-30-50L54-50L42-40Z', '#9cc7bf') +
  shape('M42-40L54-50L49-8L38 0Z', '#5f938b') +
  oval(4, -45, 22, 3.4, '#4a7a73') +
  line('M-34-24q17-10 34 0t34 0', '#cfe6e0', 3);

export const laptop = (): Art =>
  shape('M-66 4L72 4L84 14L-74 14Z', WOOD_SHADOW, 'opacity=".25"') +
  shape('M-60-78Q-60-84-54-84H54Q60-84 60-78L66 2H-66Z', '#b9bfc4') +
  shape('M-60-78Q-60-84-54-84H54Q60-84 60-78L61-70H-61Z', '#d3d8db') +
  shape('M10-84H54Q60-84 60-78L66 2H-20Z', '#a6adb3', 'opacity=".6"') +
  shape('M-70 2H70L74 9H-74Z', '#8f979e') +
  dot(0, -40, 9, '#eef1f2') +
  line('M-4-40l3 3l6-7', '#6f8d8a', 2.4);

export const folder = (): Art =>
  contact(12, 22, 98, 28) +
  shape('M-68 2L-20-2L-14-6L20-8L22-2L70-6L86 24L-58 36Z', '#5c87a6') +
  shape('M-66 8L70-2L86 26L-58 38Z', '#77a2bf') +
  shape('M-30 12L20 8L28 22L-24 27Z', '#fffdf6') +
  line('M-20 18L14 15.5M-17 22.5L4 21', '#9fb6c6', 2);

/** What stands about on the table and in the room, by frame name. */
export const PROPS = {
  chair: chair(),
  cup: cup('#e4795a'),
  papers: papers(),
  tissues: tissues(),
  folder: folder(),
  'your-chair': yourChair(),
  'spare-chair': spareChair(),
  pen: pen(),
  'pen-signed': penSigned(),
  calendar: calendar(),
  stack: stack(),
  water: water(),
  photo: photo(),
} as const;
