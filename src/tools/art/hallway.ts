import { corkboard } from './corkboard.ts';
import { tallPlant } from './furniture.ts';
import { type Art, box, clip, dot, fade, glow, line, oval, place, shape } from './svg.ts';
import { waterCooler } from './water-cooler.ts';
import { schoolWindow } from './window.ts';

const WIDTH = 1600;
const HEIGHT = 800;
const DADO = 352;
const FLOOR = 540;
const TRIM = '#fffaf0';
const DOOR = { left: 690, top: 92, width: 220 } as const;

/** Outside a shut classroom door, at a quarter past eight. The light comes from the left, the warmth from behind the door. */
export function hallway(): Art {
  const blur = '<filter id="far" x="-5%" y="-5%" width="110%" height="110%"><feGaussianBlur stdDeviation=".9"/></filter>';
  const soft = '<filter id="soft" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="9"/></filter>';
  const wall = walls() + schoolWindow(40, 118, 190, 236) + morning() + hooks() + bench() + door() + doorPlate() + place(corkboard(0, 0, 262, 146), { x: 1052, y: 146, scale: 1.24 }) + nextDoor();
  return `${blur}${soft}<g filter="url(#far)">${wall}${ground()}</g>${tallPlant(1440, 498, 0.86)}${shoes()}${place(waterCooler(), { x: 953, y: 574, scale: 0.98 })}${place(chair(), { x: 1120, y: 632 })}${dusk()}`;
}

function walls(): Art {
  const cream = fade([0, 0], [1, 0.4], [{ at: 0, colour: '#faeed8' }, { at: 0.55, colour: '#f2e4ca' }, { at: 1, colour: '#dfc9a6' }]);
  const sage = fade([0, 0], [1, 0], [{ at: 0, colour: '#d3dac2' }, { at: 1, colour: '#a9b597' }]);
  const rows = [46, 92, 138].map((down) => box(0, DADO + down, WIDTH, 1.8, '#7f8f6e', 'opacity=".24"')).join('');
  const joints = Array.from({ length: 36 }, (_, index) => box((index % 18) * 92 + (index < 18 ? 22 : 68), DADO + (index < 18 ? 0 : 46), 1.8, 46, '#7f8f6e', 'opacity=".24"'));
  const tiles = joints.join('') + place(joints.join(''), { y: 92 });
  return (
    cream.defs + box(0, 0, WIDTH, DADO, cream.paint) + sage.defs + box(0, DADO, WIDTH, FLOOR - DADO, sage.paint) + rows + tiles +
    box(0, DADO - 6, WIDTH, 12, TRIM) + box(0, DADO + 6, WIDTH, 5, '#7b865f', 'opacity=".25"') + box(0, FLOOR - 22, WIDTH, 22, '#8d7a5c') + box(0, FLOOR - 22, WIDTH, 3, '#b8a582')
  );
}

/** The window's light lies aslant on the wall. */
function morning(): Art {
  const beam = fade([0, 0], [1, 1], [{ at: 0, colour: '#fff8dd', alpha: 1 }, { at: 1, colour: '#fff4cf', alpha: 0.2 }]);
  return `${beam.defs}<g filter="url(#soft)">${shape('M300 70L430 52L640 350H470Z', beam.paint)}${shape('M470 46L560 34L690 250V350Z', beam.paint, 'opacity=".7"')}</g>`;
}

/** Small coats on low hooks. */
function hooks(): Art {
  const hook = (x: number): Art => line(`M${x} 236V250C${x} 260 ${x + 10} 260 ${x + 10} 252`, '#6f6352', 4) + dot(x, 236, 4.5, '#6f6352');
  const at = (x: number, art: Art, turn: number): Art => place(art, { x, y: 254, turn, scale: 0.98 });
  const rail = box(266, 226, 384, 8, '#8b744a', 'opacity=".22"') + box(262, 214, 388, 30, '#c99563', 'rx="5"') + box(262, 214, 388, 6, '#dcb083', 'rx="3"');
  const coats = at(312, coat('#e0a83f', '#bd8427'), 1) + at(408, coat('#5c87a6', '#456c89'), -2) + at(504, BACKPACK, 2) + at(598, coat('#c9654a', '#a44c35'), -1);
  return rail + [312, 408, 504, 598].map(hook).join('') + coats;
}

