import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isLocale } from '../../core/story/catalogue.ts';
import { openBook, type Book } from './book.ts';
import { complain } from './extract.ts';
import { printFinding } from './load.ts';
import { parsePo, type PoFile } from './po.ts';
import { keepPo, localesIn, poPath, progress, readPo, readPoIfThere, shown } from './po-files.ts';
import { reviewPo } from './po-review.ts';
import { mergePo } from './po-update.ts';

/**
 * Takes in the PO files that translators sent back, or without a file those that lie in the story's folder, and checks
 * them: 1 where something in them can't be shown. The build reads the same files.
 */
export async function merge(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { locale: { type: 'string' } } });
  const [id = '', ...sent] = positionals;
  const book = openBook(id);
  if (!book.ok) return complain(book.error.map(printFinding));
  const { folder } = book.value;
  const results = sent.length > 0
    ? sent.map((file) => takeIn(book.value, file, values.locale))
    : localesIn(folder).map((locale) => readBack(book.value, poPath(folder, locale)));
  return results.length > 0 ? Math.max(...results) : complain([`${shown(folder)} has no PO file yet: npm run stories -- extract ${id} --locale es`]);
}

function readBack(book: Book, path: string): number {
  const po = readPo(path);
  if (!po.ok) return complain(po.error.map(printFinding));
  console.log(progress(path, po.value));
  return complainOfBroken(po.value, book, shown(path));
}

function takeIn(book: Book, file: string, asked: string | undefined): number {
  if (!existsSync(file)) return complain([`${file}: there is no such file`]);
  const sent = parsePo(readFileSync(file), file);
  if (!sent.ok) return complain(sent.error.map(printFinding));
  const locale = asked ?? sent.value.headers['Language'] ?? '';
  if (!isLocale(locale)) return complain([`${file}: its header names no language; say which with --locale`]);
  const path = poPath(book.folder, locale);
  const held = readPoIfThere(path);
  if (!held.ok) return complain(held.error.map(printFinding));
  keepPo(path, mergePo(held.value, sent.value, book.texts), book.id, locale);
  return complainOfBroken(sent.value, book, file);
}

function complainOfBroken(po: PoFile, { texts }: Book, file: string): number {
  const broken = reviewPo(po, texts, file).filter((finding) => finding.severity === 'error');
  return broken.length > 0 ? complain(broken.map(printFinding)) : 0;
}
