import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkFolder } from '../../../src/tools/stories/check.ts';
import { gradeOf } from '../../../src/tools/stories/readability.ts';

const EXAMPLE = resolve(import.meta.dirname, '../../../stories/examples/first-meeting');
const DESK = resolve(import.meta.dirname, '../../../.tmp');
const QUICK = { most: 4000, least: 1, threads: 1 } as const;

let folder = '';
beforeEach(() => {
  mkdirSync(DESK, { recursive: true });
  folder = mkdtempSync(join(DESK, 'check-'));
  cpSync(EXAMPLE, folder, { recursive: true });
  write('story.ink', read('story.ink').replace('../../lib', '../../stories/lib'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);

/** Makes one mistake, and gives the line in `story.ink` where it stands. */
function mistake(was: string, is: string): number {
  const before = read('story.ink');
  expect(before).toContain(was);
  write('story.ink', before.replace(was, is));
  const changed = before.slice(0, before.indexOf(was)).split('\n').length;
  return changed + is.split('\n').findIndex((line) => line.includes('¶'));
}

/** The findings, each as its code and the file and line it names. */
async function found(): Promise<readonly string[]> {
  write('story.ink', read('story.ink').replace('¶', ''));
  const { review } = await checkFolder(folder, QUICK);
  return review.findings.map(({ code, file, line }) => `${code} ${file.split('/').at(-1)}:${line}`);
}

test('a clean meeting has no findings, and is seen whole', async () => {
  const { review } = await checkFolder(folder, QUICK);
  expect(review.findings).toEqual([]);
  expect(review).toMatchObject({ ok: true, lines: { seen: 31, total: 31 }, choices: { taken: 18, total: 18 }, endings: { reached: 7, total: 7 } });
});

describe('each mistake is found, in its file and at its line', () => {
  // `¶` marks the line that the finding should name.
  const SEEDED: readonly (readonly [what: string, was: string, is: string, code: string])[] = [
    ['a divert to nowhere', '-> sure\n', '¶-> sur\n', 'ink/error'],
    ['a loose end, of which Ink warns', '    -> END\n\n// ------------------------------------------------------------- What lies', '    ¶Nobody says anything.\n\n// ----- What lies', 'ink/warning'],
    ['a tag that there isn’t', '# mood: relieved', '# mod: relieved¶', 'tag/unknown'],
    ['a mood that there isn’t', '# mood: relieved', '# mood: cheerful¶', 'tag/unknown-word'],
    ['a gesture that there isn’t', '# gesture: crossed', '# gesture: shrug¶', 'tag/unknown-word'],
    ['a move that there isn’t', '# move: ask-neutral', '# move: ask-nicely¶', 'tag/unknown-word'],
    ['a speaker who isn’t at the table', 'Mr. Brandt: Yes. It is.', '¶Mr. Brant: Yes. It is.', 'speaker/unknown'],
    ['an entry that there isn’t', '~ hear(last_year)', '¶~ hear(last_yaer)', 'ink/error'],
    ['a term that scenario.json doesn’t know', 'LIST agreed = rides_along, parent_drives', '¶LIST agreed = rides_along, parent_drives, lunch', 'entry/undescribed'],
    ['a choice’s tag outside its brackets', '[Let him finish. # move: listen]', '¶[Let him finish.] # move: listen', 'tag/outside-brackets'],
    ['a choice without a move', '[Let him finish. # move: listen]', '¶[Let him finish.]', 'choice/no-move'],
    ['choices that all ask for too much', '* [“No. I’m not, actually.” # move: state-calmly]\n    ~ agreed -= parent_drives\n    ~ calm(4)\n    -> beneath\n* [“It’s fine. Really.” # move: settle-early]', '¶* [“It’s fine. Really.” # move: settle-early # needs: composure 101]', 'choice/none-open'],
    ['a knot that nobody comes to', '=== well\n', '¶=== lost\nNobody is here. # ending: agreed\n-> END\n\n=== well\n', 'flow/never-seen'],
    ['a stitch that nobody comes to', '=== well\n', '=== well\n-> here\n¶= nook\nNobody is here. # ending: agreed\n-> END\n= here\n', 'flow/never-seen'],
    ['a line that nobody sees', '    ~ common(-10)\n', '    { common_ground > 100:\n        ¶The window opens.\n    }\n    ~ common(-10)\n', 'line/never-seen'],
    ['a choice that is never offered', '* [“That’s your problem', '¶* {common_ground > 100} [“Never mind.” # move: dismiss]\n* [“That’s your problem', 'choice/never-offered'],
    ['a choice that can never be taken', '* [“That’s your problem', '¶* [“Never mind.” # move: dismiss # needs: composure 101]\n* [“That’s your problem', 'choice/never-taken'],
    ['a dead end', '# mood: smile # ending: agreed\n-> END', '# mood: smile\n¶-> END', 'story/no-ending'],
    ['a round without a choice', '=== well\n', '=== well\n-> round\n=== round\n¶~ common(0)\n-> round\n=== never\n', 'story/endless'],
    ['a way that breaks while it is played', '=== well\n', '=== well\n¶->->\n=== never\n', 'story/failed'],
    ['a meter that leaves its bounds', '    ~ common(-10)\n', '    ¶~ common_ground = common_ground - 200\n', 'meter/out-of-bounds'],
    ['too many words between two decisions', 'Mr. Brandt: Nobody said luggage. # mood: guarded # gesture: crossed', `¶Mr. Brandt: Nobody said luggage. ${'I said drive. '.repeat(14)}# mood: guarded`, 'text/too-long'],
    ['a term that nobody explains', 'You breathe out.', '¶You breathe out. The DIBELS are on the wall.', 'jargon/unexplained'],
    ['a rule without a source', 'You breathe out.', '¶You breathe out. You think of due process.', 'rule/no-source'],
  ];

  test.for(SEEDED)('%s', async ([, was, is, code]) => {
    const line = mistake(was, is);
    expect(await found()).toContain(`${code} story.ink:${line}`);
  });

  test.for([
    ['an entry is never heard', '~ hear(last_year)', 'last_year', 'entry/never'],
    ['a give is never offered', '~ offer(come_along)', 'come_along', 'entry/never'],
    ['an ending is never reached', '# ending: neutral-third-party', 'neutral-third-party', 'ending/never-reached'],
  ] as const)('%s, and it is named', async ([, was, name, code]) => {
    mistake(was, was.startsWith('#') ? '# ending: agreed¶' : '~ common(0)¶');
    await found();
    const { review } = await checkFolder(folder, QUICK);
    expect(review.findings).toContainEqual(expect.objectContaining({ code, message: expect.stringContaining(name) }));
  });
});

test('a meeting that changed since it was accepted says in words what changed', async () => {
  await checkFolder(folder, QUICK, true);
  expect((await checkFolder(folder, QUICK)).review.findings).toEqual([]);
  mistake('You breathe out.', 'You breathe out, and in.¶');
  await found();
  const { review } = await checkFolder(folder, QUICK);
  expect(review.findings.map(({ message }) => message)).toContainEqual(expect.stringMatching(/^words: \d+ before, \d+ now\. If that is meant/));
});

test('the same is found on one thread and on three', async () => {
  mistake('~ hear(last_year)', '~ common(0)¶');
  await found();
  const [one, three] = await Promise.all([1, 3].map((threads) => checkFolder(folder, { ...QUICK, threads })));
  expect(three).toEqual(one);
});

test('long words and long sentences read at a higher grade', () => {
  expect(gradeOf(['The cat sat. It was fat.'])).toBeLessThan(2);
  expect(gradeOf(['Eligibility determinations necessitate comprehensive psychoeducational documentation across multiple environments.'])).toBeGreaterThan(15);
});
