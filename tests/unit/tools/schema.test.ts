import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { scenarioJsonSchema } from '../../../src/tools/stories/schema.ts';

const STORIES = resolve(import.meta.dirname, '../../../stories');

test('the schema that editors read is the one by which scenarios are read', () => {
  expect(readFileSync(resolve(STORIES, 'scenario.schema.json'), 'utf8')).toBe(scenarioJsonSchema());
});

test('an editor is told which parts a scenario needs, and which rooms there are', () => {
  const schema = JSON.parse(scenarioJsonSchema()) as { required: readonly string[]; properties: { setting: { properties: { room: { enum: readonly string[] } } } } };
  expect(schema.required).toContain('cast');
  expect(schema.required).not.toContain('words');
  expect(schema.properties.setting.properties.room.enum).toContain('classroom');
});
