/** No letter or figure that is read as another: no 0 O Q, 1 I L, 2 Z, 5 S, 8 B, U V; and no vowels, so that no code spells a word. */
export const CODE_LETTERS = '34679CDFGHJKMNPRTWXY';
export const CODE_LENGTH = 6;

/** A code from random bytes; bytes that would favour a letter are passed over. Null when there were too few. */
export function codeFrom(bytes: Iterable<number>): string | null {
  const fair = 256 - (256 % CODE_LETTERS.length);
  const letters = [...bytes].filter((byte) => byte < fair).slice(0, CODE_LENGTH).map((byte) => CODE_LETTERS[byte % CODE_LETTERS.length]);
  return letters.length === CODE_LENGTH ? letters.join('') : null;
}

/** What somebody typed, as a code: in any case, with spaces or dashes. Null where it can't be one. */
export function readCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s–—-]/g, '');
  return code.length === CODE_LENGTH && [...code].every((letter) => CODE_LETTERS.includes(letter)) ? code : null;
}

/** As it is shown and spoken: in two halves. */
export const spokenCode = (code: string): string => `${code.slice(0, CODE_LENGTH / 2)} ${code.slice(CODE_LENGTH / 2)}`;
