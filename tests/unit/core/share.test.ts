import { expect, test } from 'vitest';
import { makeDebrief } from '../../../src/core/debrief/make.ts';
import type { Preparation } from '../../../src/core/debrief/debrief.ts';
import { playOut } from '../../../src/core/explore/play.ts';
import { pick, rollFrom, type Roll } from '../../../src/core/explore/roll.ts';
import { decodeRun, encodeRun, seal } from '../../../src/core/run/encode.ts';
import { replay, takenFrom } from '../../../src/core/run/replay.ts';
import type { Run } from '../../../src/core/run/run.ts';
import { openShared } from '../../../src/core/run/shared.ts';
import { loadStory, storyIds, type LoadedStory } from '../../../src/tools/stories/load.ts';
import { playByWords, runOf, scenario as room, STAFFING, story as roomStory } from '../../fixtures/small-room.ts';

const ADDRESS = 'https://a-seat-at-the-table.example/#/shared/';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const books: readonly LoadedStory[] = storyIds().map((id) => {
  const loaded = loadStory(id);
  if (!loaded.ok) throw new Error(loaded.error.map((finding) => finding.message).join());
  return loaded.value;
});

function rolled({ story, scenario }: LoadedStory, seed: number): { readonly run: Run; readonly preparation: Preparation } {
  const roll = rollFrom(seed);
  const run = playOut(story, scenario, Math.floor(roll() * 2 ** 31), (open) => pick(open, roll));
  if (!run.ok) throw new Error(run.error.message);
  const some = (list: readonly { readonly id: string }[]): readonly string[] => list.filter(() => roll() < 0.3).map(({ id }) => id);
  return { run: run.value, preparation: { matters: some(scenario.asked), couldGive: some(scenario.offered) } };
}

const codeOf = (run: Run, preparation: Preparation): string => {
  const code = encodeRun(run, preparation);
  if (!code.ok) throw new Error(code.error);
  return code.value;
};

const opened = (code: string, story = roomStory, scenario = room) => {
  const shared = decodeRun(code);
  if (!shared.ok) throw new Error(shared.error);
  const found = openShared(shared.value, story, scenario);
  if (!found.ok) throw new Error(found.error.message);
  return found.value;
};

test('a thousand meetings come out of their links as they went in', () => {
  for (let seed = 0; seed < 1000; seed++) {
    const book = books[seed % books.length] as LoadedStory;
    const { run, preparation } = rolled(book, seed);
    if (run.choices.length > 300) continue;
    const found = opened(codeOf(run, preparation), book.story, book.scenario);
    expect(found).toEqual({ run, preparation, held: run.choices.length, over: true });
  }
});

test('whoever opens a link reads the debrief that its sender reads', () => {
  for (const book of books) {
    const { run, preparation } = rolled(book, 7);
    const found = opened(codeOf(run, preparation), book.story, book.scenario);
    expect(makeDebrief(book.story, book.scenario, found.run, found.preparation)).toEqual(makeDebrief(book.story, book.scenario, run, preparation));
  }
});

test('sixty choices make an address under 300 characters, with everything marked', () => {
  for (const book of books) {
    const { run } = rolled(book, 3);
    const sixty = Array.from({ length: 60 }, (_, n) => run.choices[n % run.choices.length] ?? { index: 14, path: '', text: '' });
    const { asked, offered } = book.scenario;
    const preparation = { matters: asked.slice(0, 4).map(({ id }) => id), couldGive: offered.slice(0, 4).map(({ id }) => id) };
    expect(`${ADDRESS}${codeOf({ ...run, choices: sixty }, preparation)}`.length).toBeLessThan(300);
  }
});

test('a link that was cut, mistyped, or swapped about is told from a whole one', () => {
  const { run, preparation } = rolled(books[0] as LoadedStory, 5);
  const code = codeOf(run, preparation);
  for (let at = 0; at < code.length; at++) expect(decodeRun(code.slice(0, at))).toEqual({ ok: false, error: 'share/damaged' });
  for (let at = 0; at < code.length; at++) {
    const letter = code[at] === 'A' ? 'B' : 'A';
    expect(decodeRun(code.slice(0, at) + letter + code.slice(at + 1)).ok).toBe(false);
  }
  for (const odd of ['', 'A', '!!!!', 'ÄÖÜ'.repeat(40), '/../../', code.replace(/.$/, ' '), `${code}A`]) expect(decodeRun(odd).ok).toBe(false);
});

test('a link longer than any meeting is not read, and one of a later version says so', () => {
  expect(decodeRun('A'.repeat(1_000_000))).toEqual({ ok: false, error: 'share/too-long' });
  const later = `C${'Q'.repeat(60)}`;
  expect(decodeRun(later + seal(later))).toEqual({ ok: false, error: 'share/newer' });
});

test('a meeting too long for a link is refused, not cut', () => {
  const choices = Array.from({ length: 301 }, () => ({ index: 0, path: '', text: 'Go on.' }));
  expect(encodeRun(runOf(1, choices), { matters: [], couldGive: [] })).toEqual({ ok: false, error: 'share/too-long' });
  expect(encodeRun(runOf(1, choices.slice(1)), { matters: [], couldGive: [] }).ok).toBe(true);
});

test('ten thousand mangled links, half of them sealed anew, open nothing that could not have been played', () => {
  const roll = rollFrom(11);
  const codes = [1, 2, 3, 4].map((seed) => { const { run, preparation } = rolled(books[seed % books.length] as LoadedStory, seed); return codeOf(run, preparation); });
  let read = 0;
  for (let n = 0; n < 10_000; n++) {
    const text = mangled(pick(codes, roll).slice(0, -4), roll);
    const shared = decodeRun(n % 2 === 0 ? text + seal(text) : mangled(pick(codes, roll), roll));
    const book = shared.ok ? books.find(({ scenario }) => scenario.id === shared.value.scenario) : undefined;
    if (!shared.ok || !book || ++read % 10 > 0) continue;
    const found = openShared(shared.value, book.story, book.scenario);
    const played = found.ok && replay(book.story, book.scenario, found.value.run);
    expect(found.ok && played && played.ok && played.value.fits).toBe(found.ok && found.value.run.choices.length);
  }
  expect(read).toBeGreaterThan(500);
});

function mangled(text: string, roll: Roll): string {
  const at = Math.floor(roll() * text.length);
  const other = LETTERS[Math.floor(roll() * 64)] ?? 'A';
  return pick([text.slice(0, at), text.slice(0, at) + other + text.slice(at + 1), text.slice(0, at) + other + text.slice(at), text.slice(at) + text.slice(0, at)], roll);
}

test('a link made before an edit is followed by its words, as far as they are still there', () => {
  const run = runOf(STAFFING, playByWords(STAFFING, 'What are you', 'Keep sixty').moments.map(({ chosen }) => takenFrom(chosen)));
  const edited = { ...roomStory, hash: 'another' };
  const moved = run.choices.map((choice) => ({ ...choice, index: choice.index + 1 }));
  expect(opened(codeOf({ ...run, choices: moved }, { matters: [], couldGive: [] }), edited).run.choices).toEqual(run.choices);
  const gone = [...run.choices.slice(0, 1), { index: 0, path: '', text: '“No longer written.”' }];
  expect(opened(codeOf({ ...run, choices: gone }, { matters: [], couldGive: [] }), edited)).toMatchObject({ held: 2, over: false, run: { choices: run.choices.slice(0, 1) } });
});
