declare module 'virtual:stories' {
  import type { ShelfEntry } from '../ui/contract.ts';
  import type { Catalogue } from '../core/story/catalogue.ts';
  import type { Edition } from '../core/story/texts.ts';
  import type { Workshop } from '../core/story/workshop.ts';
  /** What stands on the shelf, by language. */
  export const shelves: Readonly<Record<string, readonly ShelfEntry[]>>;
  export const loaders: Readonly<Record<string, () => Promise<{ readonly default: Omit<Edition, 'glossary'> }>>>;
  /** Of the stories that have one. */
  export const workshops: Readonly<Record<string, () => Promise<{ readonly default: Workshop | null }>>>;
  /** By story, then by language; `lib` is what all stories share. */
  export const translations: Readonly<Record<string, Readonly<Record<string, () => Promise<{ readonly default: Catalogue }>>>>>;
}
