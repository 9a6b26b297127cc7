import { assertNever, err, ok, type Result } from '../result.ts';
import type { TakenChoice } from '../run/run.ts';
import type { Room, RoomEvent } from './room.ts';
import type { Tally } from './tally.ts';

/** What a facilitator may press; and that the big screen has come to the meeting's end, which it says by itself. */
export type Act =
  | { readonly kind: 'open'; readonly options: readonly TakenChoice[] }
  | { readonly kind: 'close' | 'discuss' | 'revote' | 'reveal' }
  | { readonly kind: 'play'; readonly choice: TakenChoice }
  | { readonly kind: 'back'; readonly to: number }
  | { readonly kind: 'pause'; readonly question: string }
  | { readonly kind: 'resume' | 'lock' | 'unlock' | 'undo' | 'finish' | 'end' };

/** Why a press does nothing now, as a sentence for the facilitator. */
export const ACT_REFUSALS = {
  'act/ended': 'This session has ended.',
  'act/nothing-open': 'No vote is open.',
  'act/vote-open': 'Close the vote first.',
  'act/no-vote': 'There has been no vote here yet.',
  'act/voted': 'This was put to the vote already. Vote again, or play one.',
  'act/shown': 'The result is shown already.',
  'act/not-over': 'The meeting is not at its end.',
  'act/not-back': 'The meeting has not come that far.',
  'act/not-paused': 'The session is not paused.',
  'act/nothing-undone': 'There is nothing to take back.',
} as const;
export type ActRefusal = keyof typeof ACT_REFUSALS;

/**
 * The event that a press becomes, where it makes sense now.
 * `tallies`: of each ballot of the round, as they are counted at this moment.
 */
export function decide(room: Room, act: Act, tallies: readonly Tally[]): Result<RoomEvent, ActRefusal> {
  if (room.ended) return err('act/ended');
  const { round } = room;
  switch (act.kind) {
    case 'open': return round ? err('act/voted') : ok({ kind: 'opened', options: act.options });
    case 'close': return round?.stage === 'open' ? ok({ kind: 'closed' }) : err('act/nothing-open');
    case 'discuss': return afterVote(round, { kind: 'discussed' });
    case 'revote': return afterVote(round, { kind: 'revoted' });
    case 'reveal': return round?.stage === 'revealed' ? err('act/shown') : afterVote(round, { kind: 'revealed', tallies });
    case 'play': return round?.stage === 'open' ? err('act/vote-open') : ok({ kind: 'played', choice: act.choice, tallies });
    case 'back': return act.to >= 0 && act.to < room.choices.length ? ok({ kind: 'steppedBack', to: act.to }) : err('act/not-back');
    case 'pause': return ok({ kind: 'paused', question: act.question });
    case 'resume': return room.paused ? ok({ kind: 'resumed' }) : err('act/not-paused');
    case 'lock': return ok({ kind: 'locked' });
    case 'unlock': return ok({ kind: 'unlocked' });
    case 'undo': return room.before ? ok({ kind: 'undone' }) : err('act/nothing-undone');
    case 'finish': return room.finished || round ? err('act/not-over') : ok({ kind: 'finished' });
    case 'end': return ok({ kind: 'ended' });
    default: return assertNever(act);
  }
}

function afterVote(round: Room['round'], event: RoomEvent): Result<RoomEvent, ActRefusal> {
  if (!round) return err('act/no-vote');
  return round.stage === 'open' ? err('act/vote-open') : ok(event);
}
