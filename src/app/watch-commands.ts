import { NOT_PREPARED } from '../core/debrief/debrief.ts';
import { lineShown } from '../core/run/reading.ts';
import { readingAt, stopsOf } from '../core/run/watching.ts';
import { replay } from '../core/run/replay.ts';
import type { Run } from '../core/run/run.ts';
import type { FittedExample } from '../core/story/examples.ts';
import type { WatchingView } from '../ui/contract.ts';
import { writeRoute } from './route.ts';
import type { Session, Watched } from './session.ts';
import { soundLine, soundPlace } from './sounding.ts';
import { elsewhere, languageOf, showSession, type Context } from './state.ts';
import type { Meeting } from './stories.ts';

const GONE = 'This example isn’t here any more. The meeting itself is.';

type StartRun = (run: Run, position: { readonly choices: number; readonly line: number } | 'decision') => Promise<void>;

/** A meeting that plays by itself, with what the coach says between the lines. Nothing of it is kept. */
export function watchCommands(context: Context, startRun: StartRun) {
  const { around, store } = context;

  const open = async (scenario: string, id: string): Promise<void> => {
    const file = await around.stories.open(scenario, languageOf(context));
    if (!file.ok) return context.say(file.error, 'trouble');
    const example = file.value.examples?.find((each) => each.id === id);
    const session = example && sessionOf(file.value, example);
    if (!session) return context.say(GONE, 'trouble');
    store.setState({ ...elsewhere, screen: 'meeting' });
    around.setAddress(writeRoute({ screen: 'watch', scenario, example: id }));
    show(session, playsByItself());
    soundPlace(context, session);
    soundLine(context);
  };

  const sessionOf = (file: Meeting, example: FittedExample): Session | null => {
    const run: Run = { scenario: file.scenario.id, storyHash: file.story.hash, seed: example.seed, locale: languageOf(context), choices: example.choices };
    const played = replay(file.story, file.scenario, run);
    if (!played.ok) return null;
    const watched: Watched = { example, played: played.value, stops: stopsOf(played.value, example), at: 0 };
    const session = { id: `watch-${example.id}`, file, run, preparation: NOT_PREPARED, seen: new Set<number>(), notebookSeen: 0, saving: false };
    return atStop({ ...session, reading: { played: played.value, line: 0 }, watched }, watched, 0);
  };

  /** Lines that come and go by themselves are movement, and not for those who want to leave them by hand. */
  const playsByItself = (): boolean => !store.getState().settings.reducedMotion && !around.still();

  const show = (session: Session, playing: boolean): void => {
    const before = store.getState().session;
    const sameLine = before?.id === session.id && before.reading.line === session.reading.line && before.run.choices.length === session.run.choices.length;
    showSession(context, session, sameLine ? store.getState().delivery : undefined);
    store.setState({ watching: viewWatching(session, playing) });
    if (before?.id === session.id && !sameLine) soundLine(context);
  };

  const step = async (by: 1 | -1): Promise<void> => {
    const { session, watching } = store.getState();
    if (!session?.watched || !watching) return;
    const at = session.watched.at + by;
    if (at < 0 || at >= session.watched.stops.length) return;
    show(atStop(session, session.watched, at), watching.playing && at < session.watched.stops.length - 1);
  };

  const play = (playing: boolean): void => {
    const { watching } = store.getState();
    if (watching && !watching.over) store.setState({ watching: { ...watching, playing } });
  };

  /** From here on it is the player’s own meeting, and kept. */
  const takeOver = async (): Promise<void> => {
    const { session } = store.getState();
    const stop = session?.watched?.stops[session.watched.at];
    if (!session || !stop) return;
    const choices = session.run.choices.slice(0, stop.choices);
    const line = lineShown(session.reading) === null || stop.kind === 'choice' ? 'decision' : { choices: stop.choices, line: stop.line };
    await startRun({ ...session.run, choices }, line);
  };

  return { open, step, play, takeOver };
}

/** The session as it stands at one of its stops: everything before it was said, nothing after it. */
function atStop(session: Session, watched: Watched, at: number): Session {
  const stop = watched.stops[at];
  if (!stop) return session;
  return { ...session, run: { ...session.run, choices: watched.example.choices.slice(0, stop.choices) }, reading: readingAt(watched.played, stop), watched: { ...watched, at } };
}

export function viewWatching({ watched, file }: Session, playing: boolean): WatchingView | null {
  const stop = watched?.stops[watched.at];
  if (!watched || !stop) return null;
  const { example, stops, at, played } = watched;
  const over = at === stops.length - 1;
  return {
    scenario: file.scenario.id, example: example.id, title: example.title, tip: example.tip,
    stop: at, of: stops.length,
    note: stop.kind === 'note' ? stop.text : null,
    marked: stop.kind === 'choice' ? stop.index : null,
    playing: playing && !over, over,
    ended: over && played.next.kind === 'end',
  };
}
