import { chairStack, cubbies, cutPaper, frieze, globe, lowShelf, paintings, pocketChart } from './classroom-things.ts';
import { bloom, lampLight, ROOM, type Setting, sunPatches, TRIM, wall, wallShadow } from './plate.ts';
import { type Art, box, fade, line, oval, place, shape } from './svg.ts';
import { schoolWindow } from './window.ts';

const { left, width, top, height } = ROOM;
const BAND = 296;
const FLOOR = 384;

/** A primary classroom after hours: painted blocks, two windows, small chairs put away. */
export function classroom(): Setting {
  const lamps = lampLight(640, 30, 260, 100, 0.4);
  const sun = sunPatches(['M402 66L486 40L590 330H480Z', 'M540 30L610 14L716 300H636Z', 'M-250 60L-210 50L-170 300H-250Z']);
  const windows = schoolWindow(-208, 76, 234, 186, 'playground') + schoolWindow(98, 76, 234, 186, 'house') + cutPaper(98, 76) + bloom(98, 76, 234, 186) + bloom(-208, 76, 234, 186);
  const hung = frieze(36) + wallShadow(462, 90, 348, 108) + pocketChart(462, 90, 348, 108) + paintings(872, 96);
  const stood = lowShelf(-214, 300, 560) + wallShadow(1160, 236, 330, 160) + cubbies(1160, 236) + globe(1400, 236);
  const far = wall('#faefdb', '#f2e5cd', '#dfcba9') + blocks() + lamps + paintedBand() + floor() + sun + windows + hung + stood;
  return { far, near: place(chairStack(), { x: 1258, y: 478, scale: 0.98 }) + place(chairStack(), { x: -118, y: 478, scale: 1 }), veil: '#f8efdc' };
}

/** Joints of the painted blocks, hardly seen. */
function blocks(): Art {
  const rows = Array.from({ length: 10 }, (_, row) => box(left, -94 + row * 39, width, 1.8, '#8b744a', 'opacity=".09"')).join('');
  const joints = Array.from({ length: 230 }, (_, index) => {
    const row = index % 10;
    return box(left + Math.floor(index / 10) * 80 + (row % 2) * 40, -94 + row * 39, 1.8, 39, '#8b744a', 'opacity=".08"');
  });
  return rows + joints.join('');
}

function paintedBand(): Art {
  const paint = fade([0.1, 0], [0.9, 0], [{ at: 0, colour: '#c3d8d4' }, { at: 1, colour: '#92b0ad' }]);
  const rows = [0, 39, 78].map((down) => box(left, BAND + 6 + down, width, 1.6, '#4e706d', 'opacity=".2"')).join('');
  return paint.defs + box(left, BAND, width, FLOOR - BAND, paint.paint) + rows + box(left, BAND - 4, width, 7, '#e9b44c', 'opacity=".85"') + box(left, BAND + 3, width, 4, '#3f5c58', 'opacity=".18"') + box(left, FLOOR - 13, width, 13, '#7d6e58') + box(left, FLOOR - 13, width, 2, '#b8a582');
}

/** Linoleum with a round rug, and the windows' light on it. */
function floor(): Art {
  const boards = fade([0, 0], [0.2, 1], [{ at: 0, colour: '#e4c79c' }, { at: 1, colour: '#c79a66' }]);
  const glare = fade([0, 0], [1, 0], [{ at: 0, colour: '#fff4cf', alpha: 0.8 }, { at: 1, colour: '#fff4cf', alpha: 0 }]);
  const rug = oval(960, 446, 420, 46, '#5e4322', 'opacity=".2"') + oval(956, 442, 416, 46, '#2f8077') + oval(956, 442, 392, 42, '#e9d9b4') + oval(956, 442, 376, 40, '#5f9a8c') + oval(956, 442, 300, 30, '#e9b44c') + oval(956, 442, 284, 28, '#5f9a8c');
  return boards.defs + glare.defs + box(left, FLOOR, width, top + height - FLOOR, boards.paint) + line(`M${left} 412H1540M${left} 452H1540`, '#8f6238', 1.6, 'opacity=".18"') + rug + shape('M-120 384H120L420 520H60Z', glare.paint) + shape('M180 384H330L700 520H500Z', glare.paint, 'opacity=".7"') + box(left, FLOOR, width, 5, TRIM, 'opacity=".25"');
}
