import type { Store } from '../store/store.ts';
import type { Trust } from '../settings.ts';
import type { Counts } from './counts.ts';
import type { Limits } from './limits.ts';
import type { News } from './news.ts';
import type { Rooms } from './rooms.ts';
import type { GroupServer } from './sockets.ts';
import type { Topic } from './topics.ts';
import type { Turns } from './turns.ts';

/** What the parts of the group server share. */
export interface Group {
  readonly io: GroupServer;
  readonly store: Store;
  readonly rooms: Rooms;
  readonly news: News;
  readonly limits: Limits;
  readonly counts: Counts;
  readonly trust: Trust;
  readonly turns: Turns;
  /** Tells this process and all others that there is something new of a session. */
  spread(session: string, topic: Topic | 'log'): void;
}
