import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { examine, type Examination } from '../../../src/core/own/examine.ts';
import { LIMITS } from '../../../src/core/own/limits.ts';
import { isOwn, ownId, scenarioOf, type OwnStory } from '../../../src/core/own/own-story.ts';
import type { Trouble } from '../../../src/core/own/trouble.ts';
import { playAndReplay } from '../../../src/core/explore/play.ts';
import { pick, rollFrom } from '../../../src/core/explore/roll.ts';
import { linesOf, replay, type Replay } from '../../../src/core/run/replay.ts';
import type { Run } from '../../../src/core/run/run.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const MEETING = readFileSync(resolve(ROOT, 'stories/lib/meeting.ink'), 'utf8');
const fixture = (path: string): string => readFileSync(resolve(ROOT, 'tests/fixtures', path), 'utf8');
const FAIR = fixture('the-fair/story.ink');

/** Brings files of text, and hears what comes of it to the end. The clock is fast, so that nothing is walked for long. */
async function bring(files: Readonly<Record<string, string>>, others: readonly string[] = []): Promise<Examination> {
  let last: Examination | null = null;
  const brought = { name: 'the-fair', texts: new Map(Object.entries(files)), others };
  for await (last of examine(brought, { shared: new Map([['lib/meeting.ink', MEETING]]), now: () => performance.now() * 8 }));
  if (!last) throw new Error('nothing was heard');
  return last;
}

async function bringOne(ink: string): Promise<OwnStory> {
  const heard = await bring({ 'story.ink': ink });
  if (heard.kind !== 'examined') throw new Error(JSON.stringify(heard));
  return heard.own;
}

/** Why it was refused. */
async function refusal(files: Readonly<Record<string, string>>, others?: readonly string[]): Promise<readonly Trouble[]> {
  const heard = await bring(files, others);
  if (heard.kind !== 'refused') throw new Error('it was not refused');
  return heard.troubles;
}

const said = async (...of: Parameters<typeof refusal>): Promise<string> => (await refusal(...of)).map(({ message }) => message).join(' ');

function play(own: OwnStory, ...choices: readonly number[]): Replay {
  const run: Run = { scenario: own.id, storyHash: own.story.hash, seed: 1, locale: 'en', choices: choices.map((index) => ({ index, path: '', text: '' })) };
  const played = replay(own.story, scenarioOf(own), run);
  if (!played.ok) throw new Error(played.error.message);
  return played.value;
}

/** The same by the words of the choices: each given text is a part of one. */
function playByWords(own: OwnStory, ...words: readonly string[]): Replay {
  const choices: number[] = [];
  for (const each of words) {
    const { next } = play(own, ...choices);
    const choice = next.kind === 'choices' ? next.options.find(({ text }) => text.includes(each)) : undefined;
    if (!choice) throw new Error(`“${each}” is not open here`);
    choices.push(choice.index);
  }
  return play(own, ...choices);
}

const spoken = (played: Replay): readonly string[] => linesOf(played).map(({ speaker, text }) => `${speaker.kind === 'person' ? `${speaker.id}> ` : ''}${text}`);

