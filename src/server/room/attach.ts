import { randomBytes } from 'node:crypto';
import type { Server as HttpServer } from 'node:http';
import { Server, type ServerOptions } from 'socket.io';
import { ROOM_LIMITS } from '../../core/ballot/wire.ts';
import type { Endpoint } from '../game-server.ts';
import { isOwnOrigin } from '../origin.ts';
import { SECURITY_HEADERS } from '../security.ts';
import type { Trust } from '../settings.ts';
import type { Store } from '../store/store.ts';
import { admit } from './admission.ts';
import { Counts } from './counts.ts';
import type { Group } from './group.ts';
import { Limits } from './limits.ts';
import { News } from './news.ts';
import { Others } from './others.ts';
import { Rooms } from './rooms.ts';
import { sessionsEndpoint } from './sessions-endpoint.ts';
import { everyone, anyoneHere, type GroupServer } from './sockets.ts';
import { Turns } from './turns.ts';
import { receive } from './welcome.ts';

/** Milliseconds between two rounds of what is done over and over. */
export interface Pace {
  /** Says that this process is there, and looks for what another may have failed to tell. */
  readonly heal: number;
  readonly sweep: number;
  readonly report: number;
}

const PACE: Pace = { heal: 3000, sweep: 60_000, report: 60_000 };
/** Milliseconds for which Socket.IO itself may take up a lost connection. Nothing depends on it: the log tells what was missed. */
const RECOVERY = 10_000;

export interface GroupOptions {
  readonly store: Store;
  readonly trust: Trust;
  readonly limits?: Limits;
  /** Socket.IO's adapter where several processes share the sessions. */
  readonly adapter?: NonNullable<ServerOptions['adapter']>;
  readonly pace?: Pace;
  readonly report?: (line: string) => void;
}

export interface RunningGroup {
  readonly endpoint: Endpoint;
  attach(server: HttpServer): void;
  /** Phones lose their connection and come back by themselves, to whoever serves next. */
  close(): Promise<void>;
}

/** The group server: to be given the http server that it shares with the game. */
export function createGroup(options: GroupOptions): RunningGroup {
  const { group, others } = build(options);
  const { io } = group;
  io.use(admit(group));
  io.on('connection', (socket) => receive(group, socket));
  const stop = repeat(group, options.pace ?? PACE, options.report ?? (() => undefined));
  return {
    endpoint: sessionsEndpoint(group),
    attach: (server) => {
      io.attach(server);
      io.engine.on('headers', (headers: Record<string, string>) => { Object.assign(headers, SECURITY_HEADERS); });
    },
    close: async () => {
      stop();
      others.stop();
      const ids = group.rooms.ids();
      await io.close();
      await Promise.allSettled(ids.map((id) => group.news.count(id)));
      ids.forEach((id) => group.news.forget(id));
    },
  };
}

function build({ store, trust, limits = new Limits(), adapter }: GroupOptions): { readonly group: Group; readonly others: Others } {
  const io: GroupServer = new Server({
    serveClient: false,
    maxHttpBufferSize: ROOM_LIMITS.messageBytes,
    pingInterval: 10_000, pingTimeout: 10_000, connectTimeout: 10_000,
    connectionStateRecovery: { maxDisconnectionDuration: RECOVERY, skipMiddlewares: false },
    allowRequest: (request, done) => done(null, isOwnOrigin(request.headers, trust)),
    ...(adapter ? { adapter } : {}),
  });
  const counts = new Counts();
  const rooms = new Rooms(store, {
    happened: ({ id, room }, event) => {
      io.local.to(everyone(id)).emit('event', room.revision, event);
      news.changed(id, 'ballot');
    },
    recoded: ({ id, code }) => { io.local.to(everyone(id)).emit('code', code); },
    wiped: (id) => {
      io.local.to(everyone(id)).emit('out', 'room/ended');
      io.local.in(everyone(id)).disconnectSockets(true);
      news.forget(id);
    },
  });
  const others = new Others(io, adapter !== undefined);
  const news = new News(randomBytes(8).toString('hex'), io, store, rooms, counts, others);
  others.onNews((session, topic) => {
    if (!rooms.ids().includes(session)) return;
    if (topic === 'log') void rooms.look(session).catch((error: unknown) => counts.trouble(error));
    else news.changed(session, topic);
  });
  const spread: Group['spread'] = (session, topic) => {
    news.changed(session, topic === 'log' ? 'ballot' : topic);
    // Who is here is told to others once it is counted.
    if (topic !== 'here') others.tell(session, topic);
  };
  return { group: { io, store, rooms, news, limits, counts, trust, turns: new Turns(), spread }, others };
}

/** What is done over and over; gives back what stops it. */
function repeat(group: Group, pace: Pace, report: (line: string) => void): () => void {
  const { io, rooms, news, store, counts } = group;
  const trouble = (error: unknown): void => counts.trouble(error);
  const heal = (): void => {
    for (const id of rooms.ids()) {
      news.changed(id, 'here');
      void rooms.look(id).then((live) => { if (live && !anyoneHere(io, everyone(id))) letGo(group, id); }).catch(trouble);
    }
  };
  const tell = (): void => {
    const line = counts.line(io.of('/').sockets.size);
    if (line) report(line);
  };
  const timers = [setInterval(heal, pace.heal), setInterval(() => void store.sweep().catch(trouble), pace.sweep), setInterval(tell, pace.report)];
  timers.forEach((timer) => timer.unref());
  return () => timers.forEach((timer) => clearInterval(timer));
}

/** Nobody of it is here any more: the store keeps it. */
function letGo({ rooms, news, counts }: Group, id: string): void {
  rooms.forget(id);
  news.forget(id);
  void news.count(id).catch((error: unknown) => counts.trouble(error));
}
