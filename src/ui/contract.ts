import type { Debrief } from '../core/debrief/debrief.ts';
import type { Choice, Line } from '../core/story/beat.ts';
import type { Trouble } from '../core/own/trouble.ts';
import type { MyPage } from '../core/page/page.ts';
import type { TextSpeed } from '../core/run/arrival.ts';
import type { Definition, Person, Scenario } from '../core/story/scenario.ts';
import type { Mood, AnyEnding, Place, Room, Shot, TableAction } from '../core/story/vocabulary.ts';
import type { Tip } from '../core/tips/tips.ts';
import type { CompareView, PairingView } from './compare/contract.ts';
import type { GroupSetupView, JoinView, PresenterView, ProjectorView, TableBandView, TablesView, VoterView } from './group/contract.ts';
import type { GuideView } from './guide/contract.ts';
import type { HistoryView } from './history/contract.ts';
import type { MapView } from './map/contract.ts';
import type { MyPageView } from './my-page/contract.ts';
import type { RoomDebriefView } from './room-debrief/contract.ts';
import type { SharedView, SharingView } from './share/contract.ts';

/** What the screens show. The app keeps it; the screens only read it and call commands. */
export interface UiState {
  readonly screen: ScreenName;
  readonly shelf: readonly ShelfEntry[];
  /** Meetings that somebody brought, the newest first. */
  readonly ownShelf: readonly OwnEntry[];
  /** What is being brought just now. */
  readonly bringing: Bringing | null;
  readonly runs: readonly RunSummary[];
  /** The scenario that is open: before the door, in the meeting, at the debrief. */
  readonly scenario: Scenario | null;
  readonly meeting: MeetingView | null;
  /** The meeting plays by itself. */
  readonly watching: WatchingView | null;
  readonly debrief: DebriefView | null;
  /** Of a brought story that has no debrief. */
  readonly theEnd: TheEndView | null;
  readonly history: HistoryView | null;
  readonly map: MapView | null;
  readonly guide: GuideView | null;
  readonly compare: CompareView | null;
  readonly roomDebrief: RoomDebriefView | null;
  readonly myPage: MyPageView | null;
  readonly sharing: SharingView | null;
  readonly pairing: PairingView | null;
  /** A group session: what it is to be; the room on the big screen; the facilitator's own view; the tables. */
  readonly groupSetup: GroupSetupView | null;
  readonly room: ProjectorView | null;
  readonly presenter: PresenterView | null;
  readonly tables: TablesView | null;
  /** And on a phone: at the door, in the room, or at a table of its own. */
  readonly join: JoinView | null;
  readonly voter: VoterView | null;
  readonly table: TableBandView | null;
  /** What a facilitator pressed is on its way. */
  readonly pressing: boolean;
  /** What was put on the page to take along. */
  readonly page: MyPage;
  readonly settings: Settings;
  readonly notices: readonly Notice[];
  /** What was written last time to each question after a meeting of the open scenario; empty where nothing was. */
  readonly lastTime: readonly string[];
  /** Everything was cleared, and can still be brought back. */
  readonly canBringBack: boolean;
  /** Portrait and place pictures, by look and mood. */
  readonly portraits: (look: string, mood: Mood) => string | undefined;
}

export type ScreenName = 'title' | 'shelf' | 'tips' | 'before' | 'meeting' | 'debrief' | 'the-end' | 'history' | 'map' | 'guide' | 'compare' | 'page'
  | 'group-setup' | 'presenter' | 'tables' | 'join' | 'voter' | 'room-debrief';

export interface ShelfEntry {
  readonly id: string;
  readonly title: string;
  readonly premise: string;
  readonly minutes: number;
  readonly difficulty: string;
  readonly contentNote: string;
  /** There is a guide for those who play it with a room. */
  readonly guide: boolean;
  readonly child: { readonly name: string; readonly age: number };
  readonly cast: readonly { readonly name: string; readonly role: string; readonly look: string }[];
  /** Meetings that play by themselves: one whole (no tip), and one for each tip. */
  readonly examples: readonly ExampleEntry[];
}

export interface ExampleEntry {
  readonly id: string;
  readonly title: string;
  readonly tip: Tip | null;
  readonly about: string;
}

export interface OwnEntry {
  readonly id: string;
  readonly title: string;
  readonly premise: string;
  /** It has nothing but its words: one plays it as it stands. */
  readonly plain: boolean;
  readonly cast: readonly { readonly name: string; readonly look: string }[];
}

/** A story on its way to the shelf: it is read, walked through, and then refused or ready. */
export type Bringing =
  | { readonly kind: 'reading'; readonly name: string }
  /** `share`: how much of what it says was met, 0 to 1. */
  | { readonly kind: 'walking'; readonly name: string; readonly share: number }
  | { readonly kind: 'refused'; readonly name: string; readonly troubles: readonly Trouble[] }
  | {
    readonly kind: 'ready'; readonly name: string; readonly title: string; readonly plain: boolean; readonly cast: OwnEntry['cast'];
    readonly troubles: readonly Trouble[];
    /** One of this name is on the shelf already. */
    readonly replaces: boolean;
  };

