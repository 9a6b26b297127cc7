import type { Story } from 'inkjs';
import { isText, type Content } from './content.ts';

/** Steps of Ink without a choice beyond which a story counts as endless: far more than any meeting takes, and soon over. */
const MOST_STEPS = 100_000;
/** Functions and tunnels within one another: Ink copies all of them with each line and each thread. */
const MOST_DEPTH = 500;
/** Letters told or reckoned with between two choices: a long novel has as many. */
const MOST_LETTERS = 2_000_000;
/** Depth grows by one with each step at most, so it needn't be looked at with every one. */
const LOOK_AT_DEPTH = 64;
/** What an item of a list counts for, in letters. */
const ITEM = 16;

type Stepping = Omit<Story, 'PerformLogicAndFlowControl'> & { PerformLogicAndFlowControl(object: Content): boolean };
interface Depths { readonly callStack: { readonly elements: readonly unknown[] }; readonly evaluationStack: readonly { readonly value?: unknown }[] }

/** A story that would never come back to a choice, with a sentence on how. */
export class Endless extends Error {}

/**
 * Ink itself has no end: a divert that goes round in a circle never comes back, and a text that doubles brings the
 * whole page down. From here on such a story throws `Endless`. Call what is returned at each stop, to begin anew.
 */
export function bound(story: Story, onStep?: (object: Content) => void): () => void {
  const stepping = story as unknown as Stepping;
  const perform = stepping.PerformLogicAndFlowControl.bind(story);
  let [steps, letters] = [0, 0];
  stepping.PerformLogicAndFlowControl = (object) => {
    onStep?.(object);
    const { callStack, evaluationStack } = story.state as unknown as Depths;
    if (++steps > MOST_STEPS) throw new Endless('the story goes round here without ever coming to a choice');
    if (steps % LOOK_AT_DEPTH === 0 && callStack.elements.length > MOST_DEPTH) throw new Endless('the story calls itself here, deeper and deeper, without ever coming back');
    letters += lettersOf(evaluationStack.at(-1)?.value) + (isText(object) ? object.value.length : 0);
    if (letters > MOST_LETTERS) throw new Endless('more text comes here than anybody can read before the next choice');
    return perform(object);
  };
  return () => { [steps, letters] = [0, 0]; };
}

function lettersOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  return value instanceof Map ? value.size * ITEM : 0;
}

/** Ink that was stopped in the middle of a step doesn't know that it was. Its state is to be set or reset after this. */
export function clearStep(story: object): void {
  Object.assign(story, { _recursiveContinueCount: 0, _asyncContinueActive: false, _stateSnapshotAtLastNewline: null });
}
