/** Something that is done at once, and then at most every so often however often it is asked for. */
export interface Coalesced {
  (): void;
  /** Nothing is done any more. */
  stop(): void;
}

/** `every`: milliseconds from one start to the next. The last wish is always fulfilled; `resting` hears when none is left. */
export function coalesced(work: () => Promise<void>, every: number, resting: () => void = () => undefined): Coalesced {
  let timer: NodeJS.Timeout | null = null;
  let wanted = false;
  let stopped = false;
  const start = (): void => {
    wanted = false;
    timer = setTimeout(() => {
      timer = null;
      if (wanted) start();
      else resting();
    }, every);
    timer.unref();
    void work();
  };
  const ask = (): void => {
    wanted = true;
    if (timer === null && !stopped) start();
  };
  return Object.assign(ask, { stop: () => { stopped = true; if (timer) clearTimeout(timer); } });
}
