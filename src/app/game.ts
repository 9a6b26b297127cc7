import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Commands } from '../ui/commands.ts';
import type { Settings } from '../ui/contract.ts';
import { EMPTY_PAGE } from '../core/page/page.ts';
import { LIMITS } from '../core/own/limits.ts';
import { compareCommands } from './compare-commands.ts';
import { groupCommands } from './group/group-commands.ts';
import { guideCommands } from './guide-commands.ts';
import { historyCommands } from './history-commands.ts';
import { lastAnswers } from './last-time.ts';
import { libraryCommands } from './library-commands.ts';
import { mapCommands } from './map-commands.ts';
import { meetingCommands } from './meeting-commands.ts';
import { myPageCommands } from './my-page-commands.ts';
import { chosenFrom, droppedFrom, type Chosen } from './own/chosen.ts';
import { ownCommands } from './own/own-commands.ts';
import { writeRoute, type Route } from './route.ts';
import { DEFAULT_SETTINGS, readSettings } from './settings.ts';
import { shareCommands } from './share-commands.ts';
import { soundLine } from './sounding.ts';
import { away, createContext, languageOf, type AppState, type Context } from './state.ts';
import type { Surroundings } from './surroundings.ts';
import { takingAway } from './taking-away.ts';
import { watchCommands } from './watch-commands.ts';

export interface Game {
  readonly store: StoreApi<AppState>;
  readonly commands: Commands;
  /** Shows what the address names. */
  follow(route: Route): Promise<void>;
  /** Starts a meeting without a stop at the door, or at the decision after some choices. */
  enter(story: string, seed: number, choices?: readonly number[]): Promise<void>;
  /** Reads what is kept on the device. */
  start(): Promise<void>;
  readonly say: Context['say'];
}

