import { type Art, box, clip, dot, fade, glow, line, mix, oval, place, shape } from './svg.ts';

const WIDTH = 1600;
const HEIGHT = 800;
const TRIM = '#fffaf0';
/** Where the school stands on the grass, and where the grass ends at the kerb. */
const GRASS = 462;
const KERB = 574;
const SCHOOL = { left: 150, top: 196, width: 1130 } as const;

/** The school's front at pick-up time. Late light from the left. */
export function schoolyard(): Art {
  const blur = '<filter id="far" x="-5%" y="-5%" width="110%" height="110%"><feGaussianBlur stdDeviation=".9"/></filter>';
  const soft = '<filter id="soft" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="7"/></filter>';
  const far = sky() + hills() + school() + lawn() + flagpole() + rack() + tree(1262, 492);
  const cars = place(car('#8fb3bd', '#6d939f'), { x: 84, y: 640, scale: 1.12 }) + place(car('#d9a441', '#b98426'), { x: 1092, y: 640, scale: 1.12 }) + place(car('#b9705a', '#985442'), { x: 1546, y: 640, scale: 1.12 });
  return `${blur}${soft}<g filter="url(#far)">${far}${street()}</g>${cars}${lateLight()}`;
}

function sky(): Art {
  const air = fade([0, 0], [0.15, 1], [{ at: 0, colour: '#bcdde6' }, { at: 0.45, colour: '#e4efe3' }, { at: 0.8, colour: '#fdf0cf' }, { at: 1, colour: '#fbe3b4' }]);
  const sun = glow([{ at: 0, colour: '#fffdf0' }, { at: 0.13, colour: '#fff8dc' }, { at: 0.17, colour: '#fff2c4', alpha: 0.8 }, { at: 0.5, colour: '#fff0bc', alpha: 0.35 }, { at: 1, colour: '#fff0bc', alpha: 0 }]);
  const cloud = (x: number, y: number, scale: number, alpha: number): Art =>
    place(shape('M0 0C6-26 48-30 60-8C84-16 108-2 108 20H-22C-34 20-28 0 0 0Z', '#ffffff', `opacity="${alpha}"`), { x, y, scale });
  return air.defs + box(0, 0, WIDTH, 500, air.paint) + sun.defs + dot(120, 120, 330, sun.paint) + cloud(340, 110, 1, 0.85) + cloud(900, 96, 1.15, 0.7) + cloud(1330, 130, 0.9, 0.6);
}

const hills = (): Art =>
  shape('M0 380C160 300 300 350 460 320S900 290 1120 330S1460 270 1600 320V500H0Z', '#c3d6ac') + shape('M0 430C100 380 180 390 260 410H1200C1320 360 1480 370 1600 390V500H0Z', '#a9c597');

function school(): Art {
  const { left, top, width } = SCHOOL;
  const brick = fade([0, 0], [1, 0], [{ at: 0, colour: '#dfa182' }, { at: 0.6, colour: '#cf8b6b' }, { at: 1, colour: '#b87557' }]);
  const wing = box(left, top + 62, width, GRASS - top - 62, brick.paint) + courses();
  const roof = box(left - 14, top + 44, width + 28, 22, '#f3e6cc') + box(left - 14, top + 62, width + 28, 6, '#7a4d34', 'opacity=".3"') + box(left - 14, top + 38, width + 28, 8, '#8d6a52');
  const panes = [204, 328, 452, 1000, 1122].map((x, index) => classroom(x, top + 104, index)).join('');
  return brick.defs + wing + box(left, GRASS - 26, width, 26, '#a8927a') + roof + panes + entrance();
}

/** Only here and there a row of bricks. */
function courses(): Art {
  const { left, top, width } = SCHOOL;
  return Array.from({ length: 90 }, (_, index) => {
    const row = index % 11;
    const across = (index * 197.3 + (row % 2) * 17) % (width - 70);
    return box(left + 8 + across, top + 78 + row * 16, 30, 11, index % 3 ? '#b06a4c' : '#efbfa2', 'rx="1.5" opacity=".36"');
  }).join('');
}

const PAPERS = ['#e9b44c', '#dd6b4a', '#5f9a8c', '#5c87a6', '#e88a6a', '#8a6f93'] as const;

