import { findRedis } from './find-redis.ts';

/** Once, before any test: two that installed it at the same moment would be in each other's way. */
export const setup = (): void => { findRedis(); };
