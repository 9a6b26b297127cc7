import { scenarioSchema, words, type Scenario } from './scenario.ts';

/** As far as a schema is read here: what is in an object, in a list, in something that may be left out. */
interface Schema {
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly pipe?: readonly unknown[];
}

/** The same scenario with every text that a player reads changed. A text is known by its place in the file: `letter.body.0`. */
export const mapScenarioTexts = (scenario: Scenario, change: (place: string, text: string) => string): Scenario =>
  mapTexts(scenarioSchema as Schema, scenario, '', change) as Scenario;

function mapTexts(schema: Schema, value: unknown, place: string, change: (place: string, text: string) => string): unknown {
  const within = (name: string | number): string => (place === '' ? String(name) : `${place}.${name}`);
  if (schema.wrapped) return mapTexts(schema.wrapped, value, place, change);
  if (typeof value === 'string') return isWords(schema) ? change(place, value) : value;
  const { item, entries } = schema;
  if (item && Array.isArray(value)) return value.map((each: unknown, index) => mapTexts(item, each, within(index), change));
  if (!entries || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, mapTexts(entries[name] ?? {}, each, within(name), change)]));
}

const isWords = (schema: Schema): boolean => schema === words || schema.pipe?.[0] === words;
