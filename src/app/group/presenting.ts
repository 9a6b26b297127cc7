import type { Refusal } from '../../core/ballot/wire.ts';
import type { Replay } from '../../core/run/replay.ts';
import type { HostLink } from '../../group/link.ts';
import type { Workshop } from '../../core/story/workshop.ts';
import type { HostPress } from '../../ui/group/contract.ts';
import { away, type Context } from '../state.ts';
import type { Meeting } from '../stories.ts';
import { viewPresenter, type Doorway } from './host-view.ts';
import { replayer, until } from './playing.ts';
import { carryOut, playInstead } from './pressing.ts';
import { sentenceFor, WORDS } from './words.ts';

interface Open {
  readonly link: HostLink;
  /** The meeting as it stands now. */
  readonly playedNow: () => Replay | null;
  readonly stop: () => void;
}

/** Milliseconds in which a big screen that is there says where it stands. */
const ANSWERS_MS = 600;
const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

/** The facilitator's own window: it follows the same log, and looks one step ahead. */
export function presenting(context: Context) {
  const { around, store } = context;
  let open: Open | null = null;

  const leave = (): void => {
    open?.stop();
    open?.link.leave();
    open = null;
  };

  const present = async (link: HostLink, file: Meeting, doorway: (code: string) => Doorway, presenterLink: string, workshop: Workshop | null): Promise<void> => {
    leave();
    // First where the big screen stands: what can be pressed must not change under the hand.
    link.cue({ kind: 'where' });
    await Promise.race([until(link, ({ at }) => at !== null), pause(ANSWERS_MS)]);
    const played = replayer();
    const began = around.group.rooms.read(link.state.code)?.began ?? around.now();
    const usual = file.examples?.find(({ tip }) => tip === null)?.choices.length ?? 0;
    const show = (): void => {
      const { room, refused, code } = link.state;
      if (refused) context.say(sentenceFor(refused), 'trouble');
      const now = room && played(room, file);
      if (!room || !now) return context.say(WORDS.breaks, 'trouble');
      const pace = { minutes: Math.floor((around.now() - began) / 60_000), decisions: room.choices.length, usual };
      store.setState({ presenter: viewPresenter(link.state, room, now, file.scenario, { doorway: doorway(code), presenterLink, pace, workshop }) });
    };
    store.setState({ ...away, screen: 'presenter', scenario: file.scenario });
    const clock = setInterval(() => { if (!link.state.refused) show(); }, 20_000);
    const stops = [
      () => clearInterval(clock),
      link.subscribe(show),
      store.subscribe(({ screen }) => { if (screen !== 'presenter' && open?.link === link) leave(); }),
    ];
    open = { link, playedNow: () => link.state.room && played(link.state.room, file), stop: () => stops.forEach((stop) => stop()) };
    show();
  };

  const tell = (refusal: Refusal | null): void => { if (refusal) context.say(sentenceFor(refusal), 'trouble'); };

  const press = async (what: HostPress): Promise<void> => { if (open) tell(await carryOut(what, open.link, open.playedNow())); };
  const instead = async (decision: number, index: number): Promise<void> => { if (open) tell(await playInstead(open.link, decision, index, open.playedNow)); };

  return { present, leave, press, instead, get link() { return open?.link ?? null; } };
}
