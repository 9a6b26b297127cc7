import type { Finding } from '../../core/story/compile.ts';
import { GLOSSARY } from '../../core/story/glossary.ts';
import { glossaryTexts, textsOf, type Text, type Written } from '../../core/story/texts.ts';
import { SHARED, localesIn, poPath, readPo, shown } from './po-files.ts';
import { reviewPo } from './po-review.ts';

/** What is missing, fuzzy, stale or broken in each translation of a story. */
export const checkTranslations = (folder: string, loaded: Written): readonly Finding[] =>
  checkFolder(folder, textsOf(loaded));

/** The same for the glossary, which all stories share. */
export const checkGlossary = (): readonly Finding[] => checkFolder(SHARED, glossaryTexts(GLOSSARY));

const checkFolder = (folder: string, texts: readonly Text[]): readonly Finding[] => localesIn(folder).flatMap((locale) => {
  const path = poPath(folder, locale);
  const po = readPo(path);
  return po.ok ? reviewPo(po.value, texts, shown(path)) : po.error;
});
