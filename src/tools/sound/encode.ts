/** The one place that knows ffmpeg, which turns sound into files and back. It is needed to build the sounds, never to play them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RATE, type Signal } from './signal.ts';

/** Opus for nearly every browser; mp3 for those that can't read it. */
export const FORMATS = ['webm', 'mp3'] as const;
export type Format = (typeof FORMATS)[number];

const CODEC = {
  // Opus's "lowdelay" is its transform coder and nothing else; left to itself it takes a knock for speech and loses 2 dB of it.
  webm: (kilobits: number) => ['-c:a', 'libopus', '-application', 'lowdelay', '-vbr', 'on', '-b:a', `${kilobits}k`, '-f', 'webm'],
  mp3: (kilobits: number) => ['-c:a', 'libmp3lame', '-b:a', `${kilobits * 2}k`, '-f', 'mp3'],
} as const satisfies Record<Format, (kilobits: number) => string[]>;

/** Nothing of this day or this machine goes into the file. */
const SAME_EVERY_TIME = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
const RAW = ['-f', 'f32le', '-ar', String(RATE), '-ac', '1'];

export const hasFfmpeg = (): boolean => spawnSync('ffmpeg', ['-version']).status === 0;

function ffmpeg(options: readonly string[], input: Uint8Array): { readonly out: Buffer; readonly said: string } {
  const { status, stdout, stderr } = spawnSync('ffmpeg', ['-hide_banner', '-nostdin', ...options], { input, maxBuffer: 2 ** 28 });
  const said = String(stderr);
  if (status !== 0) throw new Error(`ffmpeg ${options.join(' ')}\n${said}`);
  return { out: stdout, said };
}

const raw = (sound: Signal): Uint8Array => new Uint8Array(new Float32Array(sound).buffer);

/** `kilobits` a second for Opus; mp3 gets twice that. */
export function encoded(sound: Signal, format: Format, kilobits: number): Buffer {
  // By way of a file: into a pipe ffmpeg can't go back to write how much silence the encoder put first, and players need that.
  const folder = mkdtempSync(join(tmpdir(), 'sound-'));
  const file = join(folder, `sound.${format}`);
  ffmpeg([...RAW, '-i', 'pipe:0', ...SAME_EVERY_TIME, ...CODEC[format](kilobits), file], raw(sound));
  const bytes = readFileSync(file);
  rmSync(folder, { recursive: true });
  return bytes;
}

export function decoded(file: Uint8Array): Signal {
  const { out } = ffmpeg(['-i', 'pipe:0', ...RAW, 'pipe:1'], file);
  return new Float64Array(new Float32Array(out.buffer, out.byteOffset, out.byteLength / 4));
}

/** Integrated loudness by ffmpeg's own meter, LUFS: a second opinion on ours. */
export function metered(sound: Signal): number {
  const { said } = ffmpeg([...RAW, '-i', 'pipe:0', '-af', 'ebur128=framelog=verbose', '-f', 'null', '-'], raw(sound));
  return Number(/I:\s+(-?[\d.]+) LUFS/.exec(said)?.[1]);
}
