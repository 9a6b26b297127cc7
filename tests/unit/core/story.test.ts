import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileStory, type Finding } from '../../../src/core/story/compile.ts';
import { lintStory } from '../../../src/core/story/lint.ts';
import { openStory } from '../../../src/core/story/runtime.ts';
import { parseScenario } from '../../../src/core/story/scenario.ts';
import { parseTag } from '../../../src/core/story/tags.ts';
import { MOVES, TIPS, placeOf } from '../../../src/core/tips/tips.ts';
import { RUBRIC } from '../../../src/core/tips/rubric.ts';
import { scenario } from '../../fixtures/small-room.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const FILE = 'tests/fixtures/small-room/story.ink';
const SOURCE = readFileSync(resolve(ROOT, FILE), 'utf8');
const include = (path: string): string => readFileSync(resolve(ROOT, path), 'utf8');

/** The small room with one thing in it changed, and what is found in it. */
function findingsAfter(was: string, is: string): readonly Finding[] {
  if (!SOURCE.includes(was)) throw new Error(`the story has no “${was}”`);
  const compiled = compileStory(FILE, SOURCE.replace(was, is), include);
  return compiled.ok ? lintStory(compiled.value, scenario, FILE) : compiled.error;
}

const lineOf = (words: string): number => SOURCE.slice(0, SOURCE.indexOf(words)).split('\n').length;

describe('a story that is amiss is named with file and line', () => {
  test('the story as it is has nothing amiss', () => {
    expect(findingsAfter('Thanks', 'Thanks')).toEqual([]);
  });

  test.each([
    ['a speaker nobody knows', 'Mr. Okafor: Mornings are fine', 'Mr. Okafur: Mornings are fine', 'speaker/unknown', 'Mr. Okafur'],
    ['a tag nobody knows', '# mood: relieved', '# mud: relieved', 'tag/unknown', 'mud'],
    ['a mood outside the list', '# mood: relieved', '# mood: happy', 'tag/unknown-word', 'happy'],
    ['someone looked at who isn’t there', '# look: rivera', '# look: chen', 'tag/unknown-word', 'chen'],
    ['a move outside the list', '# move: ask-open', '# move: ask-nicely', 'tag/unknown-word', 'ask-nicely'],
    ['a choice without a move', ' # move: ask-open', '', 'choice/no-move', 'move'],
    ['a choice’s tag outside its brackets', 'class?” # move: ask-open]', 'class?”] # move: ask-open', 'tag/outside-brackets', 'inside'],
    ['a notebook entry that isn’t in its list', '~ hear(afternoons)', '~ hear(evenings)', 'ink/error', 'evenings'],
  ])('%s', (_, was, is, code, word) => {
    const line = lineOf(was);
    expect(findingsAfter(was, is)).toContainEqual(expect.objectContaining({ code, file: FILE, line, message: expect.stringContaining(word) }));
  });

  test('an entry that scenario.json doesn’t describe, and one that the story doesn’t list', () => {
    const found = findingsAfter('LIST heard = afternoons, two_schools', 'LIST heard = afternoons, two_schools, evenings');
    expect(found).toMatchObject([{ code: 'entry/undescribed', line: lineOf('LIST heard'), message: expect.stringContaining('evenings') }]);
    expect(findingsAfter('LIST offered = any_day', 'LIST offered = any_day_x').map((each) => each.code)).toContain('ink/error');
  });

  test('a person without a trust of their own', () => {
    expect(findingsAfter('VAR okafor = 1', 'VAR okafur = 1').length).toBeGreaterThan(0);
  });

  test('a fault in an included file is named with that file', () => {
    const compiled = compileStory(FILE, SOURCE, (path) => include(path).replace('~ who = MAX', '~ whom = MAX'));
    expect(compiled.ok ? [] : compiled.error).toContainEqual(expect.objectContaining({ file: 'stories/lib/meeting.ink', code: 'ink/error' }));
  });
});

describe('a story that breaks while it is played says so, and nothing is thrown', () => {
  const opened = (was: string, is: string) => {
    const compiled = compileStory(FILE, SOURCE.replace(was, is), include);
    if (!compiled.ok) throw new Error(compiled.error.map((each) => each.message).join());
    const runtime = openStory(compiled.value.story, scenario, 1);
    return runtime.ok ? runtime.value.begin() : runtime;
  };

  test('an unknown speaker', () => {
    expect(opened('Ms. Rivera: Thanks', 'Ms. Riviera: Thanks')).toMatchObject({ ok: false, error: { code: 'story/unknown-speaker' } });
  });

  test('an endless stream of lines', () => {
    expect(opened('-> welcome\n', '-> again\n=== again\nOn and on.\n-> again\n')).toMatchObject({ ok: false, error: { code: 'story/endless' } });
  });

  test('an end that isn’t an ending', () => {
    expect(opened('-> welcome\n', 'Over.\n-> END\n')).toMatchObject({ ok: false, error: { code: 'story/no-ending' } });
  });
});

test('story text is never read as anything but text', () => {
  const words = '<img src=x onerror=alert(1)> {not ink}';
  const compiled = compileStory(FILE, SOURCE.replace('Thanks for coming in.', words.replaceAll('{', '\\{').replaceAll('}', '\\}')), include);
  if (!compiled.ok) throw new Error(compiled.error.map((each) => each.message).join());
  const runtime = openStory(compiled.value.story, scenario, 1);
  const begun = runtime.ok ? runtime.value.begin() : runtime;
  expect(begun.ok && begun.value.lines[0]?.text).toBe(words);
});

test('a scenario that is amiss is refused with the place of what is missing', () => {
  const parsed = parseScenario({ ...scenario, cast: scenario.cast.map(({ id, role }) => ({ id, role })) });
  expect(parsed).toMatchObject({ ok: false, error: expect.arrayContaining([expect.stringContaining('cast.0.name')]) });
});

test('a tag says what may stand in its place', () => {
  const parsed = parseTag('tone: angry', { people: [], scenes: [] });
  expect(parsed).toMatchObject({ ok: false, error: { message: '“tone” can\'t be “angry”; it can be gentle, plain, firm, sharp' } });
});

test('every move practises one tip or works against one, and every practising move has a row in the rubric', () => {
  expect(new Set(MOVES).size).toBe(MOVES.length);
  for (const move of MOVES) expect(TIPS).toContain(placeOf(move).tip);
  const judged = new Set(RUBRIC.map((rule) => rule.move));
  expect(MOVES.filter((move) => placeOf(move).practises && !judged.has(move))).toEqual([]);
  // The row without a circumstance comes last, so that a move always finds one.
  for (const move of judged) expect(RUBRIC.findLast((rule) => rule.move === move)?.when ?? 'any').toBe('any');
});
