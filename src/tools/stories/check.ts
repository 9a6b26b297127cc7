import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SEEDS, type Progress } from '../../core/explore/explore.ts';
import type { Atlas } from '../../core/story/atlas.ts';
import type { Finding } from '../../core/story/compile.ts';
import { accept } from './expected.ts';
import { counted, USUAL, walk, type Budget } from './explore/enough.ts';
import { loadFolder, printFinding, STORIES, storyIds } from './load.ts';
import { fine, review, type Review, type Reviewed } from './review.ts';
import { checkGlossary } from './translations.ts';

/**
 * Compiles each story, walks it, and says what is amiss; 1 where anything is, but for what is only a warning, as a text that is not translated yet. `--json` prints all of it for programs,
 * `--accept` writes what is found now into `expected.json`.
 */
export async function check(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, accept: { type: 'boolean', default: false }, threads: { type: 'string' }, budget: { type: 'string' } },
  });
  const budget = budgetFrom(values);
  if (typeof budget === 'string') {
    console.error(budget);
    return 2;
  }
  const stopped = stopOnInterrupt();
  const reviews: Review[] = [];
  for (const name of positionals.length > 0 ? positionals : storyIds()) {
    const one = await checkFolder(folderFor(name), { ...budget, onward: (progress, atlas) => { show(name, progress, atlas, budget); return !stopped.now; } }, values.accept);
    reviews.push(one.review);
    if (!values.json) print(one, stopped.now);
    if (stopped.now) break;
  }
  stopped.forget();
  const glossary = checkGlossary();
  if (!values.json) glossary.forEach((finding) => console.error(printFinding(finding)));
  if (values.json) console.log(JSON.stringify({ stories: reviews }, null, 2));
  return reviews.every(({ ok }) => ok) && fine(glossary) ? 0 : 1;
}

/** A story's name, or a folder anywhere. */
const folderFor = (name: string): string => (existsSync(join(STORIES, name)) ? join(STORIES, name) : resolve(name));

/** Compiles, walks and reviews the story in a folder. `accepting`: what is found becomes what is expected. */
export async function checkFolder(folder: string, budget: Budget, accepting = false): Promise<Reviewed> {
  const id = basename(folder);
  const loaded = loadFolder(folder);
  if (!loaded.ok) return { review: unread(id, loaded.error), hard: [], steps: 0, states: 0 };
  const { story, atlas, scenario } = loaded.value;
  const progress = await walk(story, atlas, scenario, budget);
  const first = review(id, folder, loaded.value, progress);
  if (!accepting) return first;
  accept(folder, first.review);
  return review(id, folder, loaded.value, progress);
}

const unread = (id: string, findings: readonly Finding[]): Review => ({
  id, ok: false, complete: false, findings, lines: { seen: 0, total: 0 }, choices: { taken: 0, total: 0 }, endings: { reached: 0, total: 0 }, words: 0, grade: 0, decisions: { min: 0, median: 0, max: 0 },
});

function budgetFrom({ threads, budget }: { threads?: string | undefined; budget?: string | undefined }): Budget | string {
  const numbers = { threads: Number(threads ?? USUAL.threads), most: Number(budget ?? USUAL.most) };
  for (const [name, value] of Object.entries(numbers)) if (!Number.isSafeInteger(value) || value < 1) return `--${name === 'most' ? 'budget' : name} takes a whole number above 0`;
  return { ...numbers, least: Math.min(USUAL.least, numbers.most) };
}

/** Ctrl-C once ends the walk and prints what is known; twice ends the program. */
function stopOnInterrupt(): { readonly now: boolean; forget(): void } {
  const state = { now: false };
  const listener = (): void => { if (state.now) process.exit(130); state.now = true; };
  process.on('SIGINT', listener);
  return { get now() { return state.now; }, forget: () => { process.off('SIGINT', listener); } };
}

function show(name: string, progress: Progress, atlas: Atlas, { most }: Budget): void {
  if (!process.stderr.isTTY) return;
  const { lines, choices } = counted(progress, atlas);
  process.stderr.write(`\r${name}: ${progress.steps.toLocaleString('en-US')} of at most ${most.toLocaleString('en-US')} choices taken, ${lines.seen} of ${lines.total} lines, ${choices.taken} of ${choices.total} choices \u001b[K`);
}

function print({ review: { id, ok, complete, findings, lines, choices, endings, words, grade, decisions }, hard, steps, states }: Reviewed, stopped: boolean): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  findings.forEach((finding) => console.error(printFinding(finding)));
  if (steps === 0) return console.log(`${id}: ${findings.length} found; not walked.`);
  console.log(`${id}: ${ok ? 'nothing found' : `${findings.length} found`}${stopped ? ', stopped early' : ''}.`);
  console.log(`  lines ${lines.seen}/${lines.total}, choices ${choices.taken}/${choices.total}, endings ${endings.reached}/${endings.total}; ${words.toLocaleString('en-US')} words at grade ${grade}; ${decisions.min} to ${decisions.max} decisions, half within ${decisions.median}`);
  console.log(`  ${complete ? `Complete: every way was walked, from each of ${SEEDS} seeds` : 'Not every way was walked'}: ${steps.toLocaleString('en-US')} choices taken, ${states.toLocaleString('en-US')} different states.`);
  if (hard.length > 0) console.log(`  Hardest to read:\n${hard.map((line) => `    ${line.file}:${line.line} grade ${line.grade.toFixed(1)}: ${line.text}`).join('\n')}`);
}
