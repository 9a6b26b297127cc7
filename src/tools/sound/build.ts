/**
 * Makes every sound of the game anew: `node src/tools/sound/build.ts`. Needs ffmpeg. The same code makes the same
 * sounds; what they came to is measured in the files and printed.
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { CUES, TONE_TARGET, cueOf, toneOf, type RoomName } from './cues.ts';
import { FORMATS, decoded, encoded, hasFfmpeg, metered } from './encode.ts';
import { asModule, bestSeam, looped, sprite, type Span } from './layout.ts';
import { cueRow, toneRow, type Row } from './report.ts';
import { ROOMS } from './rooms.ts';
import type { Signal } from './signal.ts';

const SOUNDS = new URL('../../../assets/sound/', import.meta.url);
const TABLE = new URL('../../sound/sprite.ts', import.meta.url);
/** Kilobits a second. */
const RATES = { sprite: 24, tone: 24 } as const;

const sizes: Row[] = [];

/** Writes a sound in every format, and gives back what each file really holds. */
async function written(name: string, sound: Signal, kilobits: number): Promise<Record<string, Signal>> {
  const files: Record<string, Signal> = {};
  for (const format of FORMATS) {
    const file = encoded(sound, format, kilobits);
    await writeFile(new URL(`${name}.${format}`, SOUNDS), file);
    files[format] = decoded(file);
    sizes.push({ file: `${name}.${format}`, kB: Math.round(file.length / 100) / 10 });
  }
  return files;
}

async function buildCues(): Promise<Readonly<Record<string, Span>>> {
  const { sound, spans } = sprite(Object.fromEntries(Object.keys(CUES).map((name) => [name, cueOf(name)])));
  const files = await written('sprite', sound, RATES.sprite);
  console.table(Object.entries(spans).map(([name, span]) => cueRow(name, CUES[name]?.target ?? 0, span, sound, files)));
  return spans;
}

async function buildTones(): Promise<Readonly<Record<string, Span>>> {
  const spans: Record<string, Span> = {};
  const rows: Row[] = [];
  for (const name of Object.keys(ROOMS) as RoomName[]) {
    const loop = toneOf(name);
    const files = await written(`tone-${name}`, looped(loop), RATES.tone);
    const span = bestSeam(loop, Object.values(files));
    spans[name] = span;
    rows.push(toneRow(name, TONE_TARGET, span, loop, metered(loop), files));
  }
  console.table(rows);
  return spans;
}

if (hasFfmpeg()) {
  await mkdir(SOUNDS, { recursive: true });
  await writeFile(TABLE, asModule(await buildCues(), await buildTones()));
  const made = new Set(sizes.map(({ file }) => file));
  for (const old of await readdir(SOUNDS)) if (!made.has(old)) await rm(new URL(old, SOUNDS));
  console.table(sizes);
} else {
  console.error('ffmpeg is missing. It is needed to make the sounds anew (not to play them): apt-get install ffmpeg, brew install ffmpeg, or https://ffmpeg.org/download.html.');
  process.exitCode = 1;
}
