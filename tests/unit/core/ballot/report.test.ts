import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deepenReport, glanceReport, makeReport, runOfRoom } from '../../../../src/core/ballot/look.ts';
import type { RoomReport } from '../../../../src/core/ballot/report.ts';
import { after, roomOf, type Room, type RoomEvent } from '../../../../src/core/ballot/room.ts';
import { divisionOf, movedBetween, sharesOf, standingOf, turnedBetween } from '../../../../src/core/ballot/split.ts';
import type { Tally } from '../../../../src/core/ballot/tally.ts';
import { replay, takenFrom } from '../../../../src/core/run/replay.ts';
import { loadFolder } from '../../../../src/tools/stories/load.ts';
import { playBotRoom } from '../../../fixtures/bot-room.ts';
import { play, runOf, scenario, STAFFING, story } from '../../../fixtures/small-room.ts';

describe('how a room split', () => {
  test('is the share of pairs of people who voted differently', () => {
    expect(divisionOf([6, 0, 0])).toBe(0);
    expect(divisionOf([1, 1])).toBe(1);
    expect(divisionOf([2, 2])).toBeCloseTo(4 / 6);
    expect(divisionOf([6, 2, 4])).toBeCloseTo(44 / 66);
    expect(divisionOf([1, 0])).toBe(0);
    expect(divisionOf([])).toBe(0);
  });

  test('moved by at least as many votes as stand elsewhere, without those who came or left', () => {
    expect(movedBetween([6, 2, 4], [3, 1, 8])).toBe(4);
    expect(movedBetween([5, 5], [5, 9])).toBe(0);
    expect(movedBetween([5, 5], [3, 9])).toBe(2);
    expect(movedBetween([8, 2], [8, 2])).toBe(0);
  });

  test('turned where other words lead after it, not where a level vote was settled', () => {
    expect(turnedBetween([6, 2, 4], [3, 1, 8])).toBe(true);
    expect(turnedBetween([5, 5, 0], [8, 2, 0])).toBe(false);
    expect(turnedBetween([0, 0], [1, 0])).toBe(false);
  });

  test('and what was played stood ahead, level, behind, or had no votes', () => {
    expect([0, 1, 2].map((played) => standingOf([5, 5, 0], played))).toEqual(['level', 'level', 'nobody']);
    expect([0, 1].map((played) => standingOf([7, 1], played))).toEqual(['most', 'fewer']);
    expect(standingOf(undefined, 0)).toBe('no-vote');
    expect(standingOf([0, 0], 0)).toBe('no-vote');
    expect(sharesOf([6, 2, 4])).toEqual([0.5, 2 / 12, 4 / 12]);
    expect(sharesOf([0, 0])).toEqual([0, 0]);
  });
});

/** A room that is made by hand: each decision with its words, and the tallies of its ballots. */
class HandMade {
  room: Room = roomOf({ kind: 'phones', scenario: scenario.id, storyHash: story.hash, seed: STAFFING, locale: 'en', votes: 'hidden' });

  #do(event: RoomEvent): void {
    this.room = after(this.room, event);
  }

  decided(words: string, ...tallies: readonly Tally[]): this {
    const { next } = play(runOf(STAFFING, this.room.choices));
    if (next.kind !== 'choices') throw new Error('the meeting is over');
    const options = next.options.filter(({ table, blocked }) => table === undefined && blocked === undefined).map(takenFrom);
    const choice = options.find(({ text }) => text.includes(words));
    if (!choice) throw new Error(`“${words}” can't be said here`);
    tallies.forEach((_, time) => {
      this.#do(time === 0 ? { kind: 'opened', options } : { kind: 'revoted' });
      this.#do({ kind: 'closed' });
    });
    this.#do({ kind: 'played', choice, tallies });
    return this;
  }

  back(to: number): this {
    this.#do({ kind: 'steppedBack', to });
    return this;
  }
}

function reportOn({ room }: HandMade): RoomReport {
  const report = makeReport(story, scenario, room);
  if (!report.ok) throw new Error(report.error.message);
  return report.value;
}

const meeting = (): HandMade => new HandMade()
  .decided('Say nothing', [6, 2, 4], [3, 1, 8])
  .decided('Fine. Whatever', [5, 4, 3])
  .decided('Let her finish');

