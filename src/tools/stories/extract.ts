import { existsSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../../core/result.ts';
import type { Finding } from '../../core/story/compile.ts';
import { STORIES, printFinding, storyIds } from './load.ts';
import { EMPTY_PO, writePo, type PoFile } from './po.ts';
import { updatePo, type DescribedText } from './po-update.ts';
import { describeGlossary, describeStory } from './texts.ts';
import { SHARED, isLocale, poPath, readPo, shown } from './translations.ts';

/** A folder whose texts are translated together: a story, or what all stories share. */
export interface Book {
  readonly folder: string;
  readonly texts: readonly DescribedText[];
}

/** The story of this name; `lib` is the glossary. */
export function openBook(id: string): Result<Book, readonly Finding[]> {
  if (id === basename(SHARED)) return ok({ folder: SHARED, texts: describeGlossary() });
  if (!storyIds().includes(id)) {
    return err([{ code: 'story/missing', severity: 'error', file: id, line: 0, message: `there is no story called “${id}”; there are: ${[...storyIds(), 'lib'].join(', ')}` }]);
  }
  const folder = join(STORIES, id);
  const texts = describeStory(folder);
  return texts.ok ? ok({ folder, texts: texts.value }) : texts;
}

/** Writes every text of a story for its translators, and keeps what they have done. The glossary comes along. */
export async function extract(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { locale: { type: 'string' } } });
  const { locale } = values;
  if (locale !== undefined && !isLocale(locale)) return complain([`--locale takes a language as in es or pt-BR, not “${locale}”`]);
  const ids = new Set([positionals[0] ?? '', basename(SHARED)]);
  for (const id of ids) {
    const book = openBook(id);
    if (!book.ok) return complain(book.error.map(printFinding));
    const path = locale === undefined ? join(book.value.folder, `${id}.pot`) : poPath(book.value.folder, locale);
    // A template is always made anew: there is nothing in it to keep.
    const held = locale !== undefined && existsSync(path) ? readPo(path) : ok(EMPTY_PO);
    if (!held.ok) return complain(held.error.map(printFinding));
    const po = updatePo(held.value, book.value.texts);
    write(path, po, id, locale);
    console.log(`${shown(path)}: ${progress(po)}`);
  }
  return 0;
}

export function write(path: string, po: PoFile, id: string, locale: string | undefined): void {
  const headers = { 'Project-Id-Version': `a-seat-at-the-table ${id}`, ...po.headers, ...(locale !== undefined && { Language: locale }) };
  writeFileSync(path, writePo({ ...po, headers }));
}

export function progress({ entries, obsolete }: PoFile): string {
  const fuzzy = entries.filter((entry) => entry.fuzzy).length;
  const empty = entries.filter((entry) => entry.words === '').length;
  return [`${entries.length} texts`, `${entries.length - fuzzy - empty} translated`, `${fuzzy} fuzzy`, `${empty} empty`, ...(obsolete.length > 0 ? [`${obsolete.length} set aside`] : [])].join(', ');
}

export function complain(sentences: readonly string[]): number {
  sentences.forEach((sentence) => console.error(sentence));
  return 1;
}
