import { runOfRoom } from '../../core/ballot/look.ts';
import { newestPassage, phaseOf, readAtDecision, readFromStart, type Reading } from '../../core/run/reading.ts';
import { advance, type Replay } from '../../core/run/replay.ts';
import type { TakenChoice } from '../../core/run/run.ts';
import { NOT_PREPARED } from '../../core/debrief/debrief.ts';
import type { Room } from '../../core/ballot/room.ts';
import type { Cue } from '../../core/ballot/wire.ts';
import type { HostLink, LinkState } from '../../group/link.ts';
import { cueForChoice } from '../../sound/sound.ts';
import type { HostPress } from '../../ui/group/contract.ts';
import { openSession, type Session } from '../session.ts';
import { soundLine, soundPlace } from '../sounding.ts';
import { elsewhere, showSession, type Context } from '../state.ts';
import type { Meeting } from '../stories.ts';
import { viewProjector, type Doorway } from './host-view.ts';
import { carryOut, playInstead } from './pressing.ts';
import { sentenceFor, WORDS } from './words.ts';

/** What turns pages in the meeting on the big screen. */
interface Pages { next(): Promise<void>; lineBack(): Promise<void> }

interface Led { readonly link: HostLink; readonly file: Meeting; readonly doorway: (code: string) => Doorway; readonly done: readonly (() => void)[] }

/** The big screen: an ordinary meeting whose choices come from the room. Nothing of it is kept here but the way back into it. */
export function hosting(context: Context, pages: Pages) {
  const { store } = context;
  let led: Led | null = null;

  const leave = (): void => {
    led?.done.forEach((stop) => stop());
    led?.link.leave();
    led = null;
  };

  /** Shows the room as it stands, and from then on whatever becomes of it. */
  const lead = (link: HostLink, file: Meeting, doorway: Led['doorway']): void => {
    leave();
    const room = link.state.room;
    const session = room && sessionAt(room, file);
    if (!session) return context.say(WORDS.breaks, 'trouble');
    store.setState({ ...elsewhere, screen: 'meeting' });
    showSession(context, session, 'arrived');
    soundPlace(context, session);
    let shown = session;
    led = {
      link, file, doorway,
      done: [
        link.subscribe((state) => follow(state)),
        link.onCue(({ kind }) => heard(kind)),
        store.subscribe((state) => {
          if (led?.link !== link) return;
          if (state.screen !== 'meeting' || !state.session?.id.startsWith(ROOM)) return leave();
          if (state.session !== shown) { shown = state.session; tell(link, shown); show(); }
        }),
      ],
    };
    tell(link, session);
    show();
  };

  const show = (): void => {
    const { session } = store.getState();
    const room = led?.link.state.room;
    if (led && room && session) store.setState({ room: viewProjector(led.link.state, room, session.reading, led.doorway(led.link.state.code)) });
  };

  const follow = ({ room, refused }: LinkState): void => {
    const { session } = store.getState();
    if (!led || !session) return;
    if (refused) {
      context.say(sentenceFor(refused), 'trouble');
      return;
    }
    if (room) catchUp(room, session, led.file);
    show();
  };

  /** One choice more is played as in any meeting; anything else opens the meeting there. */
  const catchUp = (room: Room, session: Session, file: Meeting): void => {
    if (sameWay(room.choices, session.run.choices)) return keepAtDecision(room, session);
    const next = oneMore(room, session);
    if (next === 'other') {
      const opened = sessionAt(room, file);
      if (!opened) return context.say(WORDS.breaks, 'trouble');
      showSession(context, opened, 'arrived');
      return soundPlace(context, opened);
    }
    if (next === null) return context.say(WORDS.breaks, 'trouble');
    if (!wasJustPlayed(room)) return showSession(context, { ...session, run: runOfRoom(room), reading: readAtDecision(next.played), furthest: undefined }, 'arrived');
    context.around.sound.cue(cueForChoice(next.chosen));
    showSession(context, { ...session, run: runOfRoom(room), reading: readFromStart(next.played), furthest: undefined });
    soundLine(context);
  };

  /** A vote that was opened from elsewhere finds its options on the screen. */
  const keepAtDecision = (room: Room, session: Session): void => {
    if (room.round && phaseOf(session.reading) === 'line') showSession(context, { ...session, reading: readAtDecision(session.reading.played) }, 'arrived');
  };

  const heard = (kind: Cue['kind']): void => {
    const { session } = store.getState();
    if (kind === 'where' && led && session) tell(led.link, session);
    if (kind === 'next' || kind === 'previous') void turn(kind);
  };

  const turn = async (by: 'next' | 'previous'): Promise<void> => {
    const { session } = store.getState();
    if (!led || !session || led.link.state.room?.round) return;
    if (by === 'previous') return pages.lineBack();
    if (phaseOf(session.reading) === 'line') await pages.next();
  };

  const press = async (what: HostPress): Promise<void> => {
    const { session } = store.getState();
    if (!led || !session) return;
    if (what.kind === 'next' || what.kind === 'previous') return turn(what.kind);
    const refusal = await carryOut(what, led.link, session.reading.played);
    if (refusal) context.say(sentenceFor(refusal), 'trouble');
  };

  const instead = async (decision: number, index: number): Promise<void> => {
    if (!led) return;
    const refusal = await playInstead(led.link, decision, index, () => store.getState().session?.reading.played ?? null);
    if (refusal) context.say(sentenceFor(refusal), 'trouble');
  };

  return { lead, leave, press, instead, get link() { return led?.link ?? null; }, get file() { return led?.file ?? null; } };
}

const ROOM = 'room-';

function sessionAt(room: Room, file: Meeting): Session | null {
  const run = runOfRoom(room);
  const position = room.choices.length === 0 && !room.round ? 'start' : 'decision';
  const opened = openSession(file, { id: `${ROOM}${room.setup.seed}`, run, preparation: NOT_PREPARED, position, seen: new Set(), saving: false });
  return opened.ok ? { ...opened.value, run } : null;
}

/** And not come back to by taking back a step back. */
const wasJustPlayed = ({ round, before, revision }: Room): boolean => round === null && before !== null && revision === before.revision + 1;

/** By what was said: a room that was read anew is made of other objects. */
const sameWay = (some: readonly TakenChoice[], others: readonly TakenChoice[]): boolean =>
  some.length === others.length && others.every(({ index, path }, place) => some[place]?.index === index && some[place]?.path === path);

function oneMore({ choices }: Room, { run, reading }: Session): { readonly chosen: Parameters<typeof advance>[1]; readonly played: Replay } | 'other' | null {
  const taken = choices.at(-1);
  if (!sameWay(choices.slice(0, -1), run.choices) || !taken || reading.played.next.kind !== 'choices') return 'other';
  const chosen = reading.played.next.options.find(({ index }) => index === taken.index);
  const followed = chosen && advance(reading.played, chosen);
  return chosen && followed?.ok ? { chosen, played: followed.value } : null;
}

/** Where the big screen stands: for the presenter, and at the end for everyone. */
function tell(link: HostLink, { run, reading }: { readonly run: Session['run']; readonly reading: Reading }): void {
  if (phaseOf(reading) === 'over' && !link.state.room?.finished) void link.act({ kind: 'finish' });
  const waits = reading.line < newestPassage(reading.played).lines.length - 1;
  link.cue({ kind: 'at', choices: run.choices.length, line: reading.line, waits });
}
