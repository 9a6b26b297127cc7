import { corkboard } from './corkboard.ts';
import { bookshelf, clock, sillPlants, tallPlant } from './furniture.ts';
import { svgOf } from './sheet.ts';
import { type Art, box, fade, glow, oval, shape } from './svg.ts';
import { whiteboard } from './whiteboard.ts';
import { schoolWindow } from './window.ts';

/** The plate in the room's coordinates, and how many pixels a unit has. The people's part is 0..1280 by 0..720. */
export const ROOM = { left: -260, top: -180, width: 1800, height: 700, density: 1.75 } as const;

const { left, top, width, height } = ROOM;
const DADO = 286;

export function roomPlate(): string {
  const blur = '<filter id="far" x="-5%" y="-5%" width="110%" height="110%"><feGaussianBlur stdDeviation="1.1"/></filter>';
  const far = wall() + panelling() + sunPatches() + schoolWindow(56, 36, 286, 226) + sillPlants() + whiteboard(470, 46, 336, 160) + corkboard(882, 44, 262, 146) + clock(1214, 88) + bookshelf();
  return svgOf(`${blur}<g filter="url(#far)">${far}</g>${tallPlant(1238, 232, 0.84)}${dusk()}`, left, top, width, height);
}

function wall(): Art {
  const light = fade([0.1, 0], [0.9, 0.4], [{ at: 0, colour: '#fbf1de' }, { at: 0.5, colour: '#f5ead6' }, { at: 1, colour: '#e6d3b4' }]);
  const lamp = glow([{ at: 0, colour: '#fff2c4', alpha: 0.75 }, { at: 1, colour: '#fff2c4', alpha: 0 }]);
  return light.defs + box(left, top, width, height, light.paint) + lamp.defs + oval(420, 60, 190, 90, lamp.paint, 'opacity=".6"') + oval(846, 50, 190, 90, lamp.paint, 'opacity=".6"');
}

/** Sage wood up to the dado rail. */
function panelling(): Art {
  const sage = fade([0.1, 0], [0.9, 0], [{ at: 0, colour: '#cfd6bd' }, { at: 1, colour: '#a9b597' }]);
  const slats = Array.from({ length: width / 40 }, (_, index) => box(left + index * 40 + 26, DADO + 22, 2.2, 240, '#7f8f6e', 'opacity=".28"')).join('');
  return sage.defs + box(left, DADO + 10, width, 240, sage.paint) + slats + box(left, DADO, width, 13, '#fffaf0') + box(left, DADO + 13, width, 5, '#7b865f', 'opacity=".25"');
}

function sunPatches(): Art {
  const beam = fade([0, 0], [1, 1], [{ at: 0, colour: '#fff4cf', alpha: 0.75 }, { at: 1, colour: '#fff4cf', alpha: 0 }]);
  const patches = shape('M380 60L470 30L560 286H456Z', beam.paint) + shape('M520 20L600 0L700 286H612Z', beam.paint, 'opacity=".6"');
  const blur = '<filter id="soft" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="7"/></filter>';
  return `${beam.defs}${blur}<g filter="url(#soft)">${patches}</g>`;
}

/** The room darkens a little towards the people's shoulders, so that they stand out. */
function dusk(): Art {
  const shade = fade([0, 0], [0, 1], [{ at: 0, colour: '#6b5436', alpha: 0 }, { at: 1, colour: '#6b5436', alpha: 0.3 }]);
  return shade.defs + box(left, 180, width, 340, shade.paint);
}
