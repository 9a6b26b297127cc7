/** The parent's own name at the start of a line, in every language: it is never shown. */
export const YOU = 'You';

/** Who would be speaking, by the way a line starts: `Ms. Rivera: We propose …`. Null where it is nobody's words. */
export const speakerNamed = (text: string): string | null => /^(\p{Lu}[\p{L}.’' -]{0,30}): ./u.exec(text)?.[1] ?? null;
