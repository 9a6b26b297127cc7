import { around, contact } from './shadow.ts';
import { type Art, box, clip, dot, fade, line, oval, place, shape } from './svg.ts';

const WOOL = { lit: '#93adaa', plain: '#7f9a98', dark: '#5f7a79', deep: '#47605f' } as const;
const OAK = { lit: '#d3a06b', plain: '#a9713f', dark: '#7a4f2b' } as const;

/** The chair you have just stood up from, from behind; the middle of its foot at (0,0). Stands before the table, cut by the lower edge. */
export function yourChair(): Art {
  const cloth = fade([0, 0], [1, 0.4], [{ at: 0, colour: WOOL.lit }, { at: 0.45, colour: WOOL.plain }, { at: 1, colour: WOOL.dark }]);
  const back = 'M-118-286H118C150-286 166-268 166-238L152-92C149-66 136-56 112-56H-112C-136-56-149-66-152-92L-166-238C-166-268-150-286-118-286Z';
  const arm = line('M150-120C196-124 206-108 206-78V0', OAK.dark, 22) + line('M148-121C193-125 203-109 203-80V0', OAK.plain, 15) + line('M147-126C190-129 199-113 199-84V0', OAK.lit, 3.4, 'opacity=".8"');
  const arms = arm + place(arm, { scale: -1, scaleY: 1 });
  const stem = shape('M-26-70H26L34 60H-34Z', WOOL.deep) + shape('M-26-70H-12L-17 60H-34Z', WOOL.dark);
  const seams = line('M-134-252C-60-262 60-262 134-252M-128-100C-60-92 60-92 128-100', WOOL.deep, 2.6, 'opacity=".4"') + line('M0-258V-96', WOOL.deep, 2.2, 'opacity=".22"');
  const lit = line('M-159-234C-158-264-146-279-116-279H112', '#fff3d2', 5, 'opacity=".55"') + line('M-158-228L-146-96', '#fff3d2', 4, 'opacity=".35"');
  return cloth.defs + around(-140, -262, 306, 200, 46) + arms + stem + box(-136, -62, 272, 26, WOOL.deep, 'rx="12"') + shape(back, cloth.paint) + clip(back, shape('M60-290H170V-50H30C90-120 104-210 60-290Z', '#000000', 'opacity=".09"')) + seams + lit;
}

/** Drawn up at the table's end for someone who isn't there yet, facing left; (0,0) is where their eyes would be, as with `chair`. */
export function spareChair(): Art {
  const cloth = fade([0, 0], [1, 0.3], [{ at: 0, colour: WOOL.lit }, { at: 0.6, colour: WOOL.plain }, { at: 1, colour: '#6d8886' }]);
  const side = 'M42 100C70 104 86 122 86 150L78 262H40Z';
  const back = 'M-78 118C-74 102-62 96-44 97L38 100C58 102 66 114 65 134L57 262H-70C-76 214-82 160-78 118Z';
  const seat = shape('M-92 236C-60 226 30 226 62 236V268H-98Z', WOOL.dark) + shape('M-92 236C-60 226 30 226 62 236L60 246C20 238-50 238-94 246Z', WOOL.lit, 'opacity=".8"');
  const arm = line('M-98 214L-94 270', OAK.dark, 11) + line('M72 192C30 186-50 192-104 208', OAK.dark, 17) + line('M72 189C30 183-50 189-104 204', OAK.plain, 12) + line('M70 185C30 179-50 185-102 200', OAK.lit, 3.4, 'opacity=".85"');
  return shape(side, WOOL.deep) + cloth.defs + shape(back, cloth.paint) + line('M-72 120C-68 106-58 101-44 102L36 105', '#fff3d2', 4, 'opacity=".6"') + line('M-64 132C-30 126 20 127 50 134', WOOL.deep, 2.2, 'opacity=".35"') + seat + arm;
}

const PEN =
  line('M-44 0H30', '#2f5d66', 8) + line('M-44-1.6H28', '#6fa0a4', 2.2) + line('M-6 0H0', '#e9b44c', 8) + shape('M30-4L47-.6V.6L30 4Z', '#d9cdb4') + dot(47, 0, 1.4, '#2e2a33') + line('M-40-4.4H-20', '#e9b44c', 2.6) + box(-50, -3.6, 6, 7.2, '#244a52', 'rx="2.4"');
const penAt = (x: number, y: number, turn: number): Art => place(place(line('M-46 6L44 6', '#4b2a12', 6, 'opacity=".22"'), { x: 3 }) + PEN, { x, y, turn });

export const pen = (): Art => contact(4, 8, 54, 12) + penAt(0, 0, -14);

/** A page with a name under it, and the pen laid down. */
export const penSigned = (): Art =>
  contact(6, 22, 104, 30) +
  shape('M-78 4L52-10L86 38L-66 54Z', '#e9dcc3') + shape('M-80 0L50-14L84 34L-68 50Z', '#fffdf6') +
  line('M-58 8L30-1M-56 15L44 4M-54 22L20 14', '#c9bda4', 2.4) + line('M-50 41L24 33', '#8f8468', 1.8) +
  line('M-46 36C-42 22-34 20-36 32C-38 42-28 34-22 28C-18 24-20 36-12 33C-4 30-6 24 0 27C4 30 8 28 18 25', '#2f4f8a', 2.6) + penAt(62, 4, 52);

