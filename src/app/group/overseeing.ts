import { runOfRoom } from '../../core/ballot/look.ts';
import { meetingShown, readAtDecision } from '../../core/run/reading.ts';
import { replay, type Replay } from '../../core/run/replay.ts';
import { resultsOf } from '../../core/run/results.ts';
import type { TableRun } from '../../core/ballot/wire.ts';
import type { HostLink } from '../../group/link.ts';
import type { HostPress, TablesView, TableView } from '../../ui/group/contract.ts';
import type { Been } from '../map-view.ts';
import { away, type AppState, type Context } from '../state.ts';
import type { Meeting } from '../stories.ts';
import type { Doorway } from './host-view.ts';
import { carryOut } from './pressing.ts';
import { sentenceFor, WORDS } from './words.ts';

interface Open { readonly link: HostLink; readonly file: Meeting; readonly stop: () => void }

/** Every table of a session at a glance, for its facilitator. */
export function overseeing(context: Context, pages: { compare(runs: readonly [string, string], room: string): Promise<void>; map(file: Meeting, room: string, been: readonly Been[]): Promise<void> }) {
  const { around, store } = context;
  let open: Open | null = null;
  const replays = new Map<number, { readonly run: TableRun; readonly played: Replay | null }>();

  const leave = (): void => {
    open?.stop();
    open?.link.leave();
    open = null;
    replays.clear();
  };

  const oversee = (link: HostLink, file: Meeting, doorway: (code: string) => Doorway, presenterLink: string): void => {
    leave();
    const show = (): void => {
      if (open?.link !== link) return;
      if (store.getState().screen === 'map') void map();
      else store.setState({ tables: viewTables(open, doorway(link.state.code), presenterLink) });
    };
    const isSeen = ({ screen, map: shown }: AppState): boolean => screen === 'tables' || (screen === 'map' && shown?.room === link.state.code);
    const stops = [link.subscribe(show), store.subscribe((state) => { if (!isSeen(state) && open?.link === link) leave(); })];
    store.setState({ ...away, screen: 'tables' });
    open = { link, file, stop: () => stops.forEach((stop) => stop()) };
    show();
  };

  const viewTables = ({ link: { state }, file }: Open, doorway: Doorway, presenterLink: string): TablesView => ({
    ...doorway, presenterLink, status: state.status, code: state.code, here: state.here.here,
    ended: state.room?.ended ?? false, locked: state.room?.locked ?? false, question: state.room?.paused?.question ?? null,
    tables: [...state.tables].toSorted(([a], [b]) => a - b).flatMap(([number, run]) => viewTable(number, playedBy(number, run, file), file) ?? []),
  });

  /** Replayed once for each way a table goes on. */
  const playedBy = (number: number, run: TableRun, file: Meeting): Replay | null => {
    const before = replays.get(number);
    if (before?.run === run) return before.played;
    const room = open?.link.state.room;
    const played = room && replay(file.story, file.scenario, { ...runOfRoom(room), choices: run.choices });
    const now = { run, played: played?.ok ? played.value : null };
    replays.set(number, now);
    return now.played;
  };

  /** Puts what the tables have played so far among the kept meetings, each under its name, and tells their ids. */
  const keep = async (wanted: readonly number[]): Promise<readonly string[]> => {
    if (!open) return [];
    const { link: { state }, file } = open;
    const ids: string[] = [];
    for (const number of wanted) {
      const run = state.tables.get(number);
      const played = run && state.room && playedBy(number, run, file);
      if (!run || !played || !state.room) continue;
      const { choices: _, ...what } = runOfRoom(state.room);
      const [id, now] = [`table-${state.code}-${number}-${run.choices.length}`, around.now()];
      const ended = played.next.kind === 'end' ? { ending: played.next.ending, finishedAt: now, results: resultsOf(played, file.scenario) } : {};
      if (!(await around.saves.load(id)).ok) await around.saves.start({ ...what, id, startedAt: now, touchedAt: now, preparation: { matters: [], couldGive: [] }, shared: true, name: WORDS.tableKept(number), ...ended }, run.choices);
      ids.push(id);
    }
    return ids;
  };

  const compare = async (a: number, b: number): Promise<void> => {
    const [first, second] = await keep([a, b]);
    if (open && first && second) await pages.compare([first, second], open.link.state.code);
  };

  /** All tables on the map of the meeting, where each stands now. */
  const map = async (): Promise<void> => {
    if (!open) return;
    const { file, link: { state } } = open;
    await pages.map(file, state.code, [...state.tables].toSorted(([a], [b]) => a - b).flatMap(([number, run]) => beenBy(number, playedBy(number, run, file)) ?? []));
  };

  const press = async (what: HostPress): Promise<void> => {
    const refusal = open && await carryOut(what, open.link, null);
    if (refusal) context.say(sentenceFor(refusal), 'trouble');
  };

  return { oversee, leave, press, compare, map, get link() { return open?.link ?? null; } };
}

function beenBy(table: number, played: Replay | null): Been | null {
  if (!played) return null;
  const ending = played.next.kind === 'end' ? played.next.ending : null;
  return { id: `table ${table}`, table, at: 0, ending, hand: null, places: [], played };
}

function viewTable(number: number, played: Replay | null, { scenario }: Meeting): TableView | null {
  if (!played) return null;
  const now = meetingShown(readAtDecision(played));
  return {
    number, decisions: played.moments.length, composure: now.composure, commonGround: now.commonGround,
    scene: scenario.scenes.find(({ id }) => id === now.scene)?.title ?? null,
    ending: played.next.kind === 'end' ? played.next.ending : null,
  };
}
