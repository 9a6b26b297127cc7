import { match, type Catalogue } from '../../core/story/catalogue.ts';
import type { Finding } from '../../core/story/compile.ts';
import { faultIn } from '../../core/story/faults.ts';
import type { Text } from '../../core/story/texts.ts';
import type { PoEntry, PoFile } from './po.ts';

type Trouble = 'missing' | 'fuzzy' | 'stale' | 'broken';

/** What of a PO file is shown in play: words that somebody has vouched for. */
export const catalogueOf = (po: PoFile): Catalogue =>
  po.entries.filter((entry) => !entry.fuzzy && entry.words !== '').map(({ key, source, words }) => ({ key, source, words }));

/** Everything between a PO file and a whole translation of these texts. What is broken is an error; the rest is still to be done. */
export function reviewPo(po: PoFile, texts: readonly Text[], file: string): readonly Finding[] {
  const { matches, left } = match(texts, po.entries);
  const finding = (trouble: Trouble, line: number, message: string): Finding =>
    ({ code: `translation/${trouble}`, severity: trouble === 'broken' ? 'error' : 'warning', file, line, message });
  const reviewed = texts.flatMap((text): Finding[] => {
    const found = matches.get(text);
    if (!found) return [finding('missing', 0, `“${short(text.source)}” (${text.key}) is not in this file yet: extract it anew`)];
    const { entry, fit } = found;
    if (fit === 'changed') return [finding('stale', entry.line, `“${short(entry.source)}” is now “${short(text.source)}” in the story: extract it anew`)];
    if (entry.words === '') return [finding('missing', entry.line, `“${short(text.source)}” has no translation`)];
    if (entry.fuzzy) return [finding('fuzzy', entry.line, `the translation of “${short(text.source)}” is marked fuzzy: it is not shown until the mark is taken off`)];
    const fault = faultIn(text, entry.words);
    return fault === null ? [] : [finding('broken', entry.line, `the translation “${short(entry.words)}” ${fault}; the game shows the text in the story’s own language`)];
  });
  const gone = left.map((entry) => finding('stale', entry.line, `“${short(entry.source)}” (${entry.key}) is in the story no more: extract it anew`));
  return [...reviewed, ...namesakes(po.entries, texts, finding), ...gone].toSorted((a, b) => a.line - b.line);
}

/** Names by which two people could not be told apart. */
function namesakes(entries: readonly PoEntry[], texts: readonly Text[], finding: (trouble: Trouble, line: number, message: string) => Finding): readonly Finding[] {
  const names = new Set(texts.filter((text) => text.kind === 'name').map((text) => text.key));
  const named = entries.filter((entry) => names.has(entry.key) && entry.words !== '');
  return named
    .filter((entry, index) => named.findIndex((other) => other.words === entry.words) < index)
    .map((entry) => finding('broken', entry.line, `two people are called “${entry.words}”; the game keeps everyone’s name as the story has it`));
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
