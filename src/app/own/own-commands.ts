import { NOT_PREPARED, type Preparation } from '../../core/debrief/debrief.ts';
import type { Examination } from '../../core/own/examine.ts';
import { scenarioOf, type OwnStory } from '../../core/own/own-story.ts';
import type { Trouble } from '../../core/own/trouble.ts';
import type { KeptStory } from '../../saves/saves.ts';
import type { Context } from '../state.ts';
import type { Chosen } from './chosen.ts';

/** What the rest of the game does for a story that was brought. */
interface Game {
  refresh(): Promise<void>;
  begin(id: string, preparation: Preparation): Promise<void>;
  prepare(id: string): Promise<void>;
}

/** Everything a player does with stories of their own. */
export function ownCommands(context: Context, game: Game) {
  const { around, store } = context;
  let stop = (): void => undefined;
  let brought: OwnStory | null = null;

  const hear = (name: string) => (heard: Examination): void => {
    switch (heard.kind) {
      case 'compiled': return store.setState({ bringing: { kind: 'walking', name, share: 0 } });
      case 'walking': return store.setState({ bringing: { kind: 'walking', name, share: heard.lines === 0 ? 1 : heard.seen / heard.lines } });
      case 'refused': return store.setState({ bringing: { kind: 'refused', name, troubles: heard.troubles } });
      case 'examined': brought = heard.own; return store.setState({ bringing: shown(name, heard.own, heard.troubles) });
    }
  };

  const shown = (name: string, own: OwnStory, troubles: readonly Trouble[]) => {
    const there = store.getState().ownShelf.find((entry) => entry.id === own.id);
    const cast = scenarioOf(own).cast.map((person) => ({ name: person.name, look: person.look }));
    return { kind: 'ready', name, title: own.title, cast, plain: own.scenario === null, troubles, replaces: there !== undefined } as const;
  };

  const bring = (chosen: Chosen): void => {
    if (chosen.files.length === 0) return;
    leave();
    store.setState({ bringing: { kind: 'reading', name: chosen.name } });
    stop = around.workshop.examine(chosen, hear(chosen.name));
  };

  /** Stops what is being read, or puts away what came of it. */
  const leave = (): void => {
    stop();
    stop = () => undefined;
    brought = null;
    store.setState({ bringing: null });
  };

  const keep = async (beside: boolean): Promise<OwnStory | null> => {
    if (!brought) return null;
    const kept = await around.saves.stories();
    const taken = new Set(kept.ok ? kept.value.map(({ id }) => id) : []);
    const own = beside ? besideOthers(brought, taken) : brought;
    const written = await around.saves.keepStory(record(own, around.now()));
    if (!written.ok) { context.say(written.error.message, 'trouble'); return null; }
    leave();
    await game.refresh();
    return own;
  };

  const keepBrought = async ({ beside, play }: { readonly beside: boolean; readonly play: boolean }): Promise<void> => {
    const own = await keep(beside);
    if (!own) return;
    if (!play) return context.say(`“${own.title}” is on your shelf.`);
    await (own.scenario === null ? game.begin(own.id, NOT_PREPARED) : game.prepare(own.id));
  };

  /** It is off the shelf at once, and off the device when no meeting of it is left. */
  const takeOff = async (id: string): Promise<void> => {
    const kept = await around.saves.stories();
    const story = kept.ok ? kept.value.find((each) => each.id === id) : undefined;
    if (!story) return game.refresh();
    const written = await around.saves.keepStory({ ...story, offShelf: true });
    if (!written.ok) context.say(written.error.message, 'trouble');
    await game.refresh();
  };

  return { bring, leave, keepBrought, takeOff };
}

const record = ({ id, title, story: { ink, hash }, scenario, speakers, meters }: OwnStory, broughtAt: number): KeptStory =>
  ({ id, title, ink, hash, scenario, speakers, meters, broughtAt });

/** The first number that is free, in the name too. */
function besideOthers(own: OwnStory, taken: ReadonlySet<string>): OwnStory {
  let number = 2;
  while (taken.has(`${own.id}-${number}`)) number++;
  return { ...own, id: `${own.id}-${number}`, title: `${own.title} (${number})` };
}
