import { describe, expect, test } from 'vitest';
import { NOT_PREPARED, type Debrief, type Quote } from '../../../src/core/debrief/debrief.ts';
import { makeDebrief } from '../../../src/core/debrief/make.ts';
import { playOut } from '../../../src/core/explore/play.ts';
import { pick, rollFrom } from '../../../src/core/explore/roll.ts';
import { linesOf, takenFrom, type Replay } from '../../../src/core/run/replay.ts';
import type { Run } from '../../../src/core/run/run.ts';
import { STAFFING, WORRY, play, playByWords, runOf, scenario, story } from '../../fixtures/small-room.ts';

const debriefOf = (run: Run, preparation = NOT_PREPARED): Debrief => {
  const made = makeDebrief(story, scenario, run, preparation);
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
};

const runFrom = (seed: number, played: Replay): Run => runOf(seed, played.moments.map((moment) => takenFrom(moment.chosen)));
const debriefOfWords = (seed: number, ...words: readonly string[]): Debrief => debriefOf(runFrom(seed, playByWords(seed, ...words)));

function quotesIn(debrief: Debrief): readonly Quote[] {
  const found: Quote[] = [];
  JSON.stringify(debrief, (_, value: unknown) => {
    if (value !== null && typeof value === 'object' && 'words' in value && 'line' in value) found.push(value as Quote);
    return value;
  });
  return found;
}

describe('a debrief', () => {
  test('quotes only what was really said, and its curves end where the meters ended, in 300 random meetings', () => {
    let quotes = 0;
    for (let seed = 0; seed < 300; seed++) {
      const roll = rollFrom(seed);
      const run = playOut(story, scenario, seed, (open) => pick(open, roll));
      if (!run.ok) throw new Error(run.error.message);
      const played = play(run.value);
      const debrief = debriefOf(run.value);
      for (const quote of quotesIn(debrief)) {
        quotes++;
        expect(linesOf(played)[quote.line]?.text).toBe(quote.words);
      }
      expect(debrief.composure.end).toBe(played.meeting.composure);
      expect(debrief.commonGround.end).toBe(played.meeting.commonGround);
      expect(debrief.composure.points.reduce((value, point) => value + point.by, debrief.composure.start)).toBe(debrief.composure.end);
    }
    expect(quotes).toBeGreaterThan(1000);
  });

  test('names the question that opened something as the strongest moment of listening', () => {
    const listen = debriefOfWords(STAFFING, 'What are you', 'Fine.', 'No, hang').tips.find((tip) => tip.tip === 'listen');
    expect(listen?.strongest).toMatchObject({ quote: { speaker: 'You', words: 'What are you seeing in class?' }, followed: { speaker: 'Mr. Okafor' } });
  });

  test('shows cutting someone off as a missed chance, with the words that were open then', () => {
    const listen = debriefOfWords(STAFFING, 'What are you', 'Fine.', 'No, hang').tips.find((tip) => tip.tip === 'listen');
    expect(listen?.missed).toMatchObject({ quote: { words: 'No, hang on.' }, instead: 'Let her finish.', heardBefore: { words: 'I\'d only say that—' } });
  });

  test('never offers as a missed chance what would have brought less', () => {
    const winWin = debriefOfWords(STAFFING, 'What are you', 'Keep sixty', 'Let her').tips.find((tip) => tip.tip === 'win-win');
    expect(winWin?.missed).toBeNull();
  });

  test('says what someone had not said, and only what was there to be said in this hand', () => {
    const silent = debriefOfWords(WORRY, 'So you', 'Fine.', 'No, hang');
    expect(silent.unsaid.map((each) => [each.name, each.opens])).toEqual([
      ['Mr. Okafor', 'What are you seeing in class?'],
      ['Ms. Rivera', 'Letting her finish'],
    ]);
    expect(silent.beneath).toBe('She was worried.');
  });

  test('tells how each person left by what became of their trust', () => {
    const people = debriefOfWords(STAFFING, 'So you', 'Fine.', 'No, hang').people;
    expect(people.map((person) => [person.name, person.leaving])).toEqual([['Ms. Rivera', 'farther'], ['Mr. Okafor', 'same']]);
  });

  test('values the plan by what was written down, in the hand that was dealt', () => {
    expect(debriefOfWords(STAFFING, 'What are you', 'Keep sixty', 'Let her').plan).toBe(90);
    expect(debriefOfWords(WORRY, 'What are you', 'Keep sixty', 'Let her').plan).toBe(30);
    expect(debriefOfWords(WORRY, 'What are you', 'Fine.', 'Let her').plan).toBe(0);
  });

  test('holds what was meant to be given against what was', () => {
    const run = runFrom(STAFFING, playByWords(STAFFING, 'What are you', 'Keep sixty', 'Let her'));
    expect(debriefOf(run, { matters: ['more_minutes'], couldGive: ['any_day'] })).toMatchObject({
      gives: { planned: ['Any day of the week'], offered: ['Any day of the week'], kept: ['Any day of the week'] },
      matters: { planned: ['Sixty minutes'], asked: ['Sixty minutes'] },
    });
  });

  test('sets two moments of one tip side by side', () => {
    const pair = debriefOfWords(STAFFING, 'What are you', 'Fine.', 'No, hang').pair;
    expect([pair?.first.quote.words, pair?.second.quote.words]).toEqual(['What are you seeing in class?', 'No, hang on.']);
  });

  test('puts the questions that opened something first on the page to take along', () => {
    expect(debriefOfWords(STAFFING, 'What are you', 'Fine.', 'No, hang').page.questions[0]).toBe('What are you seeing in class?');
  });
});
