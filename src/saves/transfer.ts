import { err, ok, type Result } from '../core/result.ts';
import { saveError, type SaveError } from './errors.ts';
import { NO_PAGE, pageOf, type KeptPage } from './page.ts';
import { FORMAT, readExport, readKeptRun, readStory, type KeptRun, type KeptSeen, type KeptSettings, type KeptStory, type RunHeader } from './records.ts';

/** An export larger than this is refused unread, in characters. */
const LARGEST = 50_000_000;

/** Everything that is kept on a device. */
export interface Everything {
  readonly runs: readonly KeptRun[];
  readonly settings: KeptSettings;
  readonly seen: KeptSeen;
  readonly stories: readonly KeptStory[];
  /** What was written of two runs, by pair. */
  readonly comparisons: Readonly<Record<string, string>>;
  readonly page: KeptPage;
}

export const writeTransfer = (at: number, { runs, settings, seen, stories, comparisons, page }: Everything): string =>
  JSON.stringify({ game: 'a-seat-at-the-table', format: FORMAT, at, runs, settings, seen, stories, comparisons, page }, null, 1);

/** Some meetings and nothing else, but for the stories of theirs that somebody brought. */
export const writeOnly = (at: number, runs: readonly KeptRun[], stories: readonly KeptStory[]): string => writeTransfer(at, {
  runs, settings: {}, seen: {}, comparisons: {}, page: NO_PAGE, stories: stories.filter(({ id }) => runs.some(({ header }) => header.scenario === id)),
});

/** Reads an export. The file as a whole is refused with a sentence; a meeting in it that can't be read is named, and the others stand. */
export function readTransfer(text: string): Result<Everything & { readonly refused: readonly string[] }, SaveError> {
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
  const stories = file.value.stories.map(readStory).flatMap((story) => (story.ok ? [story.value] : []));
  const { settings, seen, comparisons, page } = file.value;
  return ok({ runs, refused, settings, seen, stories, comparisons, page: pageOf(page) });
}

/**
 * The meetings of a file that are not here yet. One that differs from the meeting kept under its id comes in
 * beside it, under an id made from that one: so the same file brought in twice changes nothing more.
 */
export async function whatIsNew(runs: readonly KeptRun[], held: (id: string) => Promise<KeptRun | 'unreadable' | undefined>): Promise<readonly KeptRun[]> {
  const fresh = new Map<string, KeptRun>();
  const ids = new Map<string, string>();
  for (const run of runs) {
    let id = run.header.id;
    let there = fresh.get(id) ?? await held(id);
    for (let copy = 2; there && (there === 'unreadable' || !covers(there, run)); copy++) {
      id = `${run.header.id}-${copy}`;
      there = fresh.get(id) ?? await held(id);
    }
    ids.set(run.header.id, id);
    if (!there) fresh.set(id, { ...run, header: { ...run.header, id } });
  }
  return [...fresh.values()].map((run) => descended(run, ids));
}

/** A run that came from one which is here under another id now comes from that one. */
function descended(run: KeptRun, ids: ReadonlyMap<string, string>): KeptRun {
  const { from } = run.header;
  const id = from && ids.get(from.run);
  return from && id ? { ...run, header: { ...run.header, from: { ...from, run: id } } } : run;
}

/** True when nothing of the run would be lost by keeping only `there`: the same meeting, as far or further. */
function covers({ header, choices }: KeptRun, run: KeptRun): boolean {
  const start = ({ scenario, storyHash, seed, locale, startedAt, preparation }: RunHeader): string =>
    JSON.stringify([scenario, storyHash, seed, locale, startedAt, preparation]);
  return start(header) === start(run.header)
    && run.choices.every((choice, n) => JSON.stringify(choice) === JSON.stringify(choices[n]))
    && (run.header.ending === undefined || run.header.ending === header.ending)
    && (run.header.reflections === undefined || JSON.stringify(run.header.reflections) === JSON.stringify(header.reflections));
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