describe('the report of a room', () => {
  test('says of each decision what led to it, how the room split, and what was played', () => {
    const { decisions: [first, second, third] } = reportOn(meeting());
    expect(first).toMatchObject({
      decision: 0, scene: { number: 1, title: scenario.scenes[0]?.title }, before: { speaker: null, words: 'You notice that nobody has said his name.' },
      ballots: [12, 12], played: 2, standing: 'most', moved: 4, turned: true,
      came: { reply: { speaker: 'Mr. Okafor', words: 'I\'ll say it. It\'s after lunch.' }, composure: 0, commonGround: 5 },
    });
    expect(first?.division.first).toBeCloseTo(44 / 66);
    expect(first?.division.last).toBeCloseTo(1 - (3 * 2 + 8 * 7) / (12 * 11));
    expect(first?.options.map(({ letter, votes }) => [letter, votes])).toEqual([['A', [6, 3]], ['B', [2, 1]], ['C', [4, 8]]]);
    expect(first?.options[0]?.shares).toEqual([0.5, 0.25]);
    expect(second).toMatchObject({ played: 2, standing: 'fewer', ballots: [12], moved: 0, turned: false, before: { speaker: 'Ms. Rivera', words: 'We propose thirty minutes.' } });
    expect(third).toMatchObject({ standing: 'no-vote', ballots: [], division: { first: 0, last: 0 }, options: [{ letter: 'A', text: 'Let her finish.', votes: [] }] });
  });

  test('says what the meeting came to', () => {
    const { ending, composure, commonGround, voters, title, child } = reportOn(meeting());
    expect([title, child, ending, voters]).toEqual([scenario.title, scenario.child.name, 'agreed-in-part', 12]);
    expect(composure.to).toBeLessThan(composure.from);
    expect(commonGround.to - commonGround.from).toBe(9);
  });

  test('tells what other words would have brought at once, of those that had votes and were not played', () => {
    const { decisions: [first, second] } = reportOn(meeting());
    expect(first?.options[0]?.instead).toEqual({ reply: { speaker: 'Mr. Okafor', words: 'Mornings are fine. It\'s after lunch.' }, composure: 0, commonGround: 0, heard: [], leads: 'same', ending: null, ahead: null });
    expect(first?.options[1]?.instead).toMatchObject({ composure: -60, commonGround: -20, leads: 'same' });
    expect(first?.options[2]?.instead).toBeNull();
    expect(first?.elsewhere).toEqual([]);
    expect(second?.options.map(({ instead }) => instead?.commonGround ?? null)).toEqual([-5, 10, null]);
  });

  test('is there at a glance, before anybody has looked at what was not played', () => {
    const { room } = meeting();
    const glance = glanceReport(story, scenario, room);
    const bare = (report: RoomReport) => ({ ...report, decisions: report.decisions.map((each) => ({ ...each, came: null, elsewhere: [], options: each.options.map((option) => ({ ...option, instead: null })) })) });
    expect(glance.ok && glance.value).toEqual(bare(reportOn(meeting())));
  });

  test('and looks ahead: where they lead is said once it was played on often enough', () => {
    const [{ room }, shares] = [meeting(), [] as number[]];
    let last: RoomReport | undefined;
    for (const { report, share } of deepenReport(story, scenario, room)) {
      shares.push(share);
      last = report ?? last;
    }
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBe(1);
    const ahead = last?.decisions[1]?.options[1]?.instead?.ahead;
    expect(ahead?.plays).toBeGreaterThanOrEqual(6);
    expect(ahead?.these).toBeGreaterThan((ahead?.said ?? 100) + 5);
    expect(last?.decisions[1]?.elsewhere).toContain(1);
  });

  test('keeps apart what was stepped back over, with what led to it then', () => {
    const { decisions, leftBehind } = reportOn(new HandMade()
      .decided('So you', [1, 5, 0]).decided('Fine. Whatever', [6, 0, 0]).back(0)
      .decided('Say nothing', [2, 0, 4]).decided('Keep sixty', [0, 6, 0]).decided('Let her finish', [3, 3]));
    expect(leftBehind.map(({ decision, played, before }) => [decision, played, before?.words])).toEqual([[0, 1, 'You notice that nobody has said his name.'], [1, expect.any(Number), 'We propose thirty minutes.']]);
    expect(leftBehind.flatMap(({ options }) => options.map(({ instead }) => instead))).toEqual(leftBehind.flatMap(({ options }) => options.map(() => null)));
    expect(decisions.map(({ standing }) => standing)).toEqual(['most', 'most', 'level']);
  });

  test('holds as far as a story that was changed since still goes', () => {
    const { room } = meeting();
    const strange = { index: 99, path: 'gone.c-0', text: 'Words that are gone' };
    const report = makeReport(story, scenario, { ...room, choices: [strange, ...room.choices.slice(1)] });
    expect(report.ok && report.value.decisions.map(({ options, before }) => [options.length, before?.words ?? null])).toEqual([[3, 'You notice that nobody has said his name.'], [3, null], [1, null]]);
  });

  test('says that words lead elsewhere where another decision comes next, or the end', () => {
    const loaded = loadFolder(resolve('stories/twelve-more-weeks'));
    if (!loaded.ok) throw new Error('no story');
    const { room } = playBotRoom({ ...loaded.value, voters: 16, seed: 5 });
    const report = makeReport(loaded.value.story, loaded.value.scenario, room);
    const decisions = report.ok ? report.value.decisions : [];
    const nextAfter = (choices: Room['choices']): readonly string[] => {
      const there = replay(loaded.value.story, loaded.value.scenario, { ...runOfRoom(room), choices });
      if (!there.ok) throw new Error(there.error.message);
      const { next } = there.value;
      return next.kind === 'end' ? [next.ending] : next.options.filter(({ table }) => table === undefined).map(({ path }) => path);
    };
    for (const { decision, options, elsewhere } of decisions) {
      const after = nextAfter(room.choices.slice(0, decision + 1));
      options.forEach(({ index, text, instead }, place) => {
        if (!instead) return;
        const other = nextAfter([...room.choices.slice(0, decision), { index, text, path: '' }]);
        expect(elsewhere.includes(place), text).toBe(!other.some((path) => after.includes(path)));
      });
    }
    expect(decisions.filter(({ elsewhere }) => elsewhere.length > 0).length).toBeGreaterThan(5);
  });

  test('of a whole session counts every vote once', () => {
    const { room, ownVotes } = playBotRoom({ story, scenario, voters: 30 });
    const report = makeReport(story, scenario, room);
    const counted = report.ok ? [...report.value.decisions, ...report.value.leftBehind].flatMap(({ ballots }) => ballots).reduce((sum, votes) => sum + votes, 0) : 0;
    expect(counted).toBe(ownVotes.flat().length);
  });
});
