import { after, roomFrom, type Room, type RoomEvent } from '../../core/ballot/room.ts';
import type { KeptLog, Store } from '../store/store.ts';

/** A session as this process knows it: never ahead of the store, and brought up to it before anything is decided. */
export interface LiveRoom {
  readonly id: string;
  readonly code: string;
  readonly secretHash: string;
  readonly events: readonly RoomEvent[];
  readonly room: Room;
  /** Characters of the log. */
  readonly weight: number;
}

/** Hears of what is new, each thing in order and once. */
export interface RoomListener {
  happened(live: LiveRoom, event: RoomEvent): void;
  recoded(live: LiveRoom): void;
  wiped(id: string): void;
}

/** The sessions that this process has to do with. */
export class Rooms {
  readonly #live = new Map<string, LiveRoom>();
  readonly #store: Store;
  readonly #listener: RoomListener;

  constructor(store: Store, listener: RoomListener) {
    this.#store = store;
    this.#listener = listener;
  }

  /** The session as the store has it now, or null when it is no more. What is new is told to the listener first. */
  async look(id: string): Promise<LiveRoom | null> {
    const from = this.#live.get(id)?.events.length ?? 0;
    const log = await this.#store.read(id, from);
    // It was let go of while the store was asked.
    if (log && from > 0 && !this.#live.has(id)) return this.look(id);
    if (log) return this.#bringUp(log, from);
    if (this.#live.delete(id)) this.#listener.wiped(id);
    return null;
  }

  ids(): readonly string[] {
    return [...this.#live.keys()];
  }

  forget(id: string): void {
    this.#live.delete(id);
  }

  #bringUp(log: KeptLog, from: number): LiveRoom | null {
    const before = this.#live.get(log.id);
    if (!before) return this.#enter(log);
    // Another look may have come back first.
    const fresh = log.events.slice(before.events.length - from);
    for (const event of fresh) this.#listener.happened(this.#keep(added(this.#live.get(log.id) ?? before, event)), event);
    const now = this.#live.get(log.id) ?? before;
    if (now.code === log.code) return now;
    const recoded = this.#keep({ ...now, code: log.code });
    this.#listener.recoded(recoded);
    return recoded;
  }

  #enter(log: KeptLog): LiveRoom | null {
    const room = roomFrom(log.events);
    return room && this.#keep({ ...log, room, weight: JSON.stringify(log.events).length });
  }

  #keep(live: LiveRoom): LiveRoom {
    this.#live.set(live.id, live);
    return live;
  }
}

const added = (live: LiveRoom, event: RoomEvent): LiveRoom => ({
  ...live, events: [...live.events, event], room: after(live.room, event), weight: live.weight + JSON.stringify(event).length,
});
