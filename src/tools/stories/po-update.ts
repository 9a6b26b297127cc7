import { match } from '../../core/story/catalogue.ts';
import type { Text } from '../../core/story/texts.ts';
import type { PoEntry, PoFile } from './po.ts';

/** A text with what helps a translator: where it was written, and what it is. */
export interface DescribedText extends Text {
  readonly reference: string;
  readonly about: string;
}

/**
 * Brings a PO file to where the story is now. A translation goes along when its text moved; where the text changed
 * it stays and is marked fuzzy; where the text is gone it is set aside. What a translator wrote is never thrown away.
 */
export function updatePo(po: PoFile, texts: readonly DescribedText[]): PoFile {
  const held = [...po.entries, ...po.obsolete].filter((entry) => entry.words !== '' || entry.note !== '');
  const { matches, left } = match(texts, held);
  const entries = texts.map((text): PoEntry => {
    const found = matches.get(text);
    const { key, source, reference, about } = text;
    const fresh: PoEntry = { key, source, words: '', fuzzy: false, previous: null, reference, about, note: '', line: 0 };
    if (!found) return fresh;
    const { words, fuzzy, previous, note } = found.entry;
    if (found.fit !== 'changed' || words === '') return { ...fresh, words, fuzzy, previous, note };
    return { ...fresh, words, fuzzy: true, previous: (fuzzy ? previous : null) ?? found.entry.source, note };
  });
  return { headers: po.headers, entries, obsolete: left.filter((entry) => entry.words !== '').map((entry) => ({ ...entry, reference: '', about: '' })) };
}

/** Takes what a translator sent back into the file that is held. Where both have words, those that were sent stand. */
export function mergePo(held: PoFile, sent: PoFile, texts: readonly DescribedText[]): PoFile {
  const [before, brought] = [updatePo(held, texts), updatePo(sent, texts)];
  const entries = brought.entries.map((entry, index): PoEntry => {
    const other = before.entries[index];
    return other && (entry.words === '' || (entry.fuzzy && other.words !== '' && !other.fuzzy)) ? other : entry;
  });
  return { headers: { ...held.headers, ...sent.headers }, entries, obsolete: [...before.obsolete, ...brought.obsolete] };
}
