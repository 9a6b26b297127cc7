import { afterEach, expect, test, vi } from 'vitest';
import type { Setup } from '../../../src/core/ballot/room.ts';
import type { Cue } from '../../../src/core/ballot/wire.ts';
import { handsSession } from '../../../src/group/hands-link.ts';
import { KeptRooms, type Shelf } from '../../../src/group/kept.ts';
import type { HostLink } from '../../../src/group/link.ts';

const SETUP: Setup = { kind: 'hands', scenario: 'thirty-minutes', storyHash: 'a', seed: 7, locale: 'en', votes: 'hidden' };
const WORDS = ['Ask what they see', 'Say nothing', 'Say it once more'].map((text, index) => ({ index, path: `p${index}`, text }));
const links: HostLink[] = [];

function drawer(): Shelf {
  const held = new Map<string, string>();
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => { held.set(key, value); },
    removeItem: (key) => { held.delete(key); },
    key: (place) => [...held.keys()][place] ?? null,
    get length() { return held.size; },
  };
}

function begin(shelf: Shelf): void {
  new KeptRooms(shelf, () => 1).keep('hands-1', { title: 'Thirty Minutes', log: [{ kind: 'begun', setup: SETUP }] });
}

/** One window that leads the session. */
function open(shelf: Shelf): HostLink {
  const link = handsSession('hands-1', new KeptRooms(shelf, () => 2));
  if (!link) throw new Error('the session is not there');
  links.push(link);
  return link;
}

afterEach(() => { links.splice(0).forEach((link) => link.leave()); });

test('hands are counted, the room talks, they are counted again, and one of the options is played', async () => {
  const shelf = drawer();
  begin(shelf);
  const link = open(shelf);
  expect(await link.act({ kind: 'open', options: WORDS })).toBeNull();
  const first = link.state.room?.round?.ballots[0]?.number ?? 0;
  expect(await link.door({ kind: 'hands', ballot: first, counts: [4, 9, 2] })).toBeNull();
  for (const kind of ['close', 'discuss', 'revote'] as const) expect(await link.act({ kind })).toBeNull();
  const second = link.state.room?.round?.ballots[1]?.number ?? 0;
  await link.door({ kind: 'hands', ballot: second, counts: [11, 3, 1] });
  for (const kind of ['close', 'reveal'] as const) await link.act({ kind });
  expect(link.state.room?.round?.ballots.map(({ tally }) => tally)).toEqual([[4, 9, 2], [11, 3, 1]]);
  await link.act({ kind: 'play', choice: WORDS[0] ?? { index: 0, path: '', text: '' } });
  expect(link.state.room?.choices.map(({ text }) => text)).toEqual(['Ask what they see']);
  expect(link.state.room?.played[0]?.tallies).toEqual([[4, 9, 2], [11, 3, 1]]);
});

test('a window that is closed and opened again stands where it stood, hands and all', async () => {
  const shelf = drawer();
  begin(shelf);
  const before = open(shelf);
  await before.act({ kind: 'open', options: WORDS });
  await before.door({ kind: 'hands', ballot: before.state.room?.round?.ballots[0]?.number ?? 0, counts: [1, 0, 5] });
  await before.act({ kind: 'close' });
  before.leave();
  const again = open(shelf);
  expect(again.state.room?.round?.stage).toBe('closed');
  await again.act({ kind: 'reveal' });
  expect(again.state.room?.round?.ballots[0]?.tally).toEqual([1, 0, 5]);
});

test('a second window sees what the first does, and turns its pages', async () => {
  const shelf = drawer();
  begin(shelf);
  const [screen, presenter] = [open(shelf), open(shelf)];
  const heard: Cue[] = [];
  screen.onCue((cue) => heard.push(cue));
  await screen.act({ kind: 'open', options: WORDS });
  await vi.waitFor(() => expect(presenter.state.room?.round?.stage).toBe('open'));
  presenter.cue({ kind: 'next' });
  await vi.waitFor(() => expect(heard).toEqual([{ kind: 'next' }]));
  screen.cue({ kind: 'at', choices: 0, line: 3, waits: true });
  await vi.waitFor(() => expect(presenter.state.at?.line).toBe(3));
});

test('a wrong press is taken back, and one that makes no sense is refused', async () => {
  const shelf = drawer();
  begin(shelf);
  const link = open(shelf);
  expect(await link.act({ kind: 'close' })).toBe('act/nothing-open');
  await link.act({ kind: 'open', options: WORDS });
  await link.act({ kind: 'close' });
  await link.act({ kind: 'undo' });
  expect(link.state.room?.round?.stage).toBe('open');
});

test('what was kept and can’t be read, or is older than a day, opens nothing', () => {
  const shelf = drawer();
  shelf.setItem('a-seat-at-the-table/room/hands-1', '{"at": 1, "log": [{"kind": "closed"}]}');
  expect(handsSession('hands-1', new KeptRooms(shelf, () => 2))).toBeNull();
  begin(shelf);
  expect(handsSession('hands-1', new KeptRooms(shelf, () => 90_000_000))).toBeNull();
  expect(shelf.length).toBe(0);
});
