import { describe, expect, test } from 'vitest';
import { playOut } from '../../../src/core/explore/play.ts';
import { pick, rollFrom } from '../../../src/core/explore/roll.ts';
import { linesOf, replay, type Replay } from '../../../src/core/run/replay.ts';
import type { Run } from '../../../src/core/run/run.ts';
import { faultIn } from '../../../src/core/story/faults.ts';
import { pseudo } from '../../../src/core/story/pseudo.ts';
import { allTexts, textsOf, type Edition, type TextKind } from '../../../src/core/story/texts.ts';
import { translateStory } from '../../../src/core/story/translate.ts';
import { catalogueOf, inPseudo, roomAfter, smallRoom, textOf } from '../../fixtures/languages.ts';

const begin = '-> welcome\n';
const THANKS = 'Thanks for coming in.';

function played({ story, scenario }: Edition, run: Run): Replay {
  const replayed = replay(story, scenario, run);
  if (!replayed.ok) throw new Error(replayed.error.message);
  return replayed.value;
}

function randomRun({ story, scenario }: Edition, seed: number): Run {
  const roll = rollFrom(seed);
  const run = playOut(story, scenario, seed, (open) => pick(open, roll));
  if (!run.ok) throw new Error(run.error.message);
  return run.value;
}

const runAt = (seed: number): Run => ({ scenario: 'small-room', storyHash: smallRoom.story.hash, seed, locale: 'en', choices: [] });
const firstLine = (edition: Edition) => linesOf(played(edition, { ...runAt(1), storyHash: edition.story.hash }))[0];
const sources = (edition: Edition): readonly string[] => textsOf(edition).map((text) => text.source);

