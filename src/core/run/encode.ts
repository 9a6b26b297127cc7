import { err, ok, type Result } from '../result.ts';
import type { Preparation } from '../debrief/debrief.ts';
import { halvesOf } from '../story/fingerprint.ts';
import { MAX_SEED, type Run } from './run.ts';
import { BitReader, BitWriter } from './six-bits.ts';

/**
 * A meeting that is all in its address. It holds no words: of each choice its number and a short check of what
 * it says, of the story and of what was marked before the door a check each. Whoever has the story finds the words
 * (`shared.ts`). Never what somebody wrote.
 */
export interface SharedRun {
  readonly scenario: string;
  /** `checkOf` the story's hash. */
  readonly story: number;
  readonly seed: number;
  readonly locale: string;
  readonly choices: readonly SharedChoice[];
  /** `checkOf` each id. */
  readonly matters: readonly number[];
  readonly couldGive: readonly number[];
}

export interface SharedChoice {
  readonly index: number;
  /** `checkOf` its words. */
  readonly words: number;
}

export const SHARE_ERRORS = ['share/damaged', 'share/newer', 'share/too-long'] as const;
export type ShareError = (typeof SHARE_ERRORS)[number];

const VERSION = 1;
/** Bits of each part. A choice takes 12: 60 of them are 120 letters. */
const BITS = { version: 6, length: 6, letter: 7, story: 24, seed: 31, words: 8, id: 16, choices: 9, index: 4, farIndex: 8 } as const;
const CHECK_LETTERS = 4;
const FAR = 2 ** BITS.index - 1;

export const MOST_CHOICES = 300;
const MOST_IDS = 60;
/** What a link of the most choices comes to, and then some: a longer one is not read. */
const LONGEST = 1600;

const SCENARIO = /^[a-z][a-z0-9_-]{0,60}$/;
const LOCALE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/;

/** So many bits that tell texts apart. */
export function checkOf(text: string, bits: number): number {
  const [low, high] = halvesOf(text);
  const mixed = Math.imul(low ^ (high >>> 9) ^ (low >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13) ^ high) >>> (32 - bits);
}

export const storyCheck = (hash: string): number => checkOf(hash, BITS.story);
export const wordsCheck = (words: string): number => checkOf(words, BITS.words);
export const idCheck = (id: string): number => checkOf(id, BITS.id);

/** 'share/too-long' when it has more choices than a link holds. */
export function encodeRun(run: Run, preparation: Preparation): Result<string, ShareError> {
  if (run.choices.length > MOST_CHOICES) return err('share/too-long');
  const writer = new BitWriter();
  writer.write(VERSION, BITS.version);
  writeName(writer, run.scenario);
  writeName(writer, run.locale);
  writer.write(storyCheck(run.storyHash), BITS.story);
  writer.write(run.seed, BITS.seed);
  for (const ids of [preparation.matters, preparation.couldGive]) {
    const marked = ids.slice(0, MOST_IDS);
    writer.write(marked.length, BITS.length);
    marked.forEach((id) => writer.write(idCheck(id), BITS.id));
  }
  writer.write(run.choices.length, BITS.choices);
  for (const { index, text } of run.choices) {
    writer.write(Math.min(index, FAR), BITS.index);
    if (index >= FAR) writer.write(index - FAR, BITS.farIndex);
    writer.write(wordsCheck(text), BITS.words);
  }
  const text = writer.text();
  return ok(text + seal(text));
}

/** Tells a link that was cut or mistyped from one that a newer version of the game made. Anything may come in. */
export function decodeRun(code: string): Result<SharedRun, ShareError> {
  if (code.length > LONGEST) return err('share/too-long');
  const text = code.slice(0, -CHECK_LETTERS);
  const reader = BitReader.of(text);
  if (!reader || text === '' || seal(text) !== code.slice(-CHECK_LETTERS)) return err('share/damaged');
  const version = reader.read(BITS.version);
  if (version !== VERSION) return err(version > VERSION ? 'share/newer' : 'share/damaged');
  const run = readRun(reader);
  const sound = reader.done && SCENARIO.test(run.scenario) && LOCALE.test(run.locale) && run.seed <= MAX_SEED && run.choices.length <= MOST_CHOICES;
  return sound ? ok(run) : err('share/damaged');
}

function readRun(reader: BitReader): SharedRun {
  const scenario = readName(reader);
  const locale = readName(reader);
  const story = reader.read(BITS.story);
  const seed = reader.read(BITS.seed);
  const ids = (): readonly number[] => times(reader.read(BITS.length), () => reader.read(BITS.id));
  const matters = ids();
  const couldGive = ids();
  const choices = times(reader.read(BITS.choices), (): SharedChoice => {
    const near = reader.read(BITS.index);
    const index = near < FAR ? near : FAR + reader.read(BITS.farIndex);
    return { index, words: reader.read(BITS.words) };
  });
  return { scenario, locale, story, seed, matters, couldGive, choices };
}

const times = <T>(count: number, each: () => T): readonly T[] => Array.from({ length: count }, each);

function writeName(writer: BitWriter, name: string): void {
  writer.write(name.length, BITS.length);
  for (let at = 0; at < name.length; at++) writer.write(name.charCodeAt(at), BITS.letter);
}

const readName = (reader: BitReader): string => String.fromCharCode(...times(reader.read(BITS.length), () => reader.read(BITS.letter)));

/** The check over all of it, at its end. Later versions keep it, so that an older game can tell a newer link from a damaged one. */
export function seal(text: string): string {
  const writer = new BitWriter();
  writer.write(checkOf(text, CHECK_LETTERS * 6), CHECK_LETTERS * 6);
  return writer.text();
}
