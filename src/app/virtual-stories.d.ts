declare module 'virtual:stories' {
  import type { ShelfEntry } from '../ui/contract.ts';
  import type { StoryFile } from './stories.ts';
  export const shelf: readonly ShelfEntry[];
  export const loaders: Readonly<Record<string, () => Promise<{ readonly default: StoryFile }>>>;
}