function coat(colour: string, shade: string): Art {
  const body = 'M-19 14C-34 19-39 40-41 66L-45 106C-38 113-31 111-27 106L-25 78L-29 122C-12 128 12 128 29 122L25 78L27 106C31 111 38 113 45 106L41 66C39 40 34 19 19 14Z';
  return (
    place(shape(body, '#6b5436', 'opacity=".2"'), { x: 7, y: 7 }) +
    shape(body, colour) +
    clip(body, box(6, 0, 50, 140, shade, 'opacity=".55"') + box(-45, 98, 90, 5, shade, 'opacity=".5"')) +
    line('M0 24V121', '#fff6e2', 2.4, 'opacity=".8"') +
    line('M-19 88h12M8 88h12', shade, 3) +
    shape('M-18 10C-22-12 22-12 18 10C25 22 12 31 0 31C-12 31-25 22-18 10Z', shade) +
    shape('M-12 12C-13 0 13 0 12 12C15 20 8 25 0 25C-8 25-15 20-12 12Z', '#f3e3c4', 'opacity=".85"')
  );
}

const BACKPACK =
  line('M-12 14C-12-8 12-8 12 14', '#3f6f66', 5) +
  place(box(-34, 10, 68, 88, '#6b5436', 'rx="22" opacity=".2"'), { x: 7, y: 7 }) +
  box(-34, 10, 68, 88, '#5f9a8c', 'rx="22"') +
  shape('M6 10H12C24 10 34 20 34 32V76C34 88 24 98 12 98H6Z', '#457d70', 'opacity=".6"') +
  box(-23, 54, 46, 34, '#4c8578', 'rx="9"') +
  line('M-16 62H16', '#f3e3c4', 2.6) +
  line('M-24 30C-12 22 12 22 24 30', '#3f6f66', 2.6) +
  dot(18, 74, 6, '#e9b44c') + dot(18, 74, 2.4, '#c9654a');

/** A bench with cubbies, low enough for a six-year-old. */
function bench(): Art {
  const cubby = (x: number): Art => box(x, 444, 82, 74, '#946a40') + box(x, 444, 82, 12, '#7a5431', 'opacity=".6"') + box(x, 510, 82, 8, '#a97b4d');
  return (
    box(254, 536, 412, 12, '#6b5436', 'opacity=".25"') + box(258, 430, 400, 108, '#bb8a59') + box(250, 422, 416, 13, '#d9ac7a', 'rx="4"') + box(250, 434, 416, 4, '#8b6237', 'opacity=".5"') +
    [270, 366, 462, 558].map(cubby).join('') +
    box(284, 480, 54, 32, '#c9654a', 'rx="3"') + box(292, 488, 22, 12, TRIM, 'rx="2"') +
    box(474, 470, 10, 42, '#5c87a6') + box(485, 464, 12, 48, '#e9c06a') + box(498, 474, 9, 38, '#dd8a64') + box(508, 468, 11, 44, '#6d9c8c') +
    shape('M570 512C568 490 574 482 590 482C608 482 614 496 628 500C634 503 634 512 634 512Z', '#7a5c8e')
  );
}

const shoes = (): Art =>
  [0, 52].map((dx) => place(oval(22, 4, 30, 5, '#5a4023', 'opacity=".28"') + shape('M-2 0V-27C4-31 14-31 18-26V-15C30-14 42-11 43 0Z', '#e0a83f') + shape('M-2 0V-6H43V0Z', '#a8741f') + line('M-2-22H18', '#f5cf77', 3), { x: 556 + dx, y: 570 + dx * 0.08 })).join('');

