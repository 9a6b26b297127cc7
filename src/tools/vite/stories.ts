import { basename, dirname, join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { Finding } from '../../core/story/compile.ts';
import type { Scenario } from '../../core/story/scenario.ts';
import { STORIES, loadScenario, loadStory, printFinding, storyIds } from '../stories/load.ts';

const SHELF = 'virtual:stories';

/**
 * Compiles the stories: `virtual:stories` holds the shelf and a loader for each story, so that each
 * is a chunk of its own. In the dev server an edited story is sent to the page, or its errors are.
 */
export function stories(): Plugin {
  return {
    name: 'stories',
    resolveId: (id) => (id === SHELF ? `\0${SHELF}` : undefined),
    load(id) {
      if (id === `\0${SHELF}`) return shelfModule();
      if (!id.endsWith('/story.ink')) return undefined;
      const loaded = loadStory(basename(dirname(id)));
      if (!loaded.ok) return this.error(rollupError(loaded.error));
      for (const file of loaded.value.files) this.addWatchFile(file);
      loaded.value.findings.forEach((finding) => this.warn(printFinding(finding)));
      return `export default ${JSON.stringify({ story: loaded.value.story, scenario: loaded.value.scenario })};`;
    },
    configureServer(server) {
      server.watcher.add(STORIES);
      server.watcher.on('change', (file) => { if (file.startsWith(STORIES) && /\.(ink|json)$/.test(file)) refresh(server, file); });
    },
    handleHotUpdate: ({ file }) => (file.startsWith(STORIES) ? [] : undefined),
  };
}

function shelfModule(): string {
  const scenarios = storyIds().map((id) => {
    const scenario = loadScenario(join(STORIES, id, 'scenario.json'));
    if (!scenario.ok) throw new Error(scenario.error.map(printFinding).join('\n'));
    return scenario.value;
  });
  const loaders = scenarios.map(({ id }) => `${JSON.stringify(id)}: () => import(${JSON.stringify(join(STORIES, id, 'story.ink'))})`);
  return `export const shelf = ${JSON.stringify(scenarios.map(shelfEntry))};\nexport const loaders = { ${loaders.join(', ')} };`;
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
      server.ws.send({ type: 'custom', event: 'story:edited', data: { id, story: loaded.value.story, scenario: loaded.value.scenario } });
    } else {
      loaded.error.forEach((finding) => server.config.logger.error(printFinding(finding)));
      server.ws.send({ type: 'error', err: { ...rollupError(loaded.error), stack: '', plugin: 'stories' } });
    }
  }
}

function rollupError(findings: readonly Finding[]) {
  const first = findings[0];
  return {
    message: findings.map(printFinding).join('\n'),
    ...(first && first.line > 0 && { loc: { file: first.file, line: first.line, column: 0 } }),
  };
}
