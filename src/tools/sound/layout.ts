/** Where the sounds lie in their files, in whole milliseconds, and the table that tells the player so. */
import { RATE, joined, samples, silence, type Signal } from './signal.ts';

export interface Span { readonly at: number; readonly lasts: number }
export type Spans = Readonly<Record<string, Span>>;

/** Silence before the first and between any two: an encoder smears a sound a little, and a decoder may shift it. */
const GAP = 120;
/** What is played after a sound's own end, so that a late decoder cuts nothing off. */
export const SLACK = 40;
/** What a tone's file holds before and after the loop itself: the loop, going on. So the seam is right wherever a decoder puts it. */
const LEAD = 250;

const milliseconds = (sound: Signal): number => Math.ceil((sound.length * 1000) / RATE);

/** One sound after another. */
export function sprite(cues: Readonly<Record<string, Signal>>): { readonly sound: Signal; readonly spans: Spans } {
  const spans: Record<string, Span> = {};
  const parts: Signal[] = [silence(GAP / 1000)];
  let at = GAP;
  for (const [name, cue] of Object.entries(cues)) {
    const whole = milliseconds(cue);
    spans[name] = { at, lasts: whole + SLACK };
    const room = silence((whole + GAP) / 1000);
    room.set(cue);
    parts.push(room);
    at += whole + GAP;
  }
  return { sound: joined(...parts), spans };
}

/** A loop with what leads into it and out of it. */
export function looped(loop: Signal): Signal {
  const lead = samples(LEAD / 1000);
  return joined(loop.slice(-lead), loop, loop.slice(0, lead));
}

/** How far apart a file's two readings of a loop lie about their seam, beside its usual step from sample to sample. */
function mismatch(file: Signal, at: number, period: number): number {
  const near = samples(0.0005);
  let [apart, steps] = [0, 0];
  for (let place = at - near; place < at + near; place++) {
    const value = file[place] ?? 0;
    apart += (value - (file[place + period] ?? 0)) ** 2;
    steps += (value - (file[place - 1] ?? 0)) ** 2;
  }
  return apart / steps;
}

/**
 * Where a loop is best begun. An encoder doesn't write the same period twice quite the same, so of all the places
 * in the lead the one is taken where both files' ends meet most closely.
 */
export function bestSeam(loop: Signal, files: readonly Signal[]): Span {
  const starts = Array.from({ length: 2 * LEAD - 100 }, (_, each) => 50 + each);
  const apart = starts.map((at) => Math.max(...files.map((file) => mismatch(file, samples(at / 1000), loop.length))));
  return { at: starts[apart.indexOf(Math.min(...apart))] ?? LEAD, lasts: milliseconds(loop) };
}

const table = (name: string, spans: Spans): string => [
  `export const ${name} = {`,
  ...Object.entries(spans).map(([key, { at, lasts }]) => `  ${/^\w+$/.test(key) ? key : `'${key}'`}: { at: ${at}, lasts: ${lasts} },`),
  '} as const;',
].join('\n');

/** The source of `src/sound/sprite.ts`. */
export const asModule = (cues: Spans, tones: Spans): string => `${[
  '// Written by `node src/tools/sound/build.ts`.',
  '/** Where each small sound lies in the sprite, and how long it is played, milliseconds. */',
  table('SPRITE', cues),
  '',
  '/** Where the loop of each tone lies in its own file, milliseconds. Whole periods: its end runs on into its start. */',
  table('TONES', tones),
].join('\n')}\n`;
