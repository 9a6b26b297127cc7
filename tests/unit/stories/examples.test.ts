import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linesOf, replay } from '../../../src/core/run/replay.ts';
import { readingAt, stopsOf } from '../../../src/core/run/watching.ts';
import { lineShown } from '../../../src/core/run/reading.ts';
import { parseExamples, type Example } from '../../../src/core/story/examples.ts';
import { TIPS } from '../../../src/core/tips/tips.ts';
import { fitExamples } from '../../../src/tools/stories/examples.ts';
import { loadFolder, STORIES, storyIds } from '../../../src/tools/stories/load.ts';

function opened(id: string) {
  const loaded = loadFolder(join(STORIES, id));
  if (!loaded.ok) throw new Error(`${id} does not compile`);
  return loaded.value;
}

/** A copy of a story’s folder, with its examples changed. */
function withExamples(id: string, change: (examples: Example[]) => unknown): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'examples-')), id);
  cpSync(join(STORIES, id), folder, { recursive: true });
  const path = join(folder, 'examples.json');
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')) as Example[]), null, 2));
  return folder;
}

describe.each(storyIds())('the worked examples of %s', (id) => {
  const { story, scenario, ...rest } = opened(id);
  const { fitted, findings } = fitExamples(join(STORIES, id), { story, scenario, ...rest });
  const played = fitted.map((example) => {
    const run = replay(story, scenario, { scenario: id, storyHash: story.hash, seed: example.seed, locale: 'en', choices: example.choices });
    if (!run.ok) throw new Error(run.error.message);
    return { example, run: run.value, stops: stopsOf(run.value, example) };
  });

  test('all fit the story as it is, and each plays to its last choice', () => {
    expect(findings).toEqual([]);
    for (const { example, run } of played) expect([example.id, run.fits]).toEqual([example.id, example.choices.length]);
  });

  test('there is one whole meeting, which ends, and one short one for each tip', () => {
    expect(fitted.map(({ tip }) => tip)).toEqual([null, ...TIPS]);
    expect(played[0]?.run.next.kind).toBe('end');
    for (const { example } of played.slice(1)) {
      const decisions = example.choices.length - example.from;
      expect(decisions, example.id).toBeGreaterThanOrEqual(4);
      expect(decisions, example.id).toBeLessThanOrEqual(8);
    }
  });

  test('every note of the coach is heard, and every line from where it starts is shown once, in order', () => {
    for (const { example, run, stops } of played) {
      const heard = stops.flatMap((stop) => (stop.kind === 'note' ? [stop.text] : []));
      expect(heard).toEqual([...(example.before === undefined ? [] : [example.before]), ...example.notes.map((note) => note.text)]);
      const shown = stops.flatMap((stop) => (stop.kind === 'line' ? [lineShown(readingAt(run, stop))] : []));
      const all = linesOf(run).filter((line) => shown.includes(line));
      expect(shown).toEqual(all);
      expect(stops.filter((stop) => stop.kind === 'choice').map((stop) => stop.index)).toEqual(run.moments.slice(example.from).map((moment) => moment.chosen.index));
    }
  });
});

describe('an example that no longer fits', () => {
  const id = 'thirty-minutes';

  test('is named with its file, its decision, and what could be said there instead', () => {
    const folder = withExamples(id, ([whole]) => [{ ...whole, choices: whole?.choices.map((choice, decision) => (decision === 3 ? { text: '“Nobody ever wrote this.”' } : choice)) }]);
    const { fitted, findings } = fitExamples(folder, opened(id));
    expect(fitted).toEqual([]);
    expect(findings).toMatchObject([{ code: 'example/does-not-fit', severity: 'error', file: 'stories/thirty-minutes/examples.json' }]);
    expect(findings[0]?.message).toMatch(/^whole-meeting, decision 3: “Nobody ever wrote this.” is not open; there one can take: “/);
    expect(findings[0]?.line).toBeGreaterThan(1);
  });

  test('still plays where a few words were changed', () => {
    const folder = withExamples(id, ([whole]) => [{ ...whole, choices: whole?.choices.map((choice, decision) => (decision === 3 ? { text: `${choice.text} Honest.` } : choice)) }]);
    const before = fitExamples(join(STORIES, id), opened(id)).fitted[0];
    const { fitted, findings } = fitExamples(folder, opened(id));
    expect(findings).toEqual([]);
    expect(fitted[0]?.choices).toEqual(before?.choices);
  });

  test('a note at a decision that is not played is told, and so is a start with nothing before it', () => {
    const short = { id: 'short', title: 'A', tip: 'listen', about: 'B', seed: 1, choices: [{ text: 'C' }, { text: 'D' }], from: 1, notes: [{ after: 7, text: 'Too late.' }] };
    const parsed = parseExamples([short]);
    expect(parsed.ok ? [] : parsed.error).toEqual([
      'short: it starts in the middle, and nothing tells what went before',
      'short: “Too late.…” stands at decision 7, which is not played',
    ]);
  });
});
