import { csvOf } from '../../core/ballot/csv.ts';
import { glanceReport, runOfRoom } from '../../core/ballot/look.ts';
import type { Room } from '../../core/ballot/room.ts';
import { NOT_PREPARED } from '../../core/debrief/debrief.ts';
import { encodeRun } from '../../core/run/encode.ts';
import { writeRoute } from '../route.ts';
import { away, elsewhere, languageOf, type Context } from '../state.ts';

/** The session that somebody leads here. */
export interface RoomHost {
  /** Null where no session of this code is led from this device. */
  room(code: string): Promise<{ readonly room: Room; readonly canPlay: boolean } | null>;
  /** Steps back to before a decision and plays other words there. */
  playInstead(decision: number, index: number): void;
  /** Back to the big screen. */
  leave(): void;
}

const NOT_HERE = 'This session isn’t led from this device, so its debrief can’t be shown here.';

export function roomDebriefCommands(context: Context, host: () => RoomHost | null) {
  const { around, store } = context;
  let stop = (): void => undefined;

  const refuse = (sentence: string): void => {
    around.setAddress(writeRoute({ screen: 'shelf' }));
    store.setState({ ...away, screen: 'shelf' });
    context.say(sentence, 'trouble');
  };

  /** Shows the debrief of a session, and looks ahead while it is read. */
  const open = async (code: string): Promise<void> => {
    const led = await host()?.room(code);
    if (!led) return refuse(NOT_HERE);
    const { room, canPlay } = led;
    const file = await around.stories.open(room.setup.scenario, languageOf(context, runOfRoom(room)));
    if (!file.ok) return refuse(file.error);
    const { story, scenario } = file.value;
    const report = glanceReport(story, scenario, room);
    if (!report.ok) return refuse(`This session’s meeting can’t be played through any more: ${report.error.message}`);
    const link = encodeRun(runOfRoom(room), NOT_PREPARED);
    const debriefLink = link.ok ? around.linkTo(writeRoute({ screen: 'shared', code: link.value })) : null;
    store.setState({ ...elsewhere, screen: 'room-debrief', scenario, roomDebrief: { code, report: report.value, looking: 0, day: dayOf(around.now()), debriefLink, canPlay } });
    around.setAddress(writeRoute({ screen: 'room-debrief', code }));
    around.sound.room(null);
    stop();
    stop = around.hindsight.report({ story, scenario, room }, (news) => {
      const { roomDebrief } = store.getState();
      if (roomDebrief?.code !== code) return stop();
      store.setState({ roomDebrief: { ...roomDebrief, report: news?.report ?? roomDebrief.report, looking: news?.share ?? null } });
    });
  };

  const saveTable = (): void => {
    const { roomDebrief, scenario } = store.getState();
    if (roomDebrief) around.download(`a-seat-at-the-table-${scenario?.id ?? 'room'}-${roomDebrief.day}.csv`, csvOf(roomDebrief.report), 'text/csv');
  };

  const leave = (): void => {
    stop();
    host()?.leave();
  };

  return { open, saveTable, leave, playInstead: (decision: number, index: number): void => host()?.playInstead(decision, index) };
}

function dayOf(now: number): string {
  const date = new Date(now);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
