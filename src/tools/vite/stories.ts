import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { SOURCE_LOCALE, type Catalogue } from '../../core/story/catalogue.ts';
import type { Finding } from '../../core/story/compile.ts';
import { PSEUDO_LOCALE, pseudoCatalogue } from '../../core/story/pseudo.ts';
import type { FittedExample } from '../../core/story/examples.ts';
import type { Scenario } from '../../core/story/scenario.ts';
import type { Workshop } from '../../core/story/workshop.ts';
import { exampleTexts, scenarioTexts } from '../../core/story/texts.ts';
import { translateExamples, translateScenario } from '../../core/story/translate.ts';
import { fitExamples } from '../stories/examples.ts';
import { STORIES, loadScenario, loadStory, printFinding, storyIds } from '../stories/load.ts';
import { SHARED, localesIn, poPath, readPo } from '../stories/po-files.ts';
import { catalogueOf } from '../stories/po-review.ts';
import { readWorkshop } from '../stories/workshop.ts';

const SHELF = 'virtual:stories';
/** With a story’s name after it: how that is run as a workshop, in a chunk that only its guide fetches. */
const WORKSHOP = `${SHELF}/workshop/`;

/**
 * Compiles the stories: `virtual:stories` holds the shelf and a loader for each story and each of its
 * translations, so that each is a chunk of its own. In the dev server an edited story is sent to the page, or its errors are.
 */
