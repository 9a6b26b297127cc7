import { readCode } from '../../core/ballot/code.ts';
import type { GroupCommands, HostPress } from '../../ui/group/contract.ts';
import { writeRoute } from '../route.ts';
import { away, type Context } from '../state.ts';
import { beginning } from './beginning.ts';
import { hosting } from './hosting.ts';
import { overseeing } from './overseeing.ts';
import { arrived } from './playing.ts';
import { presenting } from './presenting.ts';
import { reaching } from './reaching.ts';
import { roomDebriefCommands, type RoomHost } from './room-debrief.ts';
import { seating } from './seating.ts';
import { voting } from './voting.ts';
import { sentenceFor, WORDS } from './words.ts';

type Pages = Parameters<typeof hosting>[1] & Parameters<typeof seating>[1] & Parameters<typeof overseeing>[1];

/** Everything that is done in a group session, by whoever does it. */
export function groupCommands(context: Context, pages: Pages) {
  const { around, store } = context;
  const { group } = around;
  const host = hosting(context, pages);
  const presenter = presenting(context);
  const tables = overseeing(context, pages);
  const phone = voting(context);
  const table = seating(context, pages);
  const leaveAll = (): void => { for (const part of [host, presenter, tables, phone, table]) part.leave(); };

  const refuse = (sentence: string): void => {
    around.setAddress(writeRoute({ screen: 'title' }));
    store.setState({ ...away, screen: 'title' });
    context.say(sentence, 'trouble');
  };
  const { lookForServer, doorway, presenterLink, reach, followCode } = reaching(context, refuse);

  const openHost = async (code: string): Promise<void> => {
    leaveAll();
    around.setAddress(writeRoute({ screen: 'host', code }));
    const reached = await reach(code, null);
    if (!reached) return;
    const { link, file } = reached;
    if (link.state.room?.setup.kind === 'tables') tables.oversee(link, file, doorway, presenterLink(code));
    else host.lead(link, file, doorway);
  };

  const openPresenter = async (code: string, secret: string): Promise<void> => {
    leaveAll();
    around.setAddress(writeRoute({ screen: 'present', code, secret }));
    const reached = await reach(code, secret === '' ? null : secret);
    if (!reached) return;
    if (reached.link.state.room?.setup.kind === 'tables') return tables.oversee(reached.link, reached.file, doorway, presenterLink(code));
    const workshop = await around.stories.workshop(reached.file.scenario.id);
    await presenter.present(reached.link, reached.file, doorway, presenterLink(code), workshop.ok ? workshop.value : null);
  };

  /** The map of a session's tables, by its own address. */
  const openTablesMap = async (code: string): Promise<void> => {
    await openHost(code);
    await tables.map();
  };

  const begin = beginning(context, { lookForServer, lead: openHost });
  const openSetup = async (scenario: string | null): Promise<void> => {
    leaveAll();
    await begin.open(scenario);
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

  /** A meeting that was opened by its own address, and that this device plays as a table. */
  const rejoin = async (run: string): Promise<void> => {
    const kept = group.rooms.withTable(run);
    if (!kept || table.link) return;
    const link = group.join(kept.code, kept.token, null);
    const { room } = await arrived(link);
    if (room && store.getState().session?.id === run) table.sit(link);
    else link.leave();
  };

  /** Where the debrief was opened: on the big screen, or in the facilitator's own window. */
  let readFrom: 'host' | 'presenter' = 'host';
  const backToRoom = async (): Promise<void> => {
    const code = store.getState().roomDebrief?.code;
    if (code !== undefined) await (readFrom === 'host' ? openHost(code) : openPresenter(code, ''));
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
      await backToRoom();
      await (readFrom === 'host' ? host : presenter).instead(decision, index);
    }),
    leave: () => context.exclusively(backToRoom),
  };
  const debrief = roomDebriefCommands(context, () => roomHost);

  const leading = () => [host, presenter, tables].find(({ link }) => link !== null);

  const press = async (what: HostPress): Promise<void> => {
    store.setState({ pressing: true });
    try { await leading()?.press(what); } finally { store.setState({ pressing: false }); }
  };

  const commands: GroupCommands = {
    openGroup: (scenario) => context.exclusively(() => openSetup(scenario)),
    startGroup: (choice) => context.exclusively(() => begin.start(choice)),
    reopenGroup: (code) => context.exclusively(() => openHost(code)),
    joinRoom: (code) => context.exclusively(() => join(code)),
    vote: phone.vote,
    setVoterLanguage: (locale) => void phone.setLanguage(locale),
    leaveRoom: () => context.exclusively(async () => {
      leaveAll();
      around.setAddress(writeRoute({ screen: 'title' }));
      store.setState({ ...away, screen: 'title' });
    }),
    // A hand that is counted while the one before is being written down is no second press of the same.
    press: (what) => { if (what.kind === 'hands') void leading()?.press(what); else context.exclusively(() => press(what)); },
    compareTables: (a, b) => context.exclusively(() => tables.compare(a, b)),
    openTableMap: () => context.exclusively(tables.map),
    openRoomDebrief: () => context.exclusively(async () => {
      readFrom = presenter.link ? 'presenter' : 'host';
      const code = (presenter.link ?? host.link)?.state.code;
      if (code !== undefined) await debrief.open(code);
    }),
    leaveRoomDebrief: debrief.leave,
    playInstead: debrief.playInstead,
    saveRoomTable: debrief.saveTable,
  };

  return {
    commands, rejoin, openSetup, openDebrief: debrief.open, openTablesMap, openHost, openPresenter, openJoin, join, leaveAll,
    /** The meeting on the screen is the room's: its choices aren't this window's to take. */
    leads: (): boolean => host.link !== null,
    next: (): Promise<void> => host.press({ kind: 'next' }),
  };
}
