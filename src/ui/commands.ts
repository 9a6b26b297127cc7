import type { Preparation } from '../core/debrief/debrief.ts';
import type { Entry, ListId, MyPage } from '../core/page/page.ts';
import type { GroupCommands } from './group/contract.ts';
import type { ScreenName, Reflections, Settings } from './contract.ts';

/** Everything a screen can ask for. A command never throws; what went wrong comes back as a notice. */
export interface Commands extends GroupCommands {
  go(screen: ScreenName, scenario?: string): void;
  /** Starts a new meeting with what was marked before the door. */
  begin(scenario: string, preparation: Preparation): void;
  openHistory(scenario: string | null): void;
  openMap(scenario: string): void;
  /** How a facilitator runs this meeting with a room. */
  openGuide(scenario: string): void;
  openCompare(a: string, b: string): void;
  /** Asks which meeting to hold this one against. */
  chooseCompare(run: string): void;
  closePairing(): void;
  /** What the two that are open show, in one’s own words. */
  answerComparison(text: string): void;
  openMyPage(): void;
  /** Keeps the page to take along as it stands. */
  keepMyPage(page: MyPage): void;
  putOnMyPage(lists: Readonly<Partial<Record<ListId, readonly Entry[]>>>): void;
  /** Stars a line of a run, counted from 0, or takes its star away. */
  star(run: string, line: number): void;
  /** Makes a link of a meeting. */
  share(run: string): void;
  closeShare(): void;
  /** Puts the shared meeting that is open among one’s own. */
  keepShared(): void;
  /** A worked example, played by itself. */
  watch(scenario: string, example: string): void;
  watchStep(by: 1 | -1): void;
  watchPlay(playing: boolean): void;
  /** Plays on from where the example stands, as a meeting of one’s own. */
  takeOver(): void;
  /** Back one line of those since the last decision. */
  lineBack(): void;
  resume(run: string): void;
  /** Reads a story of one’s own, chosen or dropped. */
  bring(files: readonly File[] | DataTransfer): void;
  /** Stops reading it, or puts away what came of it. */
  leaveBrought(): void;
  /** Puts it on the shelf, in the place of one of the same name or beside that. */
  keepBrought(how: { readonly beside: boolean; readonly play: boolean }): void;
  takeOffShelf(story: string): void;
  openDebrief(run: string): void;
  /** Deletes a meeting at once; a notice offers it back. */
  forget(run: string): void;
  /** An empty name takes the name away. */
  nameRun(run: string, name: string): void;
  starRun(run: string, starred: boolean): void;
  exportRun(run: string): void;
  /** Takes everything away but the settings; `bringBack` undoes it until the page closes. */
  clearAll(): void;
  bringBack(): void;
  /** Leaves the line being shown. */
  next(): void;
  choose(index: number): void;
  /** Back to the decision before this one. */
  back(): void;
  /** Back to before any decision of this meeting, as a meeting of its own; this one is kept. */
  backTo(decision: number): void;
  /** A held silence is over: the words of the line being shown begin to arrive. */
  arriving(): void;
  /** The words of the line being shown have all arrived. */
  arrived(): void;
  openedNotebook(): void;
  pause(): void;
  /** Plays on from just before this decision, as a run of its own. */
  tryAgain(run: string, moment: number): void;
  reflect(run: string, change: Partial<Reflections>): void;
  set(change: Partial<Settings>): void;
  exportAll(): void;
  importAll(file: File): void;
  dismiss(notice: number): void;
  /** A small sound for a press, where sound is on. */
  tap(): void;
}
