import { progressOf } from '../core/run/progress.ts';
import type { RunAbout, RunListing } from '../saves/saves.ts';
import type { HistoryRun, MeetingHistory } from '../ui/history/contract.ts';
import { writeRoute } from './route.ts';
import { away, languageOf, type Context } from './state.ts';
import type { Meeting } from './stories.ts';

/** Runs that are played again for their results before those are shown. */
const AT_ONCE = 8;

export function historyCommands(context: Context, list: () => Promise<readonly RunListing[]>) {
  const { around, store } = context;
  /** Runs that no longer fit their story, found out while this page is open. */
  const outgrown = new Set<string>();

  const meetingsOf = async (scenario: string | null): Promise<readonly MeetingHistory[]> => {
    const all = await list();
    const shown = all.filter((run) => !run.setAside && (scenario === null || run.scenario === scenario));
    const ids = [...new Set(shown.map((run) => run.scenario))];
    return Promise.all(ids.map(async (id) => {
      const file = await around.stories.open(id, languageOf(context));
      return historyOf(id, file.ok ? file.value : null, shown.filter((run) => run.scenario === id), all);
    }));
  };

  const historyOf = (id: string, file: Meeting | null, runs: readonly RunListing[], all: readonly RunListing[]): MeetingHistory => {
    const had = runs.filter((run) => run.ending !== undefined && !run.shared).toSorted((a, b) => (a.finishedAt ?? 0) - (b.finishedAt ?? 0));
    return {
      id, title: file?.scenario.title ?? id, hands: file?.scenario.hands ?? [],
      progress: file && progressOf(had.flatMap((run) => run.results ?? []), file.scenario),
      runs: runs.map((run): HistoryRun => ({
        id: run.id, name: run.name ?? '', starred: run.starred ?? false, shared: run.shared ?? false, at: run.touchedAt, decisions: run.decisions,
        ending: run.ending ?? null, results: run.results ?? null, outgrown: outgrown.has(run.id), from: cameFrom(run, all),
      })),
    };
  };

  const open = async (scenario: string | null): Promise<void> => {
    const meetings = await meetingsOf(scenario);
    around.sound.room(null);
    store.setState({ ...away, screen: 'history', history: { scenario, meetings } });
    around.setAddress(writeRoute({ screen: 'history', scenario }));
    void reckon();
  };

  /** Reads the device once more, after something there has changed. */
  const again = async (): Promise<void> => {
    const { history } = store.getState();
    if (!history) return void await list();
    const meetings = await meetingsOf(history.scenario);
    if (store.getState().history) store.setState({ history: { ...history, meetings } });
  };

  const describe = async (run: string, about: RunAbout): Promise<void> => {
    const kept = await around.saves.describe(run, about);
    if (!kept.ok) return context.say(kept.error.message, 'trouble');
    change(run, about);
  };

  const change = (run: string, about: Partial<HistoryRun>): void => {
    const { history } = store.getState();
    if (!history) return;
    const changed = (meeting: MeetingHistory): MeetingHistory => ({ ...meeting, runs: meeting.runs.map((each) => (each.id === run ? { ...each, ...about } : each)) });
    store.setState({ history: { ...history, meetings: history.meetings.map((meeting) => (meeting.runs.some(({ id }) => id === run) ? changed(meeting) : meeting)) } });
  };

  /** What older meetings brought, a few at a time and away from the page, as long as it is open. */
  const reckon = async (): Promise<void> => {
    const { history } = store.getState();
    let found = 0;
    for (const { id: scenario, runs } of history?.meetings ?? []) {
      const file = await around.stories.open(scenario, languageOf(context));
      if (!file.ok || file.value.own?.plain) continue;
      const older = runs.filter((each) => each.ending !== null && each.ending !== 'the-end' && !each.results && !outgrown.has(each.id));
      for (let from = 0; from < older.length; from += AT_ONCE) {
        if (!store.getState().history) return;
        found += await reckonSome(file.value, older.slice(from, from + AT_ONCE).map(({ id }) => id));
      }
    }
    if (found > 0) await again();
  };

  const reckonSome = async ({ story, scenario }: Meeting, ids: readonly string[]): Promise<number> => {
    const saved = await Promise.all(ids.map((id) => around.saves.load(id)));
    const runs = saved.flatMap((each, place) => (each.ok ? [{ id: ids[place] as string, run: each.value.run }] : []));
    if (runs.length === 0) return 0;
    const results = await around.hindsight.reckon({ story, scenario, runs: runs.map(({ run }) => run) });
    for (const [place, { id }] of runs.entries()) {
      const its = results[place];
      if (its) await describe(id, { results: its });
      else { outgrown.add(id); change(id, { outgrown: true }); }
    }
    return results.filter((each) => each !== null).length;
  };

  const exportRun = async (run: string): Promise<void> => {
    const text = await around.saves.exportRun(run, around.now());
    if (!text.ok) return context.say(text.error.message, 'trouble');
    around.download('a-seat-at-the-table-one-meeting.json', text.value);
  };

  return { open, again, describe, exportRun };
}

/** The nearest run on the way to this one that is still shown. Those set aside were only steps back. */
function cameFrom({ from }: RunListing, all: readonly RunListing[]): HistoryRun['from'] {
  let [at, choices] = [from, from?.choices ?? 0];
  for (let steps = 0; at && steps < all.length; steps++) {
    const earlier = at.run;
    const run = all.find(({ id }) => id === earlier);
    choices = Math.min(choices, at.choices);
    if (run && !run.setAside) return { run: run.id, choices };
    at = run?.from;
  }
  return null;
}
