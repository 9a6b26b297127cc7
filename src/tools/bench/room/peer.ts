/** The bare peer: the same votes by plain `ws`, counted in memory, the count broadcast 20 times a second. Argument: port. */
import { WebSocketServer, type WebSocket } from 'ws';
import { OPTIONS } from './said.ts';

const TALLY_MS = 50;
const server = new WebSocketServer({ port: Number(process.argv[2]) });
const votes = new Map<WebSocket, { option: number; n: number }>();
const tally = Array.from({ length: OPTIONS }, () => 0);
const hosts = new Set<WebSocket>();
let changed = false;

const count = (option: number, by: number): void => { tally[option] = (tally[option] ?? 0) + by; };

server.on('connection', (socket, request) => {
  if (request.url === '/host') hosts.add(socket);
  socket.on('message', (bytes) => {
    const { option, n } = JSON.parse(String(bytes)) as { option: number; n: number };
    const before = votes.get(socket);
    if (before && before.n >= n) return;
    if (before) count(before.option, -1);
    count(option, 1);
    votes.set(socket, { option, n });
    changed = true;
    socket.send('{"ok":true}');
  });
});
setInterval(() => {
  if (!changed) return;
  changed = false;
  const news = JSON.stringify({ ballot: 1, tally });
  for (const host of hosts) host.send(news);
}, TALLY_MS);
server.on('listening', () => console.log('open'));
