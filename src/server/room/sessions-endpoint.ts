import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as v from 'valibot';
import { GROUP_SERVER, setupSchema, type Begun, type Refusal } from '../../core/ballot/wire.ts';
import type { Setup } from '../../core/ballot/room.ts';
import { nearby } from '../addresses.ts';
import type { Endpoint } from '../game-server.ts';
import { addressOf, isOwnOrigin } from '../origin.ts';
import { hashOf } from '../store/hashes.ts';
import { firstFree } from './door.ts';
import type { Group } from './group.ts';

/** A setup is a few hundred characters. */
const MOST_BYTES = 4096;

type Refused = { readonly status: number; readonly refusal: Refusal };

/** `GET /group` says that there is a group server; `POST /group/sessions` begins a session. */
export function sessionsEndpoint(group: Group): Endpoint {
  return (request, response) => {
    const path = request.url?.split('?')[0];
    if (path === '/group') return answerWhatIsHere(group, request, response);
    if (path !== '/group/sessions') return false;
    void begin(group, request).catch((error: unknown): Refused => {
      group.counts.trouble(error);
      return { status: 503, refusal: 'room/trouble' };
    }).then((answer) => {
      if ('code' in answer) return send(response, 201, answer);
      group.counts.refused();
      return send(response, answer.status, { refusal: answer.refusal });
    });
    return true;
  };
}

function answerWhatIsHere({ trust }: Group, request: IncomingMessage, response: ServerResponse): true {
  const asked = request.method === 'GET' || request.method === 'HEAD';
  // Behind a proxy nobody comes by this machine's own address.
  const host = trust.proxy ? undefined : nearby()[0];
  const here = host === undefined ? GROUP_SERVER : { ...GROUP_SERVER, address: `${host}:${request.socket.localPort}` };
  send(response, asked ? 200 : 405, asked ? here : { refusal: 'room/malformed' });
  return true;
}

async function begin(group: Group, request: IncomingMessage): Promise<Begun | Refused> {
  if (request.method !== 'POST') return { status: 405, refusal: 'room/malformed' };
  if (!isOwnOrigin(request.headers, group.trust)) return { status: 403, refusal: 'room/malformed' };
  if (request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() !== 'application/json') return { status: 415, refusal: 'room/malformed' };
  if (!(await group.limits.use('begun', addressOf(request, group.trust)))) return { status: 429, refusal: 'room/slow-down' };
  const body = await readBody(request);
  if (body === null) return { status: 413, refusal: 'room/malformed' };
  const setup = v.safeParse(v.pipe(v.string(), v.parseJson(), setupSchema), body);
  return setup.success ? beginSession(group, setup.output) : { status: 400, refusal: 'room/malformed' };
}

async function beginSession(group: Group, setup: Setup): Promise<Begun | Refused> {
  const id = randomBytes(16).toString('hex');
  const secret = randomBytes(16).toString('hex');
  const code = await firstFree((free) => group.store.begin({ id, code: free, secretHash: hashOf(secret, id) }, { kind: 'begun', setup }));
  if (code === null) return { status: 503, refusal: 'room/trouble' };
  group.counts.begun();
  return { code, secret };
}

/** Null when it is longer than any setup, or was broken off. */
function readBody(request: IncomingMessage): Promise<string | null> {
  return new Promise((done) => {
    const parts: Buffer[] = [];
    let bytes = 0;
    request.on('data', (part: Buffer) => {
      bytes += part.length;
      if (bytes > MOST_BYTES) {
        request.pause();
        done(null);
      } else parts.push(part);
    });
    request.on('end', () => done(Buffer.concat(parts).toString('utf8')));
    request.on('error', () => done(null));
    request.on('close', () => done(null));
  });
}

function send(response: ServerResponse, status: number, answer: object): void {
  if (response.destroyed) return;
  // What is left of a body that was refused is not waited for.
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...(status >= 400 ? { Connection: 'close' } : {}) });
  response.end(JSON.stringify(answer));
}
