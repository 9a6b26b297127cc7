const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []);

/** Whether two texts are one text, edited: at least half of the words of the longer one are in both. */
export function alike(one: string, other: string): boolean {
  const a = wordsOf(one);
  const b = wordsOf(other);
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared * 2 >= Math.max(a.size, b.size);
}
