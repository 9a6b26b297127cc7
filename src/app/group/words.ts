import { ACT_REFUSALS } from '../../core/ballot/decide.ts';
import type { Room } from '../../core/ballot/room.ts';
import { REFUSALS, type Refusal } from '../../core/ballot/wire.ts';

export const sentenceFor = (refusal: Refusal): string => ({ ...REFUSALS, ...ACT_REFUSALS })[refusal];

/** What taking back the last press undoes. Null when nothing can be taken back. */
export function undoneBy({ before, ...room }: Room): string | null {
  if (!before) return null;
  if (room.ended) return null;
  if (room.choices.length > before.choices.length) return 'playing those words';
  if (room.choices.length < before.choices.length) return 'stepping back';
  if (room.paused && !before.paused) return 'the pause';
  if (!room.paused && before.paused) return 'going on';
  if (room.round && !before.round) return 'opening the vote';
  if (room.round && before.round) {
    if (room.round.ballots.length > before.round.ballots.length) return 'voting again';
    if (room.round.discussing && !before.round.discussing) return 'the talk';
    if (room.round.stage === 'revealed' && before.round.stage !== 'revealed') return 'showing the result';
    if (room.round.stage === 'closed' && before.round.stage === 'open') return 'closing the vote';
  }
  return 'the last press';
}

export const WORDS = {
  notLed: 'This session isn’t led from this device. Open it where it was begun, or by the presenter’s link.',
  noStory: 'The meeting of this session isn’t in this copy of the game.',
  breaks: 'The story can’t be played on here. Step back, or play another choice.',
  noServer: 'No group server answers here, so phones can’t join. Raised hands work without one.',
  noSuchCode: 'That can’t be a code of this game. It has six letters and figures.',
  tableKept: (number: number): string => `Table ${number}`,
} as const;
