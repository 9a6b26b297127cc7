import type { Definition } from '../../core/story/scenario.ts';

/** A stretch of a line: plain words, or a term whose meaning can be looked up. */
export interface Stretch {
  readonly text: string;
  readonly definition?: Definition;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const isInitials = (term: string): boolean => term.length > 1 && term === term.toUpperCase();

/** Initials keep their case, so that “a good idea” is not the law called IDEA. */
const matches = (definition: Definition, found: string): boolean => {
  const [term, word] = isInitials(definition.term) ? [definition.term, found] : [definition.term.toLowerCase(), found.toLowerCase()];
  return word === term || word === `${term}s`;
};

/** Finds the terms in a line: whole words, the longest first, each once. */
export function findTerms(text: string, definitions: readonly Definition[]): readonly Stretch[] {
  if (definitions.length === 0) return [{ text }];
  const longestFirst = definitions.map(({ term }) => escaped(term)).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${longestFirst.join('|')})s?(?![\p{L}\p{N}])`, 'giu');
  const stretches: Stretch[] = [];
  const explained = new Set<string>();
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const definition = definitions.find((each) => matches(each, match[0]));
    if (!definition || explained.has(definition.term)) continue;
    explained.add(definition.term);
    if (match.index > from) stretches.push({ text: text.slice(from, match.index) });
    stretches.push({ text: match[0], definition });
    from = match.index + match[0].length;
  }
  if (from < text.length) stretches.push({ text: text.slice(from) });
  return stretches;
}
