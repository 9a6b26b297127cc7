import { NOT_PREPARED } from '../core/debrief/debrief.ts';
import { decodeRun, encodeRun, type ShareError } from '../core/run/encode.ts';
import { replay, takenFrom } from '../core/run/replay.ts';
import { resultsOf } from '../core/run/results.ts';
import { halvesOf } from '../core/story/fingerprint.ts';
import { openShared, type OpenedRun } from '../core/run/shared.ts';
import type { Run } from '../core/run/run.ts';
import { theEndOf } from './own/the-end.ts';
import { writeRoute } from './route.ts';
import { showDebrief } from './show-debrief.ts';
import { away, languageOf, type Context } from './state.ts';
import type { Meeting } from './stories.ts';

const TROUBLES: Readonly<Record<ShareError, string>> = {
  'share/damaged': 'This link is not whole. Part of it may have been lost on the way. Ask for it once more, or copy it again in one piece.',
  'share/newer': 'This link was made by a newer version of the game. Reload this page to get that version, then open the link again.',
  'share/too-long': 'This link is longer than any meeting of this game, so it was not opened. Ask whoever sent it for a new one.',
};
const NOT_HERE = 'The meeting in this link isn’t in this copy of the game. If somebody made it, ask them for its story too, and bring it here on the shelf.';
const NOTHING_FITS = 'This meeting’s script has changed since the link was made, and nothing of it fits any more. Ask for a new link, or play the meeting yourself.';
const WORDS_ONLY = 'The meeting in this link has no debrief to show.';
const TOO_LONG = 'This meeting is too long for a link. “Export my meetings” on the shelf makes a file that you can send.';

interface Opened extends OpenedRun { readonly id: string; readonly file: Meeting }

export function shareCommands(context: Context, library: { refresh(): Promise<unknown>; openDebrief(run: string): Promise<void> }) {
  const { around, store } = context;
  let shown: Opened | null = null;

  const refuse = async (sentence: string): Promise<void> => {
    await library.refresh();
    around.sound.room(null);
    around.setAddress(writeRoute({ screen: 'shelf' }));
    store.setState({ ...away, screen: 'shelf' });
    context.say(sentence, 'trouble');
  };

  /** Shows a meeting that is all in the address. */
  const open = async (code: string): Promise<void> => {
    const shared = decodeRun(code);
    if (!shared.ok) return refuse(TROUBLES[shared.error]);
    const { shelf, ownShelf } = store.getState();
    if (![...shelf, ...ownShelf].some(({ id }) => id === shared.value.scenario)) return refuse(NOT_HERE);
    const file = await around.stories.open(shared.value.scenario, around.locale ?? shared.value.locale);
    if (!file.ok) return refuse(file.error);
    const found = openShared(shared.value, file.value.story, file.value.scenario);
    if (!found.ok) return refuse(`The meeting in this link can’t be played: ${found.error.message}`);
    if (found.value.run.choices.length === 0) return refuse(NOTHING_FITS);
    await show({ ...found.value, id: idOf(code), file: file.value });
  };

  const show = async (opened: Opened): Promise<void> => {
    const { run, preparation, id, file } = opened;
    if (theEndOf(file, id, run)) return refuse(WORDS_ONLY);
    const shared = { kept: (await around.saves.load(id)).ok, over: opened.over, decisions: run.choices.length, held: opened.held };
    const made = showDebrief(context, { id, file, run, preparation, reflections: { feeling: null, pair: '', answers: [] }, shared });
    if (!made.ok) return refuse(made.error);
    shown = opened;
    around.sound.room(null);
  };

  /** Puts the shared meeting among those kept here, once. */
  const keep = async (): Promise<string | null> => {
    if (!shown) return null;
    const { id, run, preparation, file } = shown;
    if ((await around.saves.load(id)).ok) return id;
    const played = replay(file.story, file.scenario, run);
    if (!played.ok) return null;
    const { choices, ...what } = run;
    const now = around.now();
    const { next } = played.value;
    const ended = next.kind === 'end' ? { ending: next.ending, finishedAt: now, results: resultsOf(played.value, file.scenario) } : {};
    const kept = await around.saves.start({ ...what, id, startedAt: now, touchedAt: now, preparation, shared: true, ...ended }, choices);
    if (kept.ok) return id;
    context.say(kept.error.message, 'trouble');
    return null;
  };

  const keepShared = async (): Promise<void> => {
    const id = await keep();
    if (id === null) return;
    await library.refresh();
    const { debrief } = store.getState();
    if (debrief?.shared) store.setState({ debrief: { ...debrief, shared: { ...debrief.shared, kept: true } } });
  };

  /** Makes the link of a meeting, as it can be read here. */
  const offer = async (id: string): Promise<void> => {
    const found = shown?.id === id ? shown : await load(id);
    if (!found) return;
    const code = encodeRun(found.run, found.preparation);
    if (!code.ok) return context.say(TOO_LONG, 'trouble');
    const own = found.file.own !== undefined;
    store.setState({ sharing: { link: around.linkTo(writeRoute({ screen: 'shared', code: code.value })), title: found.file.scenario.title, own } });
  };

  const load = async (id: string): Promise<Pick<Opened, 'run' | 'preparation' | 'file'> | null> => {
    const saved = await around.saves.load(id);
    if (!saved.ok) { context.say(saved.error.message, 'trouble'); return null; }
    const file = await around.stories.open(saved.value.run.scenario, languageOf(context, saved.value.run));
    if (!file.ok) { context.say(file.error, 'trouble'); return null; }
    const played = replay(file.value.story, file.value.scenario, saved.value.run);
    if (!played.ok) { context.say(`This meeting can’t be shared: ${played.error.message}`, 'trouble'); return null; }
    const choices = played.value.moments.map(({ chosen }) => takenFrom(chosen));
    const run: Run = { ...saved.value.run, storyHash: file.value.story.hash, choices };
    return { run, preparation: saved.value.header.preparation ?? NOT_PREPARED, file: file.value };
  };

  return { open, keep, keepShared, offer, isShown: (id: string): boolean => shown?.id === id };
}

/** The same link is the same meeting, however often it is opened. */
const idOf = (code: string): string => `shared-${halvesOf(code).map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')}`;
