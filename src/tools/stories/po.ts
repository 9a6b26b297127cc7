import { po, type Message, type Messages } from 'gettext-parser';
import { err, ok, type Result } from '../../core/result.ts';
import type { Translation } from '../../core/story/catalogue.ts';
import type { Finding } from '../../core/story/compile.ts';

/** One text in a PO file: `msgctxt` is its key, `msgid` its source, `msgstr` its words. */
export interface PoEntry extends Translation {
  /** Made for other words than stand there now: not shown until somebody has looked at it. */
  readonly fuzzy: boolean;
  /** Of a fuzzy entry, the source it was made for. */
  readonly previous: string | null;
  /** Where the text was written, `stories/x/story.ink:12`. */
  readonly reference: string;
  /** What a translator should know of it. */
  readonly about: string;
  /** What translators wrote down for themselves. */
  readonly note: string;
  /** The line of the file it starts on, from 1; 0 in a file not yet written. */
  readonly line: number;
}

export interface PoFile {
  readonly headers: Readonly<Record<string, string>>;
  readonly entries: readonly PoEntry[];
  /** Translations of texts that are gone, kept in case they come back. */
  readonly obsolete: readonly PoEntry[];
}

export const EMPTY_PO: PoFile = { headers: {}, entries: [], obsolete: [] };

/** Reads a PO file as it lies on disk. A file that is none fails with what is amiss in it, and where. */
export function parsePo(bytes: Uint8Array, file: string): Result<PoFile, readonly Finding[]> {
  const lines = entryLines(new TextDecoder().decode(bytes));
  try {
    const { headers, translations, obsolete } = po.parse(Buffer.from(bytes), { defaultCharset: 'utf-8', validation: true });
    const entries = read(translations, lines);
    const placeless = entries.filter((entry) => entry.key === '').map(({ source }) => unreadable(file, 0, `“${source}” has no msgctxt, so that nothing says which text it is`));
    return placeless.length > 0 ? err(placeless) : ok({ headers: headers ?? {}, entries, obsolete: read(obsolete ?? {}, new Map()) });
  } catch (cause) {
    return err([unreadable(file, lineIn(cause, lines), sentence(cause))]);
  }
}

/** A PO file's text. The same entries always give the same text, so that only what changed shows as changed. */
export function writePo({ headers, entries, obsolete }: PoFile): Uint8Array {
  const table = {
    charset: 'utf-8',
    headers: { ...headers, 'MIME-Version': '1.0', 'Content-Type': 'text/plain; charset=utf-8', 'Content-Transfer-Encoding': '8bit' },
    translations: messages(entries),
    obsolete: messages(obsolete),
  };
  return po.compile(table);
}

const unreadable = (file: string, line: number, message: string): Finding => ({ code: 'translation/unreadable', severity: 'error', file, line, message });

function read(found: Messages, lines: ReadonlyMap<string, number>): readonly PoEntry[] {
  const isHeader = ({ msgctxt, msgid }: Message): boolean => !msgctxt && msgid === '';
  const all = Object.values(found).flatMap((context) => Object.values(context)).filter((message) => !isHeader(message));
  return all.map(({ msgctxt = '', msgid, msgstr = [], comments = {} }) => ({
    key: msgctxt,
    source: msgid,
    words: msgstr[0] ?? '',
    fuzzy: /\bfuzzy\b/.test(comments.flag ?? ''),
    previous: previousIn(comments.previous ?? ''),
    reference: comments.reference ?? '',
    about: comments.extracted ?? '',
    note: comments.translator ?? '',
    line: lines.get(msgctxt) ?? 0,
  }));
}

function messages(entries: readonly PoEntry[]): Messages {
  const found = bare<Messages>();
  for (const { key, source, words, fuzzy, previous, reference, about, note } of entries) {
    (found[key] ??= bare<Messages[string]>())[source] = {
      msgctxt: key,
      msgid: source,
      msgstr: [words],
      comments: {
        ...(note !== '' && { translator: note }),
        ...(about !== '' && { extracted: about }),
        ...(reference !== '' && { reference }),
        ...(fuzzy && { flag: 'fuzzy' }),
        ...(fuzzy && previous !== null && { previous: `msgid ${JSON.stringify(previous)}` }),
      },
    };
  }
  return found;
}

/** An object in which `__proto__` is a name like any other: a file may hold anything. */
const bare = <T extends object>(): T => Object.create(null) as T;

const QUOTED = String.raw`"(?:[^"\\\n]|\\.)*"`;

/** Joins strings that a tool has folded over several lines. */
const unquote = (folded: string): string =>
  [...folded.matchAll(new RegExp(QUOTED, 'g'))].map(([quoted]) => quoted.slice(1, -1).replaceAll(/\\(.)/g, (_, letter: string) => ESCAPED[letter] ?? letter)).join('');

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

function previousIn(comment: string): string | null {
  const folded = /^msgid\s((?:.|\n)*)/m.exec(comment)?.[1];
  return folded === undefined ? null : unquote(folded);
}

/** On which line each entry starts, by its msgctxt: the parser keeps none. */
function entryLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let line = 1;
  let from = 0;
  for (const found of text.matchAll(new RegExp(String.raw`^msgctxt((?:\s*${QUOTED})+)`, 'gm'))) {
    line += text.slice(from, found.index).split('\n').length - 1;
    from = found.index;
    lines.set(unquote(found[1] ?? ''), line);
  }
  return lines;
}

const sentence = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause)).replace(/^Error parsing PO data: /, '').replace(/ at line \d+/, '');

/** The parser names the line after a string that isn't closed; of an entry that is there twice it names the place. */
function lineIn(cause: unknown, lines: ReadonlyMap<string, number>): number {
  const { lineNumber, message = '' } = cause as { readonly lineNumber?: number; readonly message?: string };
  if (lineNumber !== undefined) return message.includes('End-of-line') ? lineNumber - 1 : lineNumber;
  return lines.get(/in "(.*)" context/s.exec(message)?.[1] ?? '') ?? 0;
}
