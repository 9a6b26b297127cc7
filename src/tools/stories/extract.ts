import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ok } from '../../core/result.ts';
import { isLocale } from '../../core/story/catalogue.ts';
import { openBook } from './book.ts';
import { printFinding } from './load.ts';
import { EMPTY_PO } from './po.ts';
import { SHARED, keepPo, poPath, readPoIfThere } from './po-files.ts';
import { updatePo } from './po-update.ts';

/** Writes every text of a story for its translators, and keeps what they have done. The glossary comes along. */
export async function extract(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { locale: { type: 'string' } } });
  const locale = values.locale ?? null;
  if (locale !== null && !isLocale(locale)) return complain([`--locale takes a language as in es or pt-BR, not “${locale}”`]);
  for (const id of new Set([positionals[0] ?? '', basename(SHARED)])) {
    const book = openBook(id);
    if (!book.ok) return complain(book.error.map(printFinding));
    const { folder, texts } = book.value;
    const path = locale === null ? join(folder, `${id}.pot`) : poPath(folder, locale);
    // A template is made anew each time: there is nothing in it to keep.
    const held = locale === null ? ok(EMPTY_PO) : readPoIfThere(path);
    if (!held.ok) return complain(held.error.map(printFinding));
    keepPo(path, updatePo(held.value, texts), id, locale);
  }
  return 0;
}

export function complain(sentences: readonly string[]): number {
  sentences.forEach((sentence) => console.error(sentence));
  return 1;
}
