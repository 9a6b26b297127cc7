import { Story } from 'inkjs';
import { bound, clearStep, Endless } from './bounds.ts';
import { complaining, mannersFor } from './manners.ts';
import { eachContent, isAssignment, isChoicePoint, isContainer, isText, type Assignment, type Container, type Content } from './content.ts';
import { Distances, NOWHERE } from './distance.ts';
import { Flow } from './flow.ts';
import { choicesOf, fork, globalsOf, lowestOf, leanMarkOf, outputOf, tendLists, stateOf, type LeanMark } from './ink-state.ts';
import { Ledger } from './ledger.ts';
import { Past } from './past.ts';
import type { CompiledStory } from './runtime.ts';

export type { LeanMark as Mark } from './ink-state.ts';

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

/** Aims kept at hand, in bytes: each takes one for each thing in the story. */
const MOST_FOR_AIMS = 4e6;
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
  readonly #past: Past;
  readonly #ledger = new Ledger();
  readonly #distances: Distances;
  /** All choices of the story, and the position that each leads to. */
  readonly #choices: readonly { readonly site: number; readonly target: number }[];
  readonly #aims = new Map<number, Aim>();
  /** Things by their site. */
  readonly #objects: Content[] = [];
  readonly #sites = new Map<string, number>();
  readonly #readings = new Map<string, string>();
  readonly #assigned = new Map<string, number>();
  readonly #beginStop: () => void;
  readonly #complain: ReturnType<typeof complaining>;
  #at = -1;

  constructor(compiled: CompiledStory, seen?: Uint8Array) {
    const story = new Story(compiled.ink);
    this.story = story as unknown as Interpreter;
    const root = story.mainContentContainer as unknown as Container;
    const places = new Map<string, Container>();
    eachContent(root, (object, index) => {
      (object as Placed)[SITE] = index;
      this.#objects.push(object);
      if (isContainer(object)) places.set(object.path.toString(), object);
      else if (isChoicePoint(object)) this.#sites.set((object as unknown as Container).path.toString(), index);
    });
    this.seen = seen ?? new Uint8Array(this.#objects.length);
    this.#flow = new Flow(root, places);
    this.#past = new Past(this.#flow, places, this.#objects);
    this.#distances = new Distances(this.#flow);
    this.#choices = this.#objects.flatMap((object, site) => (isChoicePoint(object) ? [{ site, target: this.#flow.positionOf({ container: object.choiceTarget, index: 0 }) }] : []));
    // Not safe to call while Ink looks ahead: as in the game, so that the steps are the same.
    story.BindExternalFunction('words_end', () => 0, false);
    story.allowExternalFunctionFallbacks = true;
    this.#complain = complaining(mannersFor(compiled));
    // A walker has no use for single lines: without looking for each line's end, a stretch is told in one go, and twice as soon.
    this.story.ContinueSingleStep = () => {
      do {
        this.story.Step();
        if (!this.story.canContinue) this.story.TryFollowDefaultInvisibleChoice();
      } while (this.story.canContinue);
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
    this.#reset();
    this.story.onError = this.#complain;
    Object.assign(stateOf(this.story), { storySeed: seed, previousRandom: 0 });
    return this.play();
  }

  /** What is here, to come back to. Nothing may be played from here before one has come back to some mark. */
  mark(): LeanMark {
    return leanMarkOf(this.story, this.#past);
  }

  /** Takes a choice at a mark; the mark stays as it is. */
  choose(mark: LeanMark, index: number): Stop {
    const exit = mark.exits[index];
    if (!exit) throw new Error(`there is no choice ${index} at this mark`);
    fork(this.story, mark, exit);
    this.story.ChoosePath(exit.targetPath);
    return this.play();
  }

  /** Writes a mark down in a few whole numbers, to be read again from the mark that it came from. */
  record(mark: LeanMark, before: LeanMark): readonly number[] {
    return this.#ledger.write(mark, before);
  }

  /** The mark at the end of a row of records, each written on the one before. */
  recall(records: readonly ArrayLike<number>[], before: LeanMark): LeanMark {
    const mark = this.#ledger.read(records, before);
    return { ...mark, live: this.#past.from(mark.exits, mark.globals) };
  }

  /** The site of a choice by the record of the mark that it is open at. */
  siteAt(record: ArrayLike<number>, choice: number): number {
    return this.#sites.get(this.#ledger.sourceAt(record, choice)) ?? -1;
  }

  /** For each choice by its site: how many decisions after it the nearest of some sites may come; `NOWHERE` where none can. */
  distances(goals: Iterable<number>): Uint8Array {
    const positions = [...goals].map((site) => this.#positionOf(this.#objects[site]));
    const away = this.#distances.from(positions);
    const after = new Uint8Array(this.#objects.length).fill(NOWHERE);
    for (const { site, target } of this.#choices) after[site] = away[target] ?? NOWHERE;
    return after;
  }

  /** One site as a goal: how far each choice lies from it, and what decides whether one comes there (`variable x`, `visit path`). */
  aim(site: number): Aim {
    const known = this.#aims.get(site) ?? { away: this.distances([site]), deciding: new Set(this.#distances.deciding(this.#positionOf(this.#objects[site]))) };
    this.#aims.delete(site);
    this.#aims.set(site, known);
    const [oldest] = this.#aims.keys();
    if (this.#aims.size * this.#objects.length > MOST_FOR_AIMS && oldest !== undefined) this.#aims.delete(oldest);
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
  moved(from: LeanMark, to: LeanMark): readonly (readonly [reading: string, by: number])[] {
    const moved: [string, number][] = [];
    to.globals.changed(from.globals, (name, { value: now }, before) => {
      const old = before?.value;
      if (now instanceof Map) {
        const items = old instanceof Map ? old : new Map();
        for (const key of now.keys()) if (!items.has(key)) moved.push([this.#once(`item ${name} ${String(key)}`), 1]);
      } else {
        const by = Number(now) - Number(old);
        if (by !== 0 && !Number.isNaN(by)) moved.push([this.#once(`variable ${name}`), by]);
      }
    });
    to.visits.forEach((count, path) => { if (count !== from.visits.get(path)) moved.push([this.#once(`visit ${path}`), 1]); });
    return moved;
  }

  /** The same words as one object, since many keep them. */
  #once(reading: string): string {
    const known = this.#readings.get(reading);
    if (known === undefined) this.#readings.set(reading, reading);
    return known ?? reading;
  }

  /** Two states are the same when nothing that the story can still read tells them apart. */
  fingerprint(mark: LeanMark): readonly [low: number, high: number] {
    return this.#past.fingerprint(mark);
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
    const open = choicesOf(this.story).map(({ text, tags: own, sourcePath }) => ({ text: text.trim(), tags: own ?? [], site: this.#sites.get(sourcePath) ?? -1 }));
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
    this.#reset();
    return { open: [], words: 0, first: -1, last: site, tags, failure: { kind: endless ? 'endless' : 'failed', message, site } };
  }

  #reset(): void {
    this.story.ResetState();
    tendLists(this.story);
  }

  /** Where the story itself goes round, not the functions that it calls on the way. */
  #round(): number {
    const { container, index } = lowestOf(this.story);
    const object = container?.content[Math.max(0, index)] ?? container;
    return (object as Placed | null)?.[SITE] ?? this.#at;
  }
}
