import { type Art, box, fade, glow, line, oval, shape, type Stop } from './svg.ts';

/** The wall's plate in the room's coordinates, and how many pixels a unit has. The people's part is 0..1280 by 0..720; the far wall is out of focus, so more pixels would show nothing more. */
export const ROOM = { left: -260, top: -180, width: 1800, height: 700, density: 1.4 } as const;

/** A room's far wall, out of focus, and what stands a little nearer. `veil` is the wall's own tone, that calms what hangs behind the heads. */
export interface Setting { readonly far: Art; readonly near: Art; readonly veil: string }

export const TRIM = '#fffaf0';
const CEILING = -116;
const { left, top, width, height } = ROOM;

/** The same blur has the same name in every picture, so that pictures can be laid into one another. */
export const blurred = (deviation: number, art: Art): Art => {
  const id = `blur${String(deviation).replace('.', '-')}`;
  return `<filter id="${id}" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="${deviation}"/></filter><g filter="url(#${id})">${art}</g>`;
};

/** Plaster, brightest where the window's light comes from, under a ceiling that only tall windows see. */
export function wall(light: string, middle: string, shade: string): Art {
  const plaster = fade([0.05, 0], [0.95, 0.4], [{ at: 0, colour: light }, { at: 0.5, colour: middle }, { at: 1, colour: shade }]);
  const ceiling = fade([0, 0], [1, 0], [{ at: 0, colour: '#fffaf0' }, { at: 1, colour: '#efe0c8' }]);
  const cornice = box(left, CEILING - 4, width, 14, TRIM) + box(left, CEILING + 10, width, 6, '#7d6a4a', 'opacity=".16"') + box(left, CEILING - 5, width, 2, '#7d6a4a', 'opacity=".14"');
  return plaster.defs + ceiling.defs + box(left, top, width, height, plaster.paint) + box(left, top, width, CEILING - top, ceiling.paint) + cornice;
}

/** The rail at a chair back's height, and the shadow it casts. */
export const rail = (y: number): Art =>
  box(left, y, width, 13, TRIM) + box(left, y + 10, width, 3, '#d9cbae', 'opacity=".7"') + box(left, y + 13, width, 6, '#4d4a30', 'opacity=".2"');

export function lampLight(x: number, y: number, rx: number, ry: number, alpha: number): Art {
  const lamp = glow([{ at: 0, colour: '#fff2c4', alpha }, { at: 1, colour: '#fff2c4', alpha: 0 }]);
  return lamp.defs + oval(x, y, rx, ry, lamp.paint);
}

/** Light spills over the frame of a bright window. */
export const bloom = (x: number, y: number, wide: number, high: number): Art => lampLight(x + wide * 0.62, y + high * 0.46, wide * 0.9, high * 0.95, 0.2);

/** The window's light on the wall, aslant. Each patch is a path. */
export function sunPatches(patches: readonly Art[], alpha = 0.95): Art {
  const beam = fade([0, 0], [1, 1], [{ at: 0, colour: '#fff6d6', alpha }, { at: 1, colour: '#fff6d6', alpha: 0.15 }]);
  return beam.defs + blurred(6, patches.map((patch, index) => shape(patch, beam.paint, `opacity="${index === 0 ? 1 : 0.65}"`)).join(''));
}

/** Soft dark behind something that hangs or stands by the wall, away from the window. */
export const wallShadow = (x: number, y: number, wide: number, high: number): Art => blurred(5, box(x + 9, y + 9, wide, high, '#5e4322', 'rx="6" opacity=".3"'));

/** What the eyes rest on lies in front: behind the heads the wall grows paler, and towards the shoulders darker. */
export function air(veil: string): Art {
  const down = (from: number, to: number, stops: readonly Stop[]): Art => {
    const paint = fade([0, 0], [0, 1], stops);
    return paint.defs + box(left, from, width, to - from, paint.paint);
  };
  const side = fade([0, 0], [1, 0], [{ at: 0, colour: '#ffe9b4', alpha: 0.24 }, { at: 0.3, colour: '#ffe9b4', alpha: 0.05 }, { at: 0.55, colour: '#6b5436', alpha: 0 }, { at: 1, colour: '#6b5436', alpha: 0.16 }]);
  return (
    down(96, 306, [{ at: 0, colour: veil, alpha: 0 }, { at: 0.45, colour: veil, alpha: 0.2 }, { at: 0.8, colour: veil, alpha: 0.24 }, { at: 1, colour: veil, alpha: 0 }]) +
    side.defs + box(left, top, width, height, side.paint) +
    down(230, 520, [{ at: 0, colour: '#5a4428', alpha: 0 }, { at: 0.6, colour: '#5a4428', alpha: 0.26 }, { at: 1, colour: '#4a3520', alpha: 0.36 }])
  );
}

/** A picture on the wall: frame, mount, and what is drawn at the mount's own corner. */
export function framed(x: number, y: number, wide: number, high: number, wood: string, picture: Art): Art {
  return (
    wallShadow(x - 7, y - 7, wide + 12, high + 12) + box(x - 8, y - 8, wide + 16, high + 16, wood, 'rx="2.5"') + line(`M${x - 7} ${y + high + 6}V${y - 7}H${x + wide + 6}`, '#fff3d6', 2, 'opacity=".5"') +
    box(x, y, wide, high, '#fffdf6') + box(x, y, wide, 4, '#5e4322', 'opacity=".14"') + `<g transform="translate(${x},${y})">${picture}</g>`
  );
}
