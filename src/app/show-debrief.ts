import type { Debrief, Preparation } from '../core/debrief/debrief.ts';
import { debriefOf } from '../core/debrief/make.ts';
import { err, ok, type Result } from '../core/result.ts';
import { replay } from '../core/run/replay.ts';
import type { Run } from '../core/run/run.ts';
import type { DebriefView } from '../ui/contract.ts';
import { away, elsewhere, type Context } from './state.ts';
import type { Meeting } from './stories.ts';

/** A run whose debrief is to be shown, and what stands around it. */
export interface Finished extends Pick<DebriefView, 'reflections' | 'shared'> {
  readonly id: string;
  readonly file: Meeting;
  readonly run: Run;
  readonly preparation: Preparation;
}

/** Shows what the replay alone tells, at once, and deepens it as long as it is open. Fails where the story does. */
export function showDebrief({ around, store }: Context, { id, file, run, preparation, reflections, shared }: Finished): Result<void, string> {
  const { story, scenario } = file;
  const played = replay(story, scenario, run);
  if (!played.ok) return err(`The debrief can’t be made: ${played.error.message}`);
  const [fits, of] = [played.value.fits, run.choices.length];
  const debrief = debriefOf({ played: played.value, decisions: [], outlooks: null }, scenario, preparation);
  const view: DebriefView = { run: id, debrief, looking: 0, fits: fits < of ? { fits, of } : null, reflections, ...(shared && { shared }) };
  store.setState({ ...(shared ? away : elsewhere), screen: 'debrief', scenario, debrief: view });
  const stop = around.hindsight.deepen({ story, scenario, run: { ...run, choices: run.choices.slice(0, fits) }, preparation }, (deepening) => {
    const open = store.getState().debrief;
    if (open?.run !== id) return stop();
    const deeper = deepening?.debrief ? keepingWhatIsTheSame(open.debrief, deepening.debrief) : open.debrief;
    store.setState({ debrief: { ...open, debrief: deeper, looking: deepening && deepening.share } });
  });
  return ok(undefined);
}

/** What has not changed stays the same object, and is not drawn again. */
function keepingWhatIsTheSame(before: Debrief, now: Debrief): Debrief {
  const parts = Object.entries(now).map(([part, value]) => {
    const held = before[part as keyof Debrief];
    return [part, JSON.stringify(held) === JSON.stringify(value) ? held : value];
  });
  return Object.fromEntries(parts) as Debrief;
}
