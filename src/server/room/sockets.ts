import type { Server, Socket } from 'socket.io';
import type { FromServer, ToServer } from '../../core/ballot/wire.ts';
import type { Topic } from './topics.ts';

/** Who a connection is, once it was let in. */
export interface Guest {
  readonly session: string;
  /** Null for a facilitator's window. */
  readonly number: number | null;
  /** Events that it holds already. */
  readonly revision: number;
  readonly address: string;
}

/** From one process to the others: there is something new of a session. */
export interface Nudges {
  news(session: string, topic: Topic | 'log'): void;
}

export type GroupServer = Server<ToServer, FromServer, Nudges, { guest: Guest }>;
export type GroupSocket = Socket<ToServer, FromServer, Nudges, { guest: Guest }>;

/** Socket.IO's rooms: everyone of a session, its hosts, its phones, and each device with all of its tabs. */
export const everyone = (session: string): string => `session:${session}`;
export const hosts = (session: string): string => `hosts:${session}`;
export const phones = (session: string): string => `phones:${session}`;
export const device = (session: string, number: number): string => `device:${session}:${number}`;

/** The guests in a room who are connected to this very process. */
export function guestsHere(io: GroupServer, room: string): readonly Guest[] {
  const ids = io.of('/').adapter.rooms.get(room) ?? new Set<string>();
  return [...ids].flatMap((id) => io.of('/').sockets.get(id)?.data.guest ?? []);
}

export const anyoneHere = (io: GroupServer, room: string): boolean => (io.of('/').adapter.rooms.get(room)?.size ?? 0) > 0;
