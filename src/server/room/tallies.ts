import { openBallot, type Room } from '../../core/ballot/room.ts';
import { added, type Tally } from '../../core/ballot/tally.ts';
import type { BallotNews } from '../../core/ballot/wire.ts';
import type { OpenBallot, Store } from '../store/store.ts';

/** Phones and hands of each ballot of the round, as they are counted at this moment. */
export async function talliesOf(store: Store, id: string, room: Room): Promise<readonly Tally[]> {
  const { round } = room;
  if (!round) return [];
  const counts = await store.counts(id, round.ballots.map(({ number }) => number), round.options.length);
  return counts.map(({ phones, hands }) => added(phones, hands));
}

/** How the current ballot stands; null where nothing is voted on. */
export async function ballotNews(store: Store, id: string, room: Room): Promise<BallotNews | null> {
  const ballot = room.round?.ballots.at(-1)?.number;
  if (room.round === null || ballot === undefined) return null;
  const [count] = await store.counts(id, [ballot], room.round.options.length);
  return count ? { ballot, tally: added(count.phones, count.hands), hands: count.hands } : null;
}

export function takesVotes(room: Room): OpenBallot | null {
  const open = openBallot(room);
  return open && room.round ? { ballot: open.number, options: room.round.options.length } : null;
}
