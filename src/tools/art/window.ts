import { type Art, box, clip, dot, fade, glow, line, round, shape } from './svg.ts';

const TRIM = '#fffaf0';

/** What lies behind the glass. */
const OUTLOOKS = {
  house: (view: View): Art => sky(view) + house(view) + garden(view) + panes(view),
  playground: (view: View): Art => sky(view) + garden(view) + swings(view) + panes(view),
  treetops: (view: View): Art => sky(view) + treetops(view) + panes(view),
} as const;

/** A sash window with the school's yard behind it. */
export function schoolWindow(x: number, y: number, width: number, height: number, outlook: keyof typeof OUTLOOKS = 'house'): Art {
  const pane = `M${x} ${y}h${width}v${height}h${-width}Z`;
  const across = (part: number): number => round(x + width * part);
  const down = (part: number): number => round(y + height * part);
  const view: View = { x, y, width, height, across, down };
  return frame(view) + clip(pane, OUTLOOKS[outlook](view)) + bars(view);
}

interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly across: (part: number) => number;
  readonly down: (part: number) => number;
}

const frame = ({ x, y, width, height }: View): Art =>
  box(x - 16, y - 16, width + 32, height + 32, '#e3d1b0', 'rx="6"') + box(x - 12, y - 14, width + 24, height + 26, TRIM, 'rx="5"');

function sky({ x, y, width, height, across, down }: View): Art {
  const air = fade([0, 0], [0, 1], [{ at: 0, colour: '#bfe0ea' }, { at: 0.65, colour: '#e9f4ea' }, { at: 1, colour: '#fdf3d6' }]);
  const halo = glow([{ at: 0, colour: '#fffbe6' }, { at: 0.24, colour: '#fff6d2', alpha: 0.95 }, { at: 1, colour: '#fff6d2', alpha: 0 }]);
  const sun = halo.defs + dot(across(0.2), down(0.2), 96, halo.paint);
  const clouds =
    shape(`M${across(0.45)} ${down(0.24)}c4-14 26-16 32-4c12-6 26 0 26 12h-66c-6 0-4-8 8-8z`, '#ffffff', 'opacity=".9"') +
    shape(`M${across(0.7)} ${down(0.44)}c3-10 18-11 23-3c9-4 19 0 19 9h-48c-4 0-3-6 6-6z`, '#ffffff', 'opacity=".72"');
  const hills = shape(`M${x} ${down(0.68)}C${across(0.25)} ${down(0.52)} ${across(0.5)} ${down(0.66)} ${across(0.7)} ${down(0.6)}S${across(0.95)} ${down(0.56)} ${across(1)} ${down(0.6)}V${down(1)}H${x}Z`, '#b9d3a8');
  return air.defs + box(x, y, width, height, air.paint) + sun + clouds + hills;
}

function house({ width, height, across, down }: View): Art {
  const lights = [0.6, 0.69, 0.82, 0.9].map((part) => box(across(part), down(0.56), width * 0.05, height * 0.08, '#fff4dc', 'rx="2"')).join('');
  return (
    box(across(0.56), down(0.5), width * 0.4, height * 0.3, '#e8b48f') +
    shape(`M${across(0.54)} ${down(0.51)}L${across(0.76)} ${down(0.4)}L${across(0.98)} ${down(0.51)}Z`, '#c97a5c') +
    lights +
    box(across(0.745), down(0.62), width * 0.05, height * 0.18, '#8a5a48')
  );
}

function garden({ x, height, across, down }: View): Art {
  const lawn = (rise: string, colour: string): Art => shape(`M${x} ${rise}V${down(1)}H${x}Z`, colour);
  const tree =
    box(across(0.155), down(0.62), 7, height * 0.26, '#8b6a4c') +
    dot(across(0.165), down(0.55), 34, '#7da677') +
    dot(across(0.09), down(0.62), 24, '#8bb283') +
    dot(across(0.25), down(0.61), 25, '#729c6d') +
    dot(across(0.14), down(0.5), 16, '#95bb8c', 'opacity=".8"');
  return (
    lawn(`${down(0.82)}C${across(0.3)} ${down(0.7)} ${across(0.6)} ${down(0.82)} ${across(1)} ${down(0.74)}`, '#98bd8b') +
    tree +
    dot(across(0.46), down(0.78), 15, '#7da677') +
    dot(across(0.51), down(0.8), 12, '#6f9a6b') +
    lawn(`${down(0.93)}C${across(0.3)} ${down(0.86)} ${across(0.7)} ${down(0.95)} ${across(1)} ${down(0.88)}`, '#82ab79')
  );
}

