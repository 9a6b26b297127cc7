import { coverageFindings, limitsFor, walkFindings } from '../explore/findings.ts';
import { explore, Solo, type Progress } from '../explore/explore.ts';
import { err, ok, type Result } from '../result.ts';
import { compileStory, type Compilation, type Finding } from '../story/compile.ts';
import { lintStory } from '../story/lint.ts';
import { parseScenario, type Scenario } from '../story/scenario.ts';
import { Walker, type Stop } from '../story/walker.ts';
import { findStory, type Brought, type FoundStory } from './find-story.ts';
import { LIMITS } from './limits.ts';
import { deepestLine, hardToRead } from './nesting.ts';
import { ownId, scenarioOf, type OwnStory } from './own-story.ts';
import { speakersIn } from './plain-scenario.ts';
import { sentence, troubles, type Trouble } from './trouble.ts';

/** What is heard while a story is read and walked through. The last one is `refused` or `examined`. */
export type Examination =
  | { readonly kind: 'compiled' | 'examined'; readonly own: OwnStory; readonly troubles: readonly Trouble[] }
  | { readonly kind: 'walking'; readonly lines: number; readonly seen: number; readonly taken: number }
  | { readonly kind: 'refused'; readonly troubles: readonly Trouble[] };

export interface Examining {
  /** Files of ours that a story may include without bringing them, by the end of their path. */
  readonly shared: ReadonlyMap<string, string>;
  /** Milliseconds since some moment. */
  readonly now: () => number;
}

/** A round of the walk: short, so that it can be heard how far it is. */
const ROUND = 8;

/** Reads what was brought, compiles it, and walks through it for a while. */
export async function* examine(brought: Brought, { shared, now }: Examining): AsyncGenerator<Examination> {
  const found = findStory(brought);
  if (!found.ok) return yield { kind: 'refused', troubles: [sentence(found.error)] };
  const read = readStory(brought, found.value, shared);
  if (!read.ok) return yield { kind: 'refused', troubles: troubles(read.error, brought.texts) };
  const { own, compilation, findings } = read.value;
  const told = (more: readonly Finding[] = []): readonly Trouble[] => troubles([...findings, ...more], brought.texts);
  yield { kind: 'compiled', own, troubles: told() };

  const solo = new Solo(own.story, own.scenario ? limitsFor(own.scenario.cast) : { bounds: [], lists: [], mostWords: Infinity });
  const began = now();
  let progress: Progress | null = null;
  for await (progress of explore(compilation.atlas, solo, ROUND)) {
    const { lines, choices } = compilation.atlas;
    const { known, steps } = progress;
    const seen = lines.filter(({ site }) => known.seen[site]).length;
    yield { kind: 'walking', lines: lines.length, seen, taken: steps };
    const metAll = seen === lines.length && choices.every(({ site }) => known.taken[site]);
    if (now() - began > (metAll ? LIMITS.walkOn : LIMITS.walk)) break;
  }
  yield { kind: 'examined', own, troubles: told(progress ? walked(progress, compilation, own, found.value.file) : []) };
}

interface Read { readonly own: OwnStory; readonly compilation: Compilation; readonly findings: readonly Finding[] }

function readStory(brought: Brought, { file, scenario: beside }: FoundStory, shared: Examining['shared']): Result<Read, readonly Finding[]> {
  const { name, texts } = brought;
  const source = texts.get(file) ?? '';
  const hard = hardToRead(texts);
  if (hard.length > 0) return err(hard);
  const scenario = beside === null ? ok(null) : readScenario(beside, texts.get(beside) ?? '');
  const compiled = compileStory(file, source, (path) => includeFrom(path, texts, shared));
  if (!compiled.ok || !scenario.ok) return err([...(compiled.ok ? [] : compiled.error.map((finding) => explained(finding, source))), ...(scenario.ok ? [] : scenario.error)]);
  const { story, atlas, findings } = compiled.value;
  const begun = begin(compiled.value);
  if (!begun.ok) return err([{ ...begun.error, file: begun.error.file || file }]);
  const title = scenario.value?.title ?? titleOf(source) ?? asTitle(name);
  const own: OwnStory = {
    id: ownId(scenario.value?.id ?? title, story.hash), title, story: { ...story, anyInk: true }, scenario: scenario.value,
    speakers: scenario.value ? [] : speakersIn(atlas), meters: begun.value.meters,
  };
  return ok({ own, compilation: compiled.value, findings: [...findings, ...(own.scenario ? lintStory(compiled.value, scenarioOf(own), file) : [])] });
}

