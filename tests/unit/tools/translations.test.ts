import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textsOf, type Edition } from '../../../src/core/story/texts.ts';
import { translateStory } from '../../../src/core/story/translate.ts';
import { EMPTY_PO, parsePo, writePo, type PoEntry, type PoFile } from '../../../src/tools/stories/po.ts';
import { catalogueOf, reviewPo } from '../../../src/tools/stories/po-review.ts';
import { mergePo, updatePo, type DescribedText } from '../../../src/tools/stories/po-update.ts';
import { roomAfter, smallRoom } from '../../fixtures/languages.ts';

const THANKS = 'Thanks for coming in.';
const NOTICE = 'You notice that nobody has said his name.';
const ASK = '“What are you seeing in class?”';

const described = (edition: Edition): readonly DescribedText[] => textsOf(edition).map((text) => ({ ...text, reference: 'story.ink:1', about: '' }));
const extracted = (edition: Edition, held: PoFile = EMPTY_PO): PoFile => updatePo(held, described(edition));

function reread(po: PoFile): PoFile {
  const parsed = parsePo(writePo(po), 'es.po');
  if (!parsed.ok) throw new Error(parsed.error.map((finding) => finding.message).join());
  return parsed.value;
}

/** A translator's work: the file with some texts translated. */
const translated = (po: PoFile, words: Readonly<Record<string, string>>): PoFile =>
  reread({ ...po, entries: po.entries.map((entry) => ({ ...entry, words: words[entry.source] ?? entry.words, note: words[entry.source] ? 'Heard at the school gate.' : entry.note })) });

const entryFor = (po: PoFile, source: string): PoEntry | undefined => po.entries.find((entry) => entry.source === source);
const work = translated(extracted(smallRoom), { [THANKS]: 'Gracias por venir.', [NOTICE]: 'Nadie ha dicho su nombre.', [ASK]: '“¿Qué ve usted en clase?”' });

describe('a story that is edited while it is translated', () => {
  test('gives a translator every text once, empty', () => {
    const po = reread(extracted(smallRoom));
    expect(po.entries.map((entry) => [entry.key, entry.source])).toEqual(textsOf(smallRoom).map((text) => [text.key, text.source]));
    expect(po.entries.every((entry) => entry.words === '' && !entry.fuzzy)).toBe(true);
  });

  test('a line put in before others loses no translation, and comes empty itself', () => {
    const after = reread(extracted(roomAfter([`Ms. Rivera: ${THANKS}`, `The door is open.\nMs. Rivera: ${THANKS}`]), work));
    for (const source of [THANKS, NOTICE, ASK]) expect(entryFor(after, source)).toMatchObject({ words: entryFor(work, source)?.words, fuzzy: false, note: 'Heard at the school gate.' });
    expect(entryFor(after, 'The door is open.')).toMatchObject({ words: '', fuzzy: false });
    expect(after.obsolete).toEqual([]);
  });

  test('a changed line keeps its translation, marked fuzzy, with the words it was made for', () => {
    const after = reread(extracted(roomAfter([THANKS, 'Thanks so much for coming in.']), work));
    expect(entryFor(after, 'Thanks so much for coming in.')).toMatchObject({ words: 'Gracias por venir.', fuzzy: true, previous: THANKS });
  });

  test('a line written quite anew at the same place is fuzzy too', () => {
    const after = extracted(roomAfter([THANKS, 'Sit wherever you like!']), work);
    expect(entryFor(after, 'Sit wherever you like!')).toMatchObject({ words: 'Gracias por venir.', fuzzy: true, previous: THANKS });
  });

  test('a line changed and moved in one is fuzzy, and takes nothing from its neighbours', () => {
    const after = extracted(roomAfter([`Ms. Rivera: ${THANKS}`, 'The door is open.\nA clock ticks.\nMs. Rivera: Thanks for coming in today.']), work);
    expect(entryFor(after, 'Thanks for coming in today.')).toMatchObject({ words: 'Gracias por venir.', fuzzy: true });
    expect(entryFor(after, NOTICE)).toMatchObject({ words: 'Nadie ha dicho su nombre.', fuzzy: false });
    expect(entryFor(after, 'A clock ticks.')).toMatchObject({ words: '' });
  });

  test('a fuzzy line stays fuzzy until a translator says otherwise, whatever is extracted', () => {
    const changed = roomAfter([THANKS, 'Thanks so much for coming in.']);
    const twice = reread(extracted(changed, reread(extracted(changed, work))));
    expect(entryFor(twice, 'Thanks so much for coming in.')).toMatchObject({ fuzzy: true, previous: THANKS });
  });

  test('the translation of a line taken out is set aside, and is there again when the line is', () => {
    const without = reread(extracted(roomAfter([`${NOTICE}\n~ calm(-6)\n`, '']), work));
    expect(without.obsolete.map((entry) => entry.words)).toEqual(['Nadie ha dicho su nombre.']);
    expect(entryFor(extracted(smallRoom, without), NOTICE)).toMatchObject({ words: 'Nadie ha dicho su nombre.', fuzzy: false });
  });

  test('extracting twice changes not one letter of the file', () => {
    const once = writePo(extracted(smallRoom, work));
    expect(writePo(extracted(smallRoom, reread(extracted(smallRoom, work))))).toEqual(once);
  });

  test('what is fuzzy or empty is not shown', () => {
    const changed = roomAfter([THANKS, 'Thanks so much for coming in.']);
    expect(catalogueOf(extracted(changed, work)).map((entry) => entry.source)).toEqual([NOTICE, ASK]);
  });
});

