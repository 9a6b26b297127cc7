import type { Speaker } from './beat.ts';
import type { StoryError } from './runtime.ts';
import type { Tag } from './tags.ts';
import type { AnyEnding } from './vocabulary.ts';

/** What becomes of the things in a story that we have no word for. */
export interface Manners {
  /** Lines between two decisions beyond which a story counts as endless. */
  readonly mostLines: number;
  /** Ink goes on after a warning of its own, as where a variable is read that was never set. */
  readonly warns: 'fails' | 'goes on';
  /** A tag outside our lists, and the sentence on what is amiss with it. */
  strangeTag(sentence: string): Tag | null;
  /** Words after a name that nobody in the cast bears. */
  stranger(name: string, line: string, cast: readonly string[]): { readonly speaker: Speaker; readonly text: string };
  /** The story itself says what was chosen, as plain Ink does with a choice that stands in no brackets. */
  repeats(chosen: string, line: string): boolean;
  /** The story stops without one of our endings. */
  noEnding(): AnyEnding;
  /** The story failed: null where that is for whoever plays it to tell. */
  failed(sentence: string): { readonly ending: AnyEnding; readonly broke: string } | null;
}

/** A story written for us: what we don't know in it is a mistake, and is named. */
const STRICT: Manners = {
  mostLines: 400,
  warns: 'fails',
  strangeTag(sentence) { throw broken('story/bad-tag', sentence); },
  stranger(name, line, cast) { throw broken('story/unknown-speaker', `nobody in the cast is called “${name}” (in “${line}”); the cast is ${cast.join(', ')}`); },
  repeats: () => false,
  noEnding() { throw broken('story/no-ending', 'the story stops here without a line that carries “# ending: …”'); },
  failed: () => null,
};

/** Any Ink story: what we don't know in it is left as it is, and however it stops, it is over. */
const EASY: Manners = {
  mostLines: 5000,
  warns: 'goes on',
  strangeTag: () => null,
  stranger: (_, line) => ({ speaker: { kind: 'narration' }, text: line }),
  repeats: (chosen, line) => lettersOf(chosen) !== '' && lettersOf(line).startsWith(lettersOf(chosen)),
  noEnding: () => 'the-end',
  failed: (sentence) => ({ ending: 'the-end', broke: sentence }),
};

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

export const mannersFor = ({ anyInk }: { readonly anyInk?: true }): Manners => (anyInk ? EASY : STRICT);

const WARNING = 1;

/** What to do where Ink itself complains while a story is played. */
export const complaining = ({ warns }: Manners) => (message: string, kind: number): void => {
  if (kind !== WARNING || warns === 'fails') throw new Error(message.replace(/^RUNTIME \w+: /, ''));
};

export class Broken extends Error {
  readonly error: StoryError;
  constructor(error: StoryError) { super(error.message); this.error = error; }
}
export const broken = (code: StoryError['code'], message: string): Broken => new Broken({ code, message });