/** The game itself: keeps the state and carries out what the screens ask for. */
export function createGame(around: Surroundings): Game {
  const store = createStore<AppState>(() => ({
    screen: 'title', shelf: around.stories.shelf, ownShelf: [], bringing: null, runs: [], scenario: null, meeting: null, debrief: null, theEnd: null,
    history: null, map: null, guide: null, compare: null, roomDebrief: null, myPage: null, page: EMPTY_PAGE, sharing: null, pairing: null, watching: null, groupSetup: null, room: null, presenter: null, tables: null, join: null, voter: null, table: null, pressing: false, settings: DEFAULT_SETTINGS, notices: [], lastTime: [], canBringBack: false,
    portraits: around.portraits, session: null, delivery: 'arrived',
  }));
  const context = createContext(around, store);
  const library = libraryCommands(context);
  const meeting = meetingCommands(context, (run) => { void library.openDebrief(run); });

  const own = ownCommands(context, {
    refresh: async () => { await library.refresh(); },
    begin: (id, preparation) => meeting.begin(id, preparation, around.newSeed()),
    prepare: async (id) => {
      around.setAddress(writeRoute({ screen: 'before', scenario: id }));
      await openBefore(context, id);
    },
  });

  const history = historyCommands(context, library.refresh);
  const taking = takingAway(context, history.again);
  const map = mapCommands(context);
  const guide = guideCommands(context);
  const compare = compareCommands(context);
  const myPage = myPageCommands(context);
  const share = shareCommands(context, library);
  const watch = watchCommands(context, meeting.startFrom);

  const group = groupCommands(context, { ...meeting, startFrom: meeting.startFrom, compare: compare.open, map: map.showTables });

  const follow = async (route: Route): Promise<void> => {
    switch (route.screen) {
      case 'meeting': if (store.getState().session?.id !== route.run || store.getState().screen !== 'meeting') { await meeting.resume(route.run); void group.rejoin(route.run); } return;
      case 'debrief': if ((store.getState().debrief ?? store.getState().theEnd)?.run !== route.run) await library.openDebrief(route.run); return;
      case 'before': store.setState({ lastTime: lastAnswers(await library.refresh(), route.scenario) }); return openBefore(context, route.scenario);
      case 'history': return history.open(route.scenario);
      case 'map': return map.open(route.scenario);
      case 'guide': return guide.open(route.scenario);
      case 'compare': return compare.open(route.runs);
      case 'page': return myPage.open();
      case 'room-map': return group.openTablesMap(route.code);
      case 'room-debrief': return group.openDebrief(route.code);
      case 'shared': return share.open(route.code);
      case 'watch': return watch.open(route.scenario, route.example);
      case 'group-setup': return group.openSetup(route.scenario);
      case 'host': return group.openHost(route.code);
      case 'present': return group.openPresenter(route.code, route.secret);
      case 'join': return route.code === null ? group.openJoin() : group.join(route.code);
      default: await library.refresh(); leave(context, route.screen);
    }
  };

  const commands: Commands = {
    ...group.commands,
    go: (screen, scenario) => context.exclusively(async () => {
      const route: Route = screen === 'before' && scenario ? { screen, scenario } : screen === 'join' ? { screen, code: null } : { screen: screen === 'shelf' || screen === 'tips' ? screen : 'title' };
      around.setAddress(writeRoute(route));
      await follow(route);
    }),
    openHistory: (scenario) => context.exclusively(() => follow({ screen: 'history', scenario })),
    openMap: (scenario) => context.exclusively(() => map.open(scenario)),
    openGuide: (scenario) => context.exclusively(() => guide.open(scenario)),
    openCompare: (a, b) => context.exclusively(() => compare.open([a, b])),
    chooseCompare: (run) => context.exclusively(async () => { if (!share.isShown(run) || await share.keep()) await compare.choose(run); }),
    closePairing: () => store.setState({ pairing: null }),
    answerComparison: (text) => void compare.answer(text),
    openMyPage: () => context.exclusively(() => myPage.open()),
    keepMyPage: (page) => void myPage.keep(page),
    putOnMyPage: (lists) => void myPage.putOn(lists),
    star: (run, line) => void myPage.star(run, line),
    watch: (scenario, example) => context.exclusively(() => watch.open(scenario, example)),
    watchStep: (by) => context.exclusively(() => watch.step(by)),
    watchPlay: watch.play,
    takeOver: () => context.exclusively(watch.takeOver),
    lineBack: () => context.exclusively(meeting.lineBack),
    begin: (scenario, preparation) => context.exclusively(() => meeting.begin(scenario, preparation, around.newSeed())),
    resume: (run) => context.exclusively(() => meeting.resume(run)),
    bring: (files) => void chosen(files).then(own.bring, () => context.say('That can’t be read. Choose the folder once more.', 'trouble')),
    leaveBrought: own.leave,
    keepBrought: (how) => context.exclusively(() => own.keepBrought(how)),
    takeOffShelf: (story) => context.exclusively(() => own.takeOff(story)),
    openDebrief: (run) => context.exclusively(() => library.openDebrief(run)),
    forget: (run) => context.exclusively(() => taking.forget(run)),
    clearAll: () => context.exclusively(taking.clearAll),
    bringBack: () => context.exclusively(taking.bringBack),
    nameRun: (run, name) => void history.describe(run, { name }),
    starRun: (run, starred) => void history.describe(run, { starred }),
    exportRun: (run) => void history.exportRun(run),
    next: () => context.exclusively(group.leads() ? group.next : meeting.next),
    choose: (index) => context.exclusively(async () => { if (!group.leads()) await meeting.choose(index); }),
    back: () => context.exclusively(meeting.back),
    backTo: (decision) => context.exclusively(() => meeting.backTo(decision)),
    arriving: () => {
      store.setState({ delivery: 'arriving' });
      soundLine(context);
    },
    arrived: () => {
      store.setState({ delivery: 'arrived' });
      around.sound.hush();
    },
    openedNotebook: meeting.openedNotebook,
    pause: () => around.sound.cue('page'),
    tryAgain: (run, moment) => context.exclusively(async () => { if (!share.isShown(run) || await share.keep()) await meeting.tryAgain(run, moment); }),
    share: (run) => context.exclusively(() => share.offer(run)),
    closeShare: () => store.setState({ sharing: null }),
    keepShared: () => context.exclusively(share.keepShared),
    reflect: (run, change) => void library.reflect(run, change),
    set: (change) => void set(context, change),
    exportAll: () => void library.exportAll(),
    importAll: (file) => void library.importAll(file).then(() => readKeptSettings(context)).then(myPage.read),
    dismiss: (id) => store.setState((state) => ({ notices: state.notices.filter((notice) => notice.id !== id) })),
    tap: () => around.sound.cue('tap'),
  };

  const start = async (): Promise<void> => {
    await readKeptSettings(context);
    await library.refresh();
    await myPage.read();
  };

  return {
    store, commands, follow, start, say: context.say,
    enter: (story, seed, choices) => meeting.begin(story, { matters: [], couldGive: [] }, seed, choices),
  };
}

const chosen = async (files: readonly File[] | DataTransfer): Promise<Chosen> =>
  (files instanceof DataTransfer ? droppedFrom(files, LIMITS.looked) : chosenFrom(files));

function leave({ around, store }: Context, screen: 'title' | 'shelf' | 'tips'): void {
  around.sound.room(null);
  store.setState({ ...away, screen });
}

async function openBefore(context: Context, id: string): Promise<void> {
  const file = await context.around.stories.open(id, languageOf(context));
  if (!file.ok) return context.say(file.error, 'trouble');
  if (file.value.own?.plain) return leave(context, 'shelf');
  context.around.sound.room(null);
  context.store.setState({ ...away, screen: 'before', scenario: file.value.scenario });
}

async function readKeptSettings(context: Context): Promise<void> {
  const kept = await context.around.saves.settings();
  if (kept.ok) context.store.setState({ settings: readSettings(kept.value) });
  tellSound(context);
}

async function set(context: Context, change: Partial<Settings>): Promise<void> {
  const settings = { ...context.store.getState().settings, ...change };
  context.store.setState({ settings });
  tellSound(context);
  const kept = await context.around.saves.keepSettings({ ...settings });
  if (!kept.ok) context.say(kept.error.message, 'trouble');
}

function tellSound({ around, store }: Context): void {
  const { sound, volume, murmur } = store.getState().settings;
  around.sound.setOn(sound);
  around.sound.setVolume(volume);
  around.sound.setMurmur(murmur);
}