function door(): Art {
  const { left, top, width } = DOOR;
  const wood = fade([0, 0], [1, 0], [{ at: 0, colour: '#cf9a66' }, { at: 0.6, colour: '#bf8854' }, { at: 1, colour: '#ab7645' }]);
  const grain = [24, 52, 79, 118, 150, 178, 200].map((across, index) => line(`M${left + across} ${top + 8}c${index % 2 ? 5 : -5} 120 ${index % 2 ? -6 : 6} 300 0 ${FLOOR - top - 70}`, '#8f6238', 1.8, 'opacity=".2"')).join('');
  return (
    box(left - 18, top - 22, width + 44, FLOOR - top + 22, '#8b744a', 'opacity=".2"') +
    box(left - 24, top - 24, width + 48, FLOOR - top + 24, TRIM, 'rx="4"') + box(left + width + 12, top - 20, 12, FLOOR - top + 20, '#dccbaa', 'opacity=".7"') +
    box(left - 4, top - 4, width + 8, FLOOR - top + 4, '#7a5431') +
    wood.defs + box(left, top, width, FLOOR - top - 7, wood.paint) + box(left, top, 3, FLOOR - top - 7, '#f3cf9c', 'opacity=".8"') + grain + pane() +
    box(left + 14, FLOOR - 62, width - 28, 46, '#d9c49a', 'rx="3"') + box(left + 14, FLOOR - 62, width - 28, 6, '#f1e3c0', 'rx="3"') +
    box(left + 20, 336, 20, 62, '#8d7a5c', 'rx="8"') + line(`M${left + 30} 362h42`, '#5e4f3a', 12, 'opacity=".35"') + line(`M${left + 30} 358h42`, '#e8d9b6', 10) + dot(left + 30, 383, 4, '#4f4231') +
    box(left, FLOOR - 7, width, 7, '#ffe9a6')
  );
}

/** They are in there already: the small window is warm, and two heads show, out of focus. */
function pane(): Art {
  const [x, y, width, height] = [DOOR.left + 104, 152, 84, 172];
  const lit = fade([0, 0], [0.4, 1], [{ at: 0, colour: '#fffbe8' }, { at: 0.55, colour: '#ffedb9' }, { at: 1, colour: '#f3cd88' }]);
  const glass = `M${x} ${y}h${width}v${height}h${-width}Z`;
  const head = (cx: number, cy: number, r: number): Art => shape(`M${cx - r * 2} ${y + height}C${cx - r * 2} ${cy + r * 1.5} ${cx - r} ${cy + r * 1.3} ${cx} ${cy + r * 1.2}C${cx + r} ${cy + r * 1.3} ${cx + r * 2} ${cy + r * 1.5} ${cx + r * 2} ${y + height}Z`, '#a9794a') + dot(cx, cy, r, '#a9794a');
  const people = `<g filter="url(#haze)" opacity=".6">${head(x + 24, y + 112, 17)}${head(x + 68, y + 126, 15)}</g>`;
  return (
    '<filter id="haze" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="4.5"/></filter>' +
    box(x - 10, y - 10, width + 20, height + 20, '#8f6238', 'rx="4"') + box(x - 7, y - 7, width + 14, height + 14, '#dcb083', 'rx="3"') +
    lit.defs + box(x, y, width, height, lit.paint) + clip(glass, people + shape(`M${x + 40} ${y}h20L${x + 14} ${y + height}h-20Z`, '#ffffff', 'opacity=".4"')) +
    box(x, y, width, 6, '#7a5431', 'opacity=".3"')
  );
}

/** A star, and no numeral: every meeting has this hall, and each is in another room. */
const doorPlate = (): Art =>
  place(
    box(4, 6, 68, 50, '#8b744a', 'rx="6" opacity=".25"') + box(0, 0, 68, 50, '#2f8077', 'rx="6"') + box(0, 0, 68, 8, '#58a096', 'rx="5" opacity=".7"') +
      shape('M34.0 12.0L37.9 21.7L48.3 22.4L40.3 29.0L42.8 39.1L34.0 33.6L25.2 39.1L27.7 29.0L19.7 22.4L30.1 21.7Z', '#fffaf0', 'stroke="#fffaf0" stroke-width="3" stroke-linejoin="round"'),
    { x: 948, y: 196 },
  );

/** The next room down the hall. */
const nextDoor = (): Art =>
  box(1506, 70, 110, FLOOR - 70, TRIM, 'rx="4"') + box(1506, 70, 6, FLOOR - 70, '#dccbaa', 'opacity=".7"') + box(1526, 92, 90, FLOOR - 92, '#7a5431') + box(1530, 96, 90, FLOOR - 103, '#b07d4c') + box(1560, 152, 40, 172, '#8f6238', 'rx="3"') + box(1565, 157, 40, 162, '#e9d6ae') + box(1544, FLOOR - 62, 80, 46, '#cdb78c', 'rx="3"');

