import { existsSync } from 'node:fs';
import { addressesOf } from './addresses.ts';
import { openSessions } from './open-sessions.ts';
import { createServing } from './serving.ts';
import { readSettings } from './settings.ts';

const settings = readSettings(process.argv.slice(2), process.env, process.platform);

function giveUp(why: string): never {
  console.error(why);
  process.exit(1);
}

if (!existsSync(settings.game)) giveUp('The game is not built yet. Run: npm start');

const sessions = await openSessions(settings).catch((error: unknown) => giveUp(error instanceof Error ? error.message : String(error)));
if (sessions.notice) console.warn(`  ${sessions.notice}`);

const { server, close } = createServing(settings, sessions, (line) => console.log(`  ${line}`));

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  giveUp(`Port ${settings.port} is taken by another program. Try: PORT=${settings.port + 1} npm start`);
});

server.listen(settings.port, () => {
  console.log('\n  A Seat at the Table is open at\n');
  addressesOf(server, settings.port).forEach((address) => console.log(`    ${address}`));
  console.log('\n  Ctrl-C closes it.\n');
});

// Socket.IO's adapter awaits some of its calls to Redis nowhere: one that fails while Redis is away must end nothing.
if (settings.redis !== null) process.on('unhandledRejection', (reason) => console.error(`  ${reason instanceof Error ? reason.name : 'A call'} failed.`));

/** Milliseconds after which it ends all the same, as when a Redis that is away is waited for. */
const LAST = 5000;
let closing = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // Who presses twice doesn't want to wait.
    if (closing) process.exit(1);
    closing = true;
    setTimeout(() => process.exit(1), LAST).unref();
    void close().then(() => process.exit(0), () => process.exit(1));
  });
}
