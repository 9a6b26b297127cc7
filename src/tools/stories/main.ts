import { check } from './check.ts';
import { extract } from './extract.ts';
import { merge } from './merge.ts';
import { play } from './play.ts';

const USAGE = `npm run stories -- check [id…]
npm run stories -- play <id> [--seed N] [--choices 0,2,1] [--json]
npm run stories -- extract <id> [--locale es]
npm run stories -- merge <id> [file.po…]`;

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = { check, play, extract, merge };

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) {
  console.error(USAGE);
  process.exit(2);
}
process.exitCode = await command(args);
