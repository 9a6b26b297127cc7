import { vi } from 'vitest';

/** Waits until something holds, however busy the machine is; fails with what it was told last. */
export const until = <T>(holds: () => T | Promise<T>, timeout = 20_000, interval = 20): Promise<T> => vi.waitFor(holds, { timeout, interval });
