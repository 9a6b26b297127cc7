import { composureWord, groundWord } from '../core/meeting/words.ts';
import type { MeetingEvent, Notebook } from '../core/meeting/meeting.ts';
import { sceneryAfter, stagedAfter } from '../core/meeting/staged.ts';
import { breaksSilence, doingNow, eventsShown, lineShown, meetingShown, phaseOf, readFromStart, said, yourWords, type Phase } from '../core/run/reading.ts';
import type { Choice } from '../core/story/beat.ts';
import type { Scenario } from '../core/story/scenario.ts';
import type { MeetingView, NotebookView } from '../ui/contract.ts';
import { fingerprint, type Session } from './session.ts';

/** A session as the meeting screen shows it. */
export function viewMeeting(session: Session): MeetingView {
  const { reading, file } = session;
  const { scenario } = file;
  const meeting = meetingShown(reading);
  const events = eventsShown(reading);
  const phase = phaseAt(session);
  const lines = said(reading);
  const staged = stagedAfter(lines, scenario.cast.map((person) => person.id));
  const { next } = reading.played;
  const options = phase === 'choosing' && next.kind === 'choices' ? next.options : [];
  const marked = markedIn(session);
  const choices = options.filter((choice) => choice.table === undefined || choice.index === marked);
  const line = lineShown(reading);
  return {
    run: session.id,
    place: meeting.place,
    room: scenario.setting.room,
    shot: sceneryAfter(lines).shot,
    cast: scenario.cast,
    scene: sceneOf(scenario, meeting.scene),
    said: lines,
    yourWords: yourWords(reading),
    readBefore: line !== null && session.seen.has(fingerprint(line.text)),
    again: session.furthest !== undefined && reading.line < session.furthest,
    canReadBack: !session.watched && reading.line > readFromStart(reading.played).line,
    moods: Object.fromEntries(Object.entries(staged).map(([id, seat]) => [id, seat.mood])),
    phase,
    choices,
    tableActions: session.watched ? [] : options.filter((choice) => choice.table !== undefined),
    silence: breaksSilence(reading),
    doing: doingNow(reading),
    ending: phase === 'over' && next.kind === 'end' ? next.ending : null,
    interruption: isInterruption(choices),
    composure: { value: meeting.composure, change: moved(events, 'composureMoved'), word: composureWord(meeting.composure) },
    commonGround: { value: meeting.commonGround, change: moved(events, 'groundMoved'), word: groundWord(meeting.commonGround) },
    meters: file.own?.meters ?? true,
    plain: file.own?.plain ?? false,
    notebook: viewNotebook(session, meeting.notebook),
    definitions: [...scenario.words, ...file.glossary],
    canGoBack: !session.watched && reading.played.moments.length > 0,
  };
}

/** What plays by itself comes to its decisions at stops of their own. */
function phaseAt({ reading, watched }: Session): Phase {
  const stop = watched?.stops[watched.at];
  return stop && stop.kind !== 'choice' ? 'line' : phaseOf(reading);
}

function markedIn({ watched }: Session): number | null {
  const stop = watched?.stops[watched.at];
  return stop?.kind === 'choice' ? stop.index : null;
}

/** Someone is still speaking when all that can be done is to cut in or to let them finish. */
function isInterruption(choices: readonly Choice[]): boolean {
  return choices.some((choice) => choice.moves.includes('interrupt'))
    && choices.every((choice) => choice.moves.includes('interrupt') || choice.moves.includes('listen'));
}

const moved = (events: readonly MeetingEvent[], kind: 'composureMoved' | 'groundMoved'): number =>
  events.reduce((sum, event) => (event.kind === kind ? sum + event.by : sum), 0);

function sceneOf(scenario: Scenario, id: string | null): MeetingView['scene'] {
  const place = scenario.scenes.findIndex((scene) => scene.id === id);
  const scene = scenario.scenes[place];
  return scene ? { number: place + 1, of: scenario.scenes.length, title: scene.title } : null;
}

export const notebookSize = (notebook: Notebook): number =>
  notebook.heard.length + notebook.offered.length + notebook.asked.length + notebook.agreed.length + notebook.leftOpen.length;

function viewNotebook(session: Session, notebook: Notebook): NotebookView {
  const { scenario } = session.file;
  const entries = (list: readonly { id: string; text: string }[], ids: readonly string[]) =>
    ids.flatMap((id) => list.filter((entry) => entry.id === id).map(({ text }) => ({ id, text })));
  const nameOf = (id: string): string => scenario.cast.find((person) => person.id === id)?.name ?? id;
  const texts = (list: readonly { id: string; text: string }[], ids: readonly string[]) => entries(list, ids).map((entry) => entry.text);
  return {
    heard: notebook.heard.flatMap((id) => scenario.heard.filter((entry) => entry.id === id).map(({ who, text }) => ({ id, name: nameOf(who), text }))),
    offered: entries(scenario.offered, notebook.offered),
    asked: entries(scenario.asked, notebook.asked),
    agreed: entries(scenario.agreed, notebook.agreed),
    leftOpen: entries(scenario.agreed, notebook.leftOpen),
    matters: texts(scenario.asked, session.preparation.matters),
    couldGive: texts(scenario.offered, session.preparation.couldGive),
    fresh: Math.max(0, notebookSize(notebook) - session.notebookSeen),
  };
}