describe('any Ink story plays to its end', () => {
  test('one with tunnels, threads, glue, sequences and variables, and with no word of ours', async () => {
    const own = await bringOne(FAIR);
    expect(own).toMatchObject({ title: 'The County Fair', scenario: null, meters: false, speakers: ['Nell', 'The Juggler'] });
    const played = playByWords(own, 'Watch', 'Clap', 'Buy', 'Go home', 'No, my feet');
    expect(played.next).toEqual({ kind: 'end', ending: 'the-end' });
    expect(spoken(played)).toContain('speaker-1> You came after all.');
    expect(spoken(played)).toContain('speaker-2> And now six.');
    expect(spoken(played).filter((line) => line.includes('my feet'))).toEqual(['“No, my feet hurt,” you say, and she laughs.']);
    expect(spoken(played)).toContain('You have 0 coins left, and a paper bag of nuts.');
  });

  test('one with lines of dashes drawn through its comments', async () => {
    const drawn = '-'.repeat(80);
    const own = await bringOne(`/*${drawn}\n  The beginning {{{\n${drawn}*/\nHello. // ${'* '.repeat(80)}\n* [On] /* ${drawn} */\n  There.\n  -> END\n/*${drawn}`);
    expect(spoken(playByWords(own, 'On'))).toEqual(['Hello.', 'On', 'There.']);
  });

  test('one with everything that Ink knows, played a hundred times, each time to an end that can be replayed', async () => {
    const heard = await bring({ 'story.ink': fixture('every-turn/story.ink'), 'rooms.ink': fixture('every-turn/rooms.ink') });
    if (heard.kind !== 'examined') throw new Error(JSON.stringify(heard));
    for (let seed = 0; seed < 100; seed++) {
      const roll = rollFrom(seed);
      const played = playAndReplay(heard.own.story, scenarioOf(heard.own), seed, (open) => pick(open, roll));
      expect(played.ok && played.value.next).toEqual({ kind: 'end', ending: 'the-end' });
    }
  });

  test('tags, names and lists that nobody knows are left as they are', async () => {
    const own = await bringOne('Note: this is said once. # music: drums # loud\nLIST hand = (left), right\nLIST heard = a, b\n* [Go on # click] On. # image: x.png\n- Over. -> END');
    expect(spoken(play(own, 0))).toEqual(['Note: this is said once.', 'Go on', 'On.', 'Over.']);
    expect(play(own, 0).next).toEqual({ kind: 'end', ending: 'the-end' });
  });

  test('a variable that happens to be called composure moves no meter out of its bounds', async () => {
    const own = await bringOne('VAR composure = "fine"\nVAR common_ground = 9000\nHello.\n* [Go] Bye.\n-> END');
    expect(own.meters).toBe(false);
    expect(play(own).meeting).toMatchObject({ composure: 70, commonGround: 100 });
  });

  test('one that uses our own words has meters, and needn’t bring them along', async () => {
    const own = await bringOne('INCLUDE ../lib/meeting.ink\nLIST hand = x\nLIST heard = y\nLIST offered = z\nLIST asked = q\nLIST agreed = r\nHello.\n~ calm(-5)\n* [Go] Bye.\n-> END\n=== table_breathe\n->->\n=== table_notebook\n->->\n=== table_word\n->->\n=== table_break\n->->\n=== table_reschedule\n-> END\n=== table_end\n-> END');
    expect(own.meters).toBe(true);
    expect(play(own).meeting.composure).toBe(65);
  });

  test('an outside function that has an Ink one to fall back on is told by that', async () => {
    expect(spoken(play(await bringOne('EXTERNAL ring(x)\nHello {ring(2)}.\n-> END\n=== function ring(x)\n~ return "twice"')))).toEqual(['Hello twice.']);
  });

  test('markup is nothing but words', async () => {
    const own = await bringOne('<img src=x onerror=alert(1)> <b>Hello</b>\n* [<script>x</script>] Yes.\n-> END');
    expect(spoken(play(own, 0)).slice(0, 2)).toEqual(['<img src=x onerror=alert(1)> <b>Hello</b>', '<script>x</script>']);
  });

  test('names that JavaScript keeps for itself are names like any other', async () => {
    const own = await bringOne('LIST toString = hasOwnProperty\nVAR constructor = 2\nvalueOf: A. {constructor}\nConstructor: B.\nConstructor: C.\n-> valueOf\n=== valueOf\n* [x] y -> END');
    expect(own.speakers).toEqual(['Constructor']);
    expect(play(own, 0).next.kind).toBe('end');
  });
});

describe('a story that never comes to a choice is stopped, and says how', () => {
  const endless: readonly (readonly [string, string, RegExp])[] = [
    ['a divert that goes round in a circle', '-> a\n=== a\n-> b\n=== b\n-> a', /goes round here/],
    ['a function that calls itself', '~ f()\nx\n-> END\n=== function f()\n~ f()\n', /calls itself here/],
    ['a tunnel with a thread in it', '-> a ->\n-> END\n=== a\n<- b\n-> a ->\n->->\n=== b\n-> DONE\n', /calls itself here/],
    ['a text that doubles', 'VAR s = "aaaaaaaa"\n-> a\n=== a\n~ s = s + s\n{s}\n-> a', /more text comes here/i],
  ];

  test.each(endless)('at once: %s', async (_, ink, sentence) => {
    expect(await said({ 'story.ink': ink })).toMatch(sentence);
  });

  test.each(endless)('behind a choice: %s', async (_, ink, sentence) => {
    const own = await bringOne(`Hello.\n* [Go on]\n  -> start\n* [Leave] -> END\n=== start\n${ink}`);
    const { next } = play(own, 0);
    expect(next).toMatchObject({ kind: 'end', ending: 'the-end', broke: expect.stringMatching(sentence) });
  });

  test('what is found behind a choice is told with its line', async () => {
    const heard = await bring({ 'story.ink': 'Hello.\n* [Go on]\n  Well.\n  -> a\n* [Leave] -> END\n=== a\n-> a' });
    expect(heard).toMatchObject({ kind: 'examined', troubles: [{ severity: 'error', file: 'story.ink', line: 7, message: expect.stringContaining('goes round') }] });
  });

  test('a story that is well has nothing told of it', async () => {
    expect(await bring({ 'story.ink': FAIR })).toMatchObject({ kind: 'examined', troubles: [] });
  });
});

