import { meetingShown, newestPassage, phaseOf, readAtDecision } from '../../core/run/reading.ts';
import { openBallot, type PlayedRound, type Room } from '../../core/ballot/room.ts';
import { youAndTheRoom, type YouAndTheRoom } from '../../core/ballot/you.ts';
import type { Replay } from '../../core/run/replay.ts';
import type { TakenChoice } from '../../core/run/run.ts';
import type { Line } from '../../core/story/beat.ts';
import type { DeviceLink, LinkState } from '../../group/link.ts';
import type { KeptRoom } from '../../group/kept.ts';
import type { LanguageView, VoterView } from '../../ui/group/contract.ts';
import { away, type Context } from '../state.ts';
import type { Meeting } from '../stories.ts';
import { replayer } from './playing.ts';
import { viewVote } from './vote-view.ts';
import { sentenceFor } from './words.ts';

type OwnVotes = KeptRoom['votes'];
interface Held { readonly link: DeviceLink; readonly stop: () => void; file: Meeting | null; votes: OwnVotes; language: string }

/** A phone in the room: it follows the log, in its own language, and votes. */
export function voting(context: Context) {
  const { around, store } = context;
  const { rooms } = around.group;
  let held: Held | null = null;
  let played = replayer();

  const leave = (): void => {
    held?.stop();
    held?.link.leave();
    held = null;
  };

  const enter = async (link: DeviceLink): Promise<void> => {
    leave();
    played = replayer();
    const room = link.state.room;
    const language = around.locale ?? room?.setup.locale ?? '';
    store.setState({ ...away, screen: 'voter' });
    const stops = [link.subscribe(show), store.subscribe(({ screen }) => { if (screen !== 'voter' && held?.link === link) leave(); })];
    held = { link, stop: () => stops.forEach((stop) => stop()), file: null, votes: rooms.read(link.state.code)?.votes ?? [], language };
    if (room && rooms.read(link.state.code)?.since === undefined) rooms.keep(link.state.code, { since: room.choices.length });
    show(link.state);
    await fetchStory();
  };

  /** Without it a phone still votes, on the words that the room sees. */
  const fetchStory = async (): Promise<void> => {
    const room = held?.link.state.room;
    if (!held || !room) return;
    const file = await around.stories.open(room.setup.scenario, held.language);
    if (!held) return;
    held.file = file.ok ? file.value : null;
    store.setState({ scenario: held.file?.scenario ?? null });
    show(held.link.state);
  };

  const show = (state: LinkState): void => {
    if (held) store.setState({ voter: viewVoter(state, held) });
  };

  const viewVoter = (state: LinkState, { file, votes, language }: Held): VoterView => {
    const { room, number, status, code, refused } = state;
    const now = room && file ? played(room, file) : null;
    const reading = now && readAtDecision(now);
    const ballot = room?.round?.ballots.at(-1)?.number;
    const scene = reading && file?.scenario.scenes.find(({ id }) => id === meetingShown(reading).scene);
    const vote = room ? viewVote(room, now, reading ? phaseOf(reading) : 'line', state.ballot) : NO_VOTE;
    return {
      ...vote,
      // A phone only listens until a vote is opened, and until the last words were read: what comes is first seen together, on the big screen.
      ...(vote.stage === 'ready' || (vote.stage === 'over' && !room?.finished) ? { stage: 'reading', options: [] } : {}),
      status, code, number, language,
      refused: refused && sentenceFor(refused),
      scenario: room?.setup.scenario ?? '', title: file?.scenario.title ?? '', scene: scene?.title ?? null, cast: file?.scenario.cast ?? [],
      said: now && room ? readSoFar(newestPassage(now).lines, room, state.at) : [],
      languages: languagesOf(room),
      mine: state.vote && state.vote.ballot === ballot ? state.vote.option : null,
      sent: state.sent,
      mineFirst: vote.again ? (votes.find((each) => each.ballot === room?.round?.ballots[0]?.number)?.option ?? null) : null,
      last: room ? lastSaid(room, votes, now?.moments.at(-1)?.chosen.text) : null,
      decisions: room?.choices.length ?? 0, since: rooms.read(code)?.since ?? 0,
      afterwards: room && (room.ended || (room.finished && vote.stage === 'over')) ? afterwards(room, now) : null,
    };
  };

  const afterwards = (room: Room, now: Replay | null): YouAndTheRoom => {
    const own = (held?.votes ?? []).map(({ ballot, option }) => ({ ballot, place: option }));
    const words = (choice: TakenChoice, { decision }: PlayedRound): string => now?.moments[decision]?.offered.find(({ index }) => index === choice.index)?.text ?? choice.text;
    return youAndTheRoom(room, own, now?.next.kind === 'end' ? now.next.ending : null, words);
  };

  const languagesOf = (room: Room | null): readonly LanguageView[] => (room ? around.stories.languages(room.setup.scenario) : []);

  const vote = (place: number): void => {
    const ballot = held?.link.state.room && openBallot(held.link.state.room);
    if (!held || !ballot) return;
    held.link.vote(ballot.number, place);
    const { vote: cast, code } = held.link.state;
    held.votes = [...held.votes.filter((each) => each.ballot !== ballot.number), ...(cast ? [cast] : [])];
    rooms.keep(code, { votes: held.votes });
    show(held.link.state);
  };

  const setLanguage = async (locale: string): Promise<void> => {
    if (!held) return;
    held.language = locale;
    await fetchStory();
  };

  return { enter, leave, vote, setLanguage, get link() { return held?.link ?? null; } };
}

const NO_VOTE = { stage: 'reading', options: [], again: false, tally: null, firstTally: null, question: '' } as const;

/** A phone reads along with the big screen, and not ahead of it; where nothing is known of that, and once a vote is open, it has all of the words. */
function readSoFar(lines: readonly Line[], { choices, round }: Room, at: LinkState['at']): readonly Line[] {
  if (at === null || round !== null) return lines;
  return lines.slice(0, at.choices === choices.length ? at.line + 1 : 1);
}

function lastSaid({ played }: Room, votes: OwnVotes, ownWords: string | undefined): VoterView['last'] {
  const last = played.at(-1);
  return last ? { text: ownWords ?? last.played.text, mine: ownIn(last, votes) } : null;
}

/** What this device wanted when it voted last on a decision. */
function ownIn({ numbers, options }: PlayedRound, votes: OwnVotes): string | null {
  const own = numbers.flatMap((number) => votes.filter(({ ballot }) => ballot === number)).at(-1);
  return own ? (options[own.option]?.text ?? null) : null;
}