describe('the texts of a story', () => {
  test('are its lines and choices, each once under its own place, and what its scenario says', () => {
    expect(sources(smallRoom)).toEqual(expect.arrayContaining([THANKS, '“What are you seeing in class?”', 'Say nothing.', 'Breathe out, slowly.', 'The Small Room', 'Ms. Rivera', 'She nods.']));
    const keys = allTexts(smallRoom).map((text) => text.key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('come without the speaker’s name, which says who speaks and is not translated with every line', () => {
    expect(textOf(smallRoom, THANKS)).toMatchObject({ kind: 'line', speaker: 'Ms. Rivera' });
    expect(textOf(smallRoom, 'You notice that nobody has said his name.')).not.toHaveProperty('speaker');
    expect(sources(smallRoom).filter((source) => /^(You|Ms\. Rivera|Mr\. Okafor): /.test(source))).toEqual([]);
  });

  test('hold no tag, no id, and nothing that the story only compares', () => {
    const edition = roomAfter([begin, '~ term_said = "artic group"\n{ term_said == "artic group": Ms. Rivera: The words. # mood: warm}\n-> welcome\n']);
    expect(sources(edition)).toContain('The words.');
    expect(sources(edition).join('\n')).not.toMatch(/artic group|mood|move:|rivera\b|staffing/);
  });

  test('hold each alternative of a line by itself, and the words of a choice before its brackets', () => {
    const edition = roomAfter([begin, 'Ms. Rivera: It is {composure > 50:early|late}, or {one|two}.\n* “Well[.”]<>, I mean,” # move: vent\n- -> welcome\n']);
    expect(['early', 'late', 'one', 'two'].map((source) => textOf(edition, source))).toEqual(Array(4).fill(expect.objectContaining({ speaker: 'Ms. Rivera', part: true })));
    expect(textOf(edition, '“Well').kind).toBe('choice');
  });

  test('a choice that is asked for by comparing words has only its own words', () => {
    const edition = roomAfter([begin, '* {term_said != "other"} [“Only {composure > 50:this|that}.” # move: vent]\n- -> welcome\n']);
    expect(['“Only', 'this', 'that', '.”'].map((source) => sources(edition).includes(source))).toEqual([true, true, true, false]);
    expect(sources(edition)).not.toContain('other');
  });
});

describe('a story in another language', () => {
  const spanish = translateStory(smallRoom, catalogueOf(smallRoom, { [THANKS]: 'Gracias por venir.', 'Ms. Rivera': 'Sra. Rivera', IEP: 'PEI', '“What are you seeing in class?”': '“¿Qué ve usted en clase?”' }));

  test('says what the translator wrote, by the same people under their names there', () => {
    expect(firstLine(spanish)).toMatchObject({ speaker: { kind: 'person', id: 'rivera' }, text: 'Gracias por venir.', staging: { mood: 'warm', gesture: 'open' } });
    expect(spanish.scenario.cast.map((person) => [person.id, person.name])).toEqual([['rivera', 'Sra. Rivera'], ['okafor', 'Mr. Okafor']]);
    expect(spanish.glossary[0]).toMatchObject({ term: 'PEI', means: smallRoom.glossary[0]?.means });
  });

  test('has the same hash, and letter for letter the same structure', () => {
    expect(spanish.story.hash).toBe(smallRoom.story.hash);
    const back = spanish.story.ink.replaceAll('Sra. Rivera', 'Ms. Rivera').replace('Gracias por venir.', THANKS).replace('“¿Qué ve usted en clase?”', '“What are you seeing in class?”');
    expect(back).toBe(smallRoom.story.ink);
  });

  test('says in the story’s own language what nobody has translated', () => {
    expect(linesOf(played(spanish, runAt(1)))[1]?.text).toBe('You notice that nobody has said his name.');
  });

  test('finds a translation again after lines were put in before it, and drops one that was made for other words', () => {
    const catalogue = catalogueOf(smallRoom, { [THANKS]: 'Gracias por venir.' });
    const [shifted, changed] = [roomAfter([`Ms. Rivera: ${THANKS}`, `The door is open.\nMs. Rivera: ${THANKS}`]), roomAfter([THANKS, 'Thanks for staying.'])];
    expect(linesOf(played(translateStory(shifted, catalogue), { ...runAt(1), storyHash: shifted.story.hash }))[1]?.text).toBe('Gracias por venir.');
    expect(firstLine(translateStory(changed, catalogue))?.text).toBe('Thanks for staying.');
  });

  test('keeps everyone’s name where two people would have one', () => {
    const same = translateStory(smallRoom, catalogueOf(smallRoom, { 'Ms. Rivera': 'La maestra', 'Mr. Okafor': 'La maestra' }));
    expect(same).toEqual(smallRoom);
  });
});

describe('every run is the same in every language', () => {
  const pseudoRoom = inPseudo(smallRoom);

  test('after every choice of two hundred random meetings the meeting stands the same', () => {
    for (let seed = 0; seed < 200; seed++) {
      const run = randomRun(smallRoom, seed);
      const [here, there] = [played(smallRoom, run), played(pseudoRoom, { ...run, locale: 'en-XA' })];
      expect(there.fits).toBe(run.choices.length);
      expect(there.moments.map((moment) => moment.after)).toEqual(here.moments.map((moment) => moment.after));
      const unworded = (lines: readonly object[]): readonly object[] => lines.map((line) => ({ ...line, text: '' }));
      expect(unworded(linesOf(there))).toEqual(unworded(linesOf(here)));
    }
  });

  test('one begun in one language is played on in the other', () => {
    const run = randomRun(pseudoRoom, 7);
    expect(run.choices[0]?.text).toMatch(/\[/);
    expect(played(smallRoom, run)).toMatchObject({ fits: run.choices.length, meeting: played(pseudoRoom, run).meeting });
  });
});

describe('words that would break the story are not shown', () => {
  const text = (kind: TextKind, source: string, speaker?: string) => ({ key: 'a.0', kind, source, ...(speaker !== undefined && { speaker }) });

  test.each([
    ['a said choice without its quotation marks', text('choice', '“Sixty.”'), 'Sesenta.', 'start with a quotation mark'],
    ['a said choice in other quotation marks', text('choice', '“Sixty.”'), '«Sesenta.»', 'start with a quotation mark'],
    ['a choice that is done, in quotation marks', text('choice', 'Say nothing.'), '“Nada.”', 'must not start with a quotation mark'],
    ['a choice that no longer trails off', text('choice', '“I only …”'), '“Solo.”', 'dots'],
    ['a line in two', text('line', 'One line.'), 'Dos\nlíneas.', 'line break'],
    ['what you notice, as if someone said it', text('line', 'A note lies there.'), 'Nota: hay algo.', 'Nota'],
    ['a name that ends where it should not', text('name', 'Ms. Rivera'), 'Rivera: maestra', 'name'],
    ['a name that means the parent', text('name', 'Ms. Rivera'), 'You', 'name'],
    ['words without end', text('words', 'Short.'), 'x'.repeat(1201), 'longer'],
    ['space at the edge, where words could run together', text('line', 'Here.'), ' Aquí.', 'space'],
  ])('%s', (_, of, words, reason) => {
    expect(faultIn(of, words)).toContain(reason);
  });

  test.each([
    ['other marks inside', text('choice', '“The word ‘funny.’”'), '“La palabra «gracioso».”'],
    ['a colon in what somebody says', text('line', 'Two things.', 'Ms. Rivera'), 'Una cosa: dos.'],
    ['markup, which is never read as such', text('line', 'Here.'), '<b>Aquí</b> {x} -> END # mood: warm'],
  ])('but %s may stand', (_, of, words) => {
    expect(faultIn(of, words)).toBeNull();
  });

  test('a hostile catalogue changes no meeting: what it breaks stays in the story’s own language', () => {
    const hostile = allTexts(smallRoom).map(({ key, source }, index) =>
      ({ key, source, words: ['Nobody: hello.', 'a\nb', '“', '\u0000', `"],"${'x'.repeat(5000)}`, '{hand} -> END # ending: agreed'][index % 6] ?? '' }));
    const broken = translateStory(smallRoom, [...hostile, { key: '__proto__', source: '__proto__', words: 'x' }]);
    for (let seed = 0; seed < 50; seed++) {
      const run = randomRun(smallRoom, seed);
      expect(played(broken, run).meeting).toEqual(played(smallRoom, run).meeting);
    }
  });
});

describe('the language of no country', () => {
  test('marks every letter and the ends of every text, is a third longer, and keeps what marks mean', () => {
    expect(pseudo({ kind: 'line', source: 'Thanks for it.' })).toBe('[Ţĥååñķš ƒôôř îîţ.]');
    expect(pseudo({ kind: 'choice', source: '“I only …”' })).toBe('“[ÎÎ ôôñļý] …”');
    expect(pseudo({ kind: 'term', source: 'IEP' })).toBe('ÎÎÉÉṔ');
    const [longer, plain] = [allTexts(inPseudo(smallRoom)), allTexts(smallRoom)].map((texts) => texts.reduce((sum, text) => sum + text.source.length, 0));
    expect((longer ?? 0) / (plain ?? 1)).toBeGreaterThan(1.25);
  });

  test('breaks no rule that a translator has to keep', () => {
    expect(allTexts(smallRoom).flatMap((text) => faultIn(text, pseudo(text)) ?? [])).toEqual([]);
  });
});
