import { coalesced, type Coalesced } from './coalesced.ts';
import type { Counts } from './counts.ts';
import type { News } from './news.ts';
import type { Rooms } from './rooms.ts';
import type { GroupServer } from './sockets.ts';
import type { Topic } from './topics.ts';

/** Milliseconds between two nudges of the same kind. */
const EVERY = 50;

/**
 * Lets the other processes know that there is something new of a session. They are told only that: each then looks into
 * the store, so that nothing comes twice or in the wrong order, and what is missed here is found when they look by themselves.
 */
export class Spreading {
  readonly #io: GroupServer;
  readonly #news: News;
  readonly #shared: boolean;
  readonly #nudges = new Map<string, Coalesced>();

  constructor(io: GroupServer, rooms: Rooms, news: News, counts: Counts, shared: boolean) {
    this.#io = io;
    this.#news = news;
    this.#shared = shared;
    io.on('news', (session, topic) => {
      if (!rooms.ids().includes(session)) return;
      if (topic === 'log') void rooms.look(session).catch((error: unknown) => counts.trouble(error));
      else news.changed(session, topic);
    });
  }

  spread(session: string, topic: Topic | 'log'): void {
    this.#news.changed(session, topic === 'log' ? 'ballot' : topic);
    if (!this.#shared) return;
    const key = `${session} ${topic}`;
    const nudge = this.#nudges.get(key) ?? coalesced(async () => {
      this.#io.serverSideEmit('news', session, topic);
    }, EVERY, () => this.#nudges.delete(key));
    this.#nudges.set(key, nudge);
    nudge();
  }
}
