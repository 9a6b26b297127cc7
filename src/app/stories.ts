import { loaders, shelf } from 'virtual:stories';
import type { CompiledStory } from '../core/story/runtime.ts';
import type { Scenario } from '../core/story/scenario.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { ShelfEntry } from '../ui/contract.ts';

export interface StoryFile {
  readonly story: CompiledStory;
  readonly scenario: Scenario;
}

export interface Stories {
  readonly shelf: readonly ShelfEntry[];
  open(id: string): Promise<Result<StoryFile, string>>;
  /** Calls back when the dev server has compiled an edited story anew. */
  onEdited(edited: (id: string, file: StoryFile) => void): void;
}

/** The stories of this build, each fetched when it is first opened. */
export function buildStories(): Stories {
  const open = new Map<string, StoryFile>();
  return {
    shelf,
    async open(id) {
      const held = open.get(id);
      if (held) return ok(held);
      const load = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
      if (!load) return err(`There is no meeting called “${id}” here.`);
      try {
        const file = (await load()).default;
        open.set(id, file);
        return ok(file);
      } catch {
        return err('This meeting could not be fetched. Check the connection and try again.');
      }
    },
    onEdited(edited) {
      import.meta.hot?.on('story:edited', ({ id, ...file }: StoryFile & { id: string }) => {
        open.set(id, file);
        edited(id, file);
      });
    },
  };
}
