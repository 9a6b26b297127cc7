import { type Art, line, type Point, round } from './svg.ts';

export interface HairColours { readonly base: string; readonly light: string; readonly shade: string }

export interface HairDrawing {
  /** Behind neck and shoulders; some heads have none. */
  readonly back?: (hair: HairColours) => Art;
  /** Over the face. */
  readonly front: (hair: HairColours) => Art;
  /** What casts a shadow on the forehead. */
  readonly shadow: string;
  readonly hidesEars?: boolean;
}

export const strands = (path: string, colour: string, width: number, opacity: number): Art => line(path, colour, width, `opacity="${opacity}"`);

/** Round locks of curled hair, as one path. */
export const locks = (middles: readonly Point[], radius: number): string =>
  middles.map(([x, y]) => `M${round(x - radius)} ${round(y)}a${radius} ${radius} 0 1 1 ${radius * 2} 0a${radius} ${radius} 0 1 1-${radius * 2} 0Z`).join('');

/** Points along an arc about the head, from one angle to another: 0 is to the viewer's right, 90 above. */
export const around = (count: number, [from, to]: Point, [rx, ry]: Point, y = -14): readonly Point[] =>
  Array.from({ length: count }, (_, index) => {
    const angle = ((from + ((to - from) * index) / (count - 1)) * Math.PI) / 180;
    return [rx * Math.cos(angle), y - ry * Math.sin(angle)];
  });
