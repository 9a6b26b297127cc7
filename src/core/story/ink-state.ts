import type { Story } from 'inkjs';
import type { Content, Pointer } from './content.ts';
import { Globals } from './globals.ts';
import type { Readable } from './liveness.ts';

/** All that came of a story’s past. */
export interface Memory {
  readonly globals: Globals;
  readonly visits: ReadonlyMap<string, number>;
  readonly turns: ReadonlyMap<string, number>;
  readonly turn: number;
  readonly random: number;
  readonly seed: number;
}

/** A place in a story where it waits for a choice: to go back to. */
export interface Mark extends Memory {
  readonly choices: readonly InkChoice[];
}

/** A way out of such a place: where a choice leads, and which calls stand around it. */
export interface Exit {
  readonly sourcePath: string;
  readonly targetPath: object;
  readonly calls: InkThread;
  /** What Ink was at before: by that it tells which places are entered anew. */
  readonly previous: Pointer;
}

/** A mark that holds no more of each choice than it takes to go on, and has forgotten what nothing can ask for any more. */
export interface LeanMark extends Memory {
  readonly exits: readonly Exit[];
  /** What can be read from here on. */
  readonly live: Readable;
}

export type InkValue = Content & { readonly value: unknown };

type InkList = Map<string, number> & { readonly originNames: readonly string[] | null };
/** A list as a value; its constructor copies what it is given. */
export type ListValue = InkValue & { readonly value: InkList; readonly constructor: new (list: InkList) => ListValue };
export const isList = (value: { readonly value?: unknown }): value is ListValue => value.value instanceof Map;

export interface InkThread {
  readonly callstack: readonly { readonly currentPointer: Pointer; readonly temporaryVariables: ReadonlyMap<string, InkValue>; readonly type: number }[];
  previousPointer: Pointer;
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
  variablesState: { _globalVariables: Globals | Map<string, InkValue> };
  evaluationStack: unknown[];
  currentTurnIndex: number;
  previousRandom: number;
  storySeed: number;
  OutputStreamDirty(): void;
  PushEvaluationStack(object: { readonly value?: unknown }): void;
  ResetErrors(): void;
}

/** Lists of which Ink has looked up where their items come from. A list never changes, but while it is empty. */
const lookedUp = new WeakSet<object>();

/**
 * Ink parses every item of a list each time that it reckons with the list: here it does so once. And where an empty list
 * is assigned, Ink notes on it where its items came from: here on a copy, or it would be noted in every state that has this list.
 * To be called after each `ResetState`.
 */
export function tendLists(story: Pick<Story, 'state'>): void {
  const state = stateOf(story);
  const push = state.PushEvaluationStack.bind(state);
  state.PushEvaluationStack = (object) => {
    if (!isList(object)) push(object);
    else if (object.value.size === 0) push(new object.constructor(object.value));
    else if (lookedUp.has(object.value)) state.evaluationStack.push(object);
    else {
      push(object);
      lookedUp.add(object.value);
    }
  };
}

export const stateOf = (story: Pick<Story, 'state'>): InkState => story.state as unknown as InkState;
export const globalsOf = (story: Pick<Story, 'state'>): Pick<Globals, 'get'> => stateOf(story).variablesState._globalVariables;
export const outputOf = (story: Pick<Story, 'state'>): readonly Content[] => stateOf(story)._currentFlow.outputStream;

/** Where the story stands beneath all calls. */
export const lowestOf = (story: Pick<Story, 'state'>): Pointer => stateOf(story)._currentFlow.callStack._threads.at(-1)?.callstack[0]?.currentPointer ?? { container: null, index: -1 };

export const choicesOf = (story: Pick<Story, 'state'>): readonly InkChoice[] => stateOf(story)._currentFlow.currentChoices.filter((choice) => !choice.isInvisibleDefault);

/** A mark where the story waits for a choice. It hands over what the story has; nothing may be played on before `fork` has given it copies. */
export function markOf(story: Pick<Story, 'state'>): Mark {
  const state = stateOf(story);
  const { _globalVariables: own } = state.variablesState;
  return {
    choices: choicesOf(story),
    globals: own instanceof Globals ? own : Globals.copyOf(own),
    visits: state._visitCounts,
    turns: state._turnIndices,
    turn: state.currentTurnIndex,
    random: state.previousRandom,
    seed: state.storySeed,
  };
}

/** The same, without the visits and turns that nothing can ask for any more: else there are more of them with each scene. */
export function leanMarkOf(story: Pick<Story, 'state'>, readable: { from(exits: readonly Exit[], globals: Memory['globals']): Readable }): LeanMark {
  const state = stateOf(story);
  const { choices, ...memory } = markOf(story);
  const exits = choices.map(exitOf);
  const live = readable.from(exits, memory.globals);
  forget(state._visitCounts, live.visits);
  forget(state._turnIndices, live.turns);
  return { ...memory, exits, live };
}

export function exitOf({ sourcePath, targetPath, threadAtGeneration }: InkChoice): Exit {
  return { sourcePath, targetPath, calls: threadAtGeneration, previous: threadAtGeneration.previousPointer };
}

function forget(counts: Map<string, number>, live: Readable['visits']): void {
  for (const path of counts.keys()) if (!live.has(path)) counts.delete(path);
}

/** Sets a story to a mark, to go on by one of its exits. What can change is copied; the mark stays as it is. */
export function fork(story: Pick<Story, 'state'>, mark: Memory, { calls, previous }: Exit): void {
  const state = stateOf(story);
  state.ResetErrors();
  state.variablesState._globalVariables = Globals.copyOf(mark.globals);
  state._visitCounts = new Map(mark.visits);
  state._turnIndices = new Map(mark.turns);
  state.currentTurnIndex = mark.turn;
  state.previousRandom = mark.random;
  state.storySeed = mark.seed;
  state.evaluationStack.length = 0;
  state._currentFlow.currentChoices = [];
  state._currentFlow.outputStream.length = 0;
  state.OutputStreamDirty();
  const thread = calls.Copy();
  thread.previousPointer = previous;
  state._currentFlow.callStack._threads = [thread];
}

/** Lets a story wait at a mark again, as if nothing had been played from it. */
export function waitAt(story: Pick<Story, 'state'>, mark: Mark): void {
  const state = stateOf(story);
  Object.assign(state, { _visitCounts: mark.visits, _turnIndices: mark.turns, currentTurnIndex: mark.turn, previousRandom: mark.random, storySeed: mark.seed });
  state.variablesState._globalVariables = mark.globals;
  state._currentFlow.currentChoices = [...mark.choices];
}
