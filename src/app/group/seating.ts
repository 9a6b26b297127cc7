import { runOfRoom } from '../../core/ballot/look.ts';
import type { Run } from '../../core/run/run.ts';
import type { DeviceLink, LinkState } from '../../group/link.ts';
import { elsewhere, type Context } from '../state.ts';
import { sentenceFor } from './words.ts';

interface Meetings { startFrom(run: Run, position: 'start'): Promise<void>; resume(run: string): Promise<void> }

/** A table that plays its own meeting, kept on its device like any other; the facilitator sees how far it has come. */
export function seating(context: Context, meetings: Meetings) {
  const { around, store } = context;
  const { rooms } = around.group;
  let held: { readonly link: DeviceLink; readonly stops: readonly (() => void)[]; run: string; told: number } | null = null;

  const leave = (): void => {
    held?.stops.forEach((stop) => stop());
    held?.link.leave();
    held = null;
    store.setState({ table: null });
  };

  /** Opens the table's meeting where it stood, or begins it. */
  const enter = async (link: DeviceLink): Promise<void> => {
    const { room, code } = link.state;
    if (!room) return;
    const before = rooms.read(code)?.run;
    store.setState({ ...elsewhere });
    if (before !== undefined && (await around.saves.load(before)).ok) await meetings.resume(before);
    else await meetings.startFrom({ ...runOfRoom(room), locale: around.locale ?? room.setup.locale }, 'start');
    sit(link);
  };

  /** The meeting that is open is the table's. */
  const sit = (link: DeviceLink): void => {
    leave();
    held = { link, stops: [link.subscribe(show), store.subscribe(follow)], run: '', told: -1 };
    follow();
    show(link.state);
  };

  /** Whatever meeting of this seed is open is the table’s: also one that it stepped back in. */
  const follow = (): void => {
    const { session } = store.getState();
    const setup = held?.link.state.room?.setup;
    if (!held || !session || session.run.scenario !== setup?.scenario || session.run.seed !== setup.seed) return;
    if (session.id !== held.run) rooms.keep(held.link.state.code, { run: session.id });
    if (session.id === held.run && session.run.choices.length === held.told) return;
    [held.run, held.told] = [session.id, session.run.choices.length];
    held.link.table({ choices: session.run.choices.map((choice) => ({ ...choice })), over: session.reading.played.next.kind === 'end' });
  };

  const show = ({ status, number, refused, room, code }: LinkState): void => {
    if (!held) return;
    store.setState({ table: { status, code, number, refused: refused && sentenceFor(refused), question: room?.paused?.question ?? null, ended: room?.ended ?? false } });
  };

  return { enter, sit, leave, get link() { return held?.link ?? null; } };
}
