import { COMMAND, isChoicePoint, isCommand, isContainer, isDivert, isPointerValue, isTargetValue, isVariableReference, type Container, type Content, type Divert, type Pointer } from './content.ts';

/** Where the content of each container begins among all positions, kept on the container itself. */
const BASE = Symbol('base');
type Based = Container & { [BASE]?: number };

/** Read where chance plays a part, and where the number of the turn is asked for. */
export const CHANCE = '?chance';
export const TURN = '?turn';

/** One point of a story: where it can go on from there without asking anybody, or by a choice, and what it reads there. */
interface Position {
  readonly object: Content | null;
  readonly owner: Container;
  readonly index: number;
  readonly next: number[];
  readonly reads: number[];
}

/** How a story can go, whatever its variables say: one position for each thing in a container, and one for its end. */
export class Flow {
  readonly positions: Position[] = [];
  readonly reads = new Map<string, number>();
  readonly #places: ReadonlyMap<string, Container>;

  constructor(root: Container, places: ReadonlyMap<string, Container>) {
    this.#places = places;
    this.#lay(root);
    for (let at = 0; at < this.positions.length; at++) this.#link(at, this.positions[at] as Position);
  }

  /** -1 where a pointer points nowhere. */
  positionOf({ container, index }: Pointer): number {
    if (!container) return -1;
    return ((container as Based)[BASE] ?? -1) + Math.min(Math.max(0, index), container.content.length);
  }

  #lay(root: Container): void {
    const open: Container[] = [root];
    for (let owner = open.pop(); owner; owner = open.pop()) {
      (owner as Based)[BASE] = this.positions.length;
      for (let index = 0; index <= owner.content.length; index++) this.positions.push({ object: owner.content[index] ?? null, owner, index, next: [], reads: [] });
      for (const child of owner.content) if (isContainer(child)) open.push(child);
      for (const child of owner.namedOnlyContent?.values() ?? []) open.push(child);
    }
  }

  #link(at: number, position: Position): void {
    const { object, owner, next } = position;
    if (object === null) return this.#goUp(owner, next);
    if (isContainer(object)) return this.#begin(object, next);
    if (isDivert(object)) return this.#divert(at, object, position);
    if (isCommand(object)) return this.#command(at, object.commandType, position);
    next.push(at + 1);
    if (isChoicePoint(object)) {
      this.#begin(object.choiceTarget, next);
      if (object.onceOnly) this.#counts(object.choiceTarget, position);
    } else if (isVariableReference(object)) {
      if (object.pathForCount) this.#counts(object.containerForCount, position);
      else if (object.name) this.#read(`variable ${object.name}`, position);
    } else if (isPointerValue(object)) this.#read(`variable ${object.variableName}`, position);
    else if (isTargetValue(object)) {
      const target = placeAt(object.value.toString(), this.#places) ?? null;
      this.#begin(target, next);
      this.#counts(target, position);
    }
  }

  #begin(place: Container | null, next: number[]): void {
    if (place) next.push(this.positionOf({ container: place, index: 0 }));
  }

  #goUp(owner: Container, next: number[]): void {
    const { parent } = owner;
    const index = parent ? parent.content.indexOf(owner) : -1;
    if (parent && index >= 0) next.push(this.positionOf({ container: parent, index: index + 1 }));
  }

  #divert(at: number, divert: Divert, { index, next }: Position): void {
    if (!divert.hasVariableTarget && !divert.isExternal) next.push(this.positionOf(divert.targetPointer));
    const before = index === 0 ? null : this.positions[at - 1]?.object;
    const threads = before && isCommand(before) && before.commandType === COMMAND.startThread;
    if (divert.isConditional || divert.pushesToStack || divert.isExternal || threads) next.push(at + 1);
  }

  #command(at: number, type: number, position: Position): void {
    if (type === COMMAND.random || type === COMMAND.listRandom || type === COMMAND.shuffleIndex) this.#read(CHANCE, position);
    if (type === COMMAND.turns) this.#read(TURN, position);
    if (type === COMMAND.visitIndex || type === COMMAND.shuffleIndex) this.#counts(position.owner, position);
    const stops = type === COMMAND.done || type === COMMAND.end || type === COMMAND.popFunction || type === COMMAND.popTunnel;
    if (!stops) position.next.push(at + 1);
  }

  #counts(place: Container | null, position: Position): void {
    if (place?.visitsShouldBeCounted) this.#read(`visit ${place.path.toString()}`, position);
    if (place?.turnIndexShouldBeCounted) this.#read(`turn ${place.path.toString()}`, position);
  }

  #read(name: string, { reads }: Position): void {
    const known = this.reads.get(name) ?? this.reads.size;
    this.reads.set(name, known);
    reads.push(known);
  }
}

/** The container at a path, or the one that holds what is there. */
export function placeAt(path: string, places: ReadonlyMap<string, Container>): Container | undefined {
  return places.get(path) ?? places.get(path.slice(0, Math.max(0, path.lastIndexOf('.'))));
}
