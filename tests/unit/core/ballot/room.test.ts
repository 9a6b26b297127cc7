import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Act } from '../../../../src/core/ballot/decide.ts';
import { openBallot, roomFrom } from '../../../../src/core/ballot/room.ts';
import { Log, said, seen, SETUP, THREE } from './room-log.ts';

describe('a group session is what its log makes of it', () => {
  test('a log that doesn’t begin with its setup makes no room', () => {
    expect(roomFrom([])).toBeNull();
    expect(roomFrom([{ kind: 'closed' }, { kind: 'begun', setup: SETUP }])).toBeNull();
  });

  test('a vote, a talk, a second vote, and the words that are played', () => {
    const log = new Log().press({ kind: 'open', options: THREE });
    expect(openBallot(log.room)).toEqual({ number: 2, tally: null });
    log.press({ kind: 'close' }).press({ kind: 'discuss' });
    expect(log.room.round).toMatchObject({ stage: 'closed', discussing: true });
    expect(openBallot(log.room)).toBeNull();
    log.press({ kind: 'revote' });
    expect(openBallot(log.room)).toEqual({ number: 5, tally: null });
    log.press({ kind: 'close' }).press({ kind: 'reveal' }, [[3, 1, 0], [1, 3, 0]]);
    expect(log.room.round?.ballots).toEqual([{ number: 2, tally: [3, 1, 0] }, { number: 5, tally: [1, 3, 0] }]);
    log.press({ kind: 'play', choice: said(1) }, [[3, 1, 0], [1, 3, 0]]);
    expect(log.room.round).toBeNull();
    expect(log.room.choices).toEqual([said(1)]);
    expect(log.room.played).toEqual([{ decision: 0, way: [], options: THREE, tallies: [[3, 1, 0], [1, 3, 0]], numbers: [2, 5], played: said(1) }]);
  });

  test('words can be played without a vote, and then have no tally', () => {
    const { room } = new Log().press({ kind: 'play', choice: said(7) });
    expect(room.played).toEqual([{ decision: 0, way: [], options: [], tallies: [], numbers: [], played: said(7) }]);
  });

  test('a step back leaves what was played apart, and the way goes on from there', () => {
    const log = new Log().voted(0, [4, 1, 0]).voted(1, [1, 4, 0]).voted(2, [0, 1, 4]).press({ kind: 'back', to: 1 });
    expect(log.room.choices).toEqual([said(0)]);
    expect(log.room.played.map(({ decision }) => decision)).toEqual([0]);
    expect(log.room.leftBehind.map(({ decision, played, way }) => [decision, played.index, way.length])).toEqual([[1, 1, 1], [2, 2, 2]]);
    log.voted(2, [0, 0, 5]).press({ kind: 'back', to: 0 });
    expect(log.room.leftBehind.map(({ decision, played }) => [decision, played.index])).toEqual([[1, 1], [2, 2], [0, 0], [1, 2]]);
    expect(log.room.choices).toEqual([]);
  });

  test('taking back opens the vote again that was just closed, with the votes that it had', () => {
    const log = new Log().press({ kind: 'open', options: THREE }).press({ kind: 'close' }).press({ kind: 'undo' });
    expect(openBallot(log.room)).toEqual({ number: 2, tally: null });
    log.press({ kind: 'undo' });
    expect(log.room.round).toBeNull();
  });

  test('a vote that was taken back and opened anew is another ballot', () => {
    const log = new Log().press({ kind: 'open', options: THREE }).press({ kind: 'undo' }).press({ kind: 'open', options: THREE });
    expect(openBallot(log.room)?.number).toBe(4);
  });

  test('the meeting is finished once the big screen has read it to its end, and no longer when the room goes back', () => {
    const log = new Log().press({ kind: 'open', options: THREE }).press({ kind: 'finish' });
    expect([log.refused, log.room.finished]).toEqual(['act/not-over', false]);
    log.press({ kind: 'close' }).press({ kind: 'play', choice: said(1) }).press({ kind: 'finish' });
    expect(log.room.finished).toBe(true);
    expect(log.press({ kind: 'finish' }).refused).toBe('act/not-over');
    expect(log.press({ kind: 'back', to: 0 }).room.finished).toBe(false);
    expect(log.press({ kind: 'undo' }).room).toMatchObject({ finished: true, choices: [said(1)] });
  });

  test('everything can be taken back to the start, one press after the other, up to twenty of them', () => {
    const log = new Log().voted(0, [4, 1, 0], [3, 2, 0]).voted(1, [1, 4, 0]).press({ kind: 'back', to: 1 }).press({ kind: 'pause', question: 'Why?' });
    const before = log.rooms.toReversed().slice(1);
    expect(before).toHaveLength(13);
    for (const room of before) expect(seen(log.press({ kind: 'undo' }).room)).toEqual(seen(room));
    expect(log.press({ kind: 'undo' }).refused).toBe('act/nothing-undone');

    const long = new Log();
    for (let at = 0; at < 30; at++) long.press({ kind: 'play', choice: said(at) });
    let times = 0;
    while (long.press({ kind: 'undo' }).refused === null) times++;
    expect(times).toBe(20);
    expect(long.room.choices).toHaveLength(10);
  });

  test('taking back never opens or closes the door', () => {
    const log = new Log().press({ kind: 'lock' }).press({ kind: 'pause', question: '' }).press({ kind: 'unlock' }).press({ kind: 'undo' });
    expect(log.room).toMatchObject({ locked: false, paused: null });
  });

  test('a pause ends by itself when words are played or the meeting goes back', () => {
    const log = new Log().press({ kind: 'pause', question: 'Why?' }).press({ kind: 'play', choice: said(0) });
    expect(log.room.paused).toBeNull();
    expect(log.press({ kind: 'pause', question: '' }).press({ kind: 'back', to: 0 }).room.paused).toBeNull();
  });
});

