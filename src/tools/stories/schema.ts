import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { scenarioSchema } from '../../core/story/scenario.ts';
import { workshopSchema } from '../../core/story/workshop.ts';
import { STORIES } from './load.ts';

/** What is written beside a story, each with the schema by which it is read. */
const READ_BY = { scenario: scenarioSchema, workshop: workshopSchema } as const;
export type Beside = keyof typeof READ_BY;

/** The schema by which such a file is read, as a JSON Schema, so that an editor completes and checks it. */
export function jsonSchemaOf(beside: Beside): string {
  // Trimming and cross-checks can't be said in a JSON Schema: they are left to `check`.
  const schema = toJsonSchema(READ_BY[beside], { typeMode: 'input', errorMode: 'ignore' });
  return `${JSON.stringify({ title: `${beside}.json of A Seat at the Table`, ...schema }, null, 2)}\n`;
}

export async function schema(): Promise<number> {
  for (const beside of Object.keys(READ_BY) as Beside[]) {
    const file = `${beside}.schema.json`;
    writeFileSync(join(STORIES, file), jsonSchemaOf(beside));
    console.log(`${file} written: name it in a ${beside}.json as "$schema": "../${file}"`);
  }
  return 0;
}
