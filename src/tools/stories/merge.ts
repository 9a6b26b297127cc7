import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ok } from '../../core/result.ts';
import { complain, openBook, progress, write, type Book } from './extract.ts';
import { printFinding } from './load.ts';
import { EMPTY_PO, parsePo, type PoFile } from './po.ts';
import { reviewPo } from './po-review.ts';
import { mergePo } from './po-update.ts';
import { isLocale, localesIn, poPath, readPo, shown } from './translations.ts';

/**
 * Takes in the PO files that translators sent back, or without a file those that lie in the story's folder, and checks
 * them: 1 where something in them can't be shown. The build reads the same files.
 */
export async function merge(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { locale: { type: 'string' } } });
  const [id = '', ...sent] = positionals;
  const book = openBook(id);
  if (!book.ok) return complain(book.error.map(printFinding));
  const results = sent.length > 0
    ? sent.map((path) => takeIn(book.value, id, resolve(path), values.locale))
    : localesIn(book.value.folder).map((locale) => readBack(book.value, poPath(book.value.folder, locale)));
  if (results.length === 0) return complain([`${shown(book.value.folder)} has no PO file yet: npm run stories -- extract ${id} --locale es`]);
  return Math.max(...results);
}

function readBack({ texts }: Book, path: string): number {
  const po = readPo(path);
  if (!po.ok) return complain(po.error.map(printFinding));
  console.log(`${shown(path)}: ${progress(po.value)}`);
  return complainOfBroken(po.value, texts, shown(path));
}

function takeIn(book: Book, id: string, sentPath: string, asked: string | undefined): number {
  if (!existsSync(sentPath)) return complain([`${shown(sentPath)}: there is no such file`]);
  const sent = parsePo(readFileSync(sentPath), shown(sentPath));
  if (!sent.ok) return complain(sent.error.map(printFinding));
  const locale = asked ?? sent.value.headers['Language'] ?? '';
  if (!isLocale(locale)) return complain([`${shown(sentPath)}: its header names no language; say which with --locale`]);
  const path = poPath(book.folder, locale);
  const held = existsSync(path) ? readPo(path) : ok(EMPTY_PO);
  if (!held.ok) return complain(held.error.map(printFinding));
  const po = mergePo(held.value, sent.value, book.texts);
  write(path, po, id, locale);
  console.log(`${shown(path)}: ${progress(po)}`);
  return complainOfBroken(sent.value, book.texts, shown(sentPath));
}

function complainOfBroken(po: PoFile, texts: Book['texts'], file: string): number {
  const broken = reviewPo(po, texts, file).filter((finding) => finding.severity === 'error');
  return broken.length > 0 ? complain(broken.map(printFinding)) : 0;
}
