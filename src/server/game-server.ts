import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import { SECURITY_HEADERS } from './security.ts';

/** Answers a request, or leaves it to the game's files: then false. */
export type Endpoint = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Serves the built game from a folder, with the headers that keep it to its own origin. */
export function createGameServer(folder: string, endpoint: Endpoint = () => false): Server {
  const files = sirv(folder, { etag: true, gzip: true, brotli: true, setHeaders: cache });
  return createServer((request, response) => {
    if (endpoint(request, response)) return;
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('There is nothing here. The game is at /');
    });
  });
}

/** Puts the security headers on every answer, whoever gives it: to be called when all that answers is attached. */
export function secure(server: Server): void {
  server.prependListener('request', (_request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  });
}

/** What has a hash in its name never changes; all else is asked for again. */
function cache(response: { setHeader(name: string, value: string): void }, path: string): void {
  response.setHeader('Cache-Control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
}