describe('a file that a translator sent back, made from an older story', () => {
  const sent = translated(extracted(smallRoom), { [THANKS]: 'Gracias a todos.', [NOTICE]: 'Nadie lo nombra.' });
  const now = roomAfter([`Ms. Rivera: ${THANKS}`, `The door is open.\nMs. Rivera: ${THANKS}`], [NOTICE, 'You notice that nobody has said his name yet.']);
  const merged = reread(mergePo(extracted(now, work), sent, described(now)));

  test('brings its words to where their texts are now', () => {
    expect(entryFor(merged, THANKS)).toMatchObject({ words: 'Gracias a todos.', fuzzy: false });
    expect(entryFor(merged, 'You notice that nobody has said his name yet.')).toMatchObject({ words: 'Nadie lo nombra.', fuzzy: true, previous: NOTICE });
  });

  test('takes away nothing that it has no words for, and sets nothing aside twice', () => {
    expect(entryFor(merged, ASK)).toMatchObject({ words: '“¿Qué ve usted en clase?”', fuzzy: false });
    expect(merged.obsolete).toEqual([]);
  });

  test('goes behind what somebody has vouched for since', () => {
    const vouched = translated(extracted(now), { 'You notice that nobody has said his name yet.': 'Aún nadie ha dicho su nombre.' });
    expect(entryFor(mergePo(vouched, sent, described(now)), 'You notice that nobody has said his name yet.')).toMatchObject({ words: 'Aún nadie ha dicho su nombre.', fuzzy: false });
  });
});

describe('a translation is looked through, with file and line', () => {
  const lineOf = (po: PoFile, source: string): number => entryFor(po, source)?.line ?? -1;

  test('a whole one has nothing amiss', () => {
    const whole = reread({ ...work, entries: work.entries.map((entry) => ({ ...entry, words: entry.source })) });
    expect(reviewPo(whole, textsOf(smallRoom), 'es.po')).toEqual([]);
  });

  test('what is missing, fuzzy, stale or broken', () => {
    const po = reread({ ...work, entries: work.entries.map((entry) => ({
      ...entry,
      words: entry.source === 'Say nothing.' ? '' : entry.source === ASK ? '¿Qué ve usted?' : entry.words || entry.source,
      fuzzy: entry.source === NOTICE,
    })) });
    const found = reviewPo(po, textsOf(roomAfter([THANKS, 'Thanks, all of you.'])), 'stories/small-room/es.po');
    expect(found.map(({ code, line }) => [code, line])).toEqual(expect.arrayContaining([
      ['translation/missing', lineOf(po, 'Say nothing.')],
      ['translation/fuzzy', lineOf(po, NOTICE)],
      ['translation/stale', lineOf(po, THANKS)],
      ['translation/broken', lineOf(po, ASK)],
    ]));
    expect(found).toHaveLength(4);
    expect(found.filter((finding) => finding.severity === 'error').map((finding) => finding.code)).toEqual(['translation/broken']);
    expect(lineOf(po, ASK)).toBe(new TextDecoder().decode(writePo(po)).split('\n').findIndex((line) => line.includes(`msgctxt "${entryFor(po, ASK)?.key}"`)) + 1);
  });

  test('two people under one name', () => {
    const po = translated(extracted(smallRoom), { 'Ms. Rivera': 'La maestra', 'Mr. Okafor': 'La maestra' });
    expect(reviewPo(po, textsOf(smallRoom), 'es.po').filter((finding) => finding.severity === 'error')).toMatchObject([{ code: 'translation/broken', message: expect.stringContaining('La maestra') }]);
  });

  test.each([
    ['a string that isn’t closed', 'msgctxt "a.0"\nmsgid "One\nmsgstr "Uno"\n', 2],
    ['an entry that is there twice', 'msgctxt "a.0"\nmsgid "One"\nmsgstr "Uno"\n\nmsgctxt "a.0"\nmsgid "One"\nmsgstr "Un"\n', 5],
    ['an entry that says not which text it is', 'msgid "One"\nmsgstr "Uno"\n', 0],
    ['something else altogether', '<html><body>Not found</body></html>\n', 1],
    ['a quotation mark that isn’t escaped', 'msgctxt "a.0"\nmsgid "One"\nmsgstr "a "quoted" word"\n', 3],
  ])('a file that is none is refused in a sentence: %s', (_, text, line) => {
    const parsed = parsePo(Buffer.from(text), 'stories/x/es.po');
    expect(parsed).toMatchObject({ ok: false, error: [{ code: 'translation/unreadable', severity: 'error', file: 'stories/x/es.po', line }] });
    expect(parsed.ok ? '' : parsed.error[0]?.message).toMatch(/\w+ \w+/);
  });

  test('an empty file is a translation without words', () => {
    expect(parsePo(Buffer.from(''), 'es.po')).toEqual({ ok: true, value: EMPTY_PO });
  });

  test('names that mean something to a program are names like any other', () => {
    const parsed = parsePo(Buffer.from('msgctxt "__proto__"\nmsgid "polluted"\nmsgstr "x"\n'), 'es.po');
    if (!parsed.ok) throw new Error(parsed.error[0]?.message);
    writePo(extracted(smallRoom, parsed.value));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(translateStory(smallRoom, catalogueOf(parsed.value))).toEqual(smallRoom);
  });
});

