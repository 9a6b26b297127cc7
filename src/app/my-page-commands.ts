import { NOT_PREPARED, type TakeAlong } from '../core/debrief/debrief.ts';
import { debriefOf } from '../core/debrief/make.ts';
import { addStar, dropStar, put } from '../core/page/edit.ts';
import { offersOf } from '../core/page/gather.ts';
import { isStarred, LISTS, MOST, type Entry, type ListId, type MyPage } from '../core/page/page.ts';
import { linesOf, replay } from '../core/run/replay.ts';
import type { Line } from '../core/story/beat.ts';
import type { Scenario } from '../core/story/scenario.ts';
import type { RunHeader } from '../saves/saves.ts';
import { writeRoute } from './route.ts';
import { away, languageOf, type Context } from './state.ts';

/** So many of the newest meetings offer something for the page. */
const NEWEST = 3;
/** The answer to “what will you ask first?” among the reflections. */
const FIRST_ASK = 2;

export function myPageCommands(context: Context) {
  const { around, store } = context;

  const open = async (): Promise<void> => {
    await read();
    const listed = await around.saves.list();
    if (!listed.ok) context.say(listed.error.message, 'trouble');
    const runs = listed.ok ? listed.value.runs : [];
    const finished = runs.filter((run) => run.ending !== undefined && run.ending !== 'the-end' && !run.setAside).slice(0, NEWEST);
    const offered = (await Promise.all(finished.map(offeredBy))).filter((page) => page !== null);
    const offers = offersOf(offered, finished[0]?.reflections?.answers[FIRST_ASK]?.trim());
    around.sound.room(null);
    store.setState({ ...away, screen: 'page', myPage: { offers, titles: await titles() } });
    around.setAddress(writeRoute({ screen: 'page' }));
  };

  /** Null where the run can’t be read any more: the page stands without it. */
  const offeredBy = async ({ id, preparation }: RunHeader): Promise<TakeAlong | null> => {
    const saved = await around.saves.load(id);
    if (!saved.ok) return null;
    const { run } = saved.value;
    const file = await around.stories.open(run.scenario, languageOf(context, run));
    if (!file.ok || file.value.own?.plain) return null;
    const played = replay(file.value.story, file.value.scenario, run);
    return played.ok ? debriefOf({ played: played.value, decisions: [], outlooks: null }, file.value.scenario, preparation ?? NOT_PREPARED).page : null;
  };

  const titles = async (): Promise<Readonly<Record<string, string>>> => {
    const own = await around.saves.stories();
    const { shelf } = store.getState();
    const kept = own.ok ? own.value : [];
    return Object.fromEntries([...kept.map(({ id, title }) => [id, title]), ...shelf.map(({ id, title }) => [id, title])]);
  };

  const read = async (): Promise<void> => {
    const kept = await around.saves.page();
    if (kept.ok) store.setState({ page: kept.value });
    else context.say(kept.error.message, 'trouble');
  };

  const keep = async (page: MyPage): Promise<void> => {
    store.setState({ page });
    const kept = await around.saves.keepPage(page);
    if (!kept.ok) context.say(kept.error.message, 'trouble');
  };

  /** Of what is kept now, which another tab may have written. */
  const change = async (by: (page: MyPage) => MyPage): Promise<void> => {
    await read();
    await keep(by(store.getState().page));
  };

  /** Stars a line of a run as it was said, or takes the star away. */
  const star = async (run: string, line: number): Promise<void> => {
    if (isStarred(store.getState().page, run, line)) return change((page) => dropStar(page, run, line));
    const found = await meetingOf(run);
    const said = found?.lines[line];
    if (!found || !said) return context.say('That line can’t be found any more. Nothing was starred.', 'trouble');
    const words = said.text.slice(0, MOST.notes);
    await change((page) => addStar(page, { run, line, scenario: found.scenario.id, speaker: nameOf(said, found.scenario), words }));
  };

  const meetingOf = async (id: string): Promise<{ readonly lines: readonly Line[]; readonly scenario: Scenario } | null> => {
    const { session } = store.getState();
    if (session?.id === id) return { lines: linesOf(session.reading.played), scenario: session.file.scenario };
    const saved = await around.saves.load(id);
    if (!saved.ok) return null;
    const { run } = saved.value;
    const file = await around.stories.open(run.scenario, languageOf(context, run));
    const played = file.ok ? replay(file.value.story, file.value.scenario, run) : null;
    return file.ok && played?.ok ? { lines: linesOf(played.value), scenario: file.value.scenario } : null;
  };

  const putOn = (lists: Readonly<Partial<Record<ListId, readonly Entry[]>>>): Promise<void> =>
    change((page) => LISTS.reduce((all, list) => put(all, list, lists[list] ?? []), page));

  return { open, read, keep, star, putOn };
}

function nameOf({ speaker }: Line, scenario: Scenario): string | null {
  switch (speaker.kind) {
    case 'person': return scenario.cast.find(({ id }) => id === speaker.id)?.name ?? speaker.id;
    case 'you': return 'You';
    case 'narration': return null;
  }
}
