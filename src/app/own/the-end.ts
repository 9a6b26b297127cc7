import { linesOf, replay } from '../../core/run/replay.ts';
import type { Run } from '../../core/run/run.ts';
import type { TheEndView } from '../../ui/contract.ts';
import type { Meeting } from '../stories.ts';

/** What is shown at the end of a run that has no debrief: null where it has one. */
export function theEndOf({ story, scenario, own }: Meeting, id: string, run: Run): TheEndView | null {
  if (!own) return null;
  const played = replay(story, scenario, run);
  if (!played.ok) return null;
  const { next } = played.value;
  if (!own.plain && (next.kind !== 'end' || next.ending !== 'the-end')) return null;
  return {
    run: id, story: scenario.id, title: scenario.title, plain: own.plain, cast: scenario.cast, said: linesOf(played.value),
    broke: next.kind === 'end' ? (next.broke ?? null) : null,
  };
}
