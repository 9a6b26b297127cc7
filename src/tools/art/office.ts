import { DRAWINGS } from './corkboard.ts';
import { blinds, bookcase, certificate, curtain, filingCabinet, floorLamp } from './office-things.ts';
import { bloom, blurred, framed, lampLight, rail, ROOM, type Setting, wall, wallShadow } from './plate.ts';
import { type Art, box, clip, fade, place, shape } from './svg.ts';
import { schoolWindow } from './window.ts';

const { left, width } = ROOM;
const DADO = 298;

/** The principal's office: smaller, blinds half drawn, what children gave on the wall. */
export function office(): Setting {
  const window = schoolWindow(30, 30, 300, 224, 'treetops') + blinds(30, 30, 300, 112) + bloom(30, 30, 300, 224) + curtain(-14, 8) + place(curtain(0, 8), { x: 374, scale: -1, scaleY: 1 });
  const pictures = drawing('house', 500, 60, 1.2, '#a9713f') + drawing('rainbow', 632, 46, 1.3, '#c9a06a') + drawing('hand', 748, 62, 1.16, '#8d6a52');
  const hung = pictures + certificate(884, 58, 104, 74) + certificate(1010, 80, 82, 60);
  const stood = bookcase(-240, -50, 190) + wallShadow(1140, 206, 150, 300) + filingCabinet(1140, 206) + bookcase(1318, -50, 200);
  const far = wall('#f8ecd9', '#eedfc9', '#d8c3a4') + panels() + stripes() + lampLight(418, 120, 200, 190, 0.6) + window + hung + stood;
  return { far, near: floorLamp(418, 96), veil: '#f3e8d6' };
}

function drawing(name: keyof typeof DRAWINGS, x: number, y: number, scale: number, wood: string): Art {
  const { width: wide, height, art } = DRAWINGS[name];
  return framed(x, y, wide * scale, height * scale, wood, place(art, { scale }) );
}

/** Dusty blue panels below the rail. */
function panels(): Art {
  const blue = fade([0.1, 0], [0.9, 0], [{ at: 0, colour: '#bcc9cd' }, { at: 1, colour: '#8b9ea6' }]);
  const panel = (index: number): Art => {
    const x = left + 16 + index * 128;
    return box(x, DADO + 34, 104, 170, '#5b6f78', 'opacity=".26"') + box(x + 3, DADO + 37, 104, 170, '#eef3f2', 'opacity=".4"') + box(x + 3, DADO + 37, 98, 166, '#a4b4ba', 'opacity=".55"');
  };
  return blue.defs + box(left, DADO + 10, width, 240, blue.paint) + Array.from({ length: 14 }, (_, index) => panel(index)).join('') + rail(DADO);
}

/** The sun through the blinds. */
function stripes(): Art {
  const beam = fade([0, 0], [1, 0.6], [{ at: 0, colour: '#fff6d2', alpha: 1 }, { at: 1, colour: '#fff6d2', alpha: 0.1 }]);
  const lines = Array.from({ length: 12 }, (_, index) => shape(`M350 ${34 + index * 24}L860 ${-16 + index * 24}V${-3 + index * 24}L350 ${47 + index * 24}Z`, beam.paint)).join('');
  return beam.defs + blurred(2.6, clip('M440 40L640 12L800 296H560Z', lines));
}