export interface TheEndView {
  readonly run: string;
  readonly story: string;
  readonly title: string;
  readonly plain: boolean;
  readonly cast: readonly Person[];
  readonly said: readonly Line[];
  /** How the story broke, where it did. */
  readonly broke: string | null;
}

export interface RunSummary {
  readonly id: string;
  readonly scenario: string;
  readonly title: string;
  /** When it was last touched, milliseconds since 1970. */
  readonly at: number;
  readonly decisions: number;
  readonly ending: AnyEnding | null;
  readonly name: string | null;
}

/** A meter: 0 to 100, how much the newest words moved it, and the word beside it. */
export interface MeterView {
  readonly value: number;
  readonly change: number;
  readonly word: string;
}

export interface NotebookView {
  readonly heard: readonly { readonly id: string; readonly name: string; readonly text: string }[];
  readonly offered: readonly { readonly id: string; readonly text: string }[];
  readonly asked: readonly { readonly id: string; readonly text: string }[];
  readonly agreed: readonly { readonly id: string; readonly text: string }[];
  readonly leftOpen: readonly { readonly id: string; readonly text: string }[];
  /** What was marked before the door. */
  readonly matters: readonly string[];
  readonly couldGive: readonly string[];
  /** Entries written since the notebook was last open. */
  readonly fresh: number;
}

export interface MeetingView {
  readonly run: string;
  /** At the table, or out of the room: in the hallway, or outside. */
  readonly place: Place;
  readonly room: Room;
  /** How the room is seen: from the door nobody’s name plate can be read. */
  readonly shot: Shot;
  readonly cast: readonly Person[];
  readonly scene: { readonly number: number; readonly of: number; readonly title: string } | null;
  /** Everything said so far, oldest first; the last one is the line being shown. */
  readonly said: readonly Line[];
  /** The player's own words that the line being shown answers, when they were just said. */
  readonly yourWords: Line | null;
  /** The line being shown was read in an earlier meeting or before a reload. */
  readonly readBefore: boolean;
  /** The player went back a line, and has not come back yet to where they were. */
  readonly again: boolean;
  /** There are lines before this one, since the last decision. */
  readonly canReadBack: boolean;
  /** Each person's face at this line. */
  readonly moods: Readonly<Record<string, Mood>>;
  readonly phase: 'line' | 'choosing' | 'over';
  /** What can be said now, three or four at a time. Empty while a line waits for Continue. */
  readonly choices: readonly Choice[];
  readonly tableActions: readonly Choice[];
  /** The player has just said nothing, and nobody has broken the silence yet: it is held before the line arrives. */
  readonly silence: boolean;
  /** What the player is doing that may always be done, while its lines are being read. */
  readonly doing: TableAction | null;
  /** How the meeting ended, at its last line. */
  readonly ending: AnyEnding | null;
  /** Someone is still speaking: cut in, or let them finish. The choices stand while the words arrive. */
  readonly interruption: boolean;
  readonly composure: MeterView;
  readonly commonGround: MeterView;
  /** Absent in a brought story that moves none. */
  readonly meters: boolean;
  /** A brought story that has nothing but its words: there is nothing to note down. */
  readonly plain: boolean;
  readonly notebook: NotebookView;
  readonly definitions: readonly Definition[];
  readonly canGoBack: boolean;
}

/** A worked example that is being watched. */
export interface WatchingView {
  readonly scenario: string;
  readonly example: string;
  readonly title: string;
  readonly tip: Tip | null;
  /** The stop it has come to, 0 first, of so many: a line, a note, a decision. */
  readonly stop: number;
  readonly of: number;
  /** What the coach says now. */
  readonly note: string | null;
  /** The choice that will be taken. */
  readonly marked: number | null;
  readonly playing: boolean;
  /** At its last stop. */
  readonly over: boolean;
  /** The meeting itself is over there: nobody can play on. */
  readonly ended: boolean;
}

export interface DebriefView {
  readonly run: string;
  readonly debrief: Debrief;
  /** How much of the look ahead is done, 0 to 1; null once it is over. */
  readonly looking: number | null;
  /** Where the story has changed since: as many of the run’s choices still fit it. */
  readonly fits: { readonly fits: number; readonly of: number } | null;
  readonly reflections: Reflections;
  /** Absent where the meeting is one’s own. */
  readonly shared?: SharedView;
}

/** Kept with the run, on the device. */
export interface Reflections {
  readonly feeling: string | null;
  readonly pair: string;
  readonly answers: readonly string[];
}

export interface Settings {
  readonly textSpeed: TextSpeed;
  readonly autoAdvance: boolean;
  readonly skipRead: boolean;
  /** 1 is the usual size; up to 1.6. */
  readonly textScale: number;
  readonly reducedMotion: boolean;
  readonly sound: boolean;
  /** 0 to 1. */
  readonly volume: number;
  /** Wordless voices under the sounds of the room. */
  readonly murmur: boolean;
  readonly typeface: 'usual' | 'plain';
}

export interface Notice {
  readonly id: number;
  readonly tone: 'plain' | 'trouble';
  readonly text: string;
  /** Something that can be done about it. One that lasts stays until it is put away. */
  readonly action?: NoticeAction;
}

export interface NoticeAction { readonly label: string; readonly lasting?: boolean; act(): void }
