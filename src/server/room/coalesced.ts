/** Something that is done at once, and then at most every so often however often it is asked for. */
export interface Coalesced {
  (): void;
  /** Nothing is done any more. */
  stop(): void;
}

/**
 * `every`: milliseconds from one start to the next, or longer where the work takes longer: it never overlaps itself.
 * The last wish is always fulfilled; `resting` hears when none is left. The work may not fail.
 */
export function coalesced(work: () => Promise<void>, every: number, resting: () => void = () => undefined): Coalesced {
  let busy = false;
  let wanted = false;
  let stopped = false;
  const start = async (): Promise<void> => {
    busy = true;
    wanted = false;
    await Promise.all([work(), pause(every)]);
    busy = false;
    if (wanted && !stopped) void start();
    else resting();
  };
  const ask = (): void => {
    wanted = true;
    if (!busy && !stopped) void start();
  };
  return Object.assign(ask, { stop: () => { stopped = true; } });
}

const pause = (ms: number): Promise<void> => new Promise((done) => { setTimeout(done, ms).unref(); });
