import { NOT_PREPARED, type Preparation } from '../core/debrief/debrief.ts';
import { lineShown, meetingShown, phaseOf, readFromStart, type Reading } from '../core/run/reading.ts';
import { advance, replay, takenFrom } from '../core/run/replay.ts';
import { resultsOf } from '../core/run/results.ts';
import type { Run } from '../core/run/run.ts';
import { notebookSize } from './view.ts';
import { fingerprint, openSession, type Opening, type Session } from './session.ts';
import { cueForChoice, cueForEnding } from '../sound/sound.ts';
import { soundLine, soundPlace } from './sounding.ts';
import { elsewhere, languageOf, showSession, type Context } from './state.ts';
import { writeRoute } from './route.ts';
import type { RunHeader } from '../saves/saves.ts';

/** Everything a player does inside a meeting. What a choice does is written down before it is shown. */
export function meetingCommands(context: Context, finished: (run: string) => void) {
  const { around, store } = context;

  /** `choices`, by their numbers, are taken as far as they can be. */
  const begin = async (id: string, preparation: Preparation, seed: number, choices: readonly number[] = []): Promise<void> => {
    const locale = languageOf(context);
    const file = await around.stories.open(id, locale);
    if (!file.ok) return context.say(file.error, 'trouble');
    const run: Run = { scenario: id, storyHash: file.value.story.hash, seed, locale, choices: choices.map((index) => ({ index, path: '', text: '' })) };
    const played = choices.length > 0 ? replay(file.value.story, file.value.scenario, run) : null;
    const taken = played?.ok ? played.value.moments.map(({ chosen }) => takenFrom(chosen)) : [];
    await startRun({ ...run, choices: taken }, preparation, taken.length > 0 ? 'decision' : 'start');
  };

  /** A run of its own, from its start or from a prefix of another, which may be set aside for it in the same step. */
  const startRun = async (run: Run, preparation: Preparation, position: Opening['position'], from?: RunHeader['from'], setAside?: string): Promise<void> => {
    const file = await around.stories.open(run.scenario, languageOf(context, run));
    if (!file.ok) return context.say(file.error, 'trouble');
    const header = headerOf(run, preparation, from);
    const kept = await around.saves.start(header, run.choices, setAside);
    if (!kept.ok) context.say(kept.error.message, 'trouble');
    const seen = await seenLines(run.scenario);
    const opened = openSession(file.value, { id: header.id, run, preparation, position, seen, saving: kept.ok });
    if (!opened.ok) return context.say(opened.error, 'trouble');
    if (kept.ok) await place(opened.value);
    enter(opened.value);
  };

  const place = async ({ id, reading }: Session): Promise<void> => {
    const kept = await around.saves.place(id, { choices: reading.played.moments.length, line: reading.line }, around.now());
    if (!kept.ok) context.say(kept.error.message, 'trouble');
  };

  const headerOf = (run: Run, preparation: Preparation, from: RunHeader['from']): RunHeader => {
    const { choices: _, ...what } = run;
    const now = around.now();
    return { ...what, id: around.newId(), startedAt: now, touchedAt: now, preparation, ...(from && { from }) };
  };

  const seenLines = async (scenario: string): Promise<ReadonlySet<number>> => {
    const seen = await around.saves.seen(scenario);
    return new Set(seen.ok ? seen.value : []);
  };

  const enter = (session: Session): void => {
    showSession(context, session);
    store.setState({ ...elsewhere, screen: 'meeting' });
    around.setAddress(writeRoute({ screen: 'meeting', run: session.id }));
    soundPlace(context, session);
  };

  /** Opens a kept run where it was left. */
  const resume = async (id: string): Promise<void> => {
    const saved = await around.saves.load(id);
    if (!saved.ok) { context.say(saved.error.message, 'trouble'); return; }
    const { header, run, position, lost } = saved.value;
    const file = await around.stories.open(run.scenario, languageOf(context, run));
    if (!file.ok) return context.say(file.error, 'trouble');
    if (lost) context.say(lost, 'trouble');
    const seen = await seenLines(run.scenario);
    const opened = openSession(file.value, { id, run, preparation: header.preparation, position: position ?? 'start', seen, saving: true });
    if (!opened.ok) return context.say(opened.error, 'trouble');
    if (opened.value.run.choices.length === run.choices.length) return enter(opened.value);
    context.say(`This meeting’s script has changed since you played it. It opens as far as it still fits, as a new meeting; the old one is kept as it was.`);
    await startRun({ ...opened.value.run, storyHash: file.value.story.hash }, header.preparation, 'decision', { run: id, choices: opened.value.run.choices.length });
  };

  const show = async (session: Session, reading: Reading): Promise<void> => {
    const left = lineShown(session.reading);
    const seen = left ? new Set([...session.seen, fingerprint(left.text)]) : session.seen;
    if (left) void around.saves.addSeen(session.run.scenario, [fingerprint(left.text)]);
    const moved = { ...session, reading, seen };
    if (session.saving) await place(moved);
    showSession(context, moved);
    soundLine(context);
  };

  const next = async (): Promise<void> => {
    const { session } = store.getState();
    if (!session || session.watched) return;
    const phase = phaseOf(session.reading);
    if (phase === 'line') await show(session, { ...session.reading, line: session.reading.line + 1 });
    if (phase === 'over') await finish(session);
  };

  const finish = async (session: Session): Promise<void> => {
    const { next: end } = session.reading.played;
    if (end.kind !== 'end') return;
    if (session.saving) {
      const kept = await around.saves.finish(session.id, end.ending, around.now());
      if (!kept.ok) context.say(kept.error.message, 'trouble');
      else await around.saves.describe(session.id, { results: resultsOf(session.reading.played, session.file.scenario) });
    }
    around.sound.cue(cueForEnding(end.ending));
    around.sound.room(null);
    finished(session.id);
  };

  const choose = async (index: number): Promise<void> => {
    const { session } = store.getState();
    if (!session || session.watched || phaseOf(session.reading) !== 'choosing') return;
    const { played } = session.reading;
    const chosen = played.next.kind === 'choices' ? played.next.options.find((option) => option.index === index) : undefined;
    if (!chosen || chosen.blocked !== undefined) return;
    const taken = takenFrom(chosen);
    const saving = session.saving && await append(session, taken);
    if (saving === 'moved-on') return;
    const followed = advance(played, chosen);
    if (!followed.ok) return context.say(`The story can’t go on here: ${followed.error.message}`, 'trouble');
    around.sound.cue(cueForChoice(chosen));
    const run = { ...session.run, choices: [...session.run.choices, taken] };
    await show({ ...session, run, saving, furthest: undefined }, readFromStart(followed.value));
  };

  /** True when it is on disk; false when it can't be kept; 'moved-on' when another tab took this decision first. */
  const append = async (session: Session, taken: ReturnType<typeof takenFrom>): Promise<boolean | 'moved-on'> => {
    const kept = await around.saves.append(session.id, session.run.choices.length, taken);
    if (kept.ok) return true;
    if (kept.error.code !== 'saves/moved-on') {
      context.say(kept.error.message, 'trouble');
      return false;
    }
    context.say('This meeting went on in another tab. Here is where it stands now.');
    await resume(session.id);
    return 'moved-on';
  };

  /** Plays on from just before a decision, as a run of its own; the other one is kept. */
  const fork = async (run: Run, id: string, preparation: Preparation, decision: number, setAside?: string): Promise<void> => {
    const prefix = { ...run, choices: run.choices.slice(0, decision) };
    await startRun(prefix, preparation, 'decision', { run: id, choices: decision }, setAside);
  };

  const back = async (): Promise<void> => {
    const { session } = store.getState();
    if (session) await backTo(session.run.choices.length - 1);
  };

  const backTo = async (decision: number): Promise<void> => {
    const { session } = store.getState();
    if (!session || session.watched || decision < 0 || decision >= session.run.choices.length) return;
    await fork(session.run, session.id, session.preparation, decision, session.id);
  };

  /** Lines are read again, never unsaid: further back than the last decision leads a choice of its own. */
  const lineBack = async (): Promise<void> => {
    const { session } = store.getState();
    if (!session || session.watched || session.reading.line <= readFromStart(session.reading.played).line) return;
    const { line } = session.reading;
    const moved = { ...session, furthest: Math.max(line, session.furthest ?? 0), reading: { ...session.reading, line: line - 1 } };
    if (session.saving) await place(moved);
    showSession(context, moved, 'arrived');
    soundPlace(context, moved);
  };

  const tryAgain = async (id: string, decision: number): Promise<void> => {
    const { session } = store.getState();
    if (session?.id === id) return fork(session.run, id, session.preparation, decision);
    const saved = await around.saves.load(id);
    if (!saved.ok) return context.say(saved.error.message, 'trouble');
    await fork(saved.value.run, id, saved.value.header.preparation, decision);
  };

  const openedNotebook = (): void => {
    const { session } = store.getState();
    if (session) showSession(context, { ...session, notebookSeen: notebookSize(meetingShown(session.reading).notebook) }, store.getState().delivery);
    around.sound.cue('page');
  };

  const showEdited = async (id: string): Promise<void> => {
    const { session } = store.getState();
    if (!session || session.watched || session.run.scenario !== id) return;
    const file = await around.stories.open(id, languageOf(context, session.run));
    if (!file.ok) return context.say(file.error, 'trouble');
    const position = { choices: session.run.choices.length, line: session.reading.line };
    const opened = openSession(file.value, { ...session, position });
    if (!opened.ok) return context.say(opened.error, 'trouble');
    if (opened.value.run.choices.length < session.run.choices.length) context.say('The edited story fits your run only up to here.');
    showSession(context, opened.value);
  };
  around.stories.onEdited((id) => void showEdited(id));

  const startFrom = (run: Run, position: Opening['position']): Promise<void> => startRun(run, NOT_PREPARED, position);

  return { begin, startFrom, resume, next, choose, back, backTo, lineBack, tryAgain, openedNotebook };
}