/** Light on the glass. */
const panes = ({ y, across, down }: View): Art =>
  shape(`M${across(0.05)} ${y}L${across(0.32)} ${y}L${across(0.1)} ${down(1)}L${across(-0.15)} ${down(1)}ZM${across(0.6)} ${y}L${across(0.68)} ${y}L${across(0.46)} ${down(1)}L${across(0.38)} ${down(1)}Z`, '#ffffff', 'opacity=".16"');

/** A slide and two swings, nobody on them now. */
function swings({ across, down, height }: View): Art {
  const pole = (path: string, colour: string, width: number): Art => line(path, colour, width);
  const swing = (part: number): Art => pole(`M${across(part)} ${down(0.5)}V${down(0.7)}M${across(part + 0.07)} ${down(0.5)}V${down(0.7)}`, '#8f897c', 1.6) + pole(`M${across(part - 0.005)} ${down(0.7)}H${across(part + 0.075)}`, '#4f6f86', 4);
  return (
    pole(`M${across(0.5)} ${down(0.8)}L${across(0.54)} ${down(0.5)}H${across(0.9)}L${across(0.95)} ${down(0.8)}M${across(0.58)} ${down(0.8)}L${across(0.54)} ${down(0.5)}M${across(0.86)} ${down(0.8)}L${across(0.9)} ${down(0.5)}`, '#c97a5c', 4) +
    swing(0.6) + swing(0.75) +
    pole(`M${across(0.33)} ${down(0.86)}V${down(0.56)}M${across(0.4)} ${down(0.86)}V${down(0.56)}`, '#5f8d99', 3.4) + pole(`M${across(0.33)} ${down(0.64)}H${across(0.4)}M${across(0.33)} ${down(0.72)}H${across(0.4)}M${across(0.33)} ${down(0.8)}H${across(0.4)}`, '#5f8d99', 2.4) +
    shape(`M${across(0.4)} ${down(0.56)}C${across(0.47)} ${down(0.6)} ${across(0.46)} ${down(0.86)} ${across(0.56)} ${down(0.88)}V${down(0.9)}C${across(0.42)} ${down(0.9)} ${across(0.44)} ${down(0.64)} ${across(0.4)} ${down(0.62)}Z`, '#e9b44c', `stroke="#c9953a" stroke-width="${round(height * 0.006)}"`)
  );
}

/** From the first floor: crowns of trees, and hills. */
function treetops({ x, height, across, down }: View): Art {
  const hills = shape(`M${x} ${down(0.66)}C${across(0.3)} ${down(0.52)} ${across(0.6)} ${down(0.66)} ${across(1)} ${down(0.56)}V${down(1)}H${x}Z`, '#aecba2');
  const crowns: readonly (readonly [part: number, rise: number, size: number, colour: string])[] = [
    [0.1, 0.76, 0.17, '#7da677'], [0.32, 0.86, 0.18, '#8bb283'], [0.55, 0.8, 0.15, '#729c6d'], [0.78, 0.84, 0.2, '#82ab79'], [0.98, 0.72, 0.16, '#6f9a6b'], [0.06, 0.68, 0.07, '#a3c597'], [0.74, 0.74, 0.08, '#a3c597'],
  ];
  return hills + crowns.map(([part, rise, size, colour]) => dot(across(part), down(rise), height * size, colour)).join('') + box(x, down(0.93), across(1) - x, height * 0.07, '#86ae78');
}

const bars = ({ x, y, width, height, across, down }: View): Art =>
  box(across(0.5) - 4, y, 8, height, TRIM) +
  box(x, down(0.34), width, 6, TRIM) +
  box(across(0.5) + 4, y, 3, height, '#c9b690', 'opacity=".5"') +
  box(x, down(0.34) + 6, width, 3, '#c9b690', 'opacity=".4"') +
  box(x, y, width, 7, '#7d6a4a', 'opacity=".16"') +
  box(x, y, 6, height, '#7d6a4a', 'opacity=".12"') +
  box(x - 24, y + height + 8, width + 48, 13, TRIM, 'rx="3"') +
  box(x - 24, y + height + 19, width + 48, 5, '#cdb88f', 'rx="2" opacity=".7"');
