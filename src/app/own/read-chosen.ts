import { isStoryText, tooLarge, type Brought } from '../../core/own/find-story.ts';
import { LETTER, LIMITS, megabytes } from '../../core/own/limits.ts';
import { err, ok, type Result } from '../../core/result.ts';
import type { Chosen } from './chosen.ts';
import { unzip } from './unzip.ts';

/** The text of what was chosen. Fails with a sentence; sizes are looked at before anything is read. */
export async function readChosen({ name, files }: Chosen): Promise<Result<Brought, string>> {
  const [only] = files;
  if (files.length >= LIMITS.looked) return err(`“${name}” holds ${LIMITS.looked} files or more. Choose the folder of one story.`);
  if (files.length === 1 && only && /\.zip$/i.test(only.path)) return readZip(name, only.file);
  const stories = files.filter(({ path }) => isStoryText(path));
  const size = stories.reduce((sum, { file }) => sum + file.size, 0);
  if (size > LIMITS.letters * LETTER) return err(tooLarge(name, size));
  try {
    const texts = await Promise.all(stories.map(async ({ path, file }): Promise<[string, string]> => [path, await file.text()]));
    return ok({ name, texts: new Map(texts), others: files.flatMap(({ path }) => (isStoryText(path) ? [] : [path])) });
  } catch {
    return err(`“${name}” can’t be read. It may have been moved while it was being read; choose it again.`);
  }
}

async function readZip(name: string, file: File): Promise<Result<Brought, string>> {
  if (file.size > LIMITS.zip) return err(`“${file.name}” has ${megabytes(file.size)}; a zip may have ${megabytes(LIMITS.zip)}. Zip only the story: its .ink files and scenario.json.`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  return unzip(name, bytes);
}
