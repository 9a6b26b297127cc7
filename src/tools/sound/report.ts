/** What became of the sounds in their files, measured after decoding them again. */
import { lag } from './fourier.ts';
import { integrated, momentary, truePeak } from './loudness.ts';
import { RATE, samples, type Signal } from './signal.ts';
import { SLACK, type Span } from './layout.ts';

export type Row = Readonly<Record<string, string | number>>;

const tenth = (value: number): number => Math.round(value * 10) / 10 || 0;
const cut = (sound: Signal, { at, lasts }: Span): Signal => sound.slice(samples(at / 1000), samples((at + lasts) / 1000));

/** The furthest that a decoder may shift a sound and still be found, seconds. */
const SEARCH = 0.06;

/** By how many milliseconds a file's sound comes late. */
export function shift(made: Signal, file: Signal, span: Span): number {
  return (lag(cut(made, span), cut(file, span), samples(SEARCH)) / RATE) * 1000;
}

/** One cue as made, and as it comes out of its files. Loudness is that of its loudest 400 ms, or of all of it where it is shorter. */
export function cueRow(name: string, target: number, span: Span, made: Signal, files: Readonly<Record<string, Signal>>): Row {
  const own = { ...span, lasts: span.lasts - SLACK };
  const loud = momentary(cut(made, own));
  const row: Record<string, string | number> = { cue: name, ms: own.lasts, dBTP: tenth(truePeak(cut(made, own))), LUFS: tenth(loud), target, off: tenth(loud - target) };
  for (const [format, file] of Object.entries(files)) {
    row[`${format} off`] = tenth(momentary(cut(file, own)) - target);
    row[`${format} shift ms`] = tenth(shift(made, file, span));
  }
  return row;
}

const level = (sound: Signal): number => 10 * Math.log10(sound.reduce((sum, value) => sum + value * value, 0) / sound.length);

/**
 * How a loop's seam stands out as it is played: its step beside the steps around it (1 is usual, 4 still common), and
 * how much louder or softer than its own other reading, past the end, the loop comes in again, dB.
 */
export function seam(file: Signal, { at, lasts }: Span): { readonly step: number; readonly level: number } {
  const [from, to, near] = [samples(at / 1000), samples((at + lasts) / 1000), samples(0.04)];
  const before = file.slice(to - near, to);
  const after = file.slice(from, from + near);
  const goneOn = file.slice(to, to + near);
  const usual = Math.sqrt(before.reduce((sum, value, place) => sum + (place === 0 ? 0 : (value - (before[place - 1] ?? 0)) ** 2), 0) / near);
  return { step: Math.abs((after[0] ?? 0) - (before.at(-1) ?? 0)) / usual, level: level(after) - level(goneOn) };
}

/** One tone: integrated loudness by our meter and by ffmpeg's, and its seam as each file has it. */
export function toneRow(name: string, target: number, span: Span, made: Signal, metered: number, files: Readonly<Record<string, Signal>>): Row {
  const loud = integrated(made);
  const row: Record<string, string | number> = { tone: name, ms: span.lasts, dBTP: tenth(truePeak(made)), LUFS: tenth(loud), 'by ffmpeg': metered, target, off: tenth(loud - target) };
  for (const [format, file] of Object.entries(files)) {
    const { step, level: change } = seam(file, span);
    row[`${format} step`] = tenth(step);
    row[`${format} seam dB`] = tenth(change);
  }
  return row;
}
