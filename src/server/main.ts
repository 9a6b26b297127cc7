import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createGameServer } from './game-server.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: process.env['PORT'] ?? '4173' } } });
const wanted = Number(values.port);
const built = resolve(import.meta.dirname, '../../dist');

if (!existsSync(built)) {
  console.error('The game is not built yet. Run: npm start');
  process.exit(1);
}

const server = createGameServer(built);

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${wanted} is taken by another program. Try: PORT=${wanted + 1} npm start`);
  process.exit(1);
});

server.listen(wanted, () => {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : wanted;
  const near = Object.values(networkInterfaces()).flat().filter((net) => net && net.family === 'IPv4' && !net.internal);
  console.log('\n  A Seat at the Table is open at\n');
  console.log(`    http://localhost:${port}/`);
  near.forEach((net) => console.log(`    http://${net?.address}:${port}/   (from other devices on this network)`));
  console.log('\n  Ctrl-C closes it.\n');
});
