import type { PlayedRound, RoomKind } from '../../core/ballot/room.ts';
import type { Tally } from '../../core/ballot/tally.ts';
import type { YouAndTheRoom } from '../../core/ballot/you.ts';
import type { Line } from '../../core/story/beat.ts';
import type { Person } from '../../core/story/scenario.ts';
import type { AnyEnding, TableAction } from '../../core/story/vocabulary.ts';
import type { Tip } from '../../core/tips/tips.ts';
import type { RoomDebriefCommands } from '../room-debrief/contract.ts';

/** How it stands with the server: 'away' while a lost connection is being made again, by itself. */
export type LinkStatus = 'connecting' | 'here' | 'away';

/** What can be voted on, in the reader's own language. Its letter is spoken in the room. */
export interface OptionView {
  readonly letter: string;
  /** The story's own number for it. */
  readonly index: number;
  readonly text: string;
}

/** Where a session stands, as everyone in the room may know. */
export type RoomStage =
  /** Lines are being read on the big screen. */
  | 'reading'
  /** A decision stands on the big screen, and no vote was opened yet. */
  | 'ready'
  | 'open' | 'closed' | 'discussing' | 'revealed'
  | 'paused'
  /** The meeting has come to its end; the room talks about it. */
  | 'over'
  /** The session is closed. */
  | 'ended';

/** What everyone sees of the vote. */
export interface VoteView {
  readonly stage: RoomStage;
  /** In letters' order; empty while lines are read. */
  readonly options: readonly OptionView[];
  /** Whether this is a second vote on the same words. */
  readonly again: boolean;
  /** Only once it is shown, or while it runs where votes are open. */
  readonly tally: Tally | null;
  /** The first vote, beside a second that is shown. */
  readonly firstTally: Tally | null;
  /** What the room talks about while it rests; empty when it just rests. */
  readonly question: string;
}

/** A phone in the room. */
export interface VoterView extends VoteView {
  readonly status: LinkStatus;
  /** A sentence: nothing more comes to this device, and why. */
  readonly refused: string | null;
  readonly code: string;
  /** "You are phone 12": what a facilitator calls it by. */
  readonly number: number | null;
  /** The meeting’s id and title. */
  readonly scenario: string;
  readonly title: string;
  readonly scene: string | null;
  readonly cast: readonly Person[];
  /** What was said since the room's newest decision, or from the start; empty where this device has not got the story. */
  readonly said: readonly Line[];
  readonly languages: readonly LanguageView[];
  readonly language: string;
  /** Place of its own vote among the options; a press shows at once, `sent` follows. */
  readonly mine: number | null;
  readonly sent: boolean;
  /** Place of its vote in the first ballot, from the second on. */
  readonly mineFirst: number | null;
  /** What the room said last, and what this device had wanted then (null: it hadn't voted). */
  readonly last: { readonly text: string; readonly mine: string | null } | null;
  /** Decisions behind the room, and how many there were when this device first came in. */
  readonly decisions: number;
  readonly since: number;
  /** Once the meeting is over. */
  readonly afterwards: YouAndTheRoom | null;
}

/** Before a phone is in. */
export interface JoinView {
  /** A sentence: why it could not come in. */
  readonly refused: string | null;
  readonly busy: boolean;
}

/** Over the meeting of a table that plays its own. */
export interface TableBandView {
  readonly status: LinkStatus;
  readonly code: string;
  readonly number: number | null;
  readonly refused: string | null;
  /** Not null while everyone rests: what to talk about, or nothing. */
  readonly question: string | null;
  readonly ended: boolean;
}

export interface LanguageView { readonly locale: string; readonly name: string }

export type { YouAndTheRoom };

/** The big screen. The meeting itself is drawn by the meeting screen; this stands where the choices stand. */
export interface ProjectorView extends VoteView {
  readonly status: LinkStatus;
  readonly kind: RoomKind;
  readonly code: string;
  /** Opens the game on a phone, in the room. */
  readonly joinLink: string;
  /** As somebody types it: `192.168.1.20:4173`. */
  readonly joinAddress: string;
  /** Devices that are here now, and that ever joined. */
  readonly here: number;
  readonly joined: number;
  /** Votes in the current ballot, phones and hands. */
  readonly votes: number;
  /** Hands that were counted in, of the current ballot. */
  readonly hands: Tally;
  /** Options that can't be said now stand with the others and can't be voted on: their texts. */
  readonly blocked: readonly string[];
  readonly locked: boolean;
  /** What an undo takes back, in words; null when nothing can be. */
  readonly undoes: string | null;
  readonly decisions: number;
  /** The big screen shows a line that waits for the page to be turned. */
  readonly waits: boolean;
}

