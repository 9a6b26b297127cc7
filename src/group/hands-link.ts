import * as v from 'valibot';
import { decide } from '../core/ballot/decide.ts';
import { after, roomFrom, type Room, type RoomEvent } from '../core/ballot/room.ts';
import type { Tally } from '../core/ballot/tally.ts';
import { cueSchema, type Cue } from '../core/ballot/wire.ts';
import type { KeptRooms } from './kept.ts';
import { LINK_BEGINS, Told, type HostLink } from './link.ts';

const CHANNEL = 'a-seat-at-the-table/room/';

/** A session by raised hands: it needs no server, is kept on this device, and its windows speak to each other. Null where nothing is kept of it. */
export function handsSession(id: string, kept: KeptRooms): HostLink | null {
  const room = readRoom(id, kept);
  if (!room) return null;
  const told = new Told({ ...LINK_BEGINS, status: 'here', code: id, room });
  const channel = new BroadcastChannel(CHANNEL + id);
  const cues = new Set<(cue: Cue) => void>();
  const look = (): void => {
    const now = readRoom(id, kept);
    // Where another window threw it away, this one still shows what it had.
    if (now) told.change({ room: now, ballot: ballotOf(id, kept) });
  };
  const unwatch = kept.watch(id, look);
  channel.addEventListener('message', ({ data }) => {
    const heard = v.safeParse(cueSchema, data);
    if (!heard.success) return;
    const cue = heard.output;
    if (cue.kind === 'at') told.change({ at: cue });
    for (const each of cues) each(cue);
  });
  return {
    get state() { return told.state; },
    subscribe: (heard) => told.subscribe(heard),
    leave() {
      unwatch();
      channel.close();
    },
    async act(act) {
      const now = readRoom(id, kept);
      if (!now) return 'room/none';
      const event = decide(now, act, talliesOf(now, id, kept));
      if (!event.ok) return event.error;
      kept.keep(id, { log: [...(kept.read(id)?.log ?? []), event.value] });
      look();
      return null;
    },
    async door(door) {
      if (door.kind !== 'hands') return null;
      kept.keep(id, { hands: { ...kept.read(id)?.hands, [door.ballot]: [...door.counts] } });
      look();
      return null;
    },
    cue(cue) {
      if (cue.kind === 'at') told.change({ at: cue });
      channel.postMessage(cue);
    },
    onCue(heard) {
      cues.add(heard);
      return () => { cues.delete(heard); };
    },
  };
}

/** The log is this game's own, written by `act` alone; what is not one makes no room. */
function readRoom(id: string, kept: KeptRooms): Room | null {
  const log = kept.read(id)?.log as readonly RoomEvent[] | undefined;
  try {
    const first = log?.slice(0, 1) ?? [];
    return log?.slice(1).reduce<Room | null>((room, event) => room && after(room, event), roomFrom(first)) ?? null;
  } catch {
    return null;
  }
}

const talliesOf = (room: Room, id: string, kept: KeptRooms): readonly Tally[] => {
  const nobody = room.round?.options.map(() => 0) ?? [];
  return room.round?.ballots.map(({ number }) => kept.read(id)?.hands?.[number] ?? nobody) ?? [];
};

function ballotOf(id: string, kept: KeptRooms) {
  const room = readRoom(id, kept);
  const ballot = room?.round?.ballots.at(-1);
  const tally = room && talliesOf(room, id, kept).at(-1);
  return ballot && tally ? { ballot: ballot.number, tally, hands: tally } : null;
}
