import { err, ok, type Result } from '../result.ts';
import { LIMITS, megabytes } from './limits.ts';

/** What was brought: what it is called, and its files of text by their paths in it. */
export interface Brought {
  readonly name: string;
  readonly texts: ReadonlyMap<string, string>;
  /** Names of files that are no text of a story: told where no story is found. */
  readonly others: readonly string[];
}

/** The story in what was brought: its file, and its `scenario.json` where there is one beside it. */
export interface FoundStory {
  readonly file: string;
  readonly scenario: string | null;
}

export const isStoryText = (path: string): boolean => /(\.ink|(^|\/)scenario\.json)$/i.test(path);

/** Which of the files is the story. Fails with a sentence that says what was found instead. */
export function findStory({ name, texts, others }: Brought): Result<FoundStory, string> {
  const inks = [...texts.keys()].filter((path) => /\.ink$/i.test(path));
  const letters = [...texts.values()].reduce((sum, text) => sum + text.length, 0);
  if (texts.size > LIMITS.files) return err(`“${name}” holds ${texts.size} files of Ink; a story may have ${LIMITS.files}. Choose the folder of one story.`);
  if (letters > LIMITS.letters) return err(tooLarge(name, letters));
  const named = shallowest(inks.filter((path) => basename(path).toLowerCase() === 'story.ink'));
  const candidates = named.length > 0 ? named : beginnings(inks, texts);
  const [file] = candidates;
  if (file === undefined) return err(`There is no Ink story in “${name}”: no file ends in .ink. ${instead([...texts.keys(), ...others])}`);
  if (candidates.length > 1) return err(`There are several stories in “${name}”: ${listed(candidates)}. Choose the folder of one of them, or name the file it begins in story.ink.`);
  const beside = `${file.slice(0, file.lastIndexOf('/') + 1)}scenario.json`;
  return ok({ file, scenario: texts.has(beside) ? beside : null });
}

export const tooLarge = (name: string, size: number): string =>
  `“${name}” holds ${megabytes(size)} of text; a story may have ${megabytes(LIMITS.letters)}, about 180,000 words. Bring it in parts.`;

const basename = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const depth = (path: string): number => path.split('/').length;

function shallowest(paths: readonly string[]): readonly string[] {
  const least = Math.min(...paths.map(depth));
  return paths.filter((path) => depth(path) === least);
}

/** Files that no other one includes: a story begins in one of them. */
function beginnings(inks: readonly string[], texts: ReadonlyMap<string, string>): readonly string[] {
  if (inks.length < 2) return inks;
  const included = new Set(inks.flatMap((path) => [...(texts.get(path) ?? '').matchAll(/^\s*INCLUDE\s+(.+?)\s*$/gm)].map(([, name]) => basename(name ?? ''))));
  const roots = inks.filter((path) => !included.has(basename(path)));
  return roots.length > 0 ? roots : shallowest(inks);
}

const instead = (found: readonly string[]): string => (found.length === 0 ? 'It is empty.' : `It holds ${listed(found)}.`);

const listed = (paths: readonly string[]): string =>
  `${paths.slice(0, 5).map((path) => path.slice(0, 80)).join(', ')}${paths.length > 5 ? ` and ${paths.length - 5} more` : ''}`;