/** A window with cut paper stuck to it from inside. */
function classroom(x: number, y: number, index: number): Art {
  const glass = fade([0, 0], [1, 1], [{ at: 0, colour: '#d9ecec' }, { at: 0.5, colour: '#a9ccd0' }, { at: 1, colour: '#8fb4b8' }]);
  const paper = (dx: number, dy: number, shift: number): Art => box(x + dx, y + dy, 17, 15, PAPERS[(index + shift) % 6] ?? TRIM, `rx="2" transform="rotate(${shift * 9 - 14} ${x + dx} ${y + dy})"`);
  return (
    box(x - 8, y - 8, 106, 106, TRIM, 'rx="3"') + glass.defs + box(x, y, 90, 88, glass.paint) + clip(`M${x} ${y}h90v88h-90Z`, shape(`M${x + 24} ${y}h22l-44 88h-22Z`, '#ffffff', 'opacity=".4"')) +
    paper(12, 62, 0) + paper(33, 58, 2) + paper(58, 62, 3) + box(x + 42, y, 6, 88, TRIM) + box(x, y + 28, 90, 5, TRIM) + box(x, y, 90, 6, '#5f4b3a', 'opacity=".2"') + box(x - 14, y + 94, 118, 10, '#f3e6cc', 'rx="2"') + box(x - 12, y + 104, 114, 5, '#7a4d34', 'opacity=".25"')
  );
}

/** A gable over two doors. There is no name over them: it is any school. */
function entrance(): Art {
  const gable = fade([0, 0], [1, 0], [{ at: 0, colour: '#e5ab8c' }, { at: 1, colour: '#c9835f' }]);
  const leaf = (x: number): Art =>
    box(x, 326, 72, 136, '#2f8077') + box(x, 326, 72, 5, '#235f59', 'opacity=".6"') + box(x + 11, 338, 50, 76, '#cfe6e2', 'rx="2"') + shape(`M${x + 30} 338h14L${x + 22} 414h-11V398Z`, '#ffffff', 'opacity=".5"') + box(x + 11, 426, 50, 24, '#286e66', 'rx="2"');
  return (
    gable.defs + box(650, 216, 320, GRASS - 216, gable.paint) + shape('M618 224L800 118L982 224V236H618Z', '#8d6a52') + shape('M650 224L800 138L950 224Z', '#f3e6cc') + box(618, 226, 364, 10, TRIM) + box(650, 236, 300, 7, '#7a4d34', 'opacity=".3"') +
    dot(800, 190, 25, '#3f4a56') + dot(800, 190, 21, '#fffdf6') + line('M800 190V175M800 190L810 189', '#2e2a33', 3) +
    box(716, 260, 168, 30, '#f3e6cc', 'rx="4"') + line('M738 275H862', '#c9b48c', 5, 'opacity=".8"') +
    box(706, 300, 188, GRASS - 300, TRIM) + box(720, 310, 160, 152, '#5f4b3a') + leaf(724) + leaf(804) + line('M790 382V414M810 382V414', '#f1e3c0', 4.5) +
    box(690, 292, 220, 14, '#8d6a52', 'rx="3"') + box(700, 306, 200, 8, '#5f4b3a', 'opacity=".28"') + box(676, 456, 248, 10, '#e5d6b8') + box(662, 464, 276, 10, '#d3c2a0') + planter(672) + planter(928)
  );
}

const planter = (x: number): Art =>
  dot(x - 12, 416, 15, '#6f9a6b') + dot(x + 12, 418, 14, '#5e8f63') + dot(x, 406, 17, '#7da677') + dot(x - 6, 402, 3.4, '#e9b44c') + dot(x + 9, 410, 3.4, '#e88a6a') + dot(x - 14, 416, 3.2, '#fffaf0') + shape(`M${x - 24} 426H${x + 24}L${x + 19} 464H${x - 19}Z`, '#dd8a64') + shape(`M${x + 4} 426H${x + 24}L${x + 19} 464H${x + 4}Z`, '#bd6d4a', 'opacity=".7"');

