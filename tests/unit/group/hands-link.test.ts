import { afterEach, expect, test, vi } from 'vitest';
import type { Setup } from '../../../src/core/ballot/room.ts';
import type { Cue } from '../../../src/core/ballot/wire.ts';
import { handsSession } from '../../../src/group/hands-link.ts';
import { KeptRooms, type Shelf } from '../../../src/group/kept.ts';
import type { HostLink } from '../../../src/group/link.ts';

const SETUP: Setup = { kind: 'hands', scenario: 'thirty-minutes', storyHash: 'a', seed: 7, locale: 'en', votes: 'hidden' };
const WORDS = ['Ask what they see', 'Say nothing', 'Say it once more'].map((text, index) => ({ index, path: `p${index}`, text }));
const links: HostLink[] = [];

/** What a browser keeps. Each of its windows reads its own copy, and hears of what another wrote once that is in it. */
class Browser {
  readonly #kept = new Map<string, string>();
  readonly #windows: { copy: Map<string, string>; news: EventTarget }[] = [];

  window(): { shelf: Shelf; news: EventTarget } {
    const own = { copy: new Map(this.#kept), news: new EventTarget() };
    this.#windows.push(own);
    const write = (key: string, change: (kept: Map<string, string>) => void): void => {
      change(own.copy);
      change(this.#kept);
      for (const other of this.#windows) if (other !== own) setTimeout(() => {
        change(other.copy);
        other.news.dispatchEvent(Object.assign(new Event('storage'), { key }));
      }, LATE_MS);
    };
    const shelf: Shelf = {
      getItem: (key) => own.copy.get(key) ?? null,
      setItem: (key, value) => write(key, (kept) => kept.set(key, value)),
      removeItem: (key) => write(key, (kept) => kept.delete(key)),
      key: (place) => [...own.copy.keys()][place] ?? null,
      get length() { return own.copy.size; },
    };
    return { shelf, news: own.news };
  }
}

/** Longer than a message between windows takes. */
const LATE_MS = 40;

const roomsOf = ({ shelf, news }: { shelf: Shelf; news: EventTarget }, now = 2): KeptRooms => new KeptRooms(shelf, () => now, news);

function begin(browser: Browser): void {
  roomsOf(browser.window(), 1).keep('hands-1', { title: 'Thirty Minutes', log: [{ kind: 'begun', setup: SETUP }] });
}

/** One window that leads the session. */
function open(browser: Browser): HostLink {
  const link = handsSession('hands-1', roomsOf(browser.window()));
  if (!link) throw new Error('the session is not there');
  links.push(link);
  return link;
}

afterEach(() => { links.splice(0).forEach((link) => link.leave()); });

test('hands are counted, the room talks, they are counted again, and one of the options is played', async () => {
  const browser = new Browser();
  begin(browser);
  const link = open(browser);
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
  const browser = new Browser();
  begin(browser);
  const before = open(browser);
  await before.act({ kind: 'open', options: WORDS });
  await before.door({ kind: 'hands', ballot: before.state.room?.round?.ballots[0]?.number ?? 0, counts: [1, 0, 5] });
  await before.act({ kind: 'close' });
  before.leave();
  const again = open(browser);
  expect(again.state.room?.round?.stage).toBe('closed');
  await again.act({ kind: 'reveal' });
  expect(again.state.room?.round?.ballots[0]?.tally).toEqual([1, 0, 5]);
});

test('a second window sees what the first does, and turns its pages', async () => {
  const browser = new Browser();
  begin(browser);
  const [screen, presenter] = [open(browser), open(browser)];
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
  const browser = new Browser();
  begin(browser);
  const link = open(browser);
  expect(await link.act({ kind: 'close' })).toBe('act/nothing-open');
  await link.act({ kind: 'open', options: WORDS });
  await link.act({ kind: 'close' });
  await link.act({ kind: 'undo' });
  expect(link.state.room?.round?.stage).toBe('open');
});

test('two presses in quick succession both reach the other window, though what it reads comes later than what it hears', async () => {
  const browser = new Browser();
  begin(browser);
  const [screen, presenter] = [open(browser), open(browser)];
  await presenter.act({ kind: 'open', options: WORDS });
  await presenter.act({ kind: 'close' });
  await vi.waitFor(() => expect(screen.state.room?.round?.stage).toBe('closed'));
});

test('a window goes on showing a session that another threw away, and says that it is gone when something is pressed', async () => {
  const browser = new Browser();
  begin(browser);
  const [link, other] = [open(browser), roomsOf(browser.window())];
  other.clear();
  await vi.waitFor(async () => expect(await link.act({ kind: 'open', options: WORDS })).toBe('room/none'));
  expect(link.state.room?.setup.scenario).toBe('thirty-minutes');
});

test('what was kept and can’t be read, or is older than a day, opens nothing', () => {
  const window = new Browser().window();
  window.shelf.setItem('a-seat-at-the-table/room/hands-1', '{"at": 1, "log": [{"kind": "closed"}]}');
  expect(handsSession('hands-1', roomsOf(window))).toBeNull();
  roomsOf(window, 1).keep('hands-1', { title: 'Thirty Minutes', log: [{ kind: 'begun', setup: SETUP }] });
  expect(handsSession('hands-1', roomsOf(window, 90_000_000))).toBeNull();
  expect(window.shelf.length).toBe(0);
});
