/** How loud a sound is to an ear: ITU-R BS.1770-5 (2023), for one channel at 48 kHz. */
import { chain, through } from './filter.ts';
import { peakOf, samples, type Signal } from './signal.ts';

/** K-weighting: the head (annex 1, table 1), then the low end that ears don't weigh (table 2), as published for 48 kHz. */
const weighted = chain(
  through({ b: [1.53512485958697, -2.69169618940638, 1.19839281085285], a: [-1.69065929318241, 0.73248077421585] }),
  through({ b: [1, -2, 1], a: [-1.99004745483398, 0.99007225036621] }),
);

const OFFSET = -0.691;
const BLOCK = 0.4;
const HOP = 0.1;
const SILENT = -70;
const RELATIVE = -10;

const lufs = (power: number): number => OFFSET + 10 * Math.log10(power);
const power = (sound: Signal): number => sound.reduce((sum, value) => sum + value * value, 0) / sound.length;
const mean = (list: readonly number[]): number => list.reduce((sum, each) => sum + each, 0) / list.length;

/** Powers of blocks of 400 ms, one every 100 ms. A measure of what is played needs its silence before it: none is added here. */
function blocks(sound: Signal): number[] {
  const heard = weighted(sound);
  const list: number[] = [];
  for (let at = 0; at + samples(BLOCK) <= heard.length; at += samples(HOP)) list.push(power(heard.subarray(at, at + samples(BLOCK))));
  return list;
}

/** The loudest 400 ms of it, LUFS; a shorter sound is measured over its own length. */
export function momentary(sound: Signal): number {
  const each = blocks(sound);
  return lufs(each.length > 0 ? Math.max(...each) : power(weighted(sound)));
}

/** The loudness of all of it, gated as the recommendation says: silence doesn't count, nor what is 10 LU below the rest. LUFS. */
export function integrated(sound: Signal): number {
  const audible = blocks(sound).filter((each) => lufs(each) > SILENT);
  const gate = lufs(mean(audible)) + RELATIVE;
  return lufs(mean(audible.filter((each) => lufs(each) > gate)));
}

const OVERSAMPLED = 4;
const REACH = 12;

/** The sample that lies `part` of the way to the next one, by a windowed sinc. */
const KERNELS = Array.from({ length: OVERSAMPLED }, (_, phase) =>
  Array.from({ length: 2 * REACH }, (_each, tap) => {
    const x = tap - REACH + 1 - phase / OVERSAMPLED;
    return x === 0 ? 1 : (Math.sin(Math.PI * x) / (Math.PI * x)) * Math.cos((Math.PI * x) / (2 * (REACH + 1))) ** 2;
  }));

/** The highest point between samples too (annex 2: oversampled four times), dBTP. */
export function truePeak(sound: Signal): number {
  let most = 0;
  // Between samples a sound can rise above both of them, but never from less than half of its highest one.
  const near = peakOf(sound) / 2;
  for (let at = 0; at < sound.length; at++) {
    if (Math.max(Math.abs(sound[at] ?? 0), Math.abs(sound[at + 1] ?? 0)) < near) continue;
    for (const kernel of KERNELS) {
      let value = 0;
      for (const [tap, weight] of kernel.entries()) value += weight * (sound[at + tap - REACH + 1] ?? 0);
      most = Math.max(most, Math.abs(value));
    }
  }
  return 20 * Math.log10(most);
}

