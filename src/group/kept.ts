import * as v from 'valibot';

const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What a device keeps of a session it is in, so that a reload finds its place again. */
const keptSchema = v.object({
  /** A phone's own, in this session and no other. */
  token: v.exactOptional(hex),
  /** The facilitator's. */
  secret: v.exactOptional(hex),
  /** It is over: there is no way back into it. */
  ended: v.exactOptional(v.boolean()),
  /** Decisions that were behind the room when this device first came in. */
  since: v.exactOptional(whole),
  title: v.exactOptional(v.string(), ''),
  /** When this device first led it. */
  began: v.exactOptional(whole),
  /** The device's own votes: they never leave it but as votes. */
  votes: v.exactOptional(v.array(v.object({ ballot: whole, option: whole, n: whole })), []),
  /** The meeting that this device plays as a table. */
  run: v.exactOptional(v.string()),
  /** The log of a session that needs no server. */
  log: v.exactOptional(v.array(v.unknown())),
  hands: v.exactOptional(v.record(v.string(), v.array(whole))),
  at: whole,
});
export type KeptRoom = v.InferOutput<typeof keptSchema>;

const PREFIX = 'a-seat-at-the-table/room/';
const LONGEST_KEPT_MS = 24 * 3_600_000;

/** What the browser offers for it; where it forbids that, a session lasts as long as its page. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Where the browser tells that another window wrote: it is the page's own window that hears 'storage'. */
export type StorageNews = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/** Sessions this device is in, for a day. What can't be read counts as not there. */
export class KeptRooms {
  readonly #shelf: Shelf;
  readonly #now: () => number;
  readonly #news: StorageNews;

  constructor(shelf: Shelf, now: () => number, news: StorageNews) {
    [this.#shelf, this.#now, this.#news] = [shelf, now, news];
    for (const code of this.#codes()) if (!this.read(code)) this.forget(code);
  }

  read(code: string): KeptRoom | null {
    try {
      const parsed = v.safeParse(keptSchema, JSON.parse(this.#shelf.getItem(PREFIX + code) ?? 'null'));
      return parsed.success && this.#now() - parsed.output.at < LONGEST_KEPT_MS ? parsed.output : null;
    } catch {
      return null;
    }
  }

  /** What is not spoken of stays. */
  keep(code: string, part: Partial<KeptRoom>): void {
    const kept: KeptRoom = { title: '', votes: [], ...this.read(code), ...part, at: this.#now() };
    try {
      this.#shelf.setItem(PREFIX + code, JSON.stringify(kept));
    } catch { /* no room, or forbidden: the session lasts as long as its page */ }
  }

  /**
   * Calls back whenever another window has changed what is kept of a session, and this one can read it. Other news between
   * windows outruns storage: whoever reads on hearing of it may still read what was there before.
   */
  watch(code: string, changed: () => void): () => void {
    const heard = (event: Event): void => {
      const key = 'key' in event ? event.key : null;
      if (key === null || key === PREFIX + code) changed();
    };
    this.#news.addEventListener('storage', heard);
    return () => this.#news.removeEventListener('storage', heard);
  }

  forget(code: string): void {
    try {
      this.#shelf.removeItem(PREFIX + code);
    } catch { /* forbidden: then nothing is there */ }
  }

  /** The session that this device led last, if it is still kept. */
  led(): { readonly code: string; readonly kept: KeptRoom } | null {
    const led = this.#codes().flatMap((code) => {
      const kept = this.read(code);
      return kept && !kept.ended && (kept.secret ?? kept.log) ? [{ code, kept }] : [];
    });
    return led.sort((a, b) => b.kept.at - a.kept.at)[0] ?? null;
  }

  /** The session in which this device plays a meeting as a table. */
  withTable(run: string): { readonly code: string; readonly token: string } | null {
    for (const code of this.#codes()) {
      const kept = this.read(code);
      if (kept?.run === run && kept.token !== undefined) return { code, token: kept.token };
    }
    return null;
  }

  /** Takes all of them away. What comes back puts them back. */
  clear(): () => void {
    const held = this.#codes().flatMap((code) => {
      const kept = this.read(code);
      return kept ? [{ code, kept }] : [];
    });
    for (const { code } of held) this.forget(code);
    return () => held.forEach(({ code, kept }) => this.keep(code, kept));
  }

  #codes(): readonly string[] {
    try {
      const keys = [...Array(this.#shelf.length).keys()].map((place) => this.#shelf.key(place) ?? '');
      return keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
    } catch {
      return [];
    }
  }
}