describe('what can’t be read is refused with a sentence', () => {
  test('a mistake, with file, line and how the line reads', async () => {
    expect(await refusal({ 'fair/story.ink': 'Hello.\n* [Go] -> nowehre\n- Bye. -> END' })).toEqual([
      { severity: 'error', file: 'fair/story.ink', line: 2, excerpt: '* [Go] -> nowehre', message: expect.stringContaining('nowehre') },
    ]);
  });

  test('no story in it: what is there instead', async () => {
    expect(await said({}, ['notes.docx', 'fair.ink.json'])).toBe('There is no Ink story in “the-fair”: no file ends in .ink. It holds notes.docx, fair.ink.json.');
    expect(await said({})).toMatch(/It is empty/);
  });

  test('several stories: the one nearest the top is taken, and where there are two, both are named', async () => {
    expect(await bring({ 'a/story.ink': 'Hello. -> END', 'a/old/story.ink': 'Old. -> END' })).toMatchObject({ kind: 'examined' });
    expect(await said({ 'x/a/story.ink': 'A.', 'x/b/story.ink': 'B.' })).toContain('x/a/story.ink, x/b/story.ink');
  });

  test('without a story.ink, the file that no other one includes is the story', async () => {
    expect(await bring({ 'main.ink': 'INCLUDE part.ink\nHello. -> more', 'part.ink': '=== more\nMore. -> END' })).toMatchObject({ kind: 'examined' });
  });

  test('a file that is included and isn’t there', async () => {
    expect(await said({ 'story.ink': 'INCLUDE ../../../etc/passwd\nHello. -> END' })).toContain('There is no file');
    expect(await said({ 'story.ink': 'INCLUDE story.ink\nHello. -> END' })).toMatch(/recursive/i);
  });

  test('too much text, too many files', async () => {
    expect(await said({ 'story.ink': 'x'.repeat(LIMITS.letters + 1) })).toContain('1.0 MB');
    expect(await said(Object.fromEntries(Array.from({ length: LIMITS.files + 1 }, (_, n) => [`${n}.ink`, 'x'])))).toContain('201 files');
  });

  test.each([
    ['bullets', `Hello.\n${'* '.repeat(1000)}x\n-> END`, 2, /1000 bullets/],
    ['bullets beneath a comment', `Hello. /* -\n- */\n${'* '.repeat(1000)}x\n-> END`, 3, /1000 bullets/],
    ['braces', `Hello.\n${'{a|'.repeat(300)}x${'}'.repeat(300)}\n-> END`, 2, /300 brackets/],
    ['brackets', `~ temp x = ${'('.repeat(9000)}1${')'.repeat(9000)}\n-> END`, 1, /9000 brackets/],
    ['__proto__', 'Hello.\n-> __proto__\n=== __proto__\nx -> END', 2, /can’t be a name/],
    ['a picture by another name', 'P\u0000NG\u0000', 1, /plain text/],
  ])('%s', async (_, ink, line, sentence) => {
    const [first] = await refusal({ 'story.ink': ink });
    expect(first).toMatchObject({ file: 'story.ink', line, message: expect.stringMatching(sentence) });
  });

  test('an outside function without one to fall back on', async () => {
    expect(await said({ 'story.ink': 'EXTERNAL boom(x)\nHi {boom(1)}.\n-> END' })).toContain('“boom()”');
  });

  test('nothing to play', async () => {
    expect(await said({ 'story.ink': '' })).toContain('ends before it says anything');
    expect(await said({ 'story.ink': '=== a\nHello. -> END' })).toContain('ends before it says anything');
  });

  test('a scenario.json that is none, that is nested without end, or that lacks something', async () => {
    const story = 'Hello. -> END';
    expect(await said({ 'story.ink': story, 'scenario.json': '{' })).toContain('not JSON');
    expect(await said({ 'story.ink': story, 'scenario.json': '['.repeat(200_000) })).toMatch(/JSON|nested/);
    expect(await said({ 'story.ink': story, 'scenario.json': '{"__proto__":{"id":"x"}}' })).toContain('cast is missing');
  });

  test('however much is amiss, the list has an end and each line fits', async () => {
    const troubles = await refusal({ 'story.ink': Array.from({ length: 500 }, (_, n) => `* [${'x'.repeat(900)}\u202e] -> nowhere_${n}`).join('\n') });
    expect(troubles.length).toBeLessThan(65);
    expect(troubles.at(-1)?.message).toMatch(/^And \d+ more/);
    expect(Math.max(...troubles.map(({ excerpt }) => excerpt.length))).toBeLessThan(170);
    expect(troubles[0]?.excerpt).not.toContain('\u202e');
  });
});

test('no brought story takes the place of one of ours, and the same name is the same story', () => {
  expect(ownId('thirty-minutes', 'abc')).toBe('own-thirty-minutes');
  expect(ownId('Über den Fluss!', 'abc')).toBe(ownId('uber-den-fluss', 'def'));
  expect(ownId('日本', '0123456789abcdef')).toBe('own-01234567');
  for (const name of ['__proto__', 'constructor', '../..', '']) expect(isOwn(ownId(name, '0123456789abcdef'))).toBe(true);
});