describe('from the command line', () => {
  const ROOT = resolve(import.meta.dirname, '../../..');
  const stories = join(ROOT, `tests/translations-${process.pid}.tmp`);
  const po = join(stories, 'small-room/es.po');

  const run = (...args: readonly string[]): string => {
    try {
      return execFileSync(process.execPath, [join(ROOT, 'src/tools/stories/main.ts'), ...args], { cwd: ROOT, env: { ...process.env, STORIES: stories }, encoding: 'utf8', stdio: 'pipe' });
    } catch (failed) {
      const { stdout, stderr, status } = failed as { stdout: string; stderr: string; status: number };
      return `${stdout}${stderr}exit ${status}`;
    }
  };
  const edit = (file: string, was: string, is: string): void => {
    const text = readFileSync(file, 'utf8');
    if (!text.includes(was)) throw new Error(`${file} has no “${was}”`);
    writeFileSync(file, text.replace(was, is));
  };

  beforeAll(() => {
    mkdirSync(join(stories, 'lib'), { recursive: true });
    cpSync(join(ROOT, 'stories/lib/meeting.ink'), join(stories, 'lib/meeting.ink'));
    cpSync(join(ROOT, 'tests/fixtures/small-room'), join(stories, 'small-room'), { recursive: true });
    edit(join(stories, 'small-room/story.ink'), '../../../stories/lib/meeting.ink', '../lib/meeting.ink');
  });
  afterAll(() => rmSync(stories, { recursive: true, force: true }));

  test('a story is extracted, translated, edited and extracted again', () => {
    expect(run('extract', 'small-room', '--locale', 'es')).toMatch(/small-room\/es\.po: \d+ texts, 0 translated.*\n.*lib\/es\.po: \d+ texts/);
    expect(readFileSync(po, 'utf8')).toMatch(/#: \S+small-room\/story\.ink:16\n#\. Ms\. Rivera says it\.\nmsgctxt "welcome\.0\.0"\nmsgid "Thanks for coming in\."/);
    edit(po, `msgid "${THANKS}"\nmsgstr ""`, `msgid "${THANKS}"\nmsgstr "Gracias por venir."`);
    edit(join(stories, 'small-room/story.ink'), THANKS, 'Thank you for coming in.');
    expect(run('check', 'small-room')).toMatch(/small-room\/es\.po:\d+: warning: “Thanks for coming in\.” is now “Thank you for coming in\.” in the story: extract it anew \[translation\/stale\]/);
    expect(run('extract', 'small-room', '--locale', 'es')).toContain('0 translated, 1 fuzzy');
    expect(readFileSync(po, 'utf8')).toContain(`#, fuzzy\n#| msgid "${THANKS}"\n`);
  });

  test('a file that a translator sent back is taken in, and its language is read from it', () => {
    const sent = join(stories, 'sent.po');
    cpSync(po, sent);
    edit(sent, '#, fuzzy\n', '');
    edit(sent, 'msgid "Say nothing."\nmsgstr ""', 'msgid "Say nothing."\nmsgstr "“Nada.”"');
    const said = run('merge', 'small-room', sent);
    expect(said).toContain('small-room/es.po: ');
    expect(said).toMatch(/sent\.po:\d+: the translation ““Nada\.”” must not start with a quotation mark/);
    expect(said).toContain('exit 1');
    expect(readFileSync(po, 'utf8')).not.toContain('#, fuzzy');
  });

  test('a file that is none is named, and nothing is written over', () => {
    writeFileSync(po, 'msgid "oh\n');
    for (const command of [['extract', 'small-room', '--locale', 'es'], ['merge', 'small-room']]) expect(run(...command)).toMatch(/small-room\/es\.po:1: .*\[translation\/unreadable\]/);
    expect(readFileSync(po, 'utf8')).toBe('msgid "oh\n');
  });

  test('a template for any language', () => {
    run('extract', 'small-room');
    expect(readFileSync(join(stories, 'small-room/small-room.pot'), 'utf8')).toContain('msgid "The Small Room"\nmsgstr ""');
  });

  test('a story or a language that isn’t there', () => {
    expect(run('extract', 'no-room', '--locale', 'es')).toMatch(/there is no story called “no-room”; there are: small-room, lib/);
    expect(run('extract', 'small-room', '--locale', '../x')).toContain('--locale takes a language');
  });
});
