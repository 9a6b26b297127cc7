import { createHash, timingSafeEqual } from 'node:crypto';

/** What is kept of a token or a secret. The session's id goes in, so that no device is known again from one session to another. */
export const hashOf = (token: string, session: string): string => createHash('sha256').update(`${token}:${session}`).digest('hex');

export const sameHash = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
