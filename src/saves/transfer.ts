import { err, ok, type Result } from '../core/result.ts';
import { saveError, type SaveError } from './errors.ts';
import { FORMAT, readExport, readKeptRun, type KeptRun, type KeptSettings } from './records.ts';

/** An export larger than this is refused unread, in characters. */
const LARGEST = 50_000_000;

export const writeTransfer = (at: number, runs: readonly KeptRun[], settings: KeptSettings): string =>
  JSON.stringify({ game: 'a-seat-at-the-table', format: FORMAT, at, runs, settings }, null, 1);

/** Reads an export. The file as a whole is refused with a sentence; a meeting in it that can't be read is named, and the others stand. */
export function readTransfer(text: string): Result<{ readonly runs: readonly KeptRun[]; readonly refused: readonly string[] }, SaveError> {
  if (text.length > LARGEST) return err(saveError('saves/not-an-export', 'This file is too large to be an export of this game, so nothing was brought in.'));
  const parsed = parseJson(text);
  if (parsed === undefined) return err(saveError('saves/not-an-export'));
  const format = formatOf(parsed);
  if (format !== null && format > FORMAT) {
    return err(saveError('saves/newer', 'This file was written by a newer version of the game. Open it there, or reload this page to get that version. Nothing was brought in.'));
  }
  const file = readExport(parsed);
  if (!file.ok) return err(saveError('saves/not-an-export'));
  const runs: KeptRun[] = [];
  const refused: string[] = [];
  for (const [place, each] of file.value.runs.entries()) {
    const run = readKeptRun(each);
    if (run.ok) runs.push(run.value);
    else refused.push(`Meeting number ${place + 1} in the file can’t be read: ${run.error}. The others were brought in.`);
  }
  return ok({ runs, refused });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function formatOf(file: unknown): number | null {
  if (typeof file !== 'object' || file === null || !('game' in file) || file.game !== 'a-seat-at-the-table') return null;
  return 'format' in file && typeof file.format === 'number' ? file.format : null;
}