function includeFrom(path: string, texts: ReadonlyMap<string, string>, shared: Examining['shared']): string {
  const ours = [...shared].find(([end]) => path === end || path.endsWith(`/${end}`))?.[1];
  const text = texts.get(path) ?? ours;
  if (text === undefined) throw new Error(`There is no file “${path}” in what you brought: bring the whole folder`);
  return text;
}

function readScenario(file: string, text: string): Result<Scenario, readonly Finding[]> {
  const amiss = (message: string): Finding => ({ code: 'scenario/invalid', severity: 'error', file, line: 0, message });
  try {
    const parsed = parseScenario(JSON.parse(text));
    return parsed.ok ? parsed : err(parsed.error.map(amiss));
  } catch (cause) {
    return err([amiss(cause instanceof SyntaxError ? `this is not JSON: ${cause.message}` : 'this is nested too deep to be read')]);
  }
}

/** Ink writes `# title: …` at the head of a story. */
const titleOf = (source: string): string | null => /^#\s*title:\s*(\S.{0,100}?)\s*$/im.exec(source.slice(0, 4000))?.[1] ?? null;

/** `the-long_road` reads “The long road”. */
const asTitle = (name: string): string => {
  const spaced = name.replace(/[-_\s]+/g, ' ').trim() || 'A story';
  return spaced.charAt(0).toLocaleUpperCase() + spaced.slice(1);
};

const TOO_DEEP = /stack overflow|call stack/i;

/** The compiler's own words where it ran out of room say nothing to anybody. */
function explained(finding: Finding, source: string): Finding {
  if (!TOO_DEEP.test(finding.message)) return finding;
  const { line, depth } = deepestLine(source);
  return { ...finding, code: 'own/too-deep', line, message: `${depth} brackets are open here, one within another: deeper than Ink can be read. Put a part of it in a knot or a function of its own.` };
}

/** Its first words, or why it can't be begun. */
function begin(compilation: Compilation): Result<{ readonly meters: boolean }, Finding> {
  const [first] = compilation.atlas.lines;
  const amiss = (message: string): Finding => ({ code: 'own/no-beginning', severity: 'error', file: first?.file ?? '', line: 0, message });
  try {
    const walker = new Walker(compilation.story);
    const stop = walker.begin(1);
    if (stop.failure) return err(failedAtOnce(stop.failure, compilation) ?? amiss(stop.failure.message));
    if (stop.words === 0 && stop.open.length === 0) return err(amiss('this story ends before it says anything. Its first line may have to lead somewhere: “-> a_knot”.'));
    return ok({ meters: ['composure', 'common_ground'].every((name) => typeof walker.read(name) === 'number') });
  } catch (cause) {
    return err(amiss(TOO_DEEP.test(String(cause)) ? 'this story is nested too deep to be played. Put parts of it in knots of their own.' : String(cause)));
  }
}

function failedAtOnce(failure: NonNullable<Stop['failure']>, { atlas }: Compilation): Finding | null {
  const external = /function binding for external: '([^']+)'/i.exec(failure.message)?.[1];
  const [finding] = walkFindings({ found: [failure] }, atlas, false);
  if (external === undefined || !finding) return finding ?? null;
  return { ...finding, message: `this story calls “${external}()”, a function of the game it was written for. Give it one in Ink to fall back on: === function ${external}()` };
}

/** What the walk found. Only where it came to its end is it known what nobody ever comes by. */
function walked(progress: Progress, { atlas }: Compilation, own: OwnStory, file: string): readonly Finding[] {
  const amiss = walkFindings(progress, atlas, own.scenario !== null).map((finding) => (finding.code === 'text/too-long' ? { ...finding, severity: 'warning' as const } : finding));
  if (!progress.complete) return amiss;
  const never = coverageFindings(progress, atlas, scenarioOf(own), file).filter(({ code }) => own.scenario !== null || code !== 'ending/never-reached');
  return [...amiss, ...never.map((finding) => ({ ...finding, severity: 'warning' as const }))];
}
