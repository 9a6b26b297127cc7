import { describe, expect, test } from 'vitest';
import type { TakeAlong } from '../../../src/core/debrief/debrief.ts';
import { add, addStar, bringBack, dropStar, move, put, putBack, takeOff, takeOffStar, tidy, write } from '../../../src/core/page/edit.ts';
import { gather, offersOf } from '../../../src/core/page/gather.ts';
import { EMPTY_PAGE, isEmpty, isStarred, type ListId, type MyPage } from '../../../src/core/page/page.ts';

const meeting = (change: Partial<TakeAlong> = {}): TakeAlong =>
  ({ questions: ['What do you see?', 'Who helps him?'], gives: [], asks: ['A date'], phrases: ['May I have a minute?'], pauses: [], rights: [{ text: 'You can ask for a copy.', cite: '34 CFR 300.613' }], ...change });

const offers = offersOf([meeting()], 'How is he at lunch?');
const texts = (page: MyPage, list: ListId = 'questions', from = offers): readonly string[] => gather(page, from).lists[list].map(({ text }) => text);
const mine: MyPage = { ...EMPTY_PAGE, questions: [{ text: 'Mine' }] };
const on = (page: MyPage) => ({ page, offers });
const gone = (page: MyPage, place: number, list: ListId = 'questions') => {
  const off = takeOff(on(page), list, place);
  if (!off) throw new Error('nothing stands there');
  return off;
};

describe('what stands on the page', () => {
  test('a parent’s own lines come first, then what meetings offer', () => {
    expect(texts(mine)).toEqual(['Mine', 'What do you see?', 'Who helps him?']);
    expect(gather(mine, offers).lists.questions.map(({ own }) => own)).toEqual([true, false, false]);
  });

  test('nothing stands on it twice', () => {
    expect(texts({ ...EMPTY_PAGE, questions: [{ text: 'Who helps him?' }] })).toEqual(['Who helps him?', 'What do you see?']);
  });

  test('questions, gives and asks are gathered over meetings; words, pauses and rights are the newest meeting’s', () => {
    const both = offersOf([meeting(), meeting({ questions: ['Who helps him?', 'And at recess?'], phrases: ['Old words'] })]);
    expect(texts(EMPTY_PAGE, 'questions', both)).toEqual(['What do you see?', 'Who helps him?', 'And at recess?']);
    expect(texts(EMPTY_PAGE, 'phrases', both)).toEqual(['May I have a minute?']);
  });

  test('gives and asks of another child’s meeting stand on it only once the parent has put them there', () => {
    const offered = offersOf([meeting({ gives: ['I’ll bring him early.'] })]);
    expect([...texts(EMPTY_PAGE, 'gives', offered), ...texts(EMPTY_PAGE, 'asks', offered)]).toEqual([]);
    expect(gather(EMPTY_PAGE, offered).left.gives).toEqual([{ text: 'I’ll bring him early.' }]);
    expect(texts(bringBack(EMPTY_PAGE, offered, 'gives', 'I’ll bring him early.'), 'gives', offered)).toEqual(['I’ll bring him early.']);
  });

  test('what they will ask first is what they wrote here, else what they wrote after the meeting, and may be nothing', () => {
    expect(gather(EMPTY_PAGE, offers).first).toBe('How is he at lunch?');
    expect(gather({ ...EMPTY_PAGE, first: 'Something else' }, offers).first).toBe('Something else');
    expect(gather({ ...EMPTY_PAGE, first: '' }, offers).first).toBe('');
  });

  test('a right keeps its citation when it is moved or put there', () => {
    expect(gather(put(EMPTY_PAGE, 'rights', offers.rights), offers).lists.rights[0]?.cite).toBe('34 CFR 300.613');
    expect(write(on(EMPTY_PAGE), 'rights', 0, 'A copy is mine.').rights).toEqual([{ text: 'A copy is mine.', cite: '34 CFR 300.613' }]);
  });
});

