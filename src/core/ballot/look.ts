import { lookAround } from '../debrief/around.ts';
import { lookAhead, type Outlook } from '../debrief/outlook.ts';
import { ok, type Result } from '../result.ts';
import { replay } from '../run/replay.ts';
import type { Run } from '../run/run.ts';
import type { CompiledStory, StoryError } from '../story/runtime.ts';
import type { Scenario } from '../story/scenario.ts';
import { reportOf, type RoomReport } from './report.ts';
import type { Room } from './room.ts';

/** A room's meeting, as a run. */
export const runOfRoom = ({ setup: { scenario, storyHash, seed, locale }, choices }: Room): Run => ({ scenario, storyHash, seed, locale, choices });

/** The report of what was said, with no look at what was not: at once there. Fails only where the story does. */
export function glanceReport(story: CompiledStory, scenario: Scenario, room: Room): Result<RoomReport, StoryError> {
  const played = replay(story, scenario, runOfRoom(room));
  return played.ok ? ok(reportOf(room, { played: played.value, around: [], ahead: new Map(), aside: asideOf(story, scenario, room) }, scenario)) : played;
}

/** The report with one step down every way that was open, and no look further. Fails only where the story does. */
export function makeReport(story: CompiledStory, scenario: Scenario, room: Room): Result<RoomReport, StoryError> {
  const seen = see(story, scenario, room);
  return seen.ok ? ok(reportOf(room, { ...seen.value.sight, ahead: new Map() }, scenario)) : seen;
}

export interface ReportNews {
  /** Absent where only more of the way has been gone. */
  readonly report?: RoomReport;
  /** Of the look ahead, 0 to 1. */
  readonly share: number;
}

/** The report as it deepens: looked around first, then ahead, round by round. Stops where the story fails. */
export function* deepenReport(story: CompiledStory, scenario: Scenario, room: Room): Generator<ReportNews> {
  const seen = see(story, scenario, room);
  if (!seen.ok) return;
  const { sight, look } = seen.value;
  const ahead = new Map<number, Outlook>();
  yield { report: reportOf(room, { ...sight, ahead }, scenario), share: 0 };
  for (const { outlooks, share } of look()) {
    for (const outlook of outlooks ?? []) ahead.set(outlook.decision.moment.number, outlook);
    yield outlooks ? { report: reportOf(room, { ...sight, ahead }, scenario), share } : { share };
  }
}

function see(story: CompiledStory, scenario: Scenario, room: Room) {
  const run = runOfRoom(room);
  const played = replay(story, scenario, run);
  if (!played.ok) return played;
  const around = lookAround(story, scenario, run, played.value);
  if (!around.ok) return around;
  const aside = asideOf(story, scenario, room);
  return ok({ sight: { played: played.value, around: around.value.decisions, aside }, look: () => lookAhead(around.value, scenario) });
}

const asideOf = (story: CompiledStory, scenario: Scenario, room: Room) => room.leftBehind.map(({ way }) => {
  const there = replay(story, scenario, { ...runOfRoom(room), choices: way });
  return there.ok && there.value.fits === way.length ? there.value : null;
});
