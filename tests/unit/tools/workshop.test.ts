import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { printFinding, loadFolder } from '../../../src/tools/stories/load.ts';
import { checkFolder } from '../../../src/tools/stories/check.ts';
import { readWorkshop } from '../../../src/tools/stories/workshop.ts';

const ROOM = resolve(import.meta.dirname, '../../fixtures/small-room');
const DESK = resolve(import.meta.dirname, '../../../.tmp');

const PLAN = `{
  "about": "A small room.",
  "know": ["It is small.", "It is a room."],
  "plans": {
    "short": [{ "from": 0, "to": 5, "title": "Hello", "do": "Say it." }, { "from": 5, "to": 40, "title": "Play", "do": "Play." }, { "from": 40, "to": 45, "title": "Goodbye", "do": "Say it." }],
    "long": [{ "from": 0, "to": 5, "title": "Hello", "do": "Say it." }, { "from": 5, "to": 80, "title": "Play", "do": "Play.", "scenes": ["welcome", "offer"] }, { "from": 80, "to": 90, "title": "Goodbye", "do": "Say it." }]
  },
  "moments": [
    { "scene": "welcome", "watch": "Hands.", "questions": ["Who?", "Why?"], "tips": ["listen"],
      "twice": [{ "after": "Thanks for coming in.", "talk": "Is that thanks?" }] }
  ],
  "closing": { "say": "Thank you.", "questions": ["What?", "And?"] }
}
`;

let folder = '';
beforeEach(() => {
  mkdirSync(DESK, { recursive: true });
  folder = mkdtempSync(join(DESK, 'workshop-'));
  cpSync(ROOM, folder, { recursive: true });
  const story = join(folder, 'story.ink');
  writeFileSync(story, readFileSync(story, 'utf8').replace('../../../stories/lib', '../../stories/lib'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function found(plan?: string): readonly string[] {
  if (plan !== undefined) writeFileSync(join(folder, 'workshop.json'), plan);
  const loaded = loadFolder(folder);
  if (!loaded.ok) throw new Error(loaded.error.map(printFinding).join('\n'));
  const { workshop, findings } = readWorkshop(folder, loaded.value);
  expect(workshop !== null).toBe(plan !== undefined && findings.length === 0);
  return findings.map((finding) => printFinding(finding).replace(/^\S*\//, ''));
}

test('a meeting without a plan for workshops lacks nothing', () => expect(found()).toEqual([]));

test('a plan that fits has no findings', () => expect(found(PLAN)).toEqual([]));

test('what is amiss is said with file, line and what to do', () => {
  expect(found(PLAN.replace('"after": "Thanks for coming in."', '"after": "Good to see you all."'))).toEqual([
    'workshop.json:10: moments.0: nobody says “Good to see you all.” in the story any more; quote the words as they are now [workshop/does-not-fit]',
  ]);
  expect(found(PLAN.replace('"scene": "welcome"', '"scene": "hello"'))).toEqual([
    'workshop.json:9: moments.0: the meeting has no scene “hello”; it has welcome, offer [workshop/does-not-fit]',
  ]);
  expect(found(PLAN.replace('"from": 40', '"from": 38'))).toEqual([
    'workshop.json:5: plans.short: “Goodbye” begins at minute 38, while the step before it still runs until 40; let it begin at 40 [workshop/invalid]',
  ]);
  expect(found(PLAN.slice(1)).join()).toMatch(/^workshop\.json: it isn’t JSON: .* \[workshop\/invalid\]$/s);
});

test('the check of a meeting tells of it, and doesn’t pass', async () => {
  writeFileSync(join(folder, 'workshop.json'), PLAN.replace('"listen"', '"shout"'));
  const { review } = await checkFolder(folder, { most: 500, least: 1, threads: 1 });
  expect(review.findings.filter(({ code }) => code.startsWith('workshop/')).map(({ file }) => file.split('/').at(-1))).toEqual(['workshop.json']);
  expect(review.ok).toBe(false);
});
