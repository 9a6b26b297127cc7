import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { scenarioSchema } from '../../core/story/scenario.ts';
import { STORIES } from './load.ts';

const FILE = 'scenario.schema.json';

/** The schema by which `scenario.json` is read, as a JSON Schema, so that an editor completes and checks it. */
export function scenarioJsonSchema(): string {
  // Trimming and cross-checks can't be said in a JSON Schema: they are left to `check`.
  const schema = toJsonSchema(scenarioSchema, { typeMode: 'input', errorMode: 'ignore' });
  return `${JSON.stringify({ title: 'scenario.json of A Seat at the Table', ...schema }, null, 2)}\n`;
}

export async function schema(): Promise<number> {
  writeFileSync(join(STORIES, FILE), scenarioJsonSchema());
  console.log(`${FILE} written: name it in a scenario.json as "$schema": "../${FILE}"`);
  return 0;
}
