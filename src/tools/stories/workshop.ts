import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../core/story/compile.ts';
import { parseWorkshop, workshopMisfits, type Workshop } from '../../core/story/workshop.ts';
import type { LoadedStory } from './load.ts';

const FILE = 'workshop.json';

export interface ReadWorkshop {
  /** Null where there is none, or where it can’t be used. */
  readonly workshop: Workshop | null;
  readonly findings: readonly Finding[];
}

/** The plan for a workshop beside a story, if there is one that fits it, and what is amiss with it. */
export function readWorkshop(folder: string, { scenario, atlas, shown }: Pick<LoadedStory, 'scenario' | 'atlas' | 'shown'>): ReadWorkshop {
  const path = join(folder, FILE);
  if (!existsSync(path)) return { workshop: null, findings: [] };
  const file = shown.replace(/[^/]+$/, FILE);
  const text = readFileSync(path, 'utf8');
  const found = (code: string) => (message: string): Finding => ({ code, severity: 'error', file, line: lineOf(text, message), message });
  const json = jsonIn(text);
  if (typeof json === 'string') return { workshop: null, findings: [found('workshop/invalid')(json)] };
  const parsed = parseWorkshop(json.value);
  if (!parsed.ok) return { workshop: null, findings: parsed.error.map(found('workshop/invalid')) };
  const misfits = workshopMisfits(parsed.value, scenario, atlas.lines.map((line) => line.text));
  return { workshop: misfits.length > 0 ? null : parsed.value, findings: misfits.map(found('workshop/does-not-fit')) };
}

function jsonIn(text: string): { readonly value: unknown } | string {
  try {
    return { value: JSON.parse(text) };
  } catch (cause) {
    return `it isn’t JSON: ${cause instanceof Error ? cause.message : String(cause)}`;
  }
}

/** Where the words that a finding quotes first stand in the file; 0 where it quotes none of them. */
function lineOf(text: string, message: string): number {
  const quoted = /“([^“”]+)”/.exec(message)?.[1];
  return quoted === undefined ? 0 : text.split('\n').findIndex((line) => line.includes(JSON.stringify(quoted))) + 1;
}
