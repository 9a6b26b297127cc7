import { reactionsTo, silenceOf } from '../core/meeting/reactions.ts';
import { sceneryAfter, stagedAfter } from '../core/meeting/staged.ts';
import { lineShown, meetingShown, said } from '../core/run/reading.ts';
import type { StageView } from '../stage/stage.ts';
import type { AppState } from './state.ts';

/** What kind of window the stage is in, and whether who sits before it wants less movement. */
export interface Window { readonly upright: boolean; readonly still: boolean }

/** A session as the stage shows it. During a held silence everyone still sits as the line before left them. */
export function viewStage({ session, delivery, settings }: AppState, { upright, still }: Window): StageView | null {
  if (!session) return null;
  const { reading, file: { scenario } } = session;
  const line = lineShown(reading);
  const lines = said(reading);
  const meeting = meetingShown(reading);
  const held = delivery === 'held';
  const heard = held ? lines.slice(0, -1) : lines;
  const seats = stagedAfter(heard, scenario.cast.map((person) => person.id));
  const speaker = !held && line?.speaker.kind === 'person' ? line.speaker.id : null;
  const table = line && { line, number: lines.length, seats, trust: meeting.trust };
  return {
    people: scenario.cast.flatMap(({ id, look }) => {
      const seat = seats[id];
      return seat ? [{ id, look, ...seat, trust: meeting.trust[id] ?? 0 }] : [];
    }),
    line: `${session.id} ${lines.length}`,
    speaker,
    delivery,
    words: line && speaker !== null ? { text: line.text, speed: settings.textSpeed } : null,
    reactions: table ? (held ? silenceOf(table) : reactionsTo(table)) : [],
    composure: meeting.composure,
    framing: upright ? 'speaker' : 'wide',
    ...sceneryAfter(heard),
    room: scenario.setting.room,
    time: scenario.setting.time,
    away: meeting.place !== 'table',
    stillness: still || settings.reducedMotion,
  };
}
