import { corkboard } from './corkboard.ts';
import { bookshelf, clock, sillPlants, tallPlant } from './furniture.ts';
import { bloom, framed, lampLight, rail, ROOM, type Setting, sunPatches, wall, wallShadow } from './plate.ts';
import { type Art, box, dot, fade, shape } from './svg.ts';
import { whiteboard } from './whiteboard.ts';
import { schoolWindow } from './window.ts';

const { left, width } = ROOM;
const DADO = 286;

/** The school's meeting room: cream over sage, a board, a corkboard, books. */
export function conference(): Setting {
  const lamps = lampLight(420, 60, 190, 90, 0.45) + lampLight(846, 50, 190, 90, 0.45);
  const sun = sunPatches(['M380 60L470 30L560 286H456Z', 'M520 20L600 0L700 286H612Z', 'M-60 40L0 24L30 286H-30Z']);
  const hung = schoolWindow(56, 36, 286, 226) + sillPlants() + bloom(56, 36, 286, 226) + wallShadow(470, 46, 336, 160) + whiteboard(470, 46, 336, 160) + wallShadow(876, 40, 276, 156) + corkboard(882, 44, 262, 146) + clock(1214, 88);
  const far = wall('#faeed9', '#f2e4cb', '#dfc9a6') + lamps + panelling() + sun + framed(-196, 54, 150, 116, '#a9713f', HILLS) + hung + wallShadow(1160, 236, 306, 250) + bookshelf();
  return { far, near: tallPlant(1238, 232, 0.84) + tallPlant(-150, 420, 1.15), veil: '#f7ecd8' };
}

/** Sage wood up to the rail. Each slat has a lit and a shaded edge. */
function panelling(): Art {
  const sage = fade([0.1, 0], [0.9, 0], [{ at: 0, colour: '#d3dac2' }, { at: 1, colour: '#a6b394' }]);
  const slats = Array.from({ length: width / 40 }, (_, index) => box(left + index * 40 + 26, DADO + 22, 2.2, 240, '#6c7c5b', 'opacity=".34"') + box(left + index * 40 + 28.4, DADO + 22, 2, 240, '#f3f3df', 'opacity=".45"')).join('');
  return sage.defs + box(left, DADO + 10, width, 240, sage.paint) + slats + rail(DADO);
}

/** A print of nothing in particular, in a mount of 150 by 116. */
const HILLS =
  box(14, 12, 122, 92, '#dfeae4') + dot(104, 40, 13, '#f6d690') + shape('M14 76C40 54 66 66 92 60S124 56 136 62V104H14Z', '#b5c9a8') + shape('M14 90C44 74 80 88 136 76V104H14Z', '#86a888');
