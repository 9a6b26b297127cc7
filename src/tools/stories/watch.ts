import { watch as watchFolder, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { availableParallelism } from 'node:os';
import { limitsFor, walkFindings } from '../../core/explore/findings.ts';
import { explore, Solo, type Progress } from '../../core/explore/explore.ts';
import { wayTo } from '../../core/explore/way-to.ts';
import type { Atlas } from '../../core/story/atlas.ts';
import { jargonFindings } from '../../core/story/jargon.ts';
import { ruleFindings } from '../../core/story/rules.ts';
import { Walker } from '../../core/story/walker.ts';
import { counted } from './explore/enough.ts';
import { loadFolder, printFinding, STORIES, type LoadedStory } from './load.ts';

/** Where the page is while `npm run dev` runs. */
const PAGE = 'http://localhost:5173/';
/** Editors save in more than one step. */
const SETTLED_MS = 60;
/** A glance through the story after each save, milliseconds: the whole check is `check`. */
const GLANCE_MS = 350;

/** Checks a story each time it is saved, until Ctrl-C. */
export async function watch(args: readonly string[]): Promise<number> {
  const [id = ''] = args;
  const folder = join(STORIES, id);
  const first = loadFolder(folder);
  if (!first.ok && first.error.some(({ code }) => code === 'story/missing')) {
    first.error.forEach((finding) => console.error(printFinding(finding)));
    return 1;
  }
  let before = textOf(folder);
  await checkOnce(folder, null);
  console.log(`Watching ${id} with ${availableParallelism()} processors. With npm run dev beside it, links open the meeting where you write. Ctrl-C ends.`);
  return new Promise((resolve) => {
    let settling: ReturnType<typeof setTimeout> | undefined;
    const watchers = [folder, join(STORIES, 'lib')].map((each) => watchFolder(each, (_, file) => {
      if (!file || !/\.(ink|json|md|po)$/.test(file)) return;
      clearTimeout(settling);
      settling = setTimeout(() => {
        const now = textOf(folder);
        const line = changedLine(before, now);
        before = now;
        void checkOnce(folder, line);
      }, SETTLED_MS);
    }));
    process.once('SIGINT', () => {
      watchers.forEach((watcher) => watcher.close());
      resolve(0);
    });
  });
}

const textOf = (folder: string): string => readFileSync(join(folder, 'story.ink'), 'utf8');

/** The first line that is another than before, from 1; null where none is. */
export function changedLine(before: string, now: string): number | null {
  const [old, fresh] = [before.split('\n'), now.split('\n')];
  const at = fresh.findIndex((line, index) => line !== old[index]);
  if (at !== -1) return at + 1;
  return fresh.length < old.length ? fresh.length : null;
}

async function checkOnce(folder: string, line: number | null): Promise<void> {
  const began = performance.now();
  const loaded = loadFolder(folder);
  const findings = loaded.ok ? [...loaded.value.findings, ...jargonFindings(loaded.value.atlas, loaded.value.scenario.words), ...ruleFindings(loaded.value.atlas, sourcesIn(folder))] : loaded.error;
  const glance = loaded.ok ? await glanceAt(loaded.value) : null;
  const all = [...findings, ...(loaded.ok && glance ? walkFindings(glance, loaded.value.atlas) : [])];
  console.log(`\n${new Date().toLocaleTimeString()}  ${basename(folder)}: ${all.length === 0 ? 'nothing found' : `${all.length} found`} in ${((performance.now() - began) / 1000).toFixed(1)} s${loaded.ok && glance ? `, ${said(glance, loaded.value.atlas)}` : ''}`);
  all.forEach((finding) => console.log(`  ${printFinding(finding)}`));
  if (loaded.ok) console.log(`  ${linkTo(loaded.value, line)}`);
}

const sourcesIn = (folder: string): string => {
  try {
    return readFileSync(join(folder, 'sources.md'), 'utf8');
  } catch {
    return '';
  }
};

function said(progress: Progress, atlas: Atlas): string {
  const { lines, choices } = counted(progress, atlas);
  return `${lines.seen} of ${lines.total} lines and ${choices.taken} of ${choices.total} choices glanced at`;
}

async function glanceAt({ story, atlas, scenario }: LoadedStory): Promise<Progress | null> {
  const until = performance.now() + GLANCE_MS;
  let last: Progress | null = null;
  for await (const progress of explore(atlas, new Solo(story, limitsFor(scenario.cast)), 8)) {
    last = progress;
    if (performance.now() > until) break;
  }
  return last;
}

/** The page, opened where a line is written. */
export function linkTo({ story, atlas, scenario }: LoadedStory, line: number | null): string {
  const start = `${PAGE}?story=${scenario.id}`;
  if (line === null) return start;
  const own = atlas.lines.filter((each) => each.file.endsWith(`${scenario.id}/story.ink`));
  const target = own.findLast((each) => each.line <= line) ?? own[0];
  const way = target && wayTo(new Walker(story), target.site);
  if (!way) return start;
  const choices = way.path.length > 0 ? `&choices=${way.path.join()}` : '';
  return `${start}&seed=${way.seed}${choices}`;
}