describe('what makes no sense now is refused with a sentence', () => {
  const open: Act = { kind: 'open', options: THREE };
  const refusals: readonly (readonly [string, readonly Act[], Act, string])[] = [
    ['a second vote on what was voted on', [open, { kind: 'close' }], open, 'act/voted'],
    ['closing what isn’t open', [], { kind: 'close' }, 'act/nothing-open'],
    ['closing twice', [open, { kind: 'close' }], { kind: 'close' }, 'act/nothing-open'],
    ['talking about a vote that still runs', [open], { kind: 'discuss' }, 'act/vote-open'],
    ['a second vote while the first runs', [open], { kind: 'revote' }, 'act/vote-open'],
    ['showing a vote that still runs', [open], { kind: 'reveal' }, 'act/vote-open'],
    ['showing a vote that never was', [], { kind: 'reveal' }, 'act/no-vote'],
    ['showing it twice', [open, { kind: 'close' }, { kind: 'reveal' }], { kind: 'reveal' }, 'act/shown'],
    ['playing while a vote runs', [open], { kind: 'play', choice: said(0) }, 'act/vote-open'],
    ['going back to where the meeting stands', [], { kind: 'back', to: 0 }, 'act/not-back'],
    ['going on by going back', [{ kind: 'play', choice: said(0) }], { kind: 'back', to: 1 }, 'act/not-back'],
    ['going on where nothing rests', [], { kind: 'resume' }, 'act/not-paused'],
    ['taking back nothing', [], { kind: 'undo' }, 'act/nothing-undone'],
    ['anything after the end', [{ kind: 'end' }], { kind: 'undo' }, 'act/ended'],
  ];
  test.each(refusals)('%s', (_, before, act, refusal) => {
    const log = new Log();
    for (const each of before) expect(log.press(each).refused).toBeNull();
    const { room } = log;
    expect(log.press(act).refused).toBe(refusal);
    expect(log.room).toBe(room);
  });
});

const choice = fc.integer({ min: 0, max: 4 }).map((index) => said(index));
const tally = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 });
const plain = fc.constantFrom('close', 'discuss', 'revote', 'reveal', 'resume', 'lock', 'unlock', 'undo').map((kind): Act => ({ kind }));
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 8, arbitrary: plain },
  { weight: 3, arbitrary: fc.constant<Act>({ kind: 'open', options: THREE }) },
  { weight: 3, arbitrary: choice.map((each): Act => ({ kind: 'play', choice: each })) },
  { weight: 1, arbitrary: fc.integer({ min: -1, max: 6 }).map((to): Act => ({ kind: 'back', to })) },
  { weight: 1, arbitrary: fc.string().map((question): Act => ({ kind: 'pause', question })) },
);
const presses = fc.array(fc.tuple(act, fc.array(tally, { maxLength: 2 })), { maxLength: 60 });

const playedBy = (list: readonly (readonly [Act, readonly (readonly number[])[]])[]): Log => {
  const log = new Log();
  for (const [each, tallies] of list) log.press(each, tallies);
  return log;
};

describe('whatever is pressed, in whatever order', () => {
  test('the revision counts the events, and the whole log makes the same room as one event after the other', () => {
    fc.assert(fc.property(presses, (list) => {
      const { room, events, rooms } = playedBy(list);
      expect(roomFrom(events)).toEqual(room);
      expect(rooms.map(({ revision }) => revision)).toEqual(events.map((_, place) => place + 1));
    }));
  });

  test('each decision of the way stands once, in order, with what was said before it', () => {
    fc.assert(fc.property(presses, (list) => {
      for (const { choices, played, leftBehind, round } of playedBy(list).rooms) {
        expect(played.map(({ decision }) => decision)).toEqual(choices.map((_, place) => place));
        expect(played.map(({ played: each }) => each)).toEqual(choices);
        for (const { decision, way } of played) expect(way).toEqual(choices.slice(0, decision));
        for (const { decision, way } of leftBehind) expect(way).toHaveLength(decision);
        if (round) expect(round.decision).toBe(choices.length);
      }
    }));
  });

  test('no two ballots share a number', () => {
    fc.assert(fc.property(presses, (list) => {
      const options = new Map<number, string>();
      for (const { round } of playedBy(list).rooms) {
        for (const { number } of round?.ballots ?? []) {
          const what = `${round?.decision} of ${round?.ballots[0]?.number}`;
          expect(options.get(number) ?? what).toBe(what);
          options.set(number, what);
        }
      }
    }));
  });

  test('taking back gives the room as it was, but for the door', () => {
    fc.assert(fc.property(presses, act, (list, last) => {
      fc.pre(!['undo', 'lock', 'unlock'].includes(last.kind));
      const log = playedBy(list);
      const { room } = log;
      fc.pre(log.press(last).refused === null);
      expect(seen(log.press({ kind: 'undo' }).room)).toEqual(seen(room));
    }));
  });
});
