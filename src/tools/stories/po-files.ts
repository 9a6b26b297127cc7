import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { ok, type Result } from '../../core/result.ts';
import { isLocale } from '../../core/story/catalogue.ts';
import type { Finding } from '../../core/story/compile.ts';
import { STORIES } from './load.ts';
import { EMPTY_PO, parsePo, writePo, type PoFile } from './po.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** The folder of what all stories share; the translations of the glossary lie there. */
export const SHARED = join(STORIES, 'lib');

/** Languages with a PO file in a folder. */
export const localesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : [])
  .filter((name) => name.endsWith('.po')).map((name) => basename(name, '.po')).filter(isLocale).sort();

export const poPath = (folder: string, locale: string): string => join(folder, `${locale}.po`);

/** A path as findings name it: from the project's root. */
export const shown = (path: string): string => relative(ROOT, path);

export const readPo = (path: string): Result<PoFile, readonly Finding[]> => parsePo(readFileSync(path), shown(path));

/** The same where there may be none yet. */
export const readPoIfThere = (path: string): Result<PoFile, readonly Finding[]> => (existsSync(path) ? readPo(path) : ok(EMPTY_PO));

/** Writes a PO file and says how far it has come. `locale` is null in a template. */
export function keepPo(path: string, po: PoFile, id: string, locale: string | null): void {
  const headers = { 'Project-Id-Version': `a-seat-at-the-table ${id}`, ...po.headers, ...(locale !== null && { Language: locale }) };
  writeFileSync(path, writePo({ ...po, headers }));
  console.log(progress(path, po));
}

export function progress(path: string, { entries, obsolete }: PoFile): string {
  const fuzzy = entries.filter((entry) => entry.fuzzy).length;
  const empty = entries.filter((entry) => entry.words === '').length;
  const aside = obsolete.length > 0 ? `, ${obsolete.length} set aside` : '';
  return `${shown(path)}: ${entries.length} texts, ${entries.length - fuzzy - empty} translated, ${fuzzy} fuzzy, ${empty} empty${aside}`;
}
