import type { HostLink } from '../../group/link.ts';
import type { Workshop } from '../../core/story/workshop.ts';
import type { HostPress } from '../../ui/group/contract.ts';
import { away, type Context } from '../state.ts';
import type { Meeting } from '../stories.ts';
import { viewPresenter, type Doorway } from './host-view.ts';
import { replayer } from './playing.ts';
import { carryOut } from './pressing.ts';
import { sentenceFor, WORDS } from './words.ts';

/** The facilitator's own window: it follows the same log, and looks one step ahead. */
export function presenting(context: Context) {
  const { around, store } = context;
  let open: { readonly link: HostLink; readonly press: (what: HostPress) => Promise<void>; readonly stop: () => void } | null = null;

  const leave = (): void => {
    open?.stop();
    open?.link.leave();
    open = null;
  };

  const present = (link: HostLink, file: Meeting, doorway: (code: string) => Doorway, presenterLink: string, workshop: Workshop | null): void => {
    leave();
    const played = replayer();
    const began = around.now();
    const usual = file.examples?.find(({ tip }) => tip === null)?.choices.length ?? 0;
    const show = (): void => {
      const { room, refused, code } = link.state;
      if (refused) context.say(sentenceFor(refused), 'trouble');
      const now = room && played(room, file);
      if (!room || !now) return context.say(WORDS.breaks, 'trouble');
      const pace = { minutes: Math.floor((around.now() - began) / 60_000), decisions: room.choices.length, usual };
      store.setState({ presenter: viewPresenter(link.state, room, now, file.scenario, { doorway: doorway(code), presenterLink, pace, workshop }) });
    };
    store.setState({ ...away, screen: 'presenter' });
    const stops = [
      link.subscribe(show),
      store.subscribe(({ screen }) => { if (screen !== 'presenter' && open?.link === link) leave(); }),
    ];
    const press = async (what: HostPress): Promise<void> => {
      const refusal = await carryOut(what, link, link.state.room && played(link.state.room, file));
      if (refusal) context.say(sentenceFor(refusal), 'trouble');
    };
    open = { link, press, stop: () => stops.forEach((stop) => stop()) };
    link.cue({ kind: 'where' });
    show();
  };

  return { present, leave, press: async (what: HostPress): Promise<void> => open?.press(what), get link() { return open?.link ?? null; } };
}
