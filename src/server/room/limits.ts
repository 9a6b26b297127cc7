import { createHash } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRedis, type IRateLimiterOptions, type RateLimiterAbstract } from 'rate-limiter-flexible';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const WEEK = 7 * 24 * HOUR;

/**
 * Points in so many seconds. A whole workshop stands behind one address, so that only wrong codes count there, and sessions begun.
 * There are 20^6 = 64 million codes: with 10,000 sessions one guess in 6,400 leads into one, and at 60 wrong codes a week
 * an address needs two years for it on average.
 */
export const ALLOWANCES = {
  wrongCodes: { points: 60, duration: WEEK },
  /** A room of phones that comes back with an outdated code tells the server one wrong code, not fifty. */
  sameWrongCode: { points: 1, duration: 10 * MINUTE },
  begun: { points: 60, duration: HOUR },
  /** Of one device: each time it is told what it lacks. */
  returns: { points: 100, duration: MINUTE },
  votes: { points: 40, duration: 10 },
  acts: { points: 60, duration: 10 },
  cues: { points: 200, duration: 10 },
  /** Of any kind: who sends more is disconnected. */
  packets: { points: 1000, duration: 10 },
} as const satisfies Record<string, IRateLimiterOptions>;

export type Allowance = keyof typeof ALLOWANCES;
export type Allowances = Readonly<Record<Allowance, { readonly points: number; readonly duration: number }>>;

/** Counts what each key used up: addresses over all processes where they share a Redis, sockets in the one that holds them. */
export class Limits {
  readonly #limiters: Readonly<Record<Allowance, RateLimiterAbstract>>;

  constructor(redis: unknown = null, allowances: Allowances = ALLOWANCES) {
    const own = (of: Allowance) => new RateLimiterMemory({ ...allowances[of], keyPrefix: of });
    const shared = (of: Allowance) => (redis === null ? own(of)
      : new RateLimiterRedis({ ...allowances[of], keyPrefix: `limit:${of}`, storeClient: redis, useRedisPackage: true, rejectIfRedisNotReady: true, insuranceLimiter: own(of) }));
    this.#limiters = {
      wrongCodes: shared('wrongCodes'), sameWrongCode: shared('sameWrongCode'), begun: shared('begun'), returns: own('returns'),
      votes: own('votes'), acts: own('acts'), cues: own('cues'), packets: own('packets'),
    };
  }

  /** Uses one point; false when there was none left. */
  async use(of: Allowance, key: string): Promise<boolean> {
    return this.#limiters[of].consume(keptAs(key)).then(() => true, () => false);
  }

  async isSpent(of: Allowance, key: string): Promise<boolean> {
    const used = await this.#limiters[of].get(keptAs(key));
    return used !== null && used.remainingPoints <= 0;
  }

  /** Of a socket that is gone. */
  async forget(key: string): Promise<void> {
    await Promise.all((['votes', 'acts', 'cues', 'packets'] as const).map((of) => this.#limiters[of].delete(keptAs(key))));
  }
}

/** No address is written into a Redis as it is. */
const keptAs = (key: string): string => createHash('sha256').update(key).digest('base64url');
