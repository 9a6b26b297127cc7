/** The few words of SVG this art is written in. All of them are pure: the same drawing gives the same text. */
export type Point = readonly [x: number, y: number];
/** A piece of SVG markup. */
export type Art = string;

export const round = (value: number): number => Math.round(value * 10) / 10;

/** A filled path. */
export const shape = (path: string, fill: string, more = ''): Art => `<path d="${path}" fill="${fill}" ${more}/>`;

/** A path drawn with a round pen. */
export const line = (path: string, colour: string, width: number, more = ''): Art =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;

export const dot = (x: number, y: number, radius: number, fill: string, more = ''): Art =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${fill}" ${more}/>`;

export const oval = (x: number, y: number, rx: number, ry: number, fill: string, more = ''): Art =>
  `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${fill}" ${more}/>`;

export const box = (x: number, y: number, width: number, height: number, fill: string, more = ''): Art =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}" ${more}/>`;

export interface Placing { readonly x?: number; readonly y?: number; readonly turn?: number; readonly scale?: number; readonly scaleY?: number }

/** Moves, then turns (degrees), then scales; `scale` alone scales both ways. */
export function place(art: Art, { x = 0, y = 0, turn = 0, scale = 1, scaleY = scale }: Placing): Art {
  const steps = [
    x !== 0 || y !== 0 ? `translate(${round(x)},${round(y)})` : '',
    turn === 0 ? '' : `rotate(${turn})`,
    scale === 1 && scaleY === 1 ? '' : `scale(${scale},${scaleY})`,
  ].filter((step) => step !== '');
  return steps.length === 0 ? art : `<g transform="${steps.join(' ')}">${art}</g>`;
}

export const turnAbout = (art: Art, degrees: number, x: number, y: number): Art =>
  degrees === 0 ? art : `<g transform="rotate(${degrees},${x},${y})">${art}</g>`;

/** Shows `inner` only inside the path. */
export function clip(path: string, inner: Art): Art {
  const id = nameOf(path);
  return `<clipPath id="${id}"><path d="${path}"/></clipPath><g clip-path="url(#${id})">${inner}</g>`;
}

export interface Stop { readonly at: number; readonly colour: string; readonly alpha?: number }

const stopsOf = (stops: readonly Stop[]): Art =>
  stops.map(({ at, colour, alpha = 1 }) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${alpha}"/>`).join('');

/** A gradient from one point to another, both in parts of the drawn thing's box. Gives its definition and the paint that names it. */
export function fade(from: Point, to: Point, stops: readonly Stop[]): { readonly defs: Art; readonly paint: string } {
  const id = nameOf(`${from.join()} ${to.join()} ${stopsOf(stops)}`);
  const ends = `x1="${from[0]}" y1="${from[1]}" x2="${to[0]}" y2="${to[1]}"`;
  return { defs: `<linearGradient id="${id}" ${ends}>${stopsOf(stops)}</linearGradient>`, paint: `url(#${id})` };
}

/** A gradient outwards from the middle of the drawn thing. */
export function glow(stops: readonly Stop[]): { readonly defs: Art; readonly paint: string } {
  const id = nameOf(`glow ${stopsOf(stops)}`);
  return { defs: `<radialGradient id="${id}">${stopsOf(stops)}</radialGradient>`, paint: `url(#${id})` };
}

/** The colour `part` of the way from one to the other; both are `#rrggbb`. */
export function mix(from: string, to: string, part: number): string {
  const parts = (colour: string): number[] => [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  const ends = parts(to);
  const mixed = parts(from).map((value, index) => Math.round(value + ((ends[index] ?? value) - value) * part));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** An id made from what it names, so that drawing needs no counter. */
function nameOf(text: string): string {
  let hash = 2_166_136_261;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 16_777_619);
  return `i${(hash >>> 0).toString(36)}`;
}