function lawn(): Art {
  const grass = fade([0, 0], [0, 1], [{ at: 0, colour: '#b5c98c' }, { at: 1, colour: '#8fae74' }]);
  const path = fade([0, 0], [0, 1], [{ at: 0, colour: '#e5d6b8' }, { at: 1, colour: '#d9c6a2' }]);
  const bushes = [216, 300, 390, 480, 560, 1010, 1096, 1180].map((x, index) => oval(x, GRASS, 52, 20 + (index % 3) * 5, mix('#6f9a6b', '#86ae78', (index % 3) / 2))).join('');
  const shadows = `<g filter="url(#soft)" opacity=".3">${shape('M240 474H620L660 506H300Z', '#47603f')}${shape('M1000 474H1300L1420 512H1040Z', '#47603f')}${oval(1410, 516, 150, 20, '#47603f')}</g>`;
  const blades = Array.from({ length: 70 }, (_, index) => line(`M${(index * 233.7) % WIDTH} ${486 + ((index * 37.1) % 70)}l3-7`, '#6f8f58', 2, 'opacity=".4"')).join('');
  return grass.defs + box(0, GRASS, WIDTH, 120, grass.paint) + shadows + blades + bushes + path.defs + shape(`M692 472H908L1010 ${KERB}H590Z`, path.paint) + line('M676 494H924M644 528H956', '#b8a27c', 2, 'opacity=".5"');
}

const flagpole = (): Art =>
  oval(606, 506, 46, 6, '#47603f', 'opacity=".3"') + box(597, 58, 7, 446, '#c9c4b8') + box(601, 58, 3, 446, '#9b958a') + dot(600.5, 54, 7.5, '#e9b44c') + line('M607 66V440', '#8f897c', 1.6, 'opacity=".7"') + box(584, 494, 33, 12, '#b8ad98', 'rx="3"');

function rack(): Art {
  const hoop = (x: number): Art => line(`M${x} 530V490C${x} 472 ${x + 34} 472 ${x + 34} 490V530`, '#6d8790', 5.5);
  const wheel = (x: number): Art => `<circle cx="${x}" cy="511" r="21" fill="none" stroke="#3f4a56" stroke-width="4.5"/>${line(`M${x - 20} 511H${x + 20}M${x} 491V531`, '#9aa4a8', 1.4)}`;
  const bicycle = wheel(1030) + wheel(1096) + line('M1030 511L1050 480H1082L1062 511H1030M1062 511L1048 474M1096 511L1080 470L1090 464', '#c9654a', 5) + line('M1040 473H1057', '#3f4a56', 6) + line('M1084 464H1098', '#3f4a56', 5);
  return oval(1066, 532, 110, 7, '#47603f', 'opacity=".3"') + [984, 1040, 1096].map(hoop).join('') + bicycle;
}

function tree(x: number, y: number): Art {
  const crown: readonly (readonly [number, number, number, string])[] = [
    [70, -236, 96, '#6b9566'], [-72, -226, 88, '#7da677'], [118, -306, 74, '#64905f'], [0, -318, 106, '#79a472'], [-96, -306, 66, '#8fb884'], [34, -392, 74, '#7da677'], [-44, -372, 66, '#93bb87'], [-70, -330, 34, '#a9cb98'], [0, -400, 26, '#a9cb98'],
  ];
  const leaves = crown.map(([dx, dy, radius, colour]) => dot(dx, dy, radius, colour)).join('');
  const tufts = Array.from({ length: 16 }, (_, index) => line(`M${((index * 67.3) % 190) - 96} ${-190 - ((index * 41.9) % 190)}q9-9 18 0`, index % 2 ? '#b5d3a0' : '#557f54', 4, 'opacity=".3"')).join('');
  const trunk = shape('M-24 14C-12-40-16-130-18-220H20C16-130 16-40 32 14Z', '#8b6a4c') + shape('M6 14C8-60 6-140 6-220H20C16-130 16-40 32 14Z', '#6e523a', 'opacity=".6"') + line('M0-150L-44-214M4-170L52-226', '#8b6a4c', 12);
  return place(trunk + leaves + tufts, { x, y });
}