describe('editing', () => {
  test('words from a meeting become the parent’s own when they are edited, where they stand', () => {
    const page = write(on(mine), 'questions', 1, 'What do you see at nine?');
    expect(texts(page)).toEqual(['Mine', 'What do you see at nine?', 'Who helps him?']);
    expect(page.questions).toHaveLength(2);
    expect(gather(page, offers).left.questions).toEqual([{ text: 'What do you see?' }]);
  });

  test('own words can be edited, and the same words change nothing', () => {
    expect(texts(write(on(mine), 'questions', 0, 'Mine too'))[0]).toBe('Mine too');
    expect(write(on(mine), 'questions', 1, 'What do you see?')).toBe(mine);
  });

  test('a line is moved up past a parent’s own, and down again', () => {
    const up = move(on(mine), 'questions', 1, -1);
    expect(texts(up)).toEqual(['What do you see?', 'Mine', 'Who helps him?']);
    expect(texts(move(on(up), 'questions', 0, 1))).toEqual(['Mine', 'What do you see?', 'Who helps him?']);
    expect(texts(move(on(EMPTY_PAGE), 'questions', 1, -1))).toEqual(['Who helps him?', 'What do you see?']);
  });

  test('the first line can’t go up, nor the last one down', () => {
    expect(move(on(mine), 'questions', 0, -1)).toBe(mine);
    expect(move(on(mine), 'questions', 2, 1)).toBe(mine);
  });

  test('a new line comes after the one it was begun from', () => {
    expect(texts(add(on(mine), 'questions', 1))).toEqual(['Mine', '', 'What do you see?', 'Who helps him?']);
    expect(texts(add(on(mine), 'questions', 3))).toEqual(['Mine', 'What do you see?', 'Who helps him?', '']);
  });

  test('lines without words are not kept', () => {
    expect(tidy(add(on(mine), 'questions', 1))).toEqual(mine);
  });
});

describe('taking off', () => {
  test('what a meeting offered stays off when the next one offers it again, and can be brought back', () => {
    const { page } = gone(EMPTY_PAGE, 0);
    const next = offersOf([meeting({ questions: ['What do you see?', 'New?'] })]);
    expect(texts(page, 'questions', next)).toEqual(['New?']);
    expect(gather(page, next).left.questions).toEqual([{ text: 'What do you see?' }]);
    expect(texts(bringBack(page, next, 'questions', 'What do you see?'), 'questions', next)).toEqual(['What do you see?', 'New?']);
  });

  test('a line that was moved up and is then taken off does not come back as an offer', () => {
    expect(texts(gone(move(on(EMPTY_PAGE), 'questions', 1, -1), 0).page)).toEqual(['What do you see?']);
  });

  test.each([0, 1, 2])('undone, line %i stands where it stood, whatever was written since', (place) => {
    const { page, taken } = gone(mine, place);
    expect(texts(page)).toHaveLength(2);
    const since = { ...page, notes: 'Written since.' };
    expect(putBack(since, taken)).toEqual({ ...mine, notes: 'Written since.' });
  });

  test('putting a line on the page from a meeting ends its being off', () => {
    const { page } = gone(EMPTY_PAGE, 0);
    expect(texts(put(page, 'questions', [{ text: 'What do you see?' }]))[0]).toBe('What do you see?');
  });
});

describe('starred lines', () => {
  const star = { run: 'a', line: 3, scenario: 'small-room', speaker: 'Ms. Lane', words: 'He hides.' };

  test('a line is starred once, and the star can be taken away', () => {
    const page = addStar(addStar(EMPTY_PAGE, star), star);
    expect(page.stars).toEqual([star]);
    expect(isStarred(page, 'a', 3)).toBe(true);
    expect(dropStar(page, 'a', 3)).toEqual(EMPTY_PAGE);
  });

  test('a starred line taken off comes back with Undo', () => {
    const page = addStar(EMPTY_PAGE, star);
    const off = takeOffStar(page, 0);
    expect(off?.page.stars).toEqual([]);
    expect(off && putBack(off.page, off.taken)).toEqual(page);
  });
});

test('a page is empty until something is written, put or starred', () => {
  expect(isEmpty(EMPTY_PAGE)).toBe(true);
  expect(isEmpty({ ...EMPTY_PAGE, date: 'March 4' })).toBe(false);
  expect(isEmpty(mine)).toBe(false);
});
