import { bots } from './bots/bots.ts';
import { check } from './check.ts';
import { examples } from './examples.ts';
import { extract } from './extract.ts';
import { merge } from './merge.ts';
import { play } from './play.ts';
import { schema } from './schema.ts';
import { watch } from './watch.ts';

const USAGE = `npm run stories -- check [id or folder…] [--json] [--accept] [--budget N] [--threads N]
npm run stories -- watch <id>
npm run stories -- bots <id> [--runs N] [--json] [--threads N]
npm run stories -- schema
npm run stories -- play <id> [--seed N] [--choices 0,2,1] [--json]
npm run stories -- examples <id>
npm run stories -- extract <id> [--locale es]
npm run stories -- merge <id> [file.po…]`;

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = { check, watch, bots, play, examples, extract, merge, schema };

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) {
  console.error(USAGE);
  process.exit(2);
}
process.exitCode = await command(args);
