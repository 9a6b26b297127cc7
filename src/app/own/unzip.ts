import { unzipSync, type UnzipFileInfo } from 'fflate';
import { isStoryText, tooLarge, type Brought } from '../../core/own/find-story.ts';
import { LETTER, LIMITS } from '../../core/own/limits.ts';
import { err, ok, type Result } from '../../core/result.ts';

/** A zip's texts of a story. What it says of itself is looked at first: nothing is unpacked that is too large, and no more than it said. */
export function unzip(name: string, bytes: Uint8Array): Result<Brought, string> {
  const others: string[] = [];
  const refusal: { sentence: string | null } = { sentence: null };
  let [size, files] = [0, 0];
  const wanted = (entry: UnzipFileInfo): boolean => {
    if (refusal.sentence !== null || ++files > LIMITS.looked) throw new Error(refusal.sentence ?? 'too many files');
    if (leadsOut(entry.name)) refusal.sentence = `“${name}.zip” holds “${entry.name.slice(0, 80)}”, a path that leads out of it. Zip the folder anew.`;
    if (entry.name.endsWith('/') || entry.name.startsWith('__MACOSX/')) return false;
    if (!isStoryText(entry.name)) { others.push(entry.name); return false; }
    size += entry.originalSize;
    if (size > LIMITS.letters * LETTER) refusal.sentence = tooLarge(name, size);
    return refusal.sentence === null;
  };
  try {
    const unpacked = unzipSync(bytes, { filter: wanted });
    if (refusal.sentence !== null) return err(refusal.sentence);
    const texts = Object.entries(unpacked).map(([path, text]): [string, string] => [path, new TextDecoder().decode(text)]);
    return ok({ name, texts: new Map(texts), others });
  } catch {
    return err(refusal.sentence ?? `“${name}.zip” can’t be unpacked: it is damaged, locked, or no zip at all. Zip the folder anew.`);
  }
}

const leadsOut = (path: string): boolean => /^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)/i.test(path);
