import type { Store } from '../store/store.ts';
import { coalesced, type Coalesced } from './coalesced.ts';
import type { Counts } from './counts.ts';
import type { Others } from './others.ts';
import type { Rooms } from './rooms.ts';
import { anyoneHere, everyone, guestsHere, hosts, phones, type GroupServer } from './sockets.ts';
import { ballotNews } from './tallies.ts';
import { EVERY, type Topic } from './topics.ts';

/** What is known of a session's news, so that only what changed is told. */
interface Told {
  readonly tell: Readonly<Record<Topic, Coalesced>>;
  ballot: string;
  here: string;
  /** Devices of this process. */
  counted: number;
  readonly tables: Map<number, string>;
}

/** Tells the guests of this process what stands beside the log: the running count, who is here, how far the tables are. */
export class News {
  readonly #told = new Map<string, Told>();
  readonly #process: string;
  readonly #io: GroupServer;
  readonly #store: Store;
  readonly #rooms: Rooms;
  readonly #counts: Counts;
  readonly #others: Others;

  constructor(process: string, io: GroupServer, store: Store, rooms: Rooms, counts: Counts, others: Others) {
    this.#process = process;
    this.#io = io;
    this.#store = store;
    this.#rooms = rooms;
    this.#counts = counts;
    this.#others = others;
  }

  /** Something of this kind may have changed. */
  changed(session: string, topic: Topic): void {
    this.#of(session).tell[topic]();
  }

  forget(session: string): void {
    Object.values(this.#told.get(session)?.tell ?? {}).forEach((tell) => tell.stop());
    this.#told.delete(session);
  }

  /** Counts the devices of this process, which also says that it is still there. */
  async count(session: string): Promise<number> {
    const devices = new Set(guestsHere(this.#io, phones(session)).map(({ number }) => number)).size;
    await this.#store.setHere(session, this.#process, devices);
    return devices;
  }

  #of(session: string): Told {
    const known = this.#told.get(session);
    if (known) return known;
    const telling = (topic: Topic, work: () => Promise<void>) => coalesced(() => work().catch((error: unknown) => this.#counts.trouble(error)), EVERY[topic]);
    const told: Told = {
      tell: {
        ballot: telling('ballot', () => this.#tellBallot(session, told)),
        here: telling('here', () => this.#tellHere(session, told)),
        tables: telling('tables', () => this.#tellTables(session, told)),
      },
      ballot: '', here: '', counted: 0, tables: new Map(),
    };
    this.#told.set(session, told);
    return told;
  }

  async #tellBallot(session: string, told: Told): Promise<void> {
    const live = await this.#rooms.look(session);
    if (!live) return;
    const audience = live.room.setup.votes === 'open' ? everyone(session) : hosts(session);
    if (!anyoneHere(this.#io, audience)) return;
    const news = await ballotNews(this.#store, session, live.room);
    if (news === null || JSON.stringify(news) === told.ballot) return;
    told.ballot = JSON.stringify(news);
    this.#io.local.to(audience).emit('ballot', news);
  }

  async #tellHere(session: string, told: Told): Promise<void> {
    const counted = await this.count(session);
    if (counted !== told.counted) this.#others.tell(session, 'here');
    told.counted = counted;
    if (!anyoneHere(this.#io, hosts(session))) return;
    const news = await this.#store.here(session);
    if (JSON.stringify(news) === told.here) return;
    told.here = JSON.stringify(news);
    this.#io.local.to(hosts(session)).emit('here', news);
  }

  async #tellTables(session: string, told: Told): Promise<void> {
    if (!anyoneHere(this.#io, hosts(session))) return;
    const news = (await this.#store.tables(session)).filter(({ number, run }) => {
      const now = JSON.stringify(run);
      const isNew = told.tables.get(number) !== now;
      told.tables.set(number, now);
      return isNew;
    });
    if (news.length > 0) this.#io.local.to(hosts(session)).emit('tables', news);
  }
}

