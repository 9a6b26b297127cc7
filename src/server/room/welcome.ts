import { cueSchema, type Welcome } from '../../core/ballot/wire.ts';
import { hearActs } from './acts.ts';
import { hearDoor } from './door.ts';
import type { Group } from './group.ts';
import { listen, turnAway } from './listen.ts';
import type { LiveRoom } from './rooms.ts';
import { device, everyone, hosts, phones, type GroupSocket, type Guest } from './sockets.ts';
import { ballotNews } from './tallies.ts';
import { hearTables, hearVotes } from './votes.ts';

/** Hears a new connection from its first moment on (a phone's kept votes come at once), and tells it what it lacks. */
export function receive(group: Group, socket: GroupSocket): void {
  const { guest } = socket.data;
  watchForFlood(group, socket);
  socket.on('disconnect', () => {
    group.spread(guest.session, 'here');
    void group.limits.forget(socket.id);
  });
  if (guest.number === null) hearHost(group, socket, guest);
  else hearPhone(group, socket, guest, guest.number);
  void welcome(group, socket, guest).catch((error: unknown) => {
    group.counts.trouble(error);
    // It comes back by itself, to a better moment.
    socket.conn.close();
  });
}

function hearHost(group: Group, socket: GroupSocket, guest: Guest): void {
  hearActs(group, socket, guest);
  hearDoor(group, socket, guest);
  turnAway(group, socket, ['vote', 'table']);
  listen(group, socket, 'cue', {
    schema: cueSchema, allowance: 'cues',
    hear: async (cue) => {
      // Where the page stands is for phones, too: they read along, and not ahead.
      socket.to(cue.kind === 'at' ? everyone(guest.session) : hosts(guest.session)).emit('cue', cue);
      return { ok: true };
    },
  });
}

function hearPhone(group: Group, socket: GroupSocket, guest: Guest, number: number): void {
  hearVotes(group, socket, guest, number);
  hearTables(group, socket, guest, number);
  turnAway(group, socket, ['act', 'door', 'cue']);
}

/** Nobody presses so often. */
function watchForFlood(group: Group, socket: GroupSocket): void {
  socket.use((_packet, next) => {
    void group.limits.use('packets', socket.id).then((allowed) => (allowed ? next() : socket.disconnect(true)));
  });
}

async function welcome(group: Group, socket: GroupSocket, guest: Guest): Promise<void> {
  const looked = await group.rooms.look(guest.session);
  const ballot = looked?.room.round?.ballots.at(-1)?.number;
  const own = guest.number === null ? null : {
    vote: ballot === undefined ? null : await group.store.voteOf(guest.session, guest.number, ballot),
    table: await group.store.tableOf(guest.session, guest.number),
  };
  const live = await group.rooms.look(guest.session);
  if (!socket.connected) return;
  if (!live) {
    socket.emit('out', 'room/ended');
    socket.disconnect(true);
    return;
  }
  // In one go: nothing that happens falls between what is told here and what is told to the room from now on.
  enter(socket, guest);
  group.io.local.to(socket.id).emit('welcome', welcomeFor(live, guest, own));
  await tellTheRest(group, socket, guest, live);
  group.spread(guest.session, 'here');
}

/** Rooms of an earlier connection, if this one took it up again, are left first: it may be somebody else now. */
function enter(socket: GroupSocket, { session, number }: Guest): void {
  const mine = number === null ? [everyone(session), hosts(session)] : [everyone(session), phones(session), device(session, number)];
  for (const room of socket.rooms) if (room !== socket.id) void socket.leave(room);
  void socket.join(mine);
}

function welcomeFor({ code, events }: LiveRoom, { number, revision }: Guest, own: Pick<Welcome, 'vote' | 'table'> | null): Welcome {
  const from = revision <= events.length ? revision : 0;
  return { code, from, events: events.slice(from), number, vote: own?.vote ?? null, table: own?.table ?? null };
}

/** What is told to all only when it changes. */
async function tellTheRest(group: Group, socket: GroupSocket, guest: Guest, { id, room }: LiveRoom): Promise<void> {
  const one = group.io.local.to(socket.id);
  if (guest.number === null || room.setup.votes === 'open') {
    const news = await ballotNews(group.store, id, room);
    if (news) one.emit('ballot', news);
  }
  if (guest.number !== null) return;
  one.emit('here', await group.store.here(id));
  if (room.setup.kind === 'tables') one.emit('tables', await group.store.tables(id));
}
