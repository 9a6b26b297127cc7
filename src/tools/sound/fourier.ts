/** Complex numbers as two lists of equal length. */
interface Spectrum { readonly re: Float64Array; readonly im: Float64Array }

/** The Fourier transform in place, after Cooley and Tukey (1965), for a length that is a power of two. */
function transform({ re, im }: Spectrum): void {
  reorder(re);
  reorder(im);
  for (let half = 1; half < re.length; half *= 2) {
    const cos = Float64Array.from({ length: half }, (_, at) => Math.cos((-Math.PI * at) / half));
    const sin = Float64Array.from({ length: half }, (_, at) => Math.sin((-Math.PI * at) / half));
    for (let block = 0; block < re.length; block += 2 * half) {
      for (let at = 0; at < half; at++) crossed(re, im, block + at, block + at + half, cos[at] ?? 0, sin[at] ?? 0);
    }
  }
}

function crossed(re: Float64Array, im: Float64Array, upper: number, lower: number, cos: number, sin: number): void {
  const [ur, ui, lr, li] = [re[upper] ?? 0, im[upper] ?? 0, re[lower] ?? 0, im[lower] ?? 0];
  const tr = lr * cos - li * sin;
  const ti = lr * sin + li * cos;
  re[upper] = ur + tr;
  im[upper] = ui + ti;
  re[lower] = ur - tr;
  im[lower] = ui - ti;
}

function reorder(list: Float64Array): void {
  for (let at = 1, mirror = 0; at < list.length; at++) {
    let bit = list.length >> 1;
    for (; mirror & bit; bit >>= 1) mirror ^= bit;
    mirror ^= bit;
    if (at >= mirror) continue;
    const held = list[at] ?? 0;
    list[at] = list[mirror] ?? 0;
    list[mirror] = held;
  }
}

/** One sound folded with another, as long as both together less one sample. */
export function folded(one: Float64Array, other: Float64Array): Float64Array {
  const length = one.length + other.length - 1;
  const size = 2 ** Math.ceil(Math.log2(length));
  // Both are real, so one transform carries them: the first as its real part, the second as its imaginary one.
  const both = { re: new Float64Array(size), im: new Float64Array(size) };
  both.re.set(one);
  both.im.set(other);
  transform(both);
  const product = multiplied(both);
  transform(product);
  return product.re.subarray(0, length).map((value) => value / size);
}

/** The product of the two real sounds' spectra, conjugated, so that a forward transform brings it back. */
function multiplied({ re, im }: Spectrum): Spectrum {
  const size = re.length;
  const out = { re: new Float64Array(size), im: new Float64Array(size) };
  for (let at = 0; at < size; at++) {
    const mirror = (size - at) % size;
    const [ar, ai, br, bi] = [re[at] ?? 0, im[at] ?? 0, re[mirror] ?? 0, im[mirror] ?? 0];
    const [xr, xi, yr, yi] = [(ar + br) / 2, (ai - bi) / 2, (ai + bi) / 2, (br - ar) / 2];
    out.re[at] = xr * yr - xi * yi;
    out.im[at] = -(xr * yi + xi * yr);
  }
  return out;
}

/** By how many samples `heard` lags behind `played`, at most `most` either way: where the two fit best. */
export function lag(played: Float64Array, heard: Float64Array, most: number): number {
  const fit = folded(heard, played.toReversed());
  const still = played.length - 1;
  let best = 0;
  for (let by = -most; by <= most; by++) if ((fit[still + by] ?? -Infinity) > (fit[still + best] ?? -Infinity)) best = by;
  return best;
}