function street(): Art {
  const road = fade([0, 0], [0, 1], [{ at: 0, colour: '#a59a8c' }, { at: 0.5, colour: '#978b7d' }, { at: 1, colour: '#897c6e' }]);
  const walk = fade([0, 0], [0, 1], [{ at: 0, colour: '#e3d4b6' }, { at: 1, colour: '#d3c2a0' }]);
  const joints = Array.from({ length: 13 }, (_, index) => line(`M${index * 130 + 20} ${KERB - 28}l${(index - 6) * 4} 28`, '#b09a74', 2, 'opacity=".5"')).join('');
  const specks = Array.from({ length: 110 }, (_, index) => oval((index * 271.7) % WIDTH, KERB + 22 + ((index * 97.3) % 200), 2.4, 1, index % 2 ? '#c9beae' : '#7a6d60', 'opacity=".4"')).join('');
  const dashes = [60, 420, 780, 1140, 1500].map((x) => shape(`M${x} 742h150l14 10h-150Z`, '#f6ecd4', 'opacity=".65"')).join('');
  return walk.defs + box(0, KERB - 28, WIDTH, 28, walk.paint) + joints + road.defs + box(0, KERB, WIDTH, HEIGHT - KERB, road.paint) + specks + box(0, KERB, WIDTH, 14, '#ece0c6') + box(0, KERB + 12, WIDTH, 6, '#6e6154', 'opacity=".5"') + dashes;
}

/** Waiting at the kerb, seen from the side; its wheels stand at y 0, from x 0 to 380. */
function car(colour: string, shade: string): Art {
  const wheel = (x: number): Art => dot(x, -26, 33, '#4a433d') + dot(x, -26, 27, '#3b3631') + dot(x, -26, 15, '#cfc8bb') + dot(x, -26, 6, '#8f897c');
  const body = 'M8-40C4-76 12-92 40-98L92-106C120-146 142-156 176-156H226C262-156 284-138 306-106C342-102 372-96 376-70C378-56 378-46 374-38C372-32 364-30 356-30H22C14-30 9-33 8-40Z';
  const glass = fade([0, 0], [1, 1], [{ at: 0, colour: '#e6f1ee' }, { at: 1, colour: '#8fb0b4' }]);
  return (
    `<g filter="url(#soft)">${oval(210, 2, 204, 13, '#4a3d30', 'opacity=".5"')}</g>` +
    shape(body, colour) + clip(body, box(0, -68, 400, 50, shade, 'opacity=".6"') + line('M14-92C120-112 280-112 370-86', mix(colour, '#ffffff', 0.45), 5)) +
    glass.defs + shape('M110-106C130-136 146-144 172-144H190V-106Z', glass.paint) + shape('M200-144H224C252-144 268-132 286-106H200Z', glass.paint) +
    line('M195-104V-40M114-100C108-80 110-56 116-42', shade, 2.6) + line('M206-84h20', mix(colour, '#3b3631', 0.4), 4.5) +
    box(362, -82, 14, 16, '#fff3c4', 'rx="5"') + box(8, -80, 11, 18, '#c9503a', 'rx="4"') + box(4, -44, 372, 9, mix(shade, '#3b3631', 0.35), 'rx="4"') + wheel(84) + wheel(302)
  );
}

/** Everything a little golden, and darker below, where the words lie. */
function lateLight(): Art {
  const gold = fade([0, 0], [1, 0.5], [{ at: 0, colour: '#ffdf96', alpha: 0.36 }, { at: 0.6, colour: '#ffdf96', alpha: 0.08 }, { at: 1, colour: '#6b4a36', alpha: 0.08 }]);
  const down = fade([0, 0], [0, 1], [{ at: 0, colour: '#6b5436', alpha: 0 }, { at: 1, colour: '#6b5436', alpha: 0.3 }]);
  const beam = fade([0, 0], [1, 1], [{ at: 0, colour: '#fff1c2', alpha: 0.4 }, { at: 1, colour: '#fff1c2', alpha: 0 }]);
  return gold.defs + down.defs + beam.defs + `<g filter="url(#soft)">${shape('M150 0H300L900 620H620Z', beam.paint)}${shape('M360 0H420L1040 560H940Z', beam.paint, 'opacity=".7"')}</g>` + box(0, 0, WIDTH, HEIGHT, gold.paint) + box(0, 420, WIDTH, 380, down.paint);
}
