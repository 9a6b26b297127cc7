import { letterOf } from '../../core/ballot/letter.ts';
import { votable } from '../../core/ballot/options.ts';
import type { Room } from '../../core/ballot/room.ts';
import type { BallotNews } from '../../core/ballot/wire.ts';
import type { Phase } from '../../core/run/reading.ts';
import type { Replay } from '../../core/run/replay.ts';
import type { TakenChoice } from '../../core/run/run.ts';
import type { OptionView, RoomStage, VoteView } from '../../ui/group/contract.ts';

/** How the vote stands, as everyone in the room may see it. `phase`: how far the newest words were read. */
export function viewVote(room: Room, played: Replay | null, phase: Phase, news: BallotNews | null): VoteView {
  const { round } = room;
  const stage = stageOf(room, phase);
  const current = round?.ballots.at(-1);
  const running = room.setup.votes === 'open' && news?.ballot === current?.number ? (news?.tally ?? null) : null;
  return {
    stage,
    options: round ? round.options.map((option, place) => viewOption(option, place, played)) : phase === 'choosing' && played ? votable(played).map((choice, place) => viewOption(choice, place, played)) : [],
    again: (round?.ballots.length ?? 0) > 1,
    tally: current?.tally ?? running,
    firstTally: round && round.ballots.length > 1 ? (round.ballots[0]?.tally ?? null) : null,
    question: room.paused?.question ?? '',
  };
}

export function stageOf({ ended, paused, round }: Room, phase: Phase): RoomStage {
  if (ended) return 'ended';
  if (paused) return 'paused';
  if (round) return round.discussing ? 'discussing' : round.stage;
  return phase === 'over' ? 'over' : phase === 'choosing' ? 'ready' : 'reading';
}

/** In the reader's own language, where this device has the story. */
function viewOption(option: TakenChoice, place: number, played: Replay | null): OptionView {
  const own = played?.next.kind === 'choices' ? played.next.options.find(({ index }) => index === option.index) : undefined;
  return { letter: letterOf(place), index: option.index, text: own?.text ?? option.text };
}
