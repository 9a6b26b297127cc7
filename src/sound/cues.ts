import type { MeetingEvent } from '../core/meeting/meeting.ts';

/** Where each small sound lies in the sprite: start and length in milliseconds, and how loud it is played, 0 to 1. */
export const SPRITE = {
  tap: { at: 0, lasts: 90, gain: 0.35 },
  chime: { at: 660, lasts: 2390, gain: 0.5 },
  insight: { at: 3300, lasts: 2940, gain: 0.45 },
  trustUp: { at: 6490, lasts: 2700, gain: 0.4 },
  trustDown: { at: 9440, lasts: 2160, gain: 0.4 },
  page: { at: 11850, lasts: 970, gain: 0.35 },
  pencil: { at: 13070, lasts: 1578, gain: 0.22 },
  chair: { at: 14898, lasts: 1250, gain: 0.22 },
  cup: { at: 16398, lasts: 850, gain: 0.3 },
  breath: { at: 17498, lasts: 2600, gain: 0.8 },
} as const;

export type Cue = keyof typeof SPRITE;

/** Which sound goes with what happened. The screen says all of it too. */
const FOR: Partial<Record<MeetingEvent['kind'], Cue>> = {
  heard: 'insight', asked: 'pencil', offered: 'pencil', termAgreed: 'chime', termLeftOpen: 'pencil', sceneEntered: 'page',
};

/** The first of these that applies is heard; a change of trust counts when it is of note. */
export function cueFor(events: readonly MeetingEvent[]): Cue | null {
  for (const kind of ['termAgreed', 'heard'] as const) {
    if (events.some((event) => event.kind === kind)) return FOR[kind] ?? null;
  }
  const trust = events.reduce((sum, event) => (event.kind === 'trustMoved' ? sum + event.by : sum), 0);
  if (trust >= 2) return 'trustUp';
  if (trust <= -2) return 'trustDown';
  for (const event of events) {
    const cue = FOR[event.kind];
    if (cue) return cue;
  }
  return null;
}
