import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import type { Trust } from './settings.ts';

/** Whether a request comes from a page of this server, or from no page at all. */
export function isOwnOrigin(headers: IncomingHttpHeaders, trust: Trust): boolean {
  const { origin } = headers;
  if (origin === undefined) return true;
  if (trust.origins.includes(origin)) return true;
  const forwarded = trust.proxy ? lastOf(headers['x-forwarded-host']) : null;
  return URL.canParse(origin) && new URL(origin).host === (forwarded ?? headers.host);
}

/**
 * Whom limits count: the address that asks. Of IPv6 its first half, for a household has all of the other.
 * A proxy adds the address it saw at the end; what stands before it may be anybody's invention.
 */
export function addressOf(request: IncomingMessage, trust: Trust): string {
  const forwarded = trust.proxy ? lastOf(request.headers['x-forwarded-for']) : null;
  const address = (forwarded ?? request.socket.remoteAddress ?? 'unknown').replace(/^::ffff:(?=\d+\.)/, '').slice(0, 64);
  return isIPv6(address) ? firstHalf(address) : address;
}

function lastOf(header: string | string[] | undefined): string | null {
  const last = (Array.isArray(header) ? header.join(',') : (header ?? '')).split(',').at(-1)?.trim();
  return last ? last : null;
}

function firstHalf(address: string): string {
  const [before = '', after] = address.split('::');
  const left = before.split(':').filter((part) => part !== '');
  const right = (after ?? '').split(':').filter((part) => part !== '');
  const gap = after === undefined ? 0 : 8 - left.length - right.length;
  return [...left, ...Array.from({ length: Math.max(0, gap) }, () => '0'), ...right].slice(0, 4).join(':');
}
