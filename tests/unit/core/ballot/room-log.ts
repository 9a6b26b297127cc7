import { decide, type Act, type ActRefusal } from '../../../../src/core/ballot/decide.ts';
import { after, roomOf, type Room, type RoomEvent, type Setup } from '../../../../src/core/ballot/room.ts';
import type { Tally } from '../../../../src/core/ballot/tally.ts';
import type { TakenChoice } from '../../../../src/core/run/run.ts';

export const SETUP: Setup = { kind: 'phones', scenario: 'small-room', storyHash: 'abc', seed: 2, locale: 'en', votes: 'hidden' };

export const said = (index: number, text = `Words ${index}`): TakenChoice => ({ index, path: `here.${index}`, text });
export const THREE = [said(0), said(1), said(2)] as const;

/** A room and its log, as presses make them. What is refused is noted and changes nothing. */
export class Log {
  room: Room = roomOf(SETUP);
  readonly events: RoomEvent[] = [{ kind: 'begun', setup: SETUP }];
  readonly rooms: Room[] = [this.room];
  refused: ActRefusal | null = null;

  press(act: Act, tallies: readonly Tally[] = []): this {
    const event = decide(this.room, act, tallies);
    this.refused = event.ok ? null : event.error;
    if (!event.ok) return this;
    this.events.push(event.value);
    this.room = after(this.room, event.value);
    this.rooms.push(this.room);
    return this;
  }

  /** A whole decision of three options: voted on once for each tally, shown, and played. */
  voted(played: number, ...tallies: readonly Tally[]): this {
    this.press({ kind: 'open', options: THREE });
    tallies.forEach((_, time) => {
      if (time > 0) this.press({ kind: 'discuss' }).press({ kind: 'revote' });
      this.press({ kind: 'close' });
    });
    return this.press({ kind: 'reveal' }, tallies).press({ kind: 'play', choice: said(played) }, tallies);
  }
}

/** What is to be seen of a room: all but its count of events, its door, and what could be taken back. */
export const seen = (room: Room): Room => ({ ...room, revision: 0, before: null, locked: false });
