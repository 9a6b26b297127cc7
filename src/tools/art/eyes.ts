import type { Look } from './look.ts';
import { type Art, clip, dot, line, oval, place, round, shape } from './svg.ts';

/** How far the upper lid is open (1 at rest) and how far the lower one has risen. */
interface LidShape { readonly open: number; readonly risen: number }

export const LIDS = {
  open: { open: 1, risen: 0.1 },
  wide: { open: 1.42, risen: -0.2 },
  soft: { open: 0.92, risen: 0.6 },
  keen: { open: 1.16, risen: 0 },
  half: { open: 0.6, risen: 0.25 },
  narrow: { open: 0.74, risen: 0.48 },
} as const satisfies Readonly<Record<string, LidShape>>;

export type OpenLids = keyof typeof LIDS;
export type Lids = OpenLids | 'closed' | 'happy';

const HALF = 13.5;

/** The skin around an open eye, with a hole in it: the white and the iris move about behind. Viewer's right eye. */
export function lids(kind: OpenLids, look: Look): Art {
  const { open, risen } = LIDS[kind];
  const { eyes, skin } = look;
  const top = 10.5 * open;
  const bottom = 8 * (1 - 0.62 * risen) * (open < 0.7 ? 0.8 : 1);
  const upper = `M${-HALF} 1.5C${round(-HALF * 0.62)} ${round(-top * 0.95)} ${round(HALF * 0.35)} ${round(-top * 1.25)}`;
  const corner = round(-1 - 0.6 * open);
  const opening = `${upper} ${HALF} ${corner}C${round(HALF * 0.66)} ${round(bottom * 0.95)} ${round(-HALF * 0.5)} ${round(bottom * 1.1)} ${-HALF} 1.5Z`;
  const cover = 'M-18.5-1A18.5 17 0 1 0 18.5-1A18.5 17 0 1 0-18.5-1Z';
  const shadow = `<path d="${opening}" fill="none" stroke="#7d6a72" stroke-opacity=".25" stroke-width="6" transform="translate(0,-2)"/>`;
  const lash = line(`${upper} ${HALF + 1.6} ${round(corner - 0.6)}`, eyes.lash, 3.3);
  const flick = eyes.lashes ? line(`M${HALF + 1} ${round(corner - 0.6)}l4.2-3`, eyes.lash, 2.3) : '';
  const fold = line(`M${-HALF + 3} ${round(-top * 0.72 - 5)}Q${round(HALF * 0.1)} ${round(-top - 6.2)} ${HALF + 1} ${round(-top * 0.45 - 5)}`, skin.line, 1.5, 'opacity=".55"');
  const cheek = line(`M${-HALF + 4} ${round(bottom + 3.5)}Q0 ${round(bottom + 5.5)} ${HALF - 3} ${round(bottom + 2)}`, skin.line, 1.5, 'opacity=".5"');
  return seated(
    shape(cover + opening, skin.base, 'fill-rule="evenodd"') + clip(opening, shadow) + lash + flick + (eyes.fold ? fold : '') + (risen > 0.3 ? cheek : ''),
    look,
  );
}

/** A shut eye: as in a blink, or as in laughing. */
export function shutLids(kind: 'closed' | 'happy', look: Look): Art {
  const { lash, lashes } = look.eyes;
  const happy = kind === 'happy';
  const curve = line(happy ? `M${-HALF} 3Q0-6 ${HALF} 2` : `M${-HALF} 1Q0 8 ${HALF} 0`, lash, 3.4);
  return seated(curve + (lashes ? line(`M${HALF - 1} 1L${HALF + 4} ${happy ? -1 : 3.5}`, lash, 2.4) : ''), look);
}

export const eyeWhite = (look: Look): Art => seated(oval(0, -1, 16, 14.5, '#fffdf8'), look);

/** Looks straight ahead; the light in it stays on the window's side, so it is never mirrored. */
export const iris = (look: Look): Art =>
  place(dot(0, 0, 7.6, look.eyes.iris) + dot(0, 0, 3.8, '#1c1413') + dot(-2.6, -2.8, 2.1, '#ffffff'), { scale: look.eyes.scale });

const seated = (art: Art, look: Look): Art => place(art, { turn: -look.eyes.slant, scale: look.eyes.scale });
