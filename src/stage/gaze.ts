import type { Gaze } from '../core/story/vocabulary.ts';
import { MIDDLE, type Seat } from './seating.ts';

/** Where a face and its eyes are turned. */
export interface Look { readonly yaw: number; readonly pitch: number; readonly eyeX: number; readonly eyeY: number }

const CLOCK_X = 1214;
const clamp = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

/** How someone in `seat` looks at a place or a person. You sit before the middle of the table. */
export function lookAt(gaze: Gaze, seat: Seat, seatOf: (person: string) => Seat | undefined): Look {
  const toMiddle = seat.facing;
  switch (gaze) {
    case 'you': return { yaw: toMiddle * 0.4, pitch: 0, eyeX: toMiddle * 1.2, eyeY: 0.3 };
    case 'table': return { yaw: toMiddle * 0.35, pitch: 0.7, eyeX: toMiddle, eyeY: 3.2 };
    case 'papers': return { yaw: 0.1, pitch: 0.9, eyeX: 0, eyeY: 3.6 };
    case 'away': return { yaw: toMiddle > 0 ? -0.7 : 0.7, pitch: 0.1, eyeX: toMiddle > 0 ? -4.5 : 4.5, eyeY: 0.4 };
    case 'clock': return { yaw: clamp((CLOCK_X - seat.x) / 500, 0.8), pitch: -0.5, eyeX: clamp((CLOCK_X - seat.x) / 120, 4.5), eyeY: -3 };
    case 'door': return { yaw: -0.8, pitch: 0, eyeX: -4.8, eyeY: 0 };
    default: return lookTowards(seatOf(gaze)?.x ?? MIDDLE, seat.x);
  }
}

function lookTowards(there: number, here: number): Look {
  const away = there - here;
  const yaw = Math.abs(away) < 1 ? 0 : Math.sign(away) * (0.45 + 0.35 * Math.min(1, Math.abs(away) / 700));
  return { yaw, pitch: 0, eyeX: yaw * 4, eyeY: 0 };
}
