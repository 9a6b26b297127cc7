import { coalesced, type Coalesced } from './coalesced.ts';
import type { GroupServer } from './sockets.ts';
import type { Topic } from './topics.ts';

/** Milliseconds between two nudges of the same kind. */
const EVERY = 50;

/**
 * The other processes that serve the same sessions, if there are any. They are told only that there is something new:
 * each then looks into the store, so that nothing comes twice or in the wrong order, and what is missed here is found
 * when they look by themselves.
 */
export class Others {
  readonly #io: GroupServer;
  #exist: boolean;
  readonly #nudges = new Map<string, Coalesced>();

  constructor(io: GroupServer, exist: boolean) {
    this.#io = io;
    this.#exist = exist;
  }

  /** To be called when the store has it. */
  tell(session: string, topic: Topic | 'log'): void {
    if (!this.#exist) return;
    const key = `${session} ${topic}`;
    const nudge = this.#nudges.get(key) ?? coalesced(async () => {
      this.#io.serverSideEmit('news', session, topic);
    }, EVERY, () => this.#nudges.delete(key));
    this.#nudges.set(key, nudge);
    nudge();
  }

  onNews(heard: (session: string, topic: Topic | 'log') => void): void {
    this.#io.on('news', heard);
  }

  /** From now on nobody is told anything. */
  stop(): void {
    this.#exist = false;
    this.#nudges.forEach((nudge) => nudge.stop());
  }
}
