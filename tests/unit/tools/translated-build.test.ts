import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const folder = join(ROOT, `tests/translated-build-${process.pid}.tmp`);
const po = join(folder, 'small-room/es.po');
const warnings: string[] = [];
let load: (id: string) => string;

/** What a module of the build exports under a name. */
const exported = (module: string, name: string): string => new RegExp(String.raw`export (?:const ${name} =|${name}) (.*);`).exec(module)?.[1] ?? '';

beforeAll(async () => {
  mkdirSync(join(folder, 'lib'), { recursive: true });
  cpSync(join(ROOT, 'tests/fixtures/small-room'), join(folder, 'small-room'), { recursive: true });
  vi.stubEnv('STORIES', folder);
  const { stories } = await import('../../../src/tools/vite/stories.ts');
  const hook = stories().load as (this: object, id: string) => string;
  load = (id) => hook.call({ warn: (sentence: string) => warnings.push(sentence), addWatchFile: () => {} }, id);
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test('the build brings a translation, and the shelf in its language', () => {
  writeFileSync(po, 'msgctxt "scenario.title"\nmsgid "The Small Room"\nmsgstr "La sala pequeña"\n\n#, fuzzy\nmsgctxt "scenario.premise"\nmsgid "Three decisions."\nmsgstr "Tres"\n');
  const shelf = load('\0virtual:stories');
  expect(JSON.parse(exported(shelf, 'shelves'))).toMatchObject({ en: [{ title: 'The Small Room' }], es: [{ title: 'La sala pequeña', premise: 'Three decisions.' }], 'en-XA': [{ title: '[Ţĥéé Šḿååļļ Řôôôôḿ]' }] });
  expect(exported(shelf, 'translations')).toContain('"small-room": { "es": () => import(');
  expect(JSON.parse(exported(load(po), 'default'))).toEqual([{ key: 'scenario.title', source: 'The Small Room', words: 'La sala pequeña' }]);
  expect(warnings).toEqual([]);
});

test('a file that is none stops no build: the meeting stays in its own language, and a sentence says where to look', () => {
  writeFileSync(po, 'msgctxt "scenario.title"\nmsgid "The Small Room\nmsgstr "La sala pequeña"\n');
  expect(exported(load(po), 'default')).toBe('[]');
  expect(warnings.join()).toMatch(/small-room\/es\.po:2: .*translation\/unreadable/);
  expect(JSON.parse(exported(load('\0virtual:stories'), 'shelves'))).toMatchObject({ es: [{ title: 'The Small Room' }] });
});
