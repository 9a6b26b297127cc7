import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { benchDebrief } from './debrief.ts';
import { benchExplore } from './explore.ts';
import { benchHistory } from './history.ts';
import { benchGroup } from './group.ts';
import { benchIdle } from './idle.ts';
import { benchReplay } from './replay.ts';
import { benchSpeaking } from './speaking.ts';

/** One measurement beside its peer's, taken in the same run; `ratio` is value / peerValue. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly peer: string;
  readonly peerValue: number;
  readonly ratio: number;
}

const BENCHES: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  replay: benchReplay, debrief: benchDebrief, history: benchHistory, idle: benchIdle, group: benchGroup, speaking: benchSpeaking, explore: benchExplore,
};

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean', default: false } } });
const bench = positionals[0] ?? '';
const measure = BENCHES[bench];
if (!measure) {
  console.error(`npm run bench -- <name> [--json], where <name> is one of: ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
const rows = await measure();
const [cpu] = cpus();
const machine = `${cpu?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`;
if (values.json) console.log(JSON.stringify({ bench, machine, rows }, null, 2));
else {
  console.log(`${bench} on ${machine}`);
  for (const row of rows) console.log(`  ${row.name}: ${row.value.toFixed(3)} ${row.unit}; ${row.peer}: ${row.peerValue.toFixed(3)} ${row.unit}; ratio ${row.ratio.toFixed(2)}`);
}
