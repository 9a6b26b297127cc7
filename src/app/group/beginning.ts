import type { Setup } from '../../core/ballot/room.ts';
import { MAX_SEED } from '../../core/run/run.ts';
import { SOURCE_LOCALE } from '../../core/story/catalogue.ts';
import { openStory } from '../../core/story/runtime.ts';
import type { GroupChoice } from '../../ui/group/contract.ts';
import { writeRoute } from '../route.ts';
import { away, type Context } from '../state.ts';
import type { Meeting } from '../stories.ts';

interface Ways {
  lookForServer(): Promise<boolean>;
  lead(code: string): Promise<void>;
}

/** Hands are looked for among so many deals. */
const MOST_DEALS = 400;

/** Before a session: what it is to be. */
export function beginning({ around, store, say }: Context, ways: Ways) {
  const { group } = around;

  const open = async (scenario: string | null): Promise<void> => {
    const id = scenario ?? store.getState().shelf[0]?.id ?? '';
    const file = await around.stories.open(id, around.locale ?? SOURCE_LOCALE);
    if (!file.ok) return say(file.error, 'trouble');
    around.sound.room(null);
    around.setAddress(writeRoute({ screen: 'group-setup', scenario: id }));
    const led = group.rooms.led();
    const hands = file.value.scenario.hands.map(({ id: hand, beneath }) => ({ id: hand, beneath }));
    store.setState({
      ...away, screen: 'group-setup', scenario: file.value.scenario,
      groupSetup: { server: 'looking', scenario: id, languages: around.stories.languages(id), hands, starting: false, open: led && { code: led.code, title: led.kept.title } },
    });
    const server = await ways.lookForServer();
    const { groupSetup } = store.getState();
    if (groupSetup) store.setState({ groupSetup: { ...groupSetup, server: server ? 'here' : 'none' } });
  };

  const start = async (choice: GroupChoice): Promise<void> => {
    const file = await around.stories.open(choice.scenario, choice.locale);
    if (!file.ok) return say(file.error, 'trouble');
    const { hand, ...what } = choice;
    const setup: Setup = { ...what, storyHash: file.value.story.hash, seed: seedFor(file.value, hand, around.newSeed) };
    const code = choice.kind === 'hands' ? beginHere(setup, file.value) : await beginThere(setup, file.value);
    if (code !== null) await ways.lead(code);
  };

  const beginHere = (setup: Setup, { scenario }: Meeting): string => {
    const id = `hands-${around.newId().slice(0, 8)}`;
    group.rooms.keep(id, { title: scenario.title, log: [{ kind: 'begun', setup }] });
    return id;
  };

  const beginThere = async (setup: Setup, { scenario }: Meeting): Promise<string | null> => {
    starting(true);
    const begun = await group.begin(setup);
    starting(false);
    if (!begun.ok) {
      say(begun.error, 'trouble');
      return null;
    }
    group.rooms.keep(begun.value.code, { title: scenario.title, secret: begun.value.secret });
    return begun.value.code;
  };

  const starting = (now: boolean): void => {
    const { groupSetup } = store.getState();
    if (groupSetup) store.setState({ groupSetup: { ...groupSetup, starting: now } });
  };

  return { open, start };
}

/** A seed that deals the wanted hand, or any. */
function seedFor(file: Meeting, hand: string | null, newSeed: () => number): number {
  const first = newSeed();
  if (hand === null) return first;
  for (let deal = 0; deal < MOST_DEALS; deal++) {
    const seed = (first + deal * 7919) % MAX_SEED;
    const opened = openStory(file.story, file.scenario, seed);
    if (opened.ok && opened.value.begin().ok && opened.value.meeting.hand === hand) return seed;
  }
  return first;
}
