import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverageFindings, walkFindings } from '../../core/explore/findings.ts';
import type { Progress } from '../../core/explore/explore.ts';
import { pick, rollFrom } from '../../core/explore/roll.ts';
import type { Atlas } from '../../core/story/atlas.ts';
import type { Finding } from '../../core/story/compile.ts';
import { jargonFindings } from '../../core/story/jargon.ts';
import { ruleFindings } from '../../core/story/rules.ts';
import type { CompiledStory } from '../../core/story/runtime.ts';
import { ENDINGS } from '../../core/story/vocabulary.ts';
import { Walker } from '../../core/story/walker.ts';
import { expectedFindings } from './expected.ts';
import { fitExamples } from './examples.ts';
import { counted } from './explore/enough.ts';
import type { LoadedStory } from './load.ts';
import { countWords, gradeOf, hardest, type Graded } from './readability.ts';
import { checkTranslations } from './translations.ts';
import { readWorkshop } from './workshop.ts';

/** What is known of a story once it has been checked: one entry of `--json`. */
export interface Review {
  readonly id: string;
  readonly ok: boolean;
  /** Every way through the story was walked, up to what it can still read of its past. */
  readonly complete: boolean;
  readonly findings: readonly Finding[];
  readonly lines: { readonly seen: number; readonly total: number };
  readonly choices: { readonly taken: number; readonly total: number };
  readonly endings: { readonly reached: number; readonly total: number };
  readonly words: number;
  readonly grade: number;
  readonly decisions: { readonly min: number; readonly median: number; readonly max: number };
}

export interface Reviewed { readonly review: Review; readonly hard: readonly Graded[]; readonly steps: number; readonly states: number }

/** Nobody reads above this with ease who is tired; the aim is 5 to 6. */
const HARDEST_GRADE = 8;
const PLAYS = 200;
const SPEAKER = /^[A-Z][\p{L}.’' -]{0,30}: /u;

/** Brings together what was found in a story's words, on the walk through it, and against what was last accepted. */
export function review(id: string, folder: string, loaded: LoadedStory, progress: Progress): Reviewed {
  const { atlas, scenario, story } = loaded;
  const main = loaded.shown;
  const texts = wordsOf(atlas, progress, main);
  const endings = new Set(progress.found.flatMap((each) => (each.kind === 'ending' ? [each.ending] : [])));
  const examples = fitExamples(folder, loaded);
  const grade = Math.round(gradeOf(texts.map(({ text }) => text)) * 10) / 10;
  const facts = {
    complete: progress.complete,
    ...counted(progress, atlas),
    endings: { reached: endings.size, total: ENDINGS.length },
    words: texts.reduce((sum, { text }) => sum + countWords(text), 0),
    grade,
    decisions: decisionsIn(story),
  };
  const findings = inOrder([
    ...loaded.findings,
    ...walkFindings(progress, atlas),
    ...coverageFindings(progress, atlas, scenario, main),
    ...jargonFindings(atlas, scenario.words),
    ...ruleFindings(atlas, textAt(join(folder, 'sources.md'))),
    ...examples.findings,
    ...readWorkshop(folder, loaded).findings,
    ...checkTranslations(folder, { story, scenario, examples: examples.fitted }),
    ...(grade > HARDEST_GRADE ? [{ code: 'reading/too-hard', severity: 'error' as const, file: main, line: 0, message: `it reads at grade ${grade}; at most ${HARDEST_GRADE}, better 5 or 6` }] : []),
    ...expectedFindings(folder, main, facts),
  ]);
  return { review: { id, ok: fine(findings), findings, ...facts }, hard: hardest(texts), steps: progress.steps, states: progress.states };
}

export const fine = (findings: readonly Finding[]): boolean => findings.every(({ severity }) => severity !== 'error');

/** What a player reads: each written line once, pieces of it put together, and each choice in the words it was first offered in. */
function wordsOf({ lines, choices }: Atlas, { texts }: Progress, main: string): readonly Omit<Graded, 'grade'>[] {
  const own = main.slice(0, main.lastIndexOf('/') + 1);
  const written = new Map<string, { text: string; file: string; line: number }>();
  for (const { file, line, text } of lines.filter((each) => each.file.startsWith(own))) {
    const key = `${file}:${line}`;
    written.set(key, { file, line, text: `${written.get(key)?.text ?? ''} ${text}`.trim() });
  }
  const said = [...written.values()].map((each) => ({ ...each, text: each.text.replace(SPEAKER, '') }));
  return [...said, ...choices.filter((each) => each.file.startsWith(own)).map(({ site, file, line }) => ({ text: texts.get(site) ?? '', file, line }))];
}

/** How many decisions a meeting takes: played at random, with what may always be done but seldom. */
function decisionsIn(story: CompiledStory): Review['decisions'] {
  const walker = new Walker(story);
  const counts = Array.from({ length: PLAYS }, (_, seed) => {
    const roll = rollFrom(seed);
    let stop = walker.begin(seed);
    let decisions = 0;
    for (; stop.open.length > 0 && decisions < 500; decisions++) {
      const all = stop.open.map((choice, index) => ({ choice, index }));
      const said = all.filter(({ choice }) => !choice.tags.some((tag) => tag.startsWith('table:')));
      stop = walker.choose(walker.mark(), pick(said.length > 0 && roll() < 0.9 ? said : all, roll).index);
    }
    return decisions;
  }).sort((a, b) => a - b);
  return { min: counts[0] ?? 0, median: counts[PLAYS >> 1] ?? 0, max: counts.at(-1) ?? 0 };
}

const textAt = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.code.localeCompare(b.code));
