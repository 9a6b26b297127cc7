import { useEffect, useRef } from 'preact/hooks';
import type { MeetingView, Settings } from '../contract.ts';
import { readingTime } from '../../core/run/arrival.ts';

const SKIP = 160;

/** A line that was read before, and that the player asked not to wait at. */
export const passesBy = ({ phase, readBefore }: MeetingView, { skipRead }: Settings): boolean => phase === 'line' && skipRead && readBefore;

/** Milliseconds after which a line that has arrived leaves by itself; null when it waits for the player. */
export function leavesAfter(meeting: MeetingView, settings: Settings): number | null {
  if (passesBy(meeting, settings)) return SKIP;
  const byItself = meeting.phase === 'line' || (meeting.phase === 'choosing' && meeting.interruption);
  return settings.autoAdvance && byItself ? readingTime(meeting.said.at(-1)?.text ?? '') : null;
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
