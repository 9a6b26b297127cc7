import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Finding } from '../../core/story/compile.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const expectedSchema = v.object({
  lines: v.object({ seen: count, total: count }),
  choices: v.object({ taken: count, total: count }),
  endings: v.object({ reached: count, total: count }),
  words: count,
  grade: v.number(),
  decisions: v.object({ min: count, median: count, max: count }),
});

/** What a check found when it was last accepted. */
export type Expected = v.InferOutput<typeof expectedSchema>;

const pathIn = (folder: string): string => join(folder, 'expected.json');
const KEYS = Object.keys(expectedSchema.entries) as (keyof Expected)[];

/** Writes down what is found now as what is expected from now on. */
export function accept(folder: string, facts: Expected): void {
  const kept = Object.fromEntries(KEYS.map((key) => [key, facts[key]]));
  writeFileSync(pathIn(folder), `${JSON.stringify(kept, null, 2)}\n`);
}

/** What is another than when it was last accepted, in words; nothing where it never was. */
export function expectedFindings(folder: string, shown: string, facts: Expected): readonly Finding[] {
  if (!existsSync(pathIn(folder))) return [];
  const file = shown.replace(/[^/]+$/, 'expected.json');
  const amiss = (code: string, message: string): Finding => ({ code, severity: 'error', file, line: 0, message });
  const read = readExpected(pathIn(folder));
  if (!read) return [amiss('expected/unreadable', 'this is not what check --accept writes: accept anew, or take the file away')];
  return KEYS.flatMap((key) => changed(key, read[key], facts[key])).map((sentence) => amiss('expected/changed', `${sentence}. If that is meant, accept it: npm run stories -- check --accept`));
}

function readExpected(path: string): Expected | null {
  try {
    const parsed = v.safeParse(expectedSchema, JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

function changed(key: string, was: number | Readonly<Record<string, number>>, is: number | Readonly<Record<string, number>>): readonly string[] {
  if (typeof was === 'number' || typeof is === 'number') return was === is ? [] : [`${key}: ${String(was)} before, ${String(is)} now`];
  return Object.keys(was).flatMap((part) => (was[part] === is[part] ? [] : [`${key} ${part}: ${was[part]} before, ${is[part]} now`]));
}
