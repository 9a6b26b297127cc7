import { Story } from 'inkjs';
import { bound, clearStep, Endless } from './bounds.ts';
import { complaining, mannersFor } from './manners.ts';
import { eachContent, isAssignment, isChoicePoint, isContainer, isPointerValue, isTargetValue, isText, type Assignment, type Container, type Content, type Pointer, type TargetValue } from './content.ts';
import { Fingerprint, halvesOf } from './fingerprint.ts';
import { Distances, NOWHERE } from './distance.ts';
import { Flow, placeAt } from './flow.ts';
import { fork, globalsOf, lowestOf, markOf, outputOf, stateOf, type InkChoice, type InkValue, type Mark } from './ink-state.ts';
import { Liveness, type Readable } from './liveness.ts';
import type { CompiledStory } from './runtime.ts';

export type { Mark } from './ink-state.ts';

/** Something that can be said or done at a stop. `site` is its place among all of the story’s content. */
export interface Open {
  readonly site: number;
  readonly text: string;
  readonly tags: readonly string[];
}

/** Where a story waits for a choice, or has ended, or has failed. */
export interface Stop {
  readonly open: readonly Open[];
  /** Words told since the last choice, and the site of the first of them; -1 where there were none. */
  readonly words: number;
  readonly first: number;
  /** The site of whatever came last. */
  readonly last: number;
  /** Tags of the lines since the last choice. */
  readonly tags: readonly string[];
  /** Ink’s own words for what went wrong, and the site where. */
  readonly failure: { readonly kind: 'failed' | 'endless'; readonly message: string; readonly site: number } | null;
}

type Interpreter = Omit<Story, 'ContinueSingleStep'> & { ContinueSingleStep(): boolean; ChoosePath(path: object): void };

export interface Aim { readonly away: Uint8Array; readonly deciding: ReadonlySet<string> }