/** A month on the desk; one day has a ring around it. */
export function calendar(): Art {
  const at = (column: number, row: number): readonly [number, number] => [-50 + column * 18.2 + row * 3.4, -18 + row * 13 - column * 0.6];
  const days = Array.from({ length: 28 }, (_, index) => {
    const [x, y] = at(index % 7 - 0.4, Math.floor(index / 7));
    return shape(`M${x} ${y}l12-.4l2 8l-12 .4Z`, index % 7 > 4 ? '#ece0c8' : '#d9e2da');
  }).join('');
  const [ringX, ringY] = at(3, 2);
  const ring = `<ellipse cx="${Math.round(ringX)}" cy="${Math.round(ringY + 4)}" rx="13" ry="9.4" fill="none" stroke="#d4553a" stroke-width="3.2" transform="rotate(-8 ${Math.round(ringX)} ${Math.round(ringY + 4)})"/>`;
  const coils = Array.from({ length: 9 }, (_, index) => line(`M${-52 + index * 14} ${-43 - index * 0.5}c-3-9 6-9 4 3`, '#8f897c', 2)).join('');
  return contact(8, 26, 100, 26) + shape('M-68-38L72-43L90 36L-62 44Z', '#4b2a12', 'opacity=".14"') + shape('M-66-34L70-40L88 34L-60 42Z', '#d9c9a8') + shape('M-66-40L68-45L85 30L-60 37Z', '#fffdf6') + shape('M-66-40L68-45L71-29L-65-24Z', '#2f8077') + line('M-36-32L30-34.5', '#bfe0d8', 4) + days + ring + coils;
}

/** Papers knocked into one neat stack. */
export function stack(): Art {
  const sheets = [0, 1, 2, 3, 4, 5].map((index) => shape(`M-62 ${22 - index * 4}L-44 ${-6 - index * 4}H56L70 ${22 - index * 4}Z`, index % 2 ? '#f3e9d4' : '#dfd0b2')).join('');
  return contact(8, 22, 92, 20) + shape('M-62 26L70 26L70 3L-62 3Z', '#cdbd9c') + sheets + [0, 1, 2, 3, 4].map((index) => line(`M-61 ${24 - index * 4.4}H69`, '#b3a17c', 1, 'opacity=".55"')).join('') + shape('M-62 0L-44-28H56L70 0Z', '#fffdf6') + line('M-40-20H34M-44-13H46M-48-6H16', '#c9bda4', 2.4);
}

/** A paper cup of water. */
export function water(): Art {
  const paper = fade([0, 0], [1, 0], [{ at: 0, colour: '#fffdf6' }, { at: 0.55, colour: '#f0e8d8' }, { at: 1, colour: '#cfc3ab' }]);
  return contact(8, 0, 36, 11) + paper.defs + shape('M-24-62H24L17-3C16 3-16 3-17-3Z', paper.paint) + shape('M-21-38C-8-33 8-33 21-38L19-24C7-19-7-19-19-24Z', '#8fbcc4', 'opacity=".75"') + oval(0, -62, 24, 7, '#fffdf6') + oval(0, -61.4, 20.6, 5.2, '#a9d0d8') + oval(-5, -62, 9, 2, '#e9f6f6') + line('M-24-62C-23-70 23-70 24-62', '#e6dcc6', 1.6);
}

/** What the child drew, framed and propped up so that everyone sees whom it is about. */
export function photo(): Art {
  const wood = fade([0, 0], [1, 1], [{ at: 0, colour: '#dcae74' }, { at: 1, colour: '#a9713f' }]);
  const grown = dot(-12, -58, 7, '#c98a5c') + shape('M-20-28L-15-50H-9L-4-28Z', '#dd6b4a') + line('M-15-28V-20M-9-28V-20', '#3f4a56', 3);
  const child = dot(12, -46, 6, '#c98a5c') + shape('M6-26L9-40H15L18-26Z', '#3f8f86') + line('M10-26V-20M14-26V-20', '#3f4a56', 2.6);
  const drawing = box(-30, -80, 60, 64, '#e3f1f5') + shape('M-30-26C-10-33 10-31 30-27V-16H-30Z', '#8fbf7f') + dot(20, -70, 7, '#ffcf4a') + line('M-5-44L8-38', '#c98a5c', 2.6) + grown + child;
  return wood.defs + contact(12, 2, 58, 12) + shape('M24-92L52 2H34L18-80Z', '#6d4526') + place(box(-42, -94, 84, 94, wood.paint, 'rx="4"') + line('M-40-2V-92H40', '#ffe9bf', 2.4, 'opacity=".7"') + box(-34, -86, 68, 78, '#fffaf0') + place(drawing, { y: 1 }) + shape('M-34-86H-8L-34-30Z', '#ffffff', 'opacity=".28"'), { turn: -3 });
}
