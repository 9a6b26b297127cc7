import { arrivalTimes, type TextSpeed } from '../core/run/arrival.ts';

/** Shapes of a mouth in speech; `rest` is the mood's own. */
export type Viseme = 'a' | 'e' | 'o' | 'm' | 'soft' | 'rest';

/** Words on their way: what is said, and how fast it comes. */
export interface Words { readonly text: string; readonly speed: TextSpeed }

export interface Shape { readonly at: number; readonly viseme: Viseme }

const SHAPES: Readonly<Record<string, Viseme>> = {
  a: 'a', i: 'e', e: 'e', y: 'e', o: 'o', u: 'o', w: 'o', m: 'm', b: 'm', p: 'm', f: 'soft', v: 'soft',
  '.': 'rest', '!': 'rest', '?': 'rest', ',': 'm', '…': 'rest', ':': 'rest', ';': 'rest', '—': 'rest', '–': 'rest',
};
/** Lips can’t follow every letter. */
const SHORTEST_MS = 85;

/** When the mouth takes which shape, in milliseconds from the first word: it follows the letters, and rests where they do. */
export function lips({ text, speed }: Words): readonly Shape[] {
  const times = arrivalTimes(text, speed);
  const shapes: Shape[] = [];
  [...text.toLowerCase()].forEach((letter, index) => {
    const viseme = SHAPES[letter];
    const at = times[index] ?? 0;
    const last = shapes.at(-1);
    if (viseme === undefined || viseme === last?.viseme) return;
    if (viseme !== 'rest' && last && at - last.at < SHORTEST_MS) return;
    shapes.push({ at, viseme });
  });
  return [...shapes, { at: times.at(-1) ?? 0, viseme: 'rest' }];
}

/** How long the words take to arrive, milliseconds. */
export const lasts = ({ text, speed }: Words): number => arrivalTimes(text, speed).at(-1) ?? 0;