/** Aims kept at hand: each is as long as the story. */
const MOST_AIMS = 64;
/** Whose words they are stands on a plate, and is not read again with each line. */
const SPEAKER = /^[A-Z][\p{L}.’' -]{0,30}: /u;
const SITE = Symbol('site');
type Placed = Content & { [SITE]?: number };

/**
 * Walks a story from stop to stop, and back: for the checks and whoever else wants every way through it.
 * A fork copies Ink’s state piece by piece; nothing goes through JSON.
 */
export class Walker {
  /** One byte for each thing in the story’s content: 1 once it has been played. */
  readonly seen: Uint8Array;
  protected readonly story: Interpreter;
  readonly #flow: Flow;
  readonly #liveness: Liveness;
  readonly #distances: Distances;
  readonly #aims = new Map<number, Aim>();
  /** Things by their site. */
  readonly #objects: Content[] = [];
  readonly #places = new Map<string, Container>();
  readonly #sites = new Map<string, number>();
  readonly #print = new Fingerprint();
  readonly #lists = new WeakMap<object, number>();
  readonly #assigned = new Map<string, number>();
  readonly #beginStop: () => void;
  readonly #complain: ReturnType<typeof complaining>;
  #at = -1;

  constructor(compiled: CompiledStory, seen?: Uint8Array) {
    const story = new Story(compiled.ink);
    this.story = story as unknown as Interpreter;
    const root = story.mainContentContainer as unknown as Container;
    eachContent(root, (object, index) => {
      (object as Placed)[SITE] = index;
      this.#objects.push(object);
      if (isContainer(object)) this.#places.set(object.path.toString(), object);
      else if (isChoicePoint(object)) this.#sites.set((object as unknown as Container).path.toString(), index);
    });
    this.seen = seen ?? new Uint8Array(this.#objects.length);
    this.#flow = new Flow(root, this.#places);
    this.#liveness = new Liveness(this.#flow);
    this.#distances = new Distances(this.#flow);
    // Not safe to call while Ink looks ahead: as in the game, so that the steps are the same.
    story.BindExternalFunction('words_end', () => 0, false);
    story.allowExternalFunctionFallbacks = true;
    this.#complain = complaining(mannersFor(compiled));
    // A walker has no use for single lines: without looking for each line's end, a stretch is told in one go, and twice as soon.
    this.story.ContinueSingleStep = () => {
      this.story.Step();
      if (!this.story.canContinue) this.story.TryFollowDefaultInvisibleChoice();
      return false;
    };
    const assignment = this.#objects.find(isAssignment)?.constructor;
    this.#beginStop = bound(story, (object) => {
      this.#at = (object as Placed)[SITE] ?? this.#at;
      this.seen[this.#at] = 1;
      if (object.constructor === assignment) this.#assigned.set((object as Assignment).variableName, this.#at);
    });
  }

  /** From the beginning to the first stop. */
  begin(seed: number): Stop {
    this.#beginStop();
    this.story.ResetState();
    this.story.onError = this.#complain;
    Object.assign(stateOf(this.story), { storySeed: seed, previousRandom: 0 });
    return this.play();
  }

  /** What is here, to come back to. Nothing may be played from here before one has come back to some mark. */
  mark(): Mark {
    return markOf(this.story);
  }

  /** Takes a choice at a mark; the mark stays as it is. */
  choose(mark: Mark, index: number): Stop {
    const choice = mark.choices[index];
    if (!choice) throw new Error(`there is no choice ${index} at this mark`);
    fork(this.story, mark, choice);
    this.story.ChoosePath(choice.targetPath);
    return this.play();
  }

  /** For each choice by its site: how many decisions after it the nearest of some sites may come; `NOWHERE` where none can. */
  distances(goals: Iterable<number>): Uint8Array {
    const positions = [...goals].map((site) => this.#positionOf(this.#objects[site]));
    const away = this.#distances.from(positions);
    return Uint8Array.from(this.#objects, (object) => (isChoicePoint(object) ? (away[this.#flow.positionOf({ container: object.choiceTarget, index: 0 })] ?? NOWHERE) : NOWHERE));
  }

  /** One site as a goal: how far each choice lies from it, and what decides whether one comes there (`variable x`, `visit path`). */
  aim(site: number): Aim {
    const known = this.#aims.get(site) ?? { away: this.distances([site]), deciding: new Set(this.#distances.deciding(this.#positionOf(this.#objects[site]))) };
    this.#aims.delete(site);
    this.#aims.set(site, known);
    const [oldest] = this.#aims.keys();
    if (this.#aims.size > MOST_AIMS && oldest !== undefined) this.#aims.delete(oldest);
    return known;
  }

  #positionOf(object: Content | undefined): number {
    const owner = object?.parent;
    return owner && object ? this.#flow.positionOf({ container: owner, index: owner.content.indexOf(object) }) : -1;
  }

  /** The value of a variable as it is now: a number or a truth as a number, a list as the names of its items. */
  read(name: string): number | readonly string[] | null {
    const value = globalsOf(this.story).get(name)?.value;
    if (value instanceof Map) return [...value.keys()].map((key) => (JSON.parse(String(key)) as { itemName: string }).itemName);
    if (typeof value === 'boolean') return Number(value);
    return typeof value === 'number' ? value : null;
  }

  /** Where a variable was last set since the last choice; -1 where it wasn’t. */
  setAt(name: string): number {
    return this.#assigned.get(name) ?? -1;
  }

  /** The object behind a list variable: while it stays the same, so does the list. */
  listObject(name: string): unknown {
    return globalsOf(this.story).get(name)?.value;
  }

  /** How much each of some readings (as `deciding` names them) differs between two marks; those that don’t are left out. */
  moved(from: Mark, to: Mark): readonly (readonly [reading: string, by: number])[] {
    const moved: [string, number][] = [];
    for (const [name, after] of to.globals) {
      const before = from.globals.get(name);
      if (before === after) continue;
      const [old, now] = [before?.value, after.value];
      if (now instanceof Map) {
        const items = old instanceof Map ? old : new Map();
        for (const key of now.keys()) if (!items.has(key)) moved.push([`item ${name} ${String(key)}`, 1]);
      } else {
        const by = Number(now) - Number(old);
        if (by !== 0 && !Number.isNaN(by)) moved.push([`variable ${name}`, by]);
      }
    }
    for (const [path, count] of to.visits) if (count !== from.visits.get(path)) moved.push([`visit ${path}`, 1]);
    return moved;
  }

  /** Two states are the same when nothing that the story can still read tells them apart. */
  fingerprint({ choices, globals, visits, turns, turn, random, seed }: Mark): readonly [low: number, high: number] {
    const print = this.#print;
    print.begin();
    const places: Pointer[] = [];
    for (const choice of choices) {
      print.word(choice.sourcePath);
      this.#thread(choice, places);
    }
    for (const value of globals.values()) if (isTargetValue(value)) this.#target(value, places);
    const live: Readable = this.#liveness.from(places);
    for (const name of live.variables) this.#value(globals.get(name));
    for (const path of live.visits) print.number(visits.get(path) ?? 0);
    for (const path of live.turns) print.number(turns.has(path) ? turn - (turns.get(path) ?? 0) : -1);
    if (live.turn) print.number(turn);
    if (live.chance) { print.number(seed); print.number(random); }
    return [print.low, print.high];
  }

  #thread({ threadAtGeneration: thread, targetPath }: InkChoice, places: Pointer[]): void {
    const print = this.#print;
    places.push({ container: placeAt(targetPath.toString(), this.#places) ?? null, index: 0 });
    thread.callstack.forEach(({ currentPointer, temporaryVariables, type }, depth) => {
      print.number(type);
      // Where the choice itself stands is known from its path; below lie the places that tunnels return to.
      if (depth < thread.callstack.length - 1 && currentPointer.container) {
        print.number((currentPointer.container as Placed)[SITE] ?? -1);
        print.number(currentPointer.index);
        places.push(currentPointer);
      }
      for (const [name, value] of temporaryVariables) {
        print.word(name);
        this.#value(value);
        if (isTargetValue(value)) this.#target(value, places);
      }
    });
  }

  #target(value: TargetValue, places: Pointer[]): void {
    places.push({ container: placeAt(value.value.toString(), this.#places) ?? null, index: 0 });
  }

  #value(value: InkValue | undefined): void {
    const held = value?.value;
    const print = this.#print;
    if (typeof held === 'number') return print.number(held);
    if (typeof held === 'boolean') return print.number(held ? 1 : 0);
    if (typeof held === 'string') { print.word(held); if (value && isPointerValue(value)) print.number(value.contextIndex); return; }
    if (held instanceof Map) return print.number(this.#list(held));
    print.word(String(held));
  }

  /** Of its items, in whatever order they came. */
  #list(list: ReadonlyMap<unknown, unknown>): number {
    const known = this.#lists.get(list);
    if (known !== undefined) return known;
    let sum = list.size;
    for (const key of list.keys()) { const [low, high] = halvesOf(String(key)); sum = (sum + Math.imul(low, 0x9e3779b1) + high) | 0; }
    this.#lists.set(list, sum);
    return sum;
  }

  /** Tells on to the next stop. */
  protected play(): Stop {
    const tags: string[] = [];
    let [words, first] = [0, -1];
    this.#beginStop();
    this.#assigned.clear();
    try {
      while (this.story.canContinue) {
        const text = this.story.Continue() ?? '';
        tags.push(...(this.story.currentTags ?? []));
        if (first === -1) first = this.#firstSite();
        for (const line of text.split('\n')) if (line.trim() !== '') words += line.trim().replace(SPEAKER, '').split(/\s+/).length;
      }
    } catch (cause) {
      return this.#failed(cause, tags);
    }
    const open = this.mark().choices.map(({ text, tags: own, sourcePath }) => ({ text: text.trim(), tags: own ?? [], site: this.#sites.get(sourcePath) ?? -1 }));
    return { open, words, first, last: this.#at, tags, failure: null };
  }

  #firstSite(): number {
    for (const object of outputOf(this.story) as readonly Placed[]) {
      const site = object[SITE];
      if (site !== undefined && isText(object) && object.value.trim() !== '') return site;
    }
    return -1;
  }

  /** Ink threw in the middle of a step: it is given a clean slate, and whoever walks goes back to a mark. */
  #failed(cause: unknown, tags: readonly string[]): Stop {
    const endless = cause instanceof Endless;
    const site = endless ? this.#round() : this.#at;
    const message = cause instanceof Error ? cause.message : String(cause);
    clearStep(this.story);
    this.#beginStop();
    this.story.ResetState();
    return { open: [], words: 0, first: -1, last: site, tags, failure: { kind: endless ? 'endless' : 'failed', message, site } };
  }

  /** Where the story itself goes round, not the functions that it calls on the way. */
  #round(): number {
    const { container, index } = lowestOf(this.story);
    const object = container?.content[Math.max(0, index)] ?? container;
    return (object as Placed | null)?.[SITE] ?? this.#at;
  }
}
