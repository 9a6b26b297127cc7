import { Compiler, CompilerOptions } from 'inkjs/full';
import { err, ok, type Result } from '../result.ts';
import { chart, type Atlas, type Division } from './atlas.ts';
import type { Container } from './content.ts';
import type { CompiledStory } from './runtime.ts';

/** One thing amiss in a story's source. `line` counts from 1; 0 where no line can be named. */
export interface Finding {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Reads a file that a story includes, by its path from where the story's own path starts. Throws where there is none. */
export type ReadInclude = (path: string) => string;

export interface Compilation {
  readonly story: CompiledStory;
  readonly findings: readonly Finding[];
  /** Ink's own parse of the story, for the checks that need file and line. */
  readonly parsed: Compiler['parsedStory'];
  /** Everything that a player can come by, with file and line. */
  readonly atlas: Atlas;
}

/** Compiles Ink source with all it includes. Fails with every error that Ink found, each with file and line. */
export function compileStory(file: string, source: string, readInclude: ReadInclude): Result<Compilation, readonly Finding[]> {
  const findings: Finding[] = [];
  const onError = (message: string, kind: number): void => { findings.push(readFinding(message, kind, file)); };
  const files = { ResolveInkFilename: (name: string) => beside(file, name), LoadInkFileContents: readInclude };
  const compiler = new Compiler(source, new CompilerOptions(file, [], false, onError, files));
  const compiled = attempt(() => compiler.Compile(), onError);
  const json = compiled && attempt(() => compiled.ToJson(), onError);
  const errors = findings.filter((finding) => finding.severity === 'error' && finding.line > 0);
  if (errors.length > 0) return err(errors);
  if (!compiled || !json) return err(findings);
  const { parsedStory: parsed } = compiler;
  const fileOf = (named: string | null): string => sourceFile(file, named ?? file);
  const atlas = chart(compiled.mainContentContainer as unknown as Container, divisionsOf(parsed as unknown as Parsed, fileOf), fileOf);
  return ok({ story: { ink: json, hash: hashOf(json) }, findings, parsed, atlas });
}

/** What is read here of Ink's parse tree. */
interface Parsed {
  readonly typeName: string;
  readonly content?: readonly Parsed[];
  readonly identifier?: { readonly name: string } | null;
  readonly debugMetadata?: { readonly fileName: string | null; readonly startLineNumber: number } | null;
}

const DIVISIONS: ReadonlySet<string> = new Set(['Knot', 'Stitch', 'Function']);

/** Knots, functions, and stitches within knots. */
function divisionsOf(node: Parsed, fileOf: (named: string | null) => string, within = ''): readonly Division[] {
  return (node.content ?? []).flatMap((child) => {
    const name = DIVISIONS.has(child.typeName) ? child.identifier?.name : undefined;
    if (name === undefined) return divisionsOf(child, fileOf, within);
    const path = within === '' ? name : `${within}.${name}`;
    const { fileName = null, startLineNumber = 0 } = child.debugMetadata ?? {};
    return [{ path, file: fileOf(fileName), line: startLineNumber }, ...divisionsOf(child, fileOf, path)];
  });
}

/** Ink names an included file as the INCLUDE does; we name it from where the story's own path starts. */
export const sourceFile = (file: string, named: string): string => (named === file ? file : beside(file, named));

/** `stories/a/story.ink` and `../lib/meeting.ink` give `stories/lib/meeting.ink`. */
function beside(file: string, name: string): string {
  const path: string[] = [];
  for (const part of [...file.split('/').slice(0, -1), ...name.split('/')]) {
    if (part === '..' && path.length > 0 && path.at(-1) !== '..') path.pop();
    else if (part !== '.' && part !== '') path.push(part);
  }
  return path.join('/');
}

function attempt<T>(compile: () => T | void, onError: (message: string, kind: number) => void): T | null {
  try {
    return compile() ?? null;
  } catch (cause) {
    onError(`ERROR: ${cause instanceof Error ? cause.message : String(cause)}`, ERROR);
    return null;
  }
}

const ERROR = 2;

/** Ink says `ERROR: 'story.ink' line 12: what is wrong`. */
function readFinding(message: string, kind: number, file: string): Finding {
  const [, named, line, said] = /^(?:\w+: )?(?:'([^']+)' )?line (\d+): (.+)$/s.exec(message) ?? [];
  return {
    code: kind === ERROR ? 'ink/error' : 'ink/warning',
    severity: kind === ERROR ? 'error' : 'warning',
    file: named ? sourceFile(file, named) : file,
    line: Number(line ?? 0),
    message: said ?? message.replace(/^\w+: /, ''),
  };
}

/** A fingerprint of the compiled story after FNV-1a, 16 hex digits: tells an edited story from the same one, no more. */
export function hashOf(text: string): string {
  let low = 0xcbf29ce4;
  let high = 0x84222325;
  for (let i = 0; i < text.length; i++) {
    low = Math.imul(low ^ text.charCodeAt(i), 0x01000193);
    high = Math.imul(high ^ low, 0x85ebca6b);
  }
  const hex = (part: number): string => (part >>> 0).toString(16).padStart(8, '0');
  return hex(low) + hex(high);
}
