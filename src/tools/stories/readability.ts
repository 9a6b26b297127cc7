import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

export interface Graded {
  readonly text: string;
  readonly file: string;
  readonly line: number;
  /** Flesch-Kincaid grade: years of school it takes to read this with ease. */
  readonly grade: number;
}

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
const sentencesIn = (text: string): number => Math.max(1, (text.match(/[.!?…]+(?=\s|[”"’)]|$)/gu) ?? []).length);

export const countWords = (text: string): number => wordsIn(text).length;

/** Grade of a text after Flesch and Kincaid (1975): 0.39 words a sentence + 11.8 syllables a word − 15.59. */
export function gradeOf(texts: readonly string[]): number {
  const counts = texts.reduce((sum, text) => ({
    sentence: sum.sentence + sentencesIn(text),
    word: sum.word + countWords(text),
    syllable: sum.syllable + wordsIn(text).reduce((all, word) => all + syllable(word), 0),
  }), { sentence: 0, word: 0, syllable: 0 });
  return counts.word === 0 ? 0 : fleschKincaid(counts);
}

/** The lines that are hardest to read, of those long enough to tell. */
export function hardest(lines: readonly Omit<Graded, 'grade'>[], count = 10): readonly Graded[] {
  return lines
    .filter(({ text }) => countWords(text) >= LONG_ENOUGH)
    .map((line) => ({ ...line, grade: gradeOf([line.text]) }))
    .sort((a, b) => b.grade - a.grade)
    .slice(0, count);
}
const LONG_ENOUGH = 8;
