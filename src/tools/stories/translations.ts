import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { Result } from '../../core/result.ts';
import type { Finding } from '../../core/story/compile.ts';
import { GLOSSARY } from '../../core/story/glossary.ts';
import type { CompiledStory } from '../../core/story/runtime.ts';
import type { Scenario } from '../../core/story/scenario.ts';
import { glossaryTexts, textsOf, type Text } from '../../core/story/texts.ts';
import { STORIES } from './load.ts';
import { parsePo, type PoFile } from './po.ts';
import { reviewPo } from './po-review.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** The folder of what all stories share; the translations of the glossary lie there. */
export const SHARED = join(STORIES, 'lib');

/** `es`, `pt-BR`: a language, and where it is spoken. */
export const isLocale = (name: string): boolean => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(name);

/** Languages with a PO file in a folder. */
export const localesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : [])
  .filter((name) => name.endsWith('.po')).map((name) => basename(name, '.po')).filter(isLocale).sort();

export const poPath = (folder: string, locale: string): string => join(folder, `${locale}.po`);

export const readPo = (path: string): Result<PoFile, readonly Finding[]> => parsePo(readFileSync(path), shown(path));

/** What is missing, fuzzy, stale or broken in each translation of a story. */
export const checkTranslations = (folder: string, { story, scenario }: { readonly story: CompiledStory; readonly scenario: Scenario }): readonly Finding[] =>
  checkFolder(folder, textsOf({ story, scenario }));

/** The same for the glossary. */
export const checkGlossary = (): readonly Finding[] => checkFolder(SHARED, glossaryTexts(GLOSSARY));

const checkFolder = (folder: string, texts: readonly Text[]): readonly Finding[] => localesIn(folder).flatMap((locale) => {
  const path = poPath(folder, locale);
  const po = readPo(path);
  return po.ok ? reviewPo(po.value, texts, shown(path)) : po.error;
});

export const shown = (path: string): string => relative(ROOT, path);
