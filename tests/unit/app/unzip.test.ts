import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { unzip } from '../../../src/app/own/unzip.ts';

const refused = (bytes: Uint8Array): string => {
  const read = unzip('fair', bytes);
  if (read.ok) throw new Error(`it was unpacked: ${[...read.value.texts.keys()].join()}`);
  return read.error;
};

test('a zip gives its texts of a story, and the names of what else is in it', () => {
  const read = unzip('fair', zipSync({
    'fair/story.ink': strToU8('Größe.'), 'fair/scenario.json': strToU8('{}'), 'fair/cat.png': strToU8('x'), '__MACOSX/fair/._story.ink': strToU8('x'), 'fair/expected.json': strToU8('{}'),
  }));
  expect(read).toEqual({ ok: true, value: { name: 'fair', texts: new Map([['fair/story.ink', 'Größe.'], ['fair/scenario.json', '{}']]), others: ['fair/cat.png', 'fair/expected.json'] } });
});

test('a zip that would be too large is not unpacked', () => {
  expect(refused(zipSync({ 'story.ink': new Uint8Array(30_000_000) }))).toContain('30.0 MB of text');
});

test('a zip that says it is smaller than it is gives no more than it said', () => {
  const bytes = zipSync({ 'story.ink': new Uint8Array(30_000_000).fill(97) });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 4; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
  const read = unzip('fair', bytes);
  expect(read.ok ? read.value.texts.get('story.ink')?.length ?? 0 : 0).toBeLessThanOrEqual(1000);
});

test.each(['../story.ink', '/etc/story.ink', 'a/../../story.ink', 'C:\\story.ink', '..\\story.ink'])('a path that leads out of the zip is refused: %s', (path) => {
  expect(refused(zipSync({ [path]: strToU8('Hello. -> END') }))).toContain('leads out of it');
});

test('names that JavaScript keeps for itself are names like any other', () => {
  const read = unzip('fair', zipSync({ '__proto__/story.ink': strToU8('a'), 'constructor/story.ink': strToU8('b') }));
  expect(read.ok && [...read.value.texts]).toEqual([['__proto__/story.ink', 'a'], ['constructor/story.ink', 'b']]);
});

test.each([
  ['nothing', new Uint8Array()],
  ['no zip', strToU8('Hello there, I am a zip.')],
  ['half a zip', zipSync({ 'story.ink': strToU8('Hello. -> END') }).slice(0, 60)],
  ['a zip with a hole in it', zipSync({ 'story.ink': strToU8('Hello. '.repeat(500)) }).map((byte, at) => (at > 40 && at < 60 ? 255 : byte))],
  ['so many files that nobody counts them', zipSync(Object.fromEntries(Array.from({ length: 6000 }, (_, n) => [`${n}.txt`, new Uint8Array()])))],
])('%s can’t be unpacked', (_, bytes) => {
  expect(refused(bytes)).toContain('can’t be unpacked');
});
