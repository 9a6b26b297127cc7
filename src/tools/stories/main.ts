import { check } from './check.ts';
import { play } from './play.ts';

const USAGE = `npm run stories -- check [id…]
npm run stories -- play <id> [--seed N] [--choices 0,2,1] [--json]`;

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = { check, play };

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) {
  console.error(USAGE);
  process.exit(2);
}
process.exitCode = await command(args);