/** Polished: what stands on it shows in it, and the light under the door runs out over it. */
function ground(): Art {
  const floor = fade([0, 0], [0, 1], [{ at: 0, colour: '#dfc096' }, { at: 0.35, colour: '#d0a873' }, { at: 1, colour: '#bf8a55' }]);
  const seams = [566, 612, 690].map((y) => box(0, y, WIDTH, 1.8, '#8f6238', 'opacity=".17"')).join('') + Array.from({ length: 15 }, (_, index) => line(`M${(index - 7) * 142 + 800} ${FLOOR}L${(index - 7) * 310 + 800} ${HEIGHT}`, '#8f6238', 1.8, 'opacity=".14"')).join('');
  const specks = Array.from({ length: 150 }, (_, index) => oval((index * 271.7) % WIDTH, FLOOR + 8 + ((index * 97.3) % 240), 2.4, 1, index % 3 ? '#fff3d4' : '#8f6238', 'opacity=".3"')).join('');
  return floor.defs + box(0, FLOOR, WIDTH, HEIGHT - FLOOR, floor.paint) + seams + specks + reflections();
}

function reflections(): Art {
  const { left, width } = DOOR;
  const gone = (colour: string, alpha: number) => fade([0, 0], [0, 1], [{ at: 0, colour, alpha }, { at: 1, colour, alpha: 0 }]);
  const [trim, wood, shelf, sun] = [gone('#fffaf0', 0.55), gone('#8a5a2c', 0.5), gone('#8a5a2c', 0.4), gone('#fff4cf', 0.85)];
  const under = glow([{ at: 0, colour: '#fff3bd', alpha: 1 }, { at: 0.5, colour: '#ffe9a6', alpha: 0.5 }, { at: 1, colour: '#ffe9a6', alpha: 0 }]);
  const shown = box(left - 24, FLOOR, width + 48, 190, trim.paint) + box(left, FLOOR, width, 210, wood.paint) + box(258, FLOOR, 400, 110, shelf.paint) + box(914, FLOOR + 34, 80, 150, trim.paint) + shape('M60 546H240L420 800H120Z', sun.paint) + shape('M280 546H330L560 800H480Z', sun.paint, 'opacity=".5"');
  return trim.defs + wood.defs + shelf.defs + sun.defs + under.defs + `<g filter="url(#soft)">${shown}</g>` + clip(`M0 ${FLOOR}H${WIDTH}V${HEIGHT}H0Z`, oval(800, FLOOR + 2, 190, 46, under.paint) + oval(800, FLOOR + 2, 330, 110, under.paint, 'opacity=".45"'));
}

/** Made for someone who is six. Its feet stand at (0,0). */
function chair(): Art {
  const [main, shade, steel] = ['#d9764f', '#b4573a', '#8e8a86'];
  const leg = (path: string): Art => line(path, steel, 6.5) + line(path, '#d5d1ca', 2);
  const back = 'M-42-150C-44-166-30-170 0-170C30-170 44-166 42-150L37-102C36-94 26-92 0-92C-26-92-36-94-37-102Z';
  return (
    oval(14, 2, 76, 11, '#5a3d1c', 'opacity=".3"') +
    leg('M-36-72L-42-12') + leg('M36-72L42-12') + leg('M-30-100V-70') + leg('M30-100V-70') +
    shape(back, main) + clip(back, shape('M14-176H60V-80H6Z', shade, 'opacity=".5"') + line('M-40-152C-38-164-26-166 0-166', '#f2a985', 5)) +
    box(-16, -156, 32, 11, '#8a3f28', 'rx="5.5"') +
    leg('M-46-62L-54 0') + leg('M46-62L54 0') +
    shape('M-40-82H40C48-82 56-70 58-62C59-54 54-52 46-52H-46C-54-52-59-54-58-62C-56-70-48-82-40-82Z', main) +
    shape('M-58-63C-58-54-54-52-46-52H46C54-52 59-54 58-63C40-58-40-58-58-63Z', shade) +
    line('M-36-78H30', '#f2a985', 4, 'opacity=".8"')
  );
}

/** Darker towards the right and below, where the words lie. */
function dusk(): Art {
  const side = fade([0, 0], [1, 0], [{ at: 0.6, colour: '#6b5436', alpha: 0 }, { at: 1, colour: '#6b5436', alpha: 0.2 }]);
  const down = fade([0, 0], [0, 1], [{ at: 0, colour: '#6b5436', alpha: 0 }, { at: 1, colour: '#6b5436', alpha: 0.22 }]);
  return side.defs + down.defs + box(0, 0, WIDTH, HEIGHT, side.paint) + box(0, 300, WIDTH, 500, down.paint);
}
