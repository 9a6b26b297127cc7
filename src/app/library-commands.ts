import { NOT_PREPARED, type Preparation } from '../core/debrief/debrief.ts';
import type { Run } from '../core/run/run.ts';
import type { KeptStory, RunListing } from '../saves/saves.ts';
import type { Reflections, TheEndView } from '../ui/contract.ts';
import { ownEntry } from './own/own-shelf.ts';
import { theEndOf } from './own/the-end.ts';
import { writeRoute } from './route.ts';
import { showDebrief } from './show-debrief.ts';
import { elsewhere, languageOf, type Context } from './state.ts';
import { lastAnswers } from './last-time.ts';

const NO_REFLECTIONS: Reflections = { feeling: null, pair: '', answers: [] };

/** Everything a player does with meetings that are kept: read the debrief, delete, export, import. */
export function libraryCommands(context: Context) {
  const { around, store } = context;

  const refresh = async (): Promise<readonly RunListing[]> => {
    const listed = await around.saves.list();
    if (!listed.ok) {
      context.say(listed.error.message, 'trouble');
      return [];
    }
    const { runs, unreadable } = listed.value;
    const own = await ownStories(runs);
    const titles = new Map([...around.stories.shelf, ...own].map((entry) => [entry.id, entry.title]));
    store.setState({
      ownShelf: own.filter((story) => !story.offShelf).map(ownEntry),
      runs: runs.filter((run) => !run.setAside).map((run) => ({
        id: run.id, scenario: run.scenario, title: titles.get(run.scenario) ?? run.scenario,
        at: run.touchedAt, decisions: run.decisions, ending: run.ending ?? null, name: run.name ?? null,
      })),
    });
    if (unreadable > 0) context.say(`${unreadable === 1 ? 'One kept meeting' : `${unreadable} kept meetings`} can’t be read. Nothing was deleted; the others are all here.`, 'trouble');
    return runs;
  };

  /** Those taken off the shelf stay as long as there is a meeting of theirs to read. */
  const ownStories = async (runs: readonly { readonly scenario: string }[]): Promise<readonly KeptStory[]> => {
    const kept = await around.saves.stories();
    if (!kept.ok) return [];
    const done = kept.value.filter((story) => story.offShelf && !runs.some((run) => run.scenario === story.id));
    for (const { id } of done) await around.saves.dropStory(id);
    return kept.value.filter((story) => !done.includes(story));
  };

  interface Kept { readonly run: Run; readonly preparation: Preparation; readonly reflections: Reflections; readonly shared?: boolean }

  /** From the disk; what could not be kept there is still in the session. */
  const kept = async (id: string): Promise<Kept | null> => {
    const saved = await around.saves.load(id);
    const { session } = store.getState();
    if (saved.ok) {
      const { header, run } = saved.value;
      const live = session?.id === id && session.run.choices.length > run.choices.length ? session.run : run;
      return { run: live, preparation: header.preparation, reflections: header.reflections ?? NO_REFLECTIONS, shared: header.shared === true };
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
    const [decisions, shared] = [found.run.choices.length, found.shared === true];
    const shown = showDebrief(context, {
      id, file: file.value, run: found.run, preparation: found.preparation ?? NOT_PREPARED, reflections: found.reflections,
      ...(shared && { shared: { kept: true, over: true, decisions, held: decisions } }),
    });
    if (!shown.ok) return context.say(shown.error, 'trouble');
    around.setAddress(writeRoute({ screen: 'debrief', run: id }));
    store.setState({ lastTime: lastAnswers(await refresh(), found.run.scenario, id) });
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

  return { refresh, openDebrief, reflect, exportAll, importAll };
}
