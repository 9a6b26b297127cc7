import { Compiler, CompilerOptions } from 'inkjs/full';
import { err, ok, type Result } from '../result.ts';
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
}

/** Compiles Ink source with all it includes. Fails with every error that Ink found, each with file and line. */
export function compileStory(file: string, source: string, readInclude: ReadInclude): Result<Compilation, readonly Finding[]> {
  const findings: Finding[] = [];
  const onError = (message: string, kind: number): void => { findings.push(readFinding(message, kind, file)); };
  const files = { ResolveInkFilename: (name: string) => beside(file, name), LoadInkFileContents: readInclude };
  const compiler = new Compiler(source, new CompilerOptions(file, [], false, onError, files));
  const json = attempt(() => compiler.Compile().ToJson(), onError);
  const errors = findings.filter((finding) => finding.severity === 'error' && finding.line > 0);
  if (errors.length > 0) return err(errors);
  if (json === null) return err(findings);
  return ok({ story: { ink: json, hash: hashOf(json) }, findings, parsed: compiler.parsedStory });
}

/** Ink names an included file as the INCLUDE does; we name it from where the story's own path starts. */
export const sourceFile = (file: string, named: string): string => (named === file ? file : beside(file, named));

/** `stories/a/story.ink` and `../lib/meeting.ink` give `stories/lib/meeting.ink`. */
function beside(file: string, name: string): string {
  const path: string[] = [];
  for (const part of [...file.split('/').slice(0, -1), ...name.split('/')]) {
    if (part === '..' && path.length > 0) path.pop();
    else if (part !== '.' && part !== '') path.push(part);
  }
  return path.join('/');
}

function attempt(compile: () => string | void, onError: (message: string, kind: number) => void): string | null {
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