/** A facilitator's own window or phone. Nobody else sees it. */
export interface PresenterView extends Omit<ProjectorView, 'options'> {
  readonly title: string;
  readonly scene: string | null;
  readonly options: readonly NotedOption[];
  /** The count as it runs, also while the room may not see it. */
  readonly running: Tally | null;
  /** The line that the big screen shows. */
  readonly line: { readonly speaker: string | null; readonly text: string } | null;
  readonly composure: number;
  readonly commonGround: number;
  /** To ask the room at this moment. */
  readonly questions: readonly string[];
  /** Tips that this moment can draw out. */
  readonly tips: readonly Tip[];
  readonly pace: PaceView;
  /** What a parent may always do: played without a vote. */
  readonly tableActions: readonly (OptionView & { readonly action: TableAction })[];
  /** Opens this view on a phone. It holds the secret: shown to the facilitator alone. */
  readonly presenterLink: string;
  readonly rounds: readonly PlayedRound[];
}

/** What an option leads toward, for the facilitator alone. */
export interface NotedOption extends OptionView {
  readonly practises: readonly Tip[];
  readonly against: readonly Tip[];
  /** What follows at once: first words, and how far each meter moves. */
  readonly reply: { readonly speaker: string | null; readonly text: string } | null;
  readonly composure: number;
  readonly commonGround: number;
  /** Notebook entries that it brings. */
  readonly hears: readonly string[];
  readonly ends: AnyEnding | null;
}

export interface PaceView {
  /** Minutes since the session began. */
  readonly minutes: number;
  readonly decisions: number;
  /** Decisions that a meeting of this scenario usually has. */
  readonly usual: number;
}

/** Before a session: what can be chosen. */
export interface GroupSetupView {
  /** Whether a group server answers where this page came from. */
  readonly server: 'looking' | 'here' | 'none';
  readonly scenario: string;
  readonly languages: readonly LanguageView[];
  /** What may lie beneath the team's position; a facilitator may fix it. */
  readonly hands: readonly { readonly id: string; readonly beneath: string }[];
  readonly starting: boolean;
  /** A session that was open on this device and still is. */
  readonly open: { readonly code: string; readonly title: string } | null;
}

/** What a facilitator chose. */
export interface GroupChoice {
  readonly kind: RoomKind;
  readonly scenario: string;
  readonly locale: string;
  /** Null: dealt by chance. */
  readonly hand: string | null;
  readonly votes: 'hidden' | 'open';
}

/** A table that plays its own meeting. */
export interface TableView {
  readonly number: number;
  readonly decisions: number;
  readonly composure: number;
  readonly commonGround: number;
  readonly scene: string | null;
  readonly ending: AnyEnding | null;
}

/** Every table of a session, for the facilitator. */
export interface TablesView {
  readonly status: LinkStatus;
  readonly code: string;
  readonly joinLink: string;
  readonly joinAddress: string;
  readonly here: number;
  readonly locked: boolean;
  readonly ended: boolean;
  readonly question: string | null;
  readonly tables: readonly TableView[];
  readonly presenterLink: string;
}

/** What a facilitator can press, on either screen. Options by the story's own number. */
export type HostPress =
  | { readonly kind: 'open' | 'close' | 'discuss' | 'revote' | 'reveal' | 'resume' | 'undo' | 'end' | 'lock' | 'unlock' }
  | { readonly kind: 'new-code' }
  | { readonly kind: 'play'; readonly index: number }
  /** Back to the decision after so many choices. */
  | { readonly kind: 'back'; readonly to: number }
  | { readonly kind: 'pause'; readonly question: string }
  | { readonly kind: 'kick'; readonly number: number }
  /** Hands counted, in the options' order. */
  | { readonly kind: 'hands'; readonly counts: Tally }
  /** Turns the page on the big screen. */
  | { readonly kind: 'next' | 'previous' };

export interface GroupCommands extends RoomDebriefCommands {
  openGroup(scenario: string | null): void;
  startGroup(choice: GroupChoice): void;
  /** Goes back into a session that is led from this device. */
  reopenGroup(code: string): void;
  /** Joins with a code that was typed or scanned. */
  joinRoom(code: string): void;
  vote(place: number): void;
  setVoterLanguage(locale: string): void;
  leaveRoom(): void;
  press(press: HostPress): void;
  /** Lays two tables' debriefs side by side. */
  compareTables(a: number, b: number): void;
  openTableMap(): void;
  /** The debrief of the room, once its meeting is over. */
  openRoomDebrief(): void;
}
