import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { addressOf, isOwnOrigin } from '../../../src/server/origin.ts';
import { readSettings } from '../../../src/server/settings.ts';

const read = (args: string[] = [], env: Record<string, string> = {}, platform: NodeJS.Platform = 'linux') => readSettings(args, env, platform);

describe('what can be set', () => {
  test('nothing needs to be', () => {
    expect(read([], { XDG_DATA_HOME: '/home/ann/kept' })).toMatchObject({ port: 4173, sessions: '/home/ann/kept/a-seat-at-the-table/sessions-1.db', sessionsNamed: false, redis: null, trust: { proxy: false, origins: [] } });
  });

  test.each([
    ['darwin', /Library\/Application Support\/a-seat-at-the-table\/sessions-1\.db$/],
    ['win32', /AppData.Local.a-seat-at-the-table.sessions-1\.db$/],
    ['linux', /\.local\/share\/a-seat-at-the-table\/sessions-1\.db$/],
  ] as const)('on %s, sessions stand where programs keep what is theirs', (platform, place) => {
    expect(read([], {}, platform).sessions).toMatch(place);
  });

  test('an argument counts more than the environment, and an empty variable is none', () => {
    expect(read(['--port', '8080', '--data', ':memory:'], { PORT: '9000', DATA: '/x.db' })).toMatchObject({ port: 8080, sessions: ':memory:', sessionsNamed: true });
    expect(read([], { PORT: '9000', DATA: '/x.db' })).toMatchObject({ port: 9000, sessions: '/x.db' });
    expect(read([], { DATA: '', REDIS_URL: '', TRUST_PROXY: '0' })).toMatchObject({ sessionsNamed: false, redis: null, trust: { proxy: false } });
  });

  test('origins are a list', () => {
    expect(read([], { TRUST_PROXY: '1', ORIGINS: 'https://a.example, https://b.example' }).trust).toEqual({ proxy: true, origins: ['https://a.example', 'https://b.example'] });
  });
});

describe('whom limits count', () => {
  const from = (remoteAddress: string, headers: Record<string, string> = {}) => ({ socket: { remoteAddress }, headers }) as unknown as IncomingMessage;
  const open = { proxy: false, origins: [] };

  test.each([
    ['192.168.1.20', '192.168.1.20'],
    ['::ffff:192.168.1.20', '192.168.1.20'],
    ['2001:db8:1:2:aaaa::1', '2001:db8:1:2'],
    ['2001:db8:1:2:bbbb:cccc:dddd:1', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
  ])('%s counts as %s', (address, counted) => {
    expect(addressOf(from(address), open)).toBe(counted);
  });

  test('what stands in a header counts only from a proxy that is trusted, and only what it added itself', () => {
    const request = from('10.0.0.1', { 'x-forwarded-for': '6.6.6.6, 192.0.2.7' });
    expect(addressOf(request, open)).toBe('10.0.0.1');
    expect(addressOf(request, { ...open, proxy: true })).toBe('192.0.2.7');
    expect(addressOf(from('10.0.0.1', { 'x-forwarded-for': '' }), { ...open, proxy: true })).toBe('10.0.0.1');
  });

  test.each([
    [{ host: 'seat.example' }, true],
    [{ host: 'seat.example', origin: 'https://seat.example' }, true],
    [{ host: '192.168.1.20:4173', origin: 'http://192.168.1.20:4173' }, true],
    [{ host: '192.168.1.20:4173', origin: 'http://192.168.1.20' }, false],
    [{ host: 'seat.example', origin: 'https://seat.example.evil' }, false],
    [{ host: 'seat.example', origin: 'null' }, false],
    [{ host: 'seat.example', origin: '' }, false],
    [{ origin: 'https://seat.example' }, false],
  ])('%j is a page of this server: %s', (headers, own) => {
    expect(isOwnOrigin(headers, open)).toBe(own);
  });
});
