import { expect, test } from 'vitest';
import { viewPresenter } from '../../../src/app/group/host-view.ts';
import type { Room } from '../../../src/core/ballot/room.ts';
import { newestPassage } from '../../../src/core/run/reading.ts';
import type { Replay } from '../../../src/core/run/replay.ts';
import { LINK_BEGINS, type LinkState } from '../../../src/group/link.ts';
import { playBotRoom } from '../../fixtures/bot-room.ts';
import { scenario, story } from '../../fixtures/small-room.ts';

const { room, played } = playBotRoom({ story, scenario, decisions: 1, stepsBack: false });
const lines = newestPassage(played).lines;

const beside = { doorway: { joinLink: '', joinAddress: '' }, presenterLink: '', pace: { minutes: 0, decisions: 0, usual: 0 }, workshop: null };
const seenWith = (at: LinkState['at'], now: Room = room, shown: Replay = played) => viewPresenter({ ...LINK_BEGINS, at }, now, shown, scenario, beside);
const at = (choices: number, line: number): LinkState['at'] => ({ kind: 'at', choices, line, waits: false });

test('a facilitator’s window follows the big screen line by line', () => {
  expect(lines.length).toBeGreaterThan(1);
  expect(seenWith(at(1, 0))).toMatchObject({ stage: 'reading', line: { text: lines[0]?.text } });
  expect(seenWith(at(1, lines.length - 1))).toMatchObject({ stage: 'ready', line: { text: lines.at(-1)?.text } });
});

test('while the big screen has not said that it reads the newest words, they are taken to be unread: the decision does not come before them', () => {
  expect(seenWith(at(0, 99))).toMatchObject({ stage: 'reading', line: { text: lines[0]?.text } });
});

test('without a big screen the window stands at the decision', () => {
  expect(seenWith(null)).toMatchObject({ stage: 'ready', line: { text: lines.at(-1)?.text } });
});
