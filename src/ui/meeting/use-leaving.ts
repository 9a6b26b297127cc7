import { useEffect, useRef } from 'preact/hooks';
import type { MeetingView, Settings, WatchingView } from '../contract.ts';
import { readingTime, stayingTime } from '../../core/run/arrival.ts';

const SKIP = 160;

/** A line that was read before, and that the player asked not to wait at. */
export const passesBy = ({ phase, readBefore, again }: MeetingView, { skipRead }: Settings): boolean => phase === 'line' && skipRead && readBefore && !again;

/** Milliseconds after which a line that has arrived leaves by itself; null when it waits for the player. */
export function leavesAfter(meeting: MeetingView, settings: Settings): number | null {
  if (passesBy(meeting, settings)) return SKIP;
  if (meeting.again) return null;
  const byItself = meeting.phase === 'line' || (meeting.phase === 'choosing' && meeting.interruption);
  return settings.autoAdvance && byItself ? readingTime(meeting.said.at(-1)?.text ?? '') : null;
}

/** The same where the meeting plays by itself: a note and what can be said are read too. */
export function passesAfter(meeting: MeetingView, { note, playing, marked }: WatchingView, { textSpeed }: Settings): number | null {
  if (!playing) return null;
  const words = note ?? (marked === null ? meeting.said.at(-1)?.text : meeting.choices.map((choice) => choice.text).join(' '));
  return stayingTime(words ?? '', textSpeed);
}

/** Leaves a line after a time, unless something is open over it or the page is not looked at. */
export function useLeaving(after: number | null, line: string, leave: () => void): void {
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    if (after === null) return undefined;
    let timer = setTimeout(end, after);
    function end(): void {
      if (document.hidden || document.querySelector(':popover-open')) timer = setTimeout(end, 500);
      else latest.current();
    }
    return () => clearTimeout(timer);
  }, [after, line]);
}
