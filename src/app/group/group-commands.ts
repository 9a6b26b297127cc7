import { readCode } from '../../core/ballot/code.ts';
import type { Setup } from '../../core/ballot/room.ts';
import { MAX_SEED } from '../../core/run/run.ts';
import { openStory } from '../../core/story/runtime.ts';
import type { HostLink } from '../../group/link.ts';
import type { GroupChoice, GroupCommands, HostPress } from '../../ui/group/contract.ts';
import { roomDebriefCommands, type RoomHost } from './room-debrief.ts';
import { writeRoute } from '../route.ts';
import { away, type Context } from '../state.ts';
import type { Meeting } from '../stories.ts';
import type { Doorway } from './host-view.ts';
import { hosting } from './hosting.ts';
import { overseeing } from './overseeing.ts';
import { arrived } from './playing.ts';
import { presenting } from './presenting.ts';
import { seating } from './seating.ts';
import { voting } from './voting.ts';
import { sentenceFor, WORDS } from './words.ts';

type Pages = Parameters<typeof hosting>[1] & Parameters<typeof seating>[1] & Parameters<typeof overseeing>[1];

/** Hands are looked for among so many deals. */
const MOST_DEALS = 400;

/** Everything that is done in a group session, by whoever does it. */
export function groupCommands(context: Context, pages: Pages) {
  const { around, store } = context;
  const { group } = around;
  const host = hosting(context, pages);
  const presenter = presenting(context);
  const tables = overseeing(context, pages);
  const phone = voting(context);
  const table = seating(context, pages);
  let address: string | null = null;

  const leaveAll = (): void => { for (const part of [host, presenter, tables, phone, table]) part.leave(); };

  const doorway = (code: string): Doorway => {
    const origin = around.linkTo('');
    const near = address !== null && /^https?:\/\/(localhost|127\.|\[::1\])/.test(origin) ? origin.replace(/\/\/[^/]+/, `//${address}`) : origin;
    return { joinLink: `${near}${writeRoute({ screen: 'join', code })}`, joinAddress: near.replace(/^https?:\/\//, '').replace(/\/$/, '') };
  };

  const openSetup = async (scenario: string | null): Promise<void> => {
    const id = scenario ?? store.getState().shelf[0]?.id;
    if (id === undefined) return;
    const file = await around.stories.open(id, around.locale ?? 'en');
    if (!file.ok) return context.say(file.error, 'trouble');
    leaveAll();
    around.sound.room(null);
    around.setAddress(writeRoute({ screen: 'group-setup', scenario: id }));
    const led = group.rooms.led();
    const hands = file.value.scenario.hands.map(({ id: hand, beneath }) => ({ id: hand, beneath }));
    store.setState({
      ...away, screen: 'group-setup', scenario: file.value.scenario,
      groupSetup: { server: 'looking', scenario: id, languages: around.stories.languages(id), hands, starting: false, open: led && { code: led.code, title: led.kept.title } },
    });
    const server = await group.findServer();
    address = server?.address ?? null;
    const { groupSetup } = store.getState();
    if (groupSetup) store.setState({ groupSetup: { ...groupSetup, server: server ? 'here' : 'none' } });
  };

  const start = async (choice: GroupChoice): Promise<void> => {
    const { groupSetup } = store.getState();
    if (!groupSetup || groupSetup.starting) return;
    const file = await around.stories.open(choice.scenario, choice.locale);
    if (!file.ok) return context.say(file.error, 'trouble');
    const { kind, votes, scenario, locale } = choice;
    const setup: Setup = { kind, votes, scenario, locale, storyHash: file.value.story.hash, seed: seedFor(file.value, choice.hand, around.newSeed) };
    const { title } = file.value.scenario;
    if (kind === 'hands') {
      const id = `hands-${around.newId().slice(0, 8)}`;
      group.rooms.keep(id, { title, log: [{ kind: 'begun', setup }] });
      return openHost(id);
    }
    store.setState({ groupSetup: { ...groupSetup, starting: true } });
    const begun = await group.begin(setup);
    if (!begun.ok) {
      store.setState({ groupSetup: { ...groupSetup, starting: false } });
      return context.say(begun.error, 'trouble');
    }
    group.rooms.keep(begun.value.code, { title, secret: begun.value.secret });
    return openHost(begun.value.code);
  };

  /** A facilitator's link, its session and its story; null where one of them isn't there, and that was said. */
  const reach = async (code: string, secret: string | null): Promise<{ readonly link: HostLink; readonly file: Meeting } | null> => {
    const kept = group.rooms.read(code);
    const known = secret ?? kept?.secret;
    const link = known === undefined ? group.hands(code) : group.host(code, known);
    if (!link) { await refuse(WORDS.notLed); return null; }
    const { room, refused } = await arrived(link);
    if (!room) {
      link.leave();
      group.rooms.forget(code);
      await refuse(refused ? sentenceFor(refused) : WORDS.notLed);
      return null;
    }
    if (secret !== null) group.rooms.keep(code, { secret });
    followCode(link, code);
    const file = await around.stories.open(room.setup.scenario, around.locale ?? room.setup.locale);
    if (file.ok) return { link, file: file.value };
    link.leave();
    await refuse(WORDS.noStory);
    return null;
  };

  /** A new code is the same session: the way back into it moves with it. */
  const followCode = (link: Pick<HostLink, 'subscribe' | 'state'>, first: string): void => {
    let code = first;
    link.subscribe((state) => {
      if (state.code === code || state.code === '') return;
      const kept = group.rooms.read(code);
      if (kept) group.rooms.keep(state.code, kept);
      group.rooms.forget(code);
      code = state.code;
    });
  };

  const openHost = async (code: string): Promise<void> => {
    leaveAll();
    around.setAddress(writeRoute({ screen: 'host', code }));
    address ??= (await group.findServer())?.address ?? null;
    const reached = await reach(code, null);
    if (!reached) return;
    const { link, file } = reached;
    if (link.state.room?.setup.kind === 'tables') tables.oversee(link, file, doorway, presenterLink(code));
    else host.lead(link, file, doorway);
  };

  const presenterLink = (code: string): string => around.linkTo(writeRoute({ screen: 'present', code, secret: group.rooms.read(code)?.secret ?? '' }));

  const openPresenter = async (code: string, secret: string): Promise<void> => {
    leaveAll();
    address ??= (await group.findServer())?.address ?? null;
    const reached = await reach(code, secret === '' ? null : secret);
    if (!reached) return;
    const workshop = await around.stories.workshop(reached.file.scenario.id);
    presenter.present(reached.link, reached.file, doorway, presenterLink(code), workshop.ok ? workshop.value : null);
  };

  const refuse = async (sentence: string): Promise<void> => {
    around.setAddress(writeRoute({ screen: 'title' }));
    store.setState({ ...away, screen: 'title' });
    context.say(sentence, 'trouble');
  };

  const openJoin = (): void => {
    leaveAll();
    around.sound.room(null);
    store.setState({ ...away, screen: 'join', join: { refused: null, busy: false } });
  };

  const join = async (typed: string): Promise<void> => {
    const code = readCode(typed);
    if (code === null) return store.setState({ join: { refused: WORDS.noSuchCode, busy: false } });
    store.setState({ ...away, screen: 'join', join: { refused: null, busy: true } });
    const kept = group.rooms.read(code);
    const token = kept?.token ?? group.newToken();
    group.rooms.keep(code, { token });
    const link = group.join(code, token, kept?.votes.toSorted((a, b) => b.n - a.n)[0] ?? null);
    const { room, refused } = await arrived(link);
    if (store.getState().screen !== 'join') return link.leave();
    if (!room) {
      link.leave();
      if (refused !== 'room/locked') group.rooms.forget(code);
      return store.setState({ join: { refused: sentenceFor(refused ?? 'room/trouble'), busy: false } });
    }
    leaveAll();
    followCode(link, code);
    around.setAddress(writeRoute({ screen: 'join', code }));
    if (room.setup.kind === 'tables') await table.enter(link);
    else await phone.enter(link);
  };

  /** What the debrief of a room asks of its session. */
  const roomHost: RoomHost = {
    room: async (code) => {
      const reached = await reach(code, null);
      const room = reached?.link.state.room;
      reached?.link.leave();
      return room ? { room, canPlay: !room.ended } : null;
    },
    playInstead: (decision, index) => context.exclusively(async () => {
      const code = store.getState().roomDebrief?.code;
      if (code === undefined) return;
      await openHost(code);
      await host.playInstead(decision, index);
    }),
    leave: () => context.exclusively(async () => {
      const code = store.getState().roomDebrief?.code;
      if (code !== undefined) await openHost(code);
    }),
  };
  const debrief = roomDebriefCommands(context, () => roomHost);

  const leading = () => [host, presenter, tables].find(({ link }) => link !== null);

  const commands: GroupCommands = {
    openGroup: (scenario) => context.exclusively(() => openSetup(scenario)),
    startGroup: (choice) => context.exclusively(() => start(choice)),
    reopenGroup: (code) => context.exclusively(() => openHost(code)),
    joinRoom: (code) => context.exclusively(() => join(code)),
    vote: phone.vote,
    setVoterLanguage: (locale) => void phone.setLanguage(locale),
    leaveRoom: () => context.exclusively(async () => {
      leaveAll();
      around.setAddress(writeRoute({ screen: 'title' }));
      store.setState({ ...away, screen: 'title' });
    }),
    press: (what: HostPress) => context.exclusively(async () => leading()?.press(what)),
    compareTables: (a, b) => context.exclusively(() => tables.compare(a, b)),
    openTableMap: () => context.exclusively(tables.map),
    openRoomDebrief: () => context.exclusively(async () => { const code = host.link?.state.code; if (code !== undefined) await debrief.open(code); }),
    leaveRoomDebrief: debrief.leave,
    playInstead: debrief.playInstead,
    saveRoomTable: debrief.saveTable,
  };

  return {
    commands, openSetup, openDebrief: debrief.open, openHost, openPresenter, openJoin, join, leaveAll,
    /** The meeting on the screen is the room's: its choices aren't this window's to take. */
    leads: (): boolean => host.link !== null,
    next: (): Promise<void> => host.press({ kind: 'next' }),
  };
}

/** A seed that deals the wanted hand, or any. */
function seedFor(file: Meeting, hand: string | null, newSeed: () => number): number {
  const first = newSeed();
  if (hand === null) return first;
  for (let deal = 0; deal < MOST_DEALS; deal++) {
    const seed = (first + deal * 7919) % MAX_SEED;
    const opened = openStory(file.story, file.scenario, seed);
    if (opened.ok && opened.value.begin().ok && opened.value.meeting.hand === hand) return seed;
  }
  return first;
}
