import { describe, expect, test } from 'vitest';
import { youAndTheRoom } from '../../../../src/core/ballot/you.ts';
import { playBotRoom } from '../../../fixtures/bot-room.ts';
import { scenario, story } from '../../../fixtures/small-room.ts';
import { Log, said } from './room-log.ts';

const meeting = (): Log => new Log().voted(1, [3, 4, 0], [1, 6, 0]).press({ kind: 'play', choice: said(9) }).voted(2, [2, 2, 3]);

describe('one’s own votes beside the room’s', () => {
  test('stand where they were cast, of each decision that was put to the vote', () => {
    const { ending, decisions } = youAndTheRoom(meeting().room, [{ ballot: 2, place: 0 }, { ballot: 5, place: 1 }, { ballot: 10, place: 2 }], 'agreed');
    expect(ending).toBe('agreed');
    expect(decisions.map(({ decision, mine, played }) => [decision, mine, played])).toEqual([[0, [0, 1], 1], [2, [2], 2]]);
    expect(decisions[0]?.options).toEqual([{ letter: 'A', index: 0, text: 'Words 0' }, { letter: 'B', index: 1, text: 'Words 1' }, { letter: 'C', index: 2, text: 'Words 2' }]);
    expect(decisions[0]?.tallies).toEqual([[3, 4, 0], [1, 6, 0]]);
  });

  test('are empty where the phone didn’t vote, and of a vote that was changed the last one counts', () => {
    const { decisions } = youAndTheRoom(meeting().room, [{ ballot: 5, place: 0 }, { ballot: 5, place: 1 }], null);
    expect(decisions.map(({ mine }) => mine)).toEqual([[null, 1], [null]]);
  });

  test('can be read in one’s own language', () => {
    const { decisions } = youAndTheRoom(meeting().room, [], null, ({ text }, { decision }) => `${text} at ${decision}`);
    expect(decisions[1]?.options[0]?.text).toBe('Words 0 at 2');
  });

  test('leave out what was stepped back over', () => {
    expect(youAndTheRoom(meeting().press({ kind: 'back', to: 0 }).room, [{ ballot: 2, place: 0 }], null).decisions).toEqual([]);
  });

  test('say what was played without being among the options', () => {
    const log = new Log().press({ kind: 'open', options: [said(0), said(1)] }).press({ kind: 'close' }).press({ kind: 'play', choice: said(8) }, [[1, 2]]);
    const [only] = youAndTheRoom(log.room, [{ ballot: 2, place: 1 }], null).decisions;
    expect(only).toMatchObject({ played: 2, mine: [1], tallies: [[1, 2, 0]] });
    expect(only?.options[2]?.text).toBe('Words 8');
  });

  test('of every phone in the room together are the room’s', () => {
    const { room, ownVotes } = playBotRoom({ story, scenario, voters: 9 });
    const phones = ownVotes.map((votes) => youAndTheRoom(room, votes, null).decisions);
    phones[0]?.forEach(({ tallies }, decision) => tallies.forEach((tally, ballot) => tally.forEach((count, place) => {
      expect(phones.filter((each) => each[decision]?.mine[ballot] === place)).toHaveLength(count);
    })));
  });
});
