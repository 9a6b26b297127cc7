import type { Finding } from '../story/compile.ts';

/** One thing amiss in a story that was brought: where, what, and how the line reads. */
export interface Trouble {
  readonly severity: Finding['severity'];
  /** Empty where it concerns all that was brought. */
  readonly file: string;
  /** From 1; 0 where no line can be named. */
  readonly line: number;
  readonly message: string;
  readonly excerpt: string;
}

/** More than this is no list that anybody works through. */
const MOST = 60;
const LONGEST = 160;

/** A sentence about everything that was brought. */
export const sentence = (message: string): Trouble => ({ severity: 'error', file: '', line: 0, message, excerpt: '' });

/** Findings with the lines they are about, errors first, each once. */
export function troubles(findings: readonly Finding[], texts: ReadonlyMap<string, string>): readonly Trouble[] {
  const lines = new Map<string, readonly string[]>();
  const lineOf = (file: string, line: number): string => {
    const known = lines.get(file) ?? (texts.get(file) ?? '').split(/\r\n?|\n/);
    lines.set(file, known);
    return excerpt(known[line - 1] ?? '');
  };
  const told = new Map(findings.map(({ severity, file, line, message }): [string, Trouble] =>
    [`${file} ${line} ${message}`, { severity, file, line, message: capital(excerpt(message, 600), file), excerpt: lineOf(file, line) }]));
  const all = [...told.values()].sort((a, b) => rank(a) - rank(b));
  const more = all.length - MOST;
  return more > 0 ? [...all.slice(0, MOST), { ...sentence(`And ${more} more like these.`), severity: all[MOST]?.severity ?? 'error' }] : all;
}

/** A sentence begins as one; in a scenario.json it begins with the name of a field. */
const capital = (text: string, file: string): string => (file.endsWith('.json') ? text : text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()));

const rank = ({ severity }: Trouble): number => (severity === 'error' ? 0 : 1);

/** One line of what somebody wrote, without what can't be seen or turns the writing round. */
const excerpt = (text: string, longest = LONGEST): string => {
  const clean = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ').trim();
  return clean.length > longest ? `${clean.slice(0, longest - 2)} …` : clean;
};
