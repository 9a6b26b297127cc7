import { encode } from 'uqr';

/** White modules around the code: a reader needs four. */
const QUIET = 4;

/** A QR code as one SVG path, and the length of its sides in modules. */
export interface QrCode { readonly size: number; readonly path: string }

export function qrOf(text: string): QrCode {
  const { data, size } = encode(text, { border: QUIET, ecc: 'L', boostEcc: true });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { size, path };
}
