import type { RunHeader } from '../saves/saves.ts';
import type { SideView } from '../ui/compare/contract.ts';
import { writeRoute } from './route.ts';
import { away, languageOf, type Context } from './state.ts';

const OTHER_SCENARIO = 'These two are different meetings, with other people. Choose two of the same one to compare.';
const ITSELF = 'That is one and the same meeting. Choose another one to compare it with.';
const NO_OTHERS = 'There is no other finished meeting of this one yet. Play it again, and then compare the two.';

export function compareCommands(context: Context) {
  const { around, store } = context;

  /** Where the two can’t be shown: the shelf, with the sentence. */
  const refuse = (sentence: string): void => {
    around.setAddress(writeRoute({ screen: 'shelf' }));
    store.setState({ ...away, screen: 'shelf' });
    context.say(sentence, 'trouble');
  };

  /** `room`: the session whose tables played these two. */
  const open = async (runs: readonly [string, string], room: string | null = null): Promise<void> => {
    if (runs[0] === runs[1]) return refuse(ITSELF);
    const [first, second] = [await around.saves.load(runs[0]), await around.saves.load(runs[1])];
    if (!first.ok) return refuse(first.error.message);
    if (!second.ok) return refuse(second.error.message);
    if (first.value.run.scenario !== second.value.run.scenario) return refuse(OTHER_SCENARIO);
    const file = await around.stories.open(first.value.run.scenario, languageOf(context, first.value.run));
    if (!file.ok) return refuse(file.error);
    const { story, scenario } = file.value;
    const found = await around.hindsight.compare({ story, scenario, runs: [first.value.run, second.value.run] });
    if (!found) return refuse('One of these two can’t be played through any more, so they can’t be compared.');
    const answer = await around.saves.comparison(...runs);
    around.sound.room(null);
    store.setState({
      ...away, screen: 'compare', scenario,
      compare: {
        runs, room, title: scenario.title, scenario: scenario.id, sides: [sideOf(first.value.header), sideOf(second.value.header)],
        comparison: found.comparison, answer: answer.ok ? answer.value : '',
      },
    });
    around.setAddress(writeRoute({ screen: 'compare', runs }));
    if (!found.whole) context.say('The script has changed since one of these was played. It is compared as far as it still fits.');
  };

  /** Lists what a meeting could be held against: the one it grew from first, then the newest. */
  const choose = async (run: string): Promise<void> => {
    const listed = await around.saves.list();
    if (!listed.ok) return context.say(listed.error.message, 'trouble');
    const { runs } = listed.value;
    const own = runs.find(({ id }) => id === run);
    const others = runs
      .filter((each) => own && each.id !== run && each.scenario === own.scenario && each.ending !== undefined)
      .map((each) => ({ ...sideOf(each), grewFrom: each.id === own?.from?.run }))
      .toSorted((a, b) => Number(b.grewFrom) - Number(a.grewFrom) || b.at - a.at);
    if (others.length === 0) return context.say(NO_OTHERS);
    store.setState({ pairing: { run, others } });
  };

  const answer = async (text: string): Promise<void> => {
    const { compare } = store.getState();
    if (!compare) return;
    const kept = await around.saves.keepComparison(...compare.runs, text);
    if (!kept.ok) context.say(kept.error.message, 'trouble');
  };

  return { open, choose, answer };
}

const sideOf = ({ id, name, startedAt, finishedAt, ending, shared }: RunHeader): SideView =>
  ({ run: id, name: name ?? '', at: finishedAt ?? startedAt, ending: ending ?? null, shared: shared === true });
