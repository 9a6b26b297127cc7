import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '../../core/result.ts';
import { fitExample, type Misfit } from '../../core/run/example.ts';
import type { Finding } from '../../core/story/compile.ts';
import { parseExamples, type Example, type FittedExample } from '../../core/story/examples.ts';
import { loadFolder, printFinding, STORIES, type LoadedStory } from './load.ts';

const FILE = 'examples.json';

/** The examples beside a story; none where it has no such file. Their place in the file is not looked at yet. */
export function readExamples(folder: string, shown: string): Result<readonly Example[], readonly Finding[]> {
  const path = join(folder, FILE);
  if (!existsSync(path)) return ok([]);
  const trouble = (message: string): Finding => ({ code: 'example/invalid', severity: 'error', file: besides(shown), line: 0, message });
  try {
    const parsed = parseExamples(JSON.parse(readFileSync(path, 'utf8')));
    return parsed.ok ? parsed : err(parsed.error.map(trouble));
  } catch (cause) {
    return err([trouble(cause instanceof Error ? cause.message : String(cause))]);
  }
}

const besides = (shown: string): string => shown.replace(/[^/]+$/, FILE);

/** The examples that fit their story as it is now, and what is amiss with the others. */
export function fitExamples(folder: string, { story, scenario, shown }: Pick<LoadedStory, 'story' | 'scenario' | 'shown'>): { readonly fitted: readonly FittedExample[]; readonly findings: readonly Finding[] } {
  const read = readExamples(folder, shown);
  if (!read.ok) return { fitted: [], findings: read.error };
  const fitted: FittedExample[] = [];
  const findings: Finding[] = [];
  for (const example of read.value) {
    const fit = fitExample(story, scenario, example);
    if (fit.ok) fitted.push(fit.value);
    else findings.push({ code: 'example/does-not-fit', severity: 'error', file: besides(shown), line: lineOf(folder, fit.error.wanted), message: misfit(example.id, fit.error) });
  }
  return { fitted, findings };
}

function misfit(id: string, { decision, wanted, open }: Misfit): string {
  const there = open.length > 0 ? `there one can take: ${open.map((text) => `“${text.replace(/^“|”$/g, '')}”`).join(', ')}` : 'nothing can be taken there';
  return `${id}, decision ${decision}: “${wanted.replace(/^“|”$/g, '')}” is not open; ${there}`;
}

/** On which line of the file some words first stand; 0 where they don’t. */
function lineOf(folder: string, words: string): number {
  return readFileSync(join(folder, FILE), 'utf8').split('\n').findIndex((line) => line.includes(JSON.stringify(words))) + 1;
}

/** After a story was edited: writes each choice in the words it has now, says which those are, and which examples no longer fit. */
export async function examples(args: readonly string[]): Promise<number> {
  const folder = join(STORIES, args[0] ?? '');
  const loaded = loadFolder(folder);
  const read = loaded.ok ? readExamples(folder, loaded.value.shown) : loaded;
  if (!loaded.ok || !read.ok) {
    (read.ok ? [] : read.error).forEach((finding) => console.error(printFinding(finding)));
    return 1;
  }
  const { fitted, findings } = fitExamples(folder, loaded.value);
  const kept = read.value.map((example) => reworded(example, fitted.find(({ id }) => id === example.id)));
  if (JSON.stringify(kept) !== JSON.stringify(read.value)) writeFileSync(join(folder, FILE), `${JSON.stringify(kept, null, 2)}\n`);
  findings.forEach((finding) => console.error(printFinding(finding)));
  console.log(`${args[0]}: ${fitted.length} of ${read.value.length} examples fit.`);
  return findings.length > 0 ? 1 : 0;
}

function reworded(example: Example, fit: FittedExample | undefined): Example {
  if (!fit) return example;
  return {
    ...example,
    choices: example.choices.map(({ text }, decision) => {
      const now = fit.choices[decision]?.text ?? text;
      if (now !== text) console.log(`${example.id}, decision ${decision}: ${text} is now ${now}`);
      return { text: now };
    }),
  };
}
