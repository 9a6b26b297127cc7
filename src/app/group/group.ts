import type { Result } from '../../core/result.ts';
import type { Setup } from '../../core/ballot/room.ts';
import type { Begun, Vote } from '../../core/ballot/wire.ts';
import { handsSession } from '../../group/hands-link.ts';
import { KeptRooms, type Shelf } from '../../group/kept.ts';
import type { DeviceLink, HostLink } from '../../group/link.ts';
import { beginSession, findServer } from '../../group/server.ts';
import { hostSession, joinSession } from '../../group/socket-link.ts';

/** What a group session needs from outside the game. */
export interface Group {
  readonly rooms: KeptRooms;
  findServer(): Promise<{ readonly address: string | null } | null>;
  begin(setup: Setup): Promise<Result<Begun, string>>;
  join(code: string, token: string, last: Vote | null): DeviceLink;
  host(code: string, secret: string): HostLink;
  hands(id: string): HostLink | null;
  /** 128 random bits in hexadecimal. */
  newToken(): string;
}

export function openGroup(now: () => number): Group {
  const rooms = new KeptRooms(shelf(), now, window);
  return {
    rooms, findServer, begin: beginSession,
    join: (code, token, last) => joinSession({ code, token, last }),
    host: (code, secret) => hostSession({ code, secret }),
    hands: (id) => handsSession(id, rooms),
    newToken: () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
}

/** Where the browser forbids storage, a session lasts as long as its page. */
function shelf(): Shelf {
  try {
    return localStorage;
  } catch {
    const held = new Map<string, string>();
    return {
      getItem: (key) => held.get(key) ?? null,
      setItem: (key, value) => { held.set(key, value); },
      removeItem: (key) => { held.delete(key); },
      key: (place) => [...held.keys()][place] ?? null,
      get length() { return held.size; },
    };
  }
}
