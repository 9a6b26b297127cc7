import { replay } from '../core/run/replay.ts';
import type { RunListing } from '../saves/saves.ts';
import { viewMap, type Been } from './map-view.ts';
import { writeRoute } from './route.ts';
import { away, languageOf, type Context } from './state.ts';
import type { Meeting } from './stories.ts';

/** Meetings whose words are on the map as soon as it is; then so many at a time, while nothing else is to be done. */
const AT_ONCE = 20;
const THEN = 40;

export function mapCommands(context: Context) {
  const { around, store } = context;
  let opened = 0;

  const open = async (scenario: string): Promise<void> => {
    const file = await around.stories.open(scenario, languageOf(context));
    if (!file.ok) return context.say(file.error, 'trouble');
    const [map, listed] = [await around.stories.map(scenario), await around.saves.list()];
    if (!map.ok) context.say(map.error, 'trouble');
    if (!listed.ok) context.say(listed.error.message, 'trouble');
    const runs = listed.ok ? listed.value.runs.filter((run) => run.scenario === scenario && run.decisions > 0 && !run.setAside && !run.shared) : [];
    const been = runs.toSorted((a, b) => b.touchedAt - a.touchedAt).map((run) => beenBy(run, file.value));
    const show = (unread: number) => ({ map: viewMap(file.value.scenario, map.ok ? map.value : null, been, unread) });
    around.sound.room(null);
    store.setState({ ...away, screen: 'map', ...show(been.length) });
    around.setAddress(writeRoute({ screen: 'map', scenario }));
    void readAll(file.value, been, (unread) => store.setState(show(unread)));
  };

  /** Replays one meeting after the other, the newest first, and stops when another page is opened. */
  const readAll = async (file: Meeting, been: Been[], show: (unread: number) => void): Promise<void> => {
    const mine = ++opened;
    for (const [place, run] of been.entries()) {
      await whenIdle();
      const saved = await around.saves.load(run.id);
      if (opened !== mine || store.getState().map?.scenario !== file.scenario.id) return;
      const played = saved.ok ? replay(file.story, file.scenario, saved.value.run) : null;
      if (played?.ok) been[place] = { ...run, played: { moments: played.value.moments, next: played.value.next } };
      const read = place + 1;
      if (read === been.length || read === AT_ONCE || (read > AT_ONCE && (read - AT_ONCE) % THEN === 0)) show(been.length - read);
    }
  };

  /** The tables of a session, as far as each has come; to be called again as they go on. */
  const showTables = async ({ scenario }: Meeting, room: string, been: readonly Been[]): Promise<void> => {
    const map = await around.stories.map(scenario.id);
    const view = viewMap(scenario, map.ok ? map.value : null, been, 0, room);
    if (store.getState().map?.room === room) return store.setState({ map: view });
    store.setState({ ...away, screen: 'map', map: view });
    around.setAddress(writeRoute({ screen: 'room-map', code: room }));
  };

  return { open, showTables };
}

/** In an edited story the places of an earlier one may be others: then only a replay tells. */
const beenBy = (run: RunListing, file: Meeting): Been => ({
  id: run.id, at: run.touchedAt, ending: run.ending ?? null, hand: run.results?.hand ?? null,
  places: run.storyHash === file.story.hash ? run.results?.places ?? [] : [], played: null,
});

const whenIdle = (): Promise<void> => new Promise((resolve) => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 200 });
  else setTimeout(resolve, 0);
});
