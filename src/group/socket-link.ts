import { io, type Socket } from 'socket.io-client';
import type { Act } from '../core/ballot/decide.ts';
import { after, openBallot, roomFrom, type Room } from '../core/ballot/room.ts';
import type { Answer, Cue, Door, FromServer, Handshake, Refusal, TableRun, ToServer, Vote, Welcome } from '../core/ballot/wire.ts';
import { LINK_BEGINS, Told, type DeviceLink, type HostLink, type LinkState } from './link.ts';

type Line = Socket<FromServer, ToServer>;

/** Tries again soon, and not all of a room at once. */
const AGAIN = { reconnectionDelay: 300, reconnectionDelayMax: 3000, randomizationFactor: 0.5 } as const;
const ACK_MS = 5000;
/** A device that lost the network for hours still sends its last word once it is back. */
const RETRIES = 1_000_000;

interface Identity {
  /** Where the server is; the page's own origin when it is left out. */
  readonly address?: string;
  readonly code: string;
}

/** A phone's connection. Its token makes it the same device again after a reload. `last`: its newest vote before that. */
export function joinSession({ address, code, token, last }: Identity & { readonly token: string; readonly last: Vote | null }): DeviceLink {
  const told = new Told({ ...LINK_BEGINS, code, vote: last });
  const socket = connect(address, { retries: RETRIES, ackTimeout: ACK_MS }, () => ({ as: 'phone', code: told.state.code, token, revision: told.state.room?.revision ?? 0 }));
  let counted = last?.n ?? 0;
  hear(socket, told);
  socket.on('welcome', ({ vote }) => {
    counted = Math.max(counted, vote?.n ?? 0);
    if (vote && vote.n >= (told.state.vote?.n ?? 0)) told.change({ vote, sent: true });
  });
  return {
    get state() { return told.state; },
    ...shared(socket, told),
    vote(ballot, option) {
      const vote = { ballot, option, n: ++counted };
      told.change({ vote, sent: false });
      socket.emit('vote', vote, ...answered((answer) => {
        if (told.state.vote?.n === vote.n) told.change({ sent: answer.ok });
      }));
    },
    table(run: TableRun) { socket.emit('table', run, ...answered(() => undefined)); },
  };
}

/** A facilitator's connection. */
export function hostSession({ address, code, secret }: Identity & { readonly secret: string }): HostLink {
  const told = new Told({ ...LINK_BEGINS, code });
  const socket = connect(address, {}, () => ({ as: 'host', code: told.state.code, secret, revision: told.state.room?.revision ?? 0 }));
  hear(socket, told);
  socket.on('here', (here) => told.change({ here }));
  socket.on('tables', (news) => {
    const tables = new Map(told.state.tables);
    for (const { number, run } of news) tables.set(number, run);
    told.change({ tables });
  });
  const ask = (send: (line: ReturnType<Line['timeout']>) => Promise<Answer>): Promise<Refusal | null> =>
    send(socket.timeout(ACK_MS)).then((answer) => (answer.ok ? null : answer.refusal), () => 'room/trouble' as const);
  return {
    get state() { return told.state; },
    ...shared(socket, told),
    // A press that waited for a lost connection finds the room as it was, or does nothing.
    act: (act: Act) => ask((line) => line.emitWithAck('act', told.state.room ? { ...act, seen: told.state.room.revision } : act)),
    door: (door: Door) => ask((line) => line.emitWithAck('door', door)),
    cue(cue: Cue) { if (socket.connected) socket.emit('cue', cue); },
    onCue(heard) {
      socket.on('cue', heard);
      return () => { socket.off('cue', heard); };
    },
  };
}

function connect(address: string | undefined, options: { readonly retries?: number; readonly ackTimeout?: number }, identity: () => Handshake): Line {
  const auth = (give: (identity: object) => void): void => give(identity());
  const how = { ...AGAIN, ...options, auth, transports: ['websocket', 'polling'], tryAllTransports: true, forceNew: true };
  return address === undefined ? io(how) : io(address, how);
}

/** With `retries` set, the library puts a failure before the answer. */
function answered(heard: (answer: Answer) => void): [(answer: Answer) => void] {
  return [((failure: Error | null, answer?: Answer) => { if (!failure && answer) heard(answer); }) as unknown as (answer: Answer) => void];
}

/** What devices and facilitators hear alike. */
function hear(socket: Line, told: Told): void {
  const over = (refused: Refusal): void => {
    told.change({ refused, status: 'away' });
    socket.disconnect();
  };
  socket.on('welcome', (welcome) => told.change({ status: 'here', refused: null, code: welcome.code, number: welcome.number, room: withMissing(told.state.room, welcome) }));
  socket.on('event', (revision, event) => {
    const { room } = told.state;
    if (!room || revision > room.revision + 1) { socket.disconnect().connect(); return; }
    if (revision <= room.revision) return;
    told.change(inRoom(told.state, after(room, event)));
  });
  socket.on('ballot', (ballot) => told.change({ ballot }));
  socket.on('cue', (cue) => { if (cue.kind === 'at') told.change({ at: cue }); });
  socket.on('code', (code) => told.change({ code }));
  socket.on('out', over);
  socket.on('disconnect', () => { if (!told.state.refused) told.change({ status: 'away' }); });
  socket.on('connect', () => told.change({ status: told.state.room ? 'here' : 'connecting' }));
  socket.on('connect_error', (error) => {
    const refusal = (error as Error & { data?: { refusal?: Refusal } }).data?.refusal;
    if (!refusal) return told.change({ status: told.state.room ? 'away' : 'connecting' });
    if (refusal === 'room/slow-down' || refusal === 'room/trouble') return void setTimeout(() => socket.connect(), 5000 + Math.random() * 5000);
    return over(refusal);
  });
}

const withMissing = (room: Room | null, { from, events }: Welcome): Room | null =>
  (from === 0 || !room ? roomFrom(events) : events.slice(Math.max(0, room.revision - from)).reduce(after, room));

/** What belonged to a ballot that is over is put away with it. */
function inRoom(state: LinkState, room: Room): Partial<LinkState> {
  const before = state.room && openBallot(state.room)?.number;
  return openBallot(room)?.number === before ? { room } : { room, sent: true };
}

const shared = (socket: Line, told: Told) => ({
  subscribe: (changed: (state: LinkState) => void) => told.subscribe(changed),
  leave: () => { socket.disconnect(); },
});
