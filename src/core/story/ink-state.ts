import type { Story } from 'inkjs';
import type { Content, Pointer } from './content.ts';

/** A place in a story with all that came of its past: to go back to. */
export interface Mark {
  readonly choices: readonly InkChoice[];
  readonly globals: ReadonlyMap<string, InkValue>;
  readonly visits: ReadonlyMap<string, number>;
  readonly turns: ReadonlyMap<string, number>;
  readonly turn: number;
  readonly random: number;
  readonly seed: number;
}

export type InkValue = Content & { readonly value: unknown };

export interface InkThread {
  readonly callstack: readonly { readonly currentPointer: Pointer; readonly temporaryVariables: ReadonlyMap<string, InkValue>; readonly type: number }[];
  readonly previousPointer: Pointer;
  Copy(): InkThread;
}

export interface InkChoice {
  readonly text: string;
  readonly tags: readonly string[] | null;
  readonly sourcePath: string;
  readonly targetPath: object;
  readonly threadAtGeneration: InkThread;
  readonly isInvisibleDefault: boolean;
}

/** What Ink keeps of a story being told, private parts included: nothing else lets a story be forked without going through JSON. */
interface InkState {
  _visitCounts: Map<string, number>;
  _turnIndices: Map<string, number>;
  _currentFlow: { currentChoices: InkChoice[]; outputStream: Content[]; callStack: { _threads: InkThread[] } };
  variablesState: { _globalVariables: Map<string, InkValue> };
  evaluationStack: unknown[];
  currentTurnIndex: number;
  previousRandom: number;
  storySeed: number;
  OutputStreamDirty(): void;
  ResetErrors(): void;
}

export const stateOf = (story: Pick<Story, 'state'>): InkState => story.state as unknown as InkState;
export const globalsOf = (story: Pick<Story, 'state'>): ReadonlyMap<string, InkValue> => stateOf(story).variablesState._globalVariables;
export const outputOf = (story: Pick<Story, 'state'>): readonly Content[] => stateOf(story)._currentFlow.outputStream;

/** Where the story stands beneath all calls. */
export const lowestOf = (story: Pick<Story, 'state'>): Pointer => stateOf(story)._currentFlow.callStack._threads.at(-1)?.callstack[0]?.currentPointer ?? { container: null, index: -1 };

/** A mark where the story waits for a choice. It hands over what the story has; nothing may be played on before `fork` has given it copies. */
export function markOf(story: Pick<Story, 'state'>): Mark {
  const state = stateOf(story);
  return {
    choices: state._currentFlow.currentChoices.filter((choice) => !choice.isInvisibleDefault),
    globals: state.variablesState._globalVariables,
    visits: state._visitCounts,
    turns: state._turnIndices,
    turn: state.currentTurnIndex,
    random: state.previousRandom,
    seed: state.storySeed,
  };
}

/** Sets a story to a mark, with this choice’s thread to go on in. What can change is copied; the mark stays as it is. */
export function fork(story: Pick<Story, 'state'>, mark: Mark, choice: InkChoice): void {
  const state = stateOf(story);
  state.ResetErrors();
  state.variablesState._globalVariables = new Map(mark.globals);
  state._visitCounts = new Map(mark.visits);
  state._turnIndices = new Map(mark.turns);
  state.currentTurnIndex = mark.turn;
  state.previousRandom = mark.random;
  state.storySeed = mark.seed;
  state.evaluationStack.length = 0;
  state._currentFlow.currentChoices = [];
  state._currentFlow.outputStream.length = 0;
  state.OutputStreamDirty();
  state._currentFlow.callStack._threads = [choice.threadAtGeneration.Copy()];
}

/** Lets a story wait at a mark again, as if nothing had been played from it. */
export function waitAt(story: Pick<Story, 'state'>, mark: Mark): void {
  const state = stateOf(story);
  Object.assign(state, { _visitCounts: mark.visits, _turnIndices: mark.turns, currentTurnIndex: mark.turn, previousRandom: mark.random, storySeed: mark.seed });
  state.variablesState._globalVariables = mark.globals as Map<string, InkValue>;
  state._currentFlow.currentChoices = [...mark.choices];
}
