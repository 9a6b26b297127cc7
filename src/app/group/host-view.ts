import { letterOf } from '../../core/ballot/letter.ts';
import { alwaysOpen, blockedNow, leadOf, votable } from '../../core/ballot/options.ts';
import { questionsFor } from '../../core/ballot/questions.ts';
import type { Room } from '../../core/ballot/room.ts';
import { votesIn } from '../../core/ballot/tally.ts';
import { meetingShown, newestPassage, phaseOf, type Phase, type Reading } from '../../core/run/reading.ts';
import type { Replay } from '../../core/run/replay.ts';
import type { Line } from '../../core/story/beat.ts';
import type { Scenario } from '../../core/story/scenario.ts';
import type { Workshop, WorkshopMoment } from '../../core/story/workshop.ts';
import { TIPS } from '../../core/tips/tips.ts';
import type { LinkState } from '../../group/link.ts';
import type { NotedOption, PaceView, PresenterView, ProjectorView } from '../../ui/group/contract.ts';
import { viewVote } from './vote-view.ts';
import { undoneBy } from './words.ts';

/** How phones find the game: the whole link, and what somebody types. */
export interface Doorway { readonly joinLink: string; readonly joinAddress: string }

export function viewProjector(state: LinkState, room: Room, reading: Reading, doorway: Doorway): ProjectorView {
  return viewRoom(state, room, reading.played, phaseOf(reading), doorway);
}

function viewRoom(state: LinkState, room: Room, played: Replay, phase: Phase, doorway: Doorway): ProjectorView {
  const current = room.round?.ballots.at(-1);
  const news = current && state.ballot?.ballot === current.number ? state.ballot : null;
  return {
    ...viewVote(room, played, phase, state.ballot),
    ...doorway, ...state.here,
    status: state.status, kind: room.setup.kind, code: state.code,
    votes: votesIn(current?.tally ?? news?.tally ?? []),
    hands: news?.hands ?? [],
    blocked: phase === 'choosing' ? blockedNow(played).map(({ text }) => text) : [],
    locked: room.locked, undoes: undoneBy(room), decisions: room.choices.length, waits: phase === 'line',
  };
}

export interface Beside {
  readonly doorway: Doorway;
  readonly presenterLink: string;
  readonly pace: PaceView;
  readonly workshop: Workshop | null;
}

/**
 * For the facilitator alone. A big screen that never said where it stands is taken to stand at the decision; one that has not
 * spoken since the newest words were played is still at the first of them.
 */
export function viewPresenter(state: LinkState, room: Room, played: Replay, scenario: Scenario, beside: Beside): PresenterView {
  const last = Math.max(0, newestPassage(played).lines.length - 1);
  const line = state.at === null ? last : state.at.choices === room.choices.length ? Math.min(last, state.at.line) : 0;
  const reading: Reading = { played, line };
  const now = meetingShown(reading);
  const open = votable(played);
  const options = (room.round ? room.round.options.map((option) => open.find(({ index }) => index === option.index)) : open)
    .flatMap((choice, place) => (choice ? [noted(played, choice, place, scenario)] : []));
  const scene = scenario.scenes.find(({ id }) => id === now.scene);
  const projector = viewRoom(state, room, played, phaseOf(reading), beside.doorway);
  const shown = newestPassage(played).lines[line];
  return {
    ...projector, options,
    title: scenario.title, scene: scene?.title ?? null,
    running: state.ballot?.ballot === room.round?.ballots.at(-1)?.number ? (state.ballot?.tally ?? null) : null,
    line: shown ? spoken(shown, scenario) : null,
    composure: now.composure, commonGround: now.commonGround,
    ...asking(room, played, options, beside.workshop?.moments.find((moment) => moment.scene === now.scene) ?? null),
    pace: beside.pace,
    tableActions: alwaysOpen(played).flatMap(({ index, text, table }) => (table ? [{ letter: '', index, text, action: table }] : [])),
    presenterLink: beside.presenterLink,
    rounds: room.played,
  };
}

/** What to ask the room now, and which tips it can draw out. */
function asking(room: Room, played: Replay, options: readonly NotedOption[], moment: WorkshopMoment | null): Pick<PresenterView, 'questions' | 'tips'> {
  const practised = TIPS.filter((tip) => options.some(({ practises }) => practises.includes(tip)));
  const said = newestPassage(played).lines.map(({ text }) => text);
  return { questions: questionsFor({ decision: room.choices.length, tips: practised, moment, said }), tips: TIPS.filter((tip) => practised.includes(tip) || moment?.tips.includes(tip)) };
}

function noted(played: Replay, choice: Parameters<typeof leadOf>[1], place: number, scenario: Scenario): NotedOption {
  const lead = leadOf(played, choice);
  return {
    ...lead, letter: letterOf(place), index: choice.index, text: choice.text,
    reply: lead.reply && spoken(lead.reply, scenario),
    hears: lead.hears.map((id) => scenario.heard.find((entry) => entry.id === id)?.text ?? id),
  };
}

function spoken({ speaker, text }: Line, { cast, you }: Scenario): { readonly speaker: string | null; readonly text: string } {
  const name = speaker.kind === 'person' ? (cast.find(({ id }) => id === speaker.id)?.name ?? null) : speaker.kind === 'you' ? you : null;
  return { speaker: name, text };
}
