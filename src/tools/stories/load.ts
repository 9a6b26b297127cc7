import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { err, ok, type Result } from '../../core/result.ts';
import type { Atlas } from '../../core/story/atlas.ts';
import { compileStory, type Compilation, type Finding } from '../../core/story/compile.ts';
import { lintStory } from '../../core/story/lint.ts';
import type { CompiledStory } from '../../core/story/runtime.ts';
import { parseScenario, type Scenario } from '../../core/story/scenario.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
/** Where the stories are; `STORIES` in the environment names another folder. */
export const STORIES = resolve(ROOT, process.env['STORIES'] ?? 'stories');

export interface LoadedStory {
  readonly story: CompiledStory;
  readonly scenario: Scenario;
  readonly atlas: Atlas;
  readonly findings: readonly Finding[];
  /** `story.ink` as findings name it. */
  readonly shown: string;
  /** Every file the story is made of, absolute: the ones to watch. */
  readonly files: readonly string[];
}

/** The folders under `stories/` that hold a story. */
export const storyIds = (): readonly string[] =>
  readdirSync(STORIES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(STORIES, entry.name, 'story.ink')))
    .map((entry) => entry.name)
    .sort();

/** Reads, compiles and checks one story's folder. Fails with its errors; warnings come along with the story. */
export function loadStory(id: string): Result<LoadedStory, readonly Finding[]> {
  return loadFolder(join(STORIES, id));
}

/** The same for a folder anywhere. */
export function loadFolder(folder: string): Result<LoadedStory, readonly Finding[]> {
  if (!existsSync(join(folder, 'story.ink'))) {
    return err([{ code: 'story/missing', severity: 'error', file: basename(folder), line: 0, message: `there is no story called “${basename(folder)}”; there are: ${storyIds().join(', ')}` }]);
  }
  const scenario = loadScenario(join(folder, 'scenario.json'));
  const compiled = compileFolder(folder);
  if (!scenario.ok || !compiled.ok) return err([...(compiled.ok ? [] : compiled.error), ...(scenario.ok ? [] : scenario.error)]);
  const { compilation, files } = compiled.value;
  const findings = [...compilation.findings, ...lintStory(compilation, scenario.value, shown(join(folder, 'story.ink')))];
  if (findings.some((finding) => finding.severity === 'error')) return err(findings);
  return ok({ story: compilation.story, scenario: scenario.value, atlas: compilation.atlas, findings, shown: shown(join(folder, 'story.ink')), files });
}

export function loadScenario(file: string): Result<Scenario, readonly Finding[]> {
  const trouble = (message: string): Finding => ({ code: 'scenario/invalid', severity: 'error', file: shown(file), line: 0, message });
  try {
    const parsed = parseScenario(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.ok ? parsed : err(parsed.error.map(trouble));
  } catch (cause) {
    return err([trouble(cause instanceof Error ? cause.message : String(cause))]);
  }
}

/** Compiles `story.ink` with what it includes. Findings name files from the project's root. */
export function compileFolder(folder: string): Result<{ compilation: Compilation; files: readonly string[] }, readonly Finding[]> {
  const main = join(folder, 'story.ink');
  const files = [main];
  const include = (path: string): string => {
    const file = resolve(ROOT, path);
    files.push(file);
    return readFileSync(file, 'utf8');
  };
  const compiled = compileStory(shown(main), readFileSync(main, 'utf8'), include);
  return compiled.ok ? ok({ compilation: compiled.value, files }) : compiled;
}

const shown = (file: string): string => relative(ROOT, file);

/** `stories/x/story.ink:12: what is amiss` */
export const printFinding = (finding: Finding): string =>
  `${finding.file}${finding.line > 0 ? `:${finding.line}` : ''}: ${finding.severity === 'warning' ? 'warning: ' : ''}${finding.message} [${finding.code}]`;
