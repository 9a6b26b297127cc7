import type { Catalogue } from './catalogue.ts';
import type { Text } from './texts.ts';

/** A language of no country: every letter has an accent, words are a third longer. What is still plain on the page came past the catalogue. */
export const PSEUDO_LOCALE = 'en-XA';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = [...'åƀçđéƒĝĥîĵķļḿñôṕɋřšţûṽŵẋýžÅɃÇĐÉƑĜĤÎĴĶĻḾÑÔṔɊŘŠŢÛṼŴẊÝŽ'];
const LETTERS = new Map([...PLAIN].map((letter, index) => [letter, ACCENTED[index] ?? letter]));

/** Letter by letter, so that a term is still found inside a line; vowels twice, for the length of other languages. */
const accented = (text: string): string => [...text].map((letter) => {
  const other = LETTERS.get(letter) ?? letter;
  return /[aeiou]/i.test(letter) ? other + other : other;
}).join('');

/** `“How are you …”` gives `“[Ĥôôŵ ååřéé ýôôûû] …”`: brackets show where a text ends; marks that mean something stay outermost. */
export function pseudo({ kind, source }: Pick<Text, 'kind' | 'source'>): string {
  if (kind === 'term') return accented(source);
  const [, opening = '', words = '', closing = ''] = /^([“"]?)(.*?)(\s*…?[”"]?)$/s.exec(source) ?? [];
  return `${opening}[${accented(words)}]${closing}`;
}

/** Texts in the language of no country. */
export const pseudoCatalogue = (texts: readonly Text[]): Catalogue =>
  texts.map((text) => ({ key: text.key, source: text.source, words: pseudo(text) }));
