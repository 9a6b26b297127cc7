import type { HostLink } from '../../group/link.ts';
import { writeRoute } from '../route.ts';
import type { Context } from '../state.ts';
import type { Meeting } from '../stories.ts';
import type { Doorway } from './host-view.ts';
import { arrived } from './playing.ts';
import { sentenceFor, WORDS } from './words.ts';

/** A page that was opened as this machine's own is found elsewhere only by its address on the network. */
const THIS_MACHINE = /^https?:\/\/(localhost|127\.|\[::1\])/;

/** How a session is found again from this device, and how others find it. `refuse` says why it can't be. */
export function reaching({ around }: Context, refuse: (sentence: string) => void) {
  const { group } = around;
  let address: string | null = null;

  /** Whether a group server answers here. */
  const lookForServer = async (): Promise<boolean> => {
    const server = await group.findServer();
    address = server?.address ?? null;
    return server !== null;
  };

  const fromElsewhere = (hash: string): string => {
    const link = around.linkTo(hash);
    return address !== null && THIS_MACHINE.test(link) ? link.replace(/\/\/[^/]+/, `//${address}`) : link;
  };

  const doorway = (code: string): Doorway =>
    ({ joinLink: fromElsewhere(writeRoute({ screen: 'join', code })), joinAddress: fromElsewhere('').replace(/^https?:\/\//, '').replace(/\/$/, '') });

  const presenterLink = (code: string): string => fromElsewhere(writeRoute({ screen: 'present', code, secret: group.rooms.read(code)?.secret ?? '' }));

  /** A facilitator's link, its session and its story; null where one of them isn't there, and that was said. */
  const reach = async (code: string, secret: string | null): Promise<{ readonly link: HostLink; readonly file: Meeting } | null> => {
    if (address === null) await lookForServer();
    const known = secret ?? group.rooms.read(code)?.secret;
    const link = known === undefined ? group.hands(code) : group.host(code, known);
    if (!link) { refuse(WORDS.notLed); return null; }
    const { room, refused } = await arrived(link);
    if (!room) {
      link.leave();
      group.rooms.forget(code);
      refuse(refused ? sentenceFor(refused) : WORDS.notLed);
      return null;
    }
    group.rooms.keep(code, { ...(secret !== null && { secret }), began: group.rooms.read(code)?.began ?? around.now() });
    followCode(link, code);
    const file = await around.stories.open(room.setup.scenario, around.locale ?? room.setup.locale);
    if (file.ok) return { link, file: file.value };
    link.leave();
    refuse(WORDS.noStory);
    return null;
  };

  /** A new code is the same session: the way back into it moves with it. */
  const followCode = (link: Pick<HostLink, 'subscribe'>, first: string): void => {
    let code = first;
    link.subscribe((state) => {
      if (state.room?.ended && group.rooms.read(code)?.ended !== true) group.rooms.keep(code, { ended: true });
      if (state.code === code || state.code === '') return;
      const kept = group.rooms.read(code);
      if (kept) group.rooms.keep(state.code, kept);
      group.rooms.forget(code);
      code = state.code;
    });
  };

  return { lookForServer, doorway, presenterLink, reach, followCode };
}
