/**
 * Ink's compiled content, as far as it is read here. Its classes are minified away in the builds that we use,
 * so things are told apart by what they have.
 */
export interface Content {
  readonly parent: Container | null;
  readonly debugMetadata?: { readonly fileName: string | null; readonly startLineNumber: number } | null;
}

export interface Container extends Content {
  readonly content: readonly Content[];
  readonly namedOnlyContent: ReadonlyMap<string, Container> | null;
  readonly namedContent: ReadonlyMap<string, Content>;
  readonly name: string | null;
  readonly visitsShouldBeCounted: boolean;
  readonly turnIndexShouldBeCounted: boolean;
  readonly path: { toString(): string };
}

export interface Pointer { readonly container: Container | null; readonly index: number }

export interface TextValue extends Content { readonly value: string; readonly isNewline: boolean }
export interface ChoicePoint extends Content { readonly choiceTarget: Container; readonly onceOnly: boolean; readonly isInvisibleDefault: boolean }
export interface Divert extends Content {
  readonly hasVariableTarget: boolean;
  readonly isConditional: boolean;
  readonly pushesToStack: boolean;
  readonly stackPushType: number;
  readonly isExternal: boolean;
  readonly targetPointer: Pointer;
}
export interface Assignment extends Content { readonly variableName: string }
export interface Command extends Content { readonly commandType: number }
export interface VariableReference extends Content { readonly name: string | null; readonly containerForCount: Container | null; readonly pathForCount: object | null }
export interface TargetValue extends Content { readonly valueType: number; readonly value: { toString(): string; readonly componentsString: string } }
export interface PointerValue extends Content { readonly variableName: string; readonly contextIndex: number }

/** Of Ink’s commands, those that decide where a story goes on or what it reads. */
export const COMMAND = {
  evalStart: 0, evalEnd: 2, popFunction: 5, popTunnel: 6, beginString: 7, endString: 8, turns: 11, random: 14,
  visitIndex: 16, shuffleIndex: 17, startThread: 18, done: 19, end: 20, listRandom: 23, beginTag: 24, endTag: 25,
} as const;

/** Ink’s number for a place in the story as a value. */
const TARGET = 4;

const has = (object: Content, key: string): boolean => key in object;

export const isContainer = (object: Content | null | undefined): object is Container => !!object && has(object, 'namedContent');
export const isText = (object: Content): object is TextValue => (object as Partial<TextValue>).isNewline !== undefined;
export const isChoicePoint = (object: Content): object is ChoicePoint => has(object, 'isInvisibleDefault');
export const isDivert = (object: Content): object is Divert => has(object, 'stackPushType');
export const isAssignment = (object: Content): object is Assignment => has(object, 'isNewDeclaration');
export const isCommand = (object: Content): object is Command => has(object, 'commandType');
export const isVariableReference = (object: Content): object is VariableReference => has(object, 'pathForCount');
export const isPointerValue = (object: Content): object is PointerValue => has(object, 'contextIndex') && has(object, 'variableName');
/** A place in the story as a value, as in `-> somewhere` handed to a tunnel. */
export const isTargetValue = (object: Content): object is TargetValue => (object as Partial<TargetValue>).valueType === TARGET;

/** Everything in a story, each once and always in the same order: what is said in turn, then what has only a name. */
export function eachContent(root: Container, visit: (object: Content, index: number) => void): void {
  let index = 0;
  const open: Content[] = [root];
  for (let object = open.pop(); object; object = open.pop()) {
    visit(object, index++);
    if (!isContainer(object)) continue;
    const named = object.namedOnlyContent;
    if (named) open.push(...[...named.values()].toReversed());
    for (let i = object.content.length - 1; i >= 0; i--) open.push(object.content[i] as Content);
  }
}
