import { describe, expect, test } from 'vitest';
import { NOT_PREPARED, type Debrief, type Quote, type TurningPoint } from '../../../src/core/debrief/debrief.ts';
import { deepen } from '../../../src/core/debrief/make.ts';
import { playOut } from '../../../src/core/explore/play.ts';
import { pick, rollFrom } from '../../../src/core/explore/roll.ts';
import { linesOf, replay, takenFrom, type Replay } from '../../../src/core/run/replay.ts';
import type { Run } from '../../../src/core/run/run.ts';
import type { CompiledStory } from '../../../src/core/story/runtime.ts';
import type { Scenario } from '../../../src/core/story/scenario.ts';
import { loadStory, storyIds } from '../../../src/tools/stories/load.ts';
import * as room from '../../fixtures/small-room.ts';

interface Told { readonly story: CompiledStory; readonly scenario: Scenario }

function randomRun({ story, scenario }: Told, seed: number): Run {
  const roll = rollFrom(seed);
  const run = playOut(story, scenario, seed, (open) => {
    const said = open.filter(({ table }) => table === undefined);
    return pick(said.length > 0 && roll() < 0.95 ? said : open, roll);
  });
  if (!run.ok) throw new Error(run.error.message);
  return run.value;
}

function deepened({ story, scenario }: Told, run: Run): Debrief {
  const steps = [...deepen(story, scenario, run, NOT_PREPARED)];
  expect(steps.map(({ share }) => share)).toEqual(steps.map(({ share }) => share).toSorted((a, b) => a - b));
  const last = steps.at(-1);
  expect(last?.share).toBe(1);
  if (!last?.debrief) throw new Error('the look ahead came to no debrief');
  return last.debrief;
}

function played({ story, scenario }: Told, run: Run): Replay {
  const replayed = replay(story, scenario, run);
  if (!replayed.ok) throw new Error(replayed.error.message);
  return replayed.value;
}

function quotesIn(value: unknown): readonly Quote[] {
  const found: Quote[] = [];
  JSON.stringify(value, (_, each: unknown) => {
    if (each !== null && typeof each === 'object' && 'words' in each && 'line' in each) found.push(each as Quote);
    return each;
  });
  return found;
}

const rise = ({ composure, commonGround }: TurningPoint): number => composure.to - composure.from + commonGround.to - commonGround.from;

/** What has to hold of any debrief. Returns how much of it there was to try. */
function holds(told: Told, run: Run): { quotes: number; points: number } {
  const debrief = deepened(told, run);
  const { moments, ...replayed } = played(told, run);
  const said = linesOf({ ...replayed, moments });
  const quotes = quotesIn(debrief);
  for (const { line, words } of quotes) expect(said[line]?.text).toBe(words);
  const points = debrief.turning ?? [];
  for (const point of points) {
    const moment = moments[point.moment];
    expect(point.kind === 'lifted' ? rise(point) : -rise(point)).toBeGreaterThanOrEqual(0);
    expect([point.composure.to, point.commonGround.to]).toEqual([moment?.after.composure, moment?.after.commonGround]);
    if (point.instead !== null) expect(moment?.offered.filter(({ blocked }) => blocked === undefined).map(({ text }) => text)).toContain(point.instead);
  }
  for (const kind of ['lifted', 'cost']) expect(points.filter((point) => point.kind === kind).length).toBeLessThanOrEqual(2);
  const lifted = points.filter(({ kind }) => kind === 'lifted').map(({ moment }) => moment);
  for (const { missed } of debrief.tips) if (missed) expect(lifted).not.toContain(missed.moment);
  return { quotes: quotes.length, points: points.length };
}

describe('in a thousand debriefs', () => {
  test('every quoted line was said in that meeting, and no turning point contradicts its curves', () => {
    let [quotes, points] = [0, 0];
    for (let seed = 0; seed < 1000; seed++) {
      const tried = holds(room, randomRun(room, seed));
      quotes += tried.quotes;
      points += tried.points;
    }
    expect(quotes).toBeGreaterThan(5000);
    expect(points).toBeGreaterThan(500);
  }, 180_000);

  test.each(storyIds())('and so it is in %s', (id) => {
    const loaded = loadStory(id);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
    expect(holds(loaded.value, randomRun(loaded.value, 5)).quotes).toBeGreaterThan(10);
  });
});

describe('a turning point', () => {
  const words = (...said: readonly string[]): Debrief => {
    const run = room.runOf(room.STAFFING, room.playByWords(room.STAFFING, ...said).moments.map(({ chosen }) => takenFrom(chosen)));
    return deepened(room, run);
  };

  test('is the hot line that cost the rest of the meeting, with the words that lead furthest', () => {
    const [first] = words('So you', 'Fine.', 'No, hang').turning ?? [];
    expect(first).toMatchObject({ kind: 'cost', quote: { words: 'So you\'ve already decided.' }, followed: { words: 'That\'s not what this is.' } });
    expect(first?.instead).not.toBeNull();
  });

  test('is the offer that a plan came from, and says what it brought against what is usual', () => {
    const point = words('What are you', 'Keep sixty', 'Let her').turning?.find(({ quote }) => quote.words.startsWith('Keep sixty'));
    expect(point?.kind).toBe('lifted');
    expect(point?.ahead.yours).toBeGreaterThan(point?.ahead.usual ?? 100);
  });

  test('is the same every time the same meeting is looked at', () => {
    expect(words('So you', 'Fine.', 'No, hang')).toEqual(words('So you', 'Fine.', 'No, hang'));
  });

  test('tells what each person still kept to themselves, and nobody thinks one thing twice', () => {
    const thoughts = (words('So you', 'Fine.', 'No, hang').turning ?? []).flatMap((point) => point.thoughts.map((thought) => thought.words));
    expect(thoughts.length).toBeGreaterThan(0);
    expect(new Set(thoughts).size).toBe(thoughts.length);
  });
});

describe('credit', () => {
  const of = (...said: readonly string[]) => {
    const run = room.runOf(room.STAFFING, room.playByWords(room.STAFFING, ...said).moments.map(({ chosen }) => takenFrom(chosen)));
    return deepened(room, run).credits;
  };

  test('is given for a silence in which something was heard', () => {
    expect(of('What are you', 'Keep sixty', 'Let her')).toMatchObject([{ kind: 'silence', quote: { words: 'Let her finish.' } }]);
  });

  test('is given for ending a meeting that had nowhere good to go', () => {
    const { next } = room.playByWords(room.STAFFING, 'So you');
    const end = next.kind === 'choices' ? next.options.find(({ table }) => table === 'end') : undefined;
    const credits = of('So you', (end?.text ?? '').replace(/^“/, '').slice(0, 12));
    expect(credits.map(({ kind }) => kind)).toContain('leaving');
  });
});

describe('what stayed unsaid', () => {
  test('is shown with the words that were open and would have brought it out', () => {
    const run = room.runOf(room.STAFFING, room.playByWords(room.STAFFING, 'So you', 'Fine.', 'No, hang').moments.map(({ chosen }) => takenFrom(chosen)));
    const unsaid = deepened(room, run).unsaid.map(({ name, couldAsk }) => [name, couldAsk]);
    expect(unsaid).toEqual([
      ['Mr. Okafor', { moment: 0, words: '“What are you seeing in class?”' }],
      ['Ms. Rivera', { moment: 2, words: 'Let her finish.' }],
    ]);
  });
});