export function stories(): Plugin {
  return {
    name: 'stories',
    resolveId: (id) => (id === SHELF || id.startsWith(WORKSHOP) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${SHELF}`) return shelfModule((sentence) => this.warn(sentence));
      if (id.startsWith(`\0${WORKSHOP}`)) return workshopModule(id.slice(WORKSHOP.length + 1), (sentence) => this.warn(sentence));
      if (id.startsWith(STORIES) && id.endsWith('.po')) return translationModule(id, (sentence) => this.warn(sentence));
      if (!id.endsWith('/story.ink')) return undefined;
      const loaded = loadStory(basename(dirname(id)));
      if (!loaded.ok) return this.error(rollupError(loaded.error));
      for (const file of loaded.value.files) this.addWatchFile(file);
      loaded.value.findings.forEach((finding) => this.warn(printFinding(finding)));
      const folder = dirname(id);
      // A file that is watched must be there: Vite looks it up as if it were imported.
      if (existsSync(join(folder, 'examples.json'))) this.addWatchFile(join(folder, 'examples.json'));
      const { fitted, findings } = fitExamples(folder, loaded.value);
      findings.forEach((finding) => this.warn(printFinding(finding)));
      return `export default ${JSON.stringify({ story: loaded.value.story, scenario: loaded.value.scenario, examples: fitted })};`;
    },
    configureServer(server) {
      server.watcher.add(STORIES);
      server.watcher.on('change', (file) => { if (file.startsWith(STORIES) && /\.(ink|json)$/.test(file) && !file.endsWith('workshop.json')) refresh(server, file); });
      server.watcher.on('all', (_, file) => { if (file.startsWith(STORIES) && /(\.po|[\\/]workshop\.json)$/.test(file)) retell(server, file); });
    },
    handleHotUpdate: ({ file }) => (file.startsWith(STORIES) ? [] : undefined),
  };
}

function shelfModule(warn: (sentence: string) => void): string {
  const scenarios = storyIds().map((id) => {
    const scenario = loadScenario(join(STORIES, id, 'scenario.json'));
    if (!scenario.ok) throw new Error(scenario.error.map(printFinding).join('\n'));
    return scenario.value;
  });
  const loaders = scenarios.map(({ id }) => `${JSON.stringify(id)}: () => import(${JSON.stringify(join(STORIES, id, 'story.ink'))})`);
  const loaded = new Map(scenarios.map(({ id }) => [id, loadStory(id)]));
  const guided = new Set([...loaded].flatMap(([id, story]) => (workshopOf(id, story, warn) ? [id] : [])));
  const workshops = [...guided].map((id) => `${JSON.stringify(id)}: () => import(${JSON.stringify(WORKSHOP + id)})`);
  const folders = [...scenarios.map(({ id }) => join(STORIES, id)), SHARED];
  const translations = folders.map((folder) => `${JSON.stringify(basename(folder))}: { ${translationLoaders(folder).join(', ')} }`);
  return `export const shelves = ${JSON.stringify(shelvesOf(scenarios, loaded, guided))};
export const loaders = { ${loaders.join(', ')} };
export const workshops = { ${workshops.join(', ')} };
export const translations = { ${translations.join(', ')} };`;
}

/** What stands on the shelf, in every language that a meeting is told in. */
function shelvesOf(scenarios: readonly Scenario[], loaded: ReadonlyMap<string, Loaded>, guided: ReadonlySet<string>): Readonly<Record<string, readonly object[]>> {
  const locales = new Set([SOURCE_LOCALE, PSEUDO_LOCALE, ...scenarios.flatMap(({ id }) => localesIn(join(STORIES, id)))]);
  const fitting = new Map([...loaded].map(([id, story]) => [id, examplesOf(id, story)]));
  const told = (locale: string) => scenarios.map((scenario) => {
    const examples = fitting.get(scenario.id) ?? [];
    const catalogue = scenarioCatalogue(scenario, examples, locale);
    return { ...shelfEntry(translateScenario(scenario, catalogue)), guide: guided.has(scenario.id), examples: translateExamples(examples, catalogue).map(({ id, title, tip, about }) => ({ id, title, tip, about })) };
  });
  return Object.fromEntries([...locales].map((locale) => [locale, told(locale)]));
}

type Loaded = ReturnType<typeof loadStory>;

/** Those that fit: what can’t be played is not offered. */
const examplesOf = (id: string, loaded: Loaded): readonly FittedExample[] => (loaded.ok ? fitExamples(join(STORIES, id), loaded.value).fitted : []);

/** What is amiss with one is said, and it is left out: the meeting plays all the same. */
function workshopOf(id: string, loaded: Loaded, warn: (sentence: string) => void): Workshop | null {
  const { workshop, findings } = loaded.ok ? readWorkshop(join(STORIES, id), loaded.value) : { workshop: null, findings: [] };
  findings.forEach((finding) => warn(printFinding(finding)));
  return workshop;
}

function workshopModule(id: string, warn: (sentence: string) => void): string {
  return `export default ${JSON.stringify(workshopOf(id, loadStory(id), warn))};`;
}

function scenarioCatalogue(scenario: Scenario, examples: readonly FittedExample[], locale: string): Catalogue {
  if (locale === PSEUDO_LOCALE) return pseudoCatalogue([...scenarioTexts(scenario), ...exampleTexts(examples)]);
  const folder = join(STORIES, scenario.id);
  const po = localesIn(folder).includes(locale) ? readPo(poPath(folder, locale)) : null;
  return po?.ok ? catalogueOf(po.value) : [];
}

const translationLoaders = (folder: string): readonly string[] =>
  localesIn(folder).map((locale) => `${JSON.stringify(locale)}: () => import(${JSON.stringify(poPath(folder, locale))})`);

/** A translation that can't be read is left out, with a warning: the meeting is there all the same, in its own language. */
function translationModule(path: string, warn: (sentence: string) => void): string {
  const po = readPo(path);
  if (!po.ok) po.error.forEach((finding) => warn(printFinding(finding)));
  return `export default ${JSON.stringify(po.ok ? catalogueOf(po.value) : [])};`;
}

const shelfEntry = ({ id, title, premise, minutes, difficulty, contentNote, child, cast }: Scenario) => ({
  id, title, premise, minutes, difficulty, contentNote,
  child: { name: child.name, age: child.age },
  cast: cast.map(({ name, role, look }) => ({ name, role, look })),
});

/** A file in `lib` may belong to any story, so each one is compiled again. */
function refresh(server: ViteDevServer, file: string): void {
  const folder = basename(dirname(file));
  for (const id of storyIds().filter((each) => each === folder || folder === 'lib')) {
    const module = server.moduleGraph.getModuleById(join(STORIES, id, 'story.ink'));
    if (module) server.moduleGraph.invalidateModule(module);
    const loaded = loadStory(id);
    if (loaded.ok) {
      // Takes away what an error before it has laid over the page.
      server.ws.send({ type: 'update', updates: [] });
      server.ws.send({ type: 'custom', event: 'story:edited', data: { id, story: loaded.value.story, scenario: loaded.value.scenario, examples: fitExamples(join(STORIES, id), loaded.value).fitted } });
    } else {
      loaded.error.forEach((finding) => server.config.logger.error(printFinding(finding)));
      server.ws.send({ type: 'error', err: { ...rollupError(loaded.error), stack: '', plugin: 'stories' } });
    }
  }
}

/** An edited translation, or plan for a workshop: the page opens anew, at the line where it was. */
function retell(server: ViteDevServer, file: string): void {
  for (const id of [file, `\0${SHELF}`, `\0${WORKSHOP}${basename(dirname(file))}`]) {
    const module = server.moduleGraph.getModuleById(id);
    if (module) server.moduleGraph.invalidateModule(module);
  }
  server.ws.send({ type: 'full-reload' });
}

function rollupError(findings: readonly Finding[]) {
  const first = findings[0];
  return {
    message: findings.map(printFinding).join('\n'),
    ...(first && first.line > 0 && { loc: { file: first.file, line: first.line, column: 0 } }),
  };
}
