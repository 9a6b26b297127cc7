import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemaOf } from '../../../src/tools/stories/schema.ts';

const STORIES = resolve(import.meta.dirname, '../../../stories');

test.each(['scenario', 'workshop'] as const)('the schema that editors read is the one by which each %s is read', (beside) => {
  expect(readFileSync(resolve(STORIES, `${beside}.schema.json`), 'utf8')).toBe(jsonSchemaOf(beside));
});

test('an editor is told which parts a scenario needs, and which rooms there are', () => {
  const schema = JSON.parse(jsonSchemaOf('scenario')) as { required: readonly string[]; properties: { setting: { properties: { room: { enum: readonly string[] } } } } };
  expect(schema.required).toContain('cast');
  expect(schema.required).not.toContain('words');
  expect(schema.properties.setting.properties.room.enum).toContain('classroom');
});
