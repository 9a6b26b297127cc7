import { decide, type Act } from '../../core/ballot/decide.ts';
import { after, movesOn, type RoomEvent } from '../../core/ballot/room.ts';
import { actSchema, ROOM_LIMITS, type Answer, type Press } from '../../core/ballot/wire.ts';
import type { Group } from './group.ts';
import { listen, refuse } from './listen.ts';
import type { LiveRoom } from './rooms.ts';
import type { GroupSocket, Guest } from './sockets.ts';
import { takesVotes, talliesOf } from './tallies.ts';

/** Times that a press is decided anew because a window at another process was faster. */
const TRIES = 4;
/** Characters of one session's log: ten times what the longest meeting comes to. */
const MOST_WEIGHT = 2_000_000;

type Pressed = Answer<{ readonly revision: number }>;

/** What a facilitator presses becomes an event of the log, and everyone hears of it. */
export function hearActs(group: Group, socket: GroupSocket, { session }: Guest): void {
  listen(group, socket, 'act', { schema: actSchema, allowance: 'acts', hear: (act) => group.turns.take(`press ${session}`, () => press(group, session, act)) });
}

async function press(group: Group, session: string, act: Press): Promise<Pressed> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const live = await group.rooms.look(session);
    if (!live) return refuse('room/none');
    if (act.seen !== undefined && wasOvertaken(live, act.seen)) return refuse('room/busy');
    if (act.kind !== 'end' && isFull(live, act)) return refuse('room/too-much');
    const decided = decide(live.room, act, await talliesOf(group.store, session, live.room));
    if (!decided.ok) return refuse(decided.error);
    if (await append(group, live, decided.value)) return { ok: true, revision: live.room.revision + 1 };
  }
  return refuse('room/busy');
}

/** Whether the room moved on since the facilitator looked. */
const wasOvertaken = (live: LiveRoom, seen: number): boolean => live.events.slice(seen).some(movesOn);

function isFull({ room, weight }: LiveRoom, act: Act): boolean {
  const choices = act.kind === 'play' && room.choices.length >= ROOM_LIMITS.choices;
  // The last event is kept free, so that a session can always be ended.
  return choices || room.revision >= ROOM_LIMITS.events - 1 || weight + JSON.stringify(act).length > MOST_WEIGHT;
}

async function append(group: Group, live: LiveRoom, event: RoomEvent): Promise<boolean> {
  const added = await group.store.append(live.id, live.room.revision, event, takesVotes(after(live.room, event)));
  if (!added) return false;
  await group.rooms.look(live.id);
  group.spread(live.id, 'log');
  return true;
}
