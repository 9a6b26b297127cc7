import type { Plugin } from 'vite';
import { STORIES, loadStory, printFinding, storyIds } from '../stories/load.ts';
import { sketchFor } from '../stories/sketch.ts';

const MAPS = 'virtual:story-maps';
const MAP = `${MAPS}/`;

/** `virtual:story-maps` holds a loader for the map of each story: bots play it at build time, and each map is a chunk of its own. */
export function storyMaps(): Plugin {
  return {
    name: 'story-maps',
    resolveId: (id) => (id === MAPS || id.startsWith(MAP) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${MAPS}`) return `export const maps = { ${storyIds().map(loaderOf).join(', ')} };`;
      if (!id.startsWith(`\0${MAP}`)) return undefined;
      const loaded = loadStory(id.slice(MAP.length + 1));
      if (!loaded.ok) return this.error(loaded.error.map(printFinding).join('\n'));
      for (const file of loaded.value.files) this.addWatchFile(file);
      return `export default ${JSON.stringify(sketchFor(loaded.value))};`;
    },
    configureServer(server) {
      server.watcher.on('change', (file) => {
        if (!file.startsWith(STORIES)) return;
        for (const [id, module] of server.moduleGraph.idToModuleMap) if (id.startsWith(`\0${MAP}`)) server.moduleGraph.invalidateModule(module);
      });
    },
  };
}

const loaderOf = (id: string): string => `${JSON.stringify(id)}: () => import(${JSON.stringify(MAP + id)})`;
