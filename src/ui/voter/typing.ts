import { CODE_LENGTH, CODE_LETTERS } from '../../core/ballot/code.ts';

/** What may have been read as a letter or figure that no code has. */
const LOOK_ALIKES: Readonly<Record<string, readonly string[]>> = {
  0: ['C', 'D', 'G'], O: ['C', 'D', 'G'], Q: ['C', 'D', 'G'], 1: ['J', 'T', '7'], I: ['J', 'T', '7'], L: ['J', 'T', '7'], 2: ['7'], Z: ['7'],
  5: ['6', '3'], S: ['6', '3'], 8: ['3', '6', 'R'], B: ['3', '6', 'R'], U: ['W', 'Y'], V: ['W', 'Y'], A: ['4', 'R'], E: ['F', '3'],
};

/** Letters and figures of what was typed or pasted, as they stand in the boxes: also out of a whole link, and never more than a code has. */
export function lettersOf(typed: string): string {
  const code = typed.split(/#?\/?join\//i).at(-1) ?? '';
  return code.toUpperCase().replace(/[^A-Z0-9]/g, '').slice(0, CODE_LENGTH);
}

/** The first letter that no code has, and what it may really be. */
export function lookAlikeIn(letters: string): { readonly seen: string; readonly others: readonly string[] } | null {
  const seen = [...letters].find((letter) => !CODE_LETTERS.includes(letter));
  return seen === undefined ? null : { seen, others: LOOK_ALIKES[seen] ?? [] };
}
