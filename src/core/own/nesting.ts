import type { Finding } from '../story/compile.ts';
import { LIMITS } from './limits.ts';

/** What would bring Ink's compiler down, or pass through it as something else than it is: found before it is asked. */
export function hardToRead(texts: ReadonlyMap<string, string>): readonly Finding[] {
  return [...texts].flatMap(([file, text]) => (/\.ink$/i.test(file) ? hardLines(file, text) : []));
}

function hardLines(file: string, text: string): readonly Finding[] {
  const found: Finding[] = [];
  const amiss = (line: number, message: string): void => { found.push({ code: 'own/hard-to-read', severity: 'error', file, line, message }); };
  for (const [index, line] of withoutComments(text).split(/\r\n?|\n/).entries()) {
    const bullets = /^\s*([*+-](?:\s*[*+-])*)/.exec(line)?.[1]?.replace(/\s/g, '').length ?? 0;
    if (bullets > LIMITS.bullets) amiss(index + 1, `${bullets} bullets, one within another: at most ${LIMITS.bullets} can be read. Put a part of it in a knot of its own.`);
    if (line.includes('\0')) amiss(index + 1, 'this file isn’t plain text. Save it as text in UTF-8.');
    if (/(?<!\w)__proto__(?!\w)/.test(line)) amiss(index + 1, '“__proto__” can’t be a name here. Choose another.');
    if (found.length > 20) return found;
  }
  return found;
}

/** The line where most braces and brackets are open: what the compiler couldn't follow, when it can't say where. */
export function deepestLine(text: string): { readonly line: number; readonly depth: number } {
  let [depth, deepest, line, at] = [0, 0, 1, 1];
  for (const sign of withoutComments(text)) {
    if (sign === '\n') line++;
    else if (sign === '{' || sign === '(') depth++;
    else if (sign === '}' || sign === ')') depth = Math.max(0, depth - 1);
    if (depth > deepest) [deepest, at] = [depth, line];
  }
  return { line: at, depth: deepest };
}

/** Ink reads no comments, however many dashes somebody has drawn in them. The lines stay where they are. */
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\r\n]*/g, (comment) => comment.replace(/[^\r\n]+/g, ''));
