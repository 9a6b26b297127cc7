import { tableRunSchema, voteSchema, type Refusal } from '../../core/ballot/wire.ts';
import type { VoteOutcome } from '../store/store.ts';
import { shutOut } from './door.ts';
import type { Group } from './group.ts';
import { listen, refuse } from './listen.ts';
import type { GroupSocket, Guest } from './sockets.ts';

const VOTE_REFUSALS: Readonly<Record<Exclude<VoteOutcome, 'counted' | 'stale'>, Refusal>> = {
  closed: 'vote/closed', 'no-option': 'room/malformed', kicked: 'room/kicked',
};

/** A device's vote. The store alone knows whether its ballot still takes any. */
export function hearVotes(group: Group, socket: GroupSocket, { session }: Guest, number: number): void {
  listen(group, socket, 'vote', {
    schema: voteSchema, allowance: 'votes',
    hear: async (vote) => {
      const outcome = await group.store.vote(session, number, vote);
      if (outcome === 'counted') {
        group.counts.voted();
        group.spread(session, 'ballot');
      }
      // It is still here only because the process that should have told it was lost.
      if (outcome === 'kicked') shutOut(group, session, number);
      return outcome === 'counted' || outcome === 'stale' ? { ok: true } : refuse(VOTE_REFUSALS[outcome]);
    },
  });
}

/** How far a table has come in a meeting of its own. */
export function hearTables(group: Group, socket: GroupSocket, { session }: Guest, number: number): void {
  listen(group, socket, 'table', {
    schema: tableRunSchema, allowance: 'votes',
    hear: async (run) => {
      const live = await group.rooms.look(session);
      if (!live || live.room.ended) return refuse('room/ended');
      if (live.room.setup.kind !== 'tables') return refuse('room/malformed');
      if (!(await group.store.setTable(session, number, run))) return refuse('room/too-much');
      group.spread(session, 'tables');
      return { ok: true };
    },
  });
}
