import { composureWord, groundWord } from '../../core/meeting/words.ts';
import type { Curve, Quote } from '../../core/debrief/debrief.ts';

/** Where one curve stands after a line, and by how much that line moved it: 0 when it did not. */
export interface Stand {
  readonly value: number;
  readonly by: number;
}

export const CURVES = ['composure', 'ground'] as const;
export type CurveName = (typeof CURVES)[number];

/** The word for a place on each curve. */
export const WORD: Readonly<Record<CurveName, (value: number) => string>> = { composure: composureWord, ground: groundWord };

/** A line that moved one curve or both. The first step is the moment before anyone spoke: it has no quote. */
export interface Step extends Readonly<Record<CurveName, Stand>> {
  readonly quote: Quote | null;
}

/** Both curves over the same steps, in the order in which the lines were said. */
export function stepsOf(composure: Curve, ground: Curve): readonly Step[] {
  const moved = { composure: byLine(composure), ground: byLine(ground) };
  const lines = [...new Set([...moved.composure.keys(), ...moved.ground.keys()])].sort((a, b) => a - b);
  const steps: Step[] = [{ quote: null, composure: { value: composure.start, by: 0 }, ground: { value: ground.start, by: 0 } }];
  let before = steps[0] as Step;
  for (const line of lines) {
    const points = { composure: moved.composure.get(line), ground: moved.ground.get(line) };
    const stand = (name: CurveName): Stand => points[name] ?? { value: before[name].value, by: 0 };
    before = { quote: (points.composure ?? points.ground)?.quote ?? null, composure: stand('composure'), ground: stand('ground') };
    steps.push(before);
  }
  return steps;
}

const byLine = (curve: Curve) => new Map(curve.points.map((point) => [point.line, point]));
