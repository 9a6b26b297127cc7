import type { RoomReport } from '../../core/ballot/report.ts';

/** The debrief of a room, on the facilitator's screen. */
export interface RoomDebriefView {
  /** The session's. */
  readonly code: string;
  readonly report: RoomReport;
  /** How much of the look ahead is done, 0 to 1; null once it is over. */
  readonly looking: number | null;
  /** The day of the session, as YYYY-MM-DD. */
  readonly day: string;
  /** Opens the meeting's own debrief, on any device: all of it stands in the address. Null where it is too long for one. */
  readonly debriefLink: string | null;
  /** Other words can be played now. */
  readonly canPlay: boolean;
}

export interface RoomDebriefCommands {
  /** Back to the room. */
  leaveRoomDebrief(): void;
  /** Steps back to before a decision (choices taken before it) and plays other words there, by the story's own number. */
  playInstead(decision: number, index: number): void;
  /** The room's votes as a table for spreadsheets. */
  saveRoomTable(): void;
}
