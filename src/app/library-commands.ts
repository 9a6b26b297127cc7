import { debriefOf } from '../core/debrief/make.ts';
import { NOT_PREPARED, type Preparation } from '../core/debrief/debrief.ts';
import { replay } from '../core/run/replay.ts';
import type { Run } from '../core/run/run.ts';
import type { KeptStory } from '../saves/saves.ts';
import type { Reflections, TheEndView } from '../ui/contract.ts';
import type { Asked } from './hindsight/hindsight.ts';
import { ownEntry } from './own/own-shelf.ts';
import { theEndOf } from './own/the-end.ts';
import { writeRoute } from './route.ts';
import { elsewhere, languageOf, type Context } from './state.ts';

const NO_REFLECTIONS: Reflections = { feeling: null, pair: '', answers: [] };

/** Everything a player does with meetings that are kept: read the debrief, delete, export, import. */
export function libraryCommands(context: Context) {
  const { around, store } = context;

  const refresh = async (): Promise<void> => {
    const listed = await around.saves.list();
    if (!listed.ok) return context.say(listed.error.message, 'trouble');
    const { runs, unreadable } = listed.value;
    const own = await ownStories(runs);
    const titles = new Map([...around.stories.shelf, ...own].map((entry) => [entry.id, entry.title]));
    store.setState({
      ownShelf: own.filter((story) => !story.offShelf).map(ownEntry),
      runs: runs.filter((run) => !run.setAside).map((run) => ({
        id: run.id, scenario: run.scenario, title: titles.get(run.scenario) ?? run.scenario,
        at: run.touchedAt, decisions: run.decisions, ending: run.ending ?? null,
      })),
    });
    if (unreadable > 0) context.say(`${unreadable === 1 ? 'One kept meeting' : `${unreadable} kept meetings`} can’t be read. Nothing was deleted; the others are all here.`, 'trouble');
  };

  /** Those taken off the shelf stay as long as there is a meeting of theirs to read. */
  const ownStories = async (runs: readonly { readonly scenario: string }[]): Promise<readonly KeptStory[]> => {
    const kept = await around.saves.stories();
    if (!kept.ok) return [];
    const done = kept.value.filter((story) => story.offShelf && !runs.some((run) => run.scenario === story.id));
    for (const { id } of done) await around.saves.dropStory(id);
    return kept.value.filter((story) => !done.includes(story));
  };

  interface Kept { readonly run: Run; readonly preparation: Preparation; readonly reflections: Reflections }

  /** From the disk; what could not be kept there is still in the session. */
  const kept = async (id: string): Promise<Kept | null> => {
    const saved = await around.saves.load(id);
    const { session } = store.getState();
    if (saved.ok) {
      const { header, run } = saved.value;
      const live = session?.id === id && session.run.choices.length > run.choices.length ? session.run : run;
      return { run: live, preparation: header.preparation, reflections: header.reflections ?? NO_REFLECTIONS };
    }
    if (session?.id === id) return { run: session.run, preparation: session.preparation, reflections: NO_REFLECTIONS };
    context.say(saved.error.message, 'trouble');
    return null;
  };

  const openDebrief = async (id: string): Promise<void> => {
    const found = await kept(id);
    if (!found) return;
    const file = await around.stories.open(found.run.scenario, languageOf(context, found.run));
    if (!file.ok) return context.say(file.error, 'trouble');
    const theEnd = theEndOf(file.value, id, found.run);
    if (theEnd) return showTheEnd(theEnd);
    const { story, scenario } = file.value;
    const preparation = found.preparation ?? NOT_PREPARED;
    const played = replay(story, scenario, found.run);
    if (!played.ok) return context.say(`The debrief can’t be made: ${played.error.message}`, 'trouble');
    const debrief = debriefOf({ played: played.value, decisions: [], outlooks: null }, scenario, preparation);
    const [fits, of] = [played.value.fits, found.run.choices.length];
    store.setState({ ...elsewhere, screen: 'debrief', scenario, debrief: { run: id, debrief, looking: 0, fits: fits < of ? { fits, of } : null, reflections: found.reflections } });
    lookBack({ story, scenario, run: { ...found.run, choices: found.run.choices.slice(0, fits) }, preparation }, id);
    around.setAddress(writeRoute({ screen: 'debrief', run: id }));
    await refresh();
  };

  /** Deepens the debrief as long as it is open. */
  const lookBack = (asked: Asked, id: string): void => {
    const stop = around.hindsight.deepen(asked, (deepening) => {
      const { debrief } = store.getState();
      if (debrief?.run !== id) return stop();
      const { composure, commonGround } = debrief.debrief;
      // The curves are the same, and are not drawn again.
      const deeper = deepening?.debrief ? { ...deepening.debrief, composure, commonGround } : debrief.debrief;
      store.setState({ debrief: { ...debrief, debrief: deeper, looking: deepening && deepening.share } });
    });
  };

  const showTheEnd = async (theEnd: TheEndView): Promise<void> => {
    store.setState({ ...elsewhere, screen: 'the-end', theEnd, scenario: null });
    around.setAddress(writeRoute({ screen: 'debrief', run: theEnd.run }));
    await refresh();
  };

  const reflect = async (id: string, change: Partial<Reflections>): Promise<void> => {
    const { debrief } = store.getState();
    if (!debrief || debrief.run !== id) return;
    const reflections = { ...debrief.reflections, ...change };
    store.setState({ debrief: { ...debrief, reflections } });
    const saved = await around.saves.reflect(id, reflections);
    if (!saved.ok) context.say(saved.error.message, 'trouble');
  };

  const forget = async (id: string): Promise<void> => {
    const gone = await around.saves.forget(id);
    if (!gone.ok) context.say(gone.error.message, 'trouble');
    await refresh();
  };

  const exportAll = async (): Promise<void> => {
    const text = await around.saves.exportAll(around.now());
    if (!text.ok) return context.say(text.error.message, 'trouble');
    around.download('a-seat-at-the-table.json', text.value);
  };

  const importAll = async (file: File): Promise<void> => {
    const read = await file.text().catch(() => null);
    if (read === null) return context.say(`“${file.name}” can’t be read.`, 'trouble');
    const brought = await around.saves.importAll(read);
    if (!brought.ok) return context.say(brought.error.message, 'trouble');
    const { added, skipped, refused } = brought.value;
    context.say(`${added === 1 ? 'One meeting' : `${added} meetings`} brought in${skipped > 0 ? `, ${skipped} already here` : ''}.`);
    refused.forEach((sentence) => context.say(sentence, 'trouble'));
    await refresh();
  };

  return { refresh, openDebrief, reflect, forget, exportAll, importAll };
}
