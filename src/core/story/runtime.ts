import { Story } from 'inkjs';
import { err, ok, type Result } from '../result.ts';
import type { Meeting, MeetingEvent } from '../meeting/meeting.ts';
import { updateAll } from '../meeting/meeting.ts';
import type { Choice, Choices, End, Line, Passage, Speaker, Staging } from './beat.ts';
import { bound, clearStep, Endless } from './bounds.ts';
import { exitOf, fork, markOf, waitAt, type Mark } from './ink-state.ts';
import { Broken, broken, complaining, mannersFor, type Manners } from './manners.ts';
import { MOVE_AT_THE_TABLE } from '../tips/tips.ts';
import { speakerNamed, YOU } from './speaker.ts';
import { parseTag, type Names, type Tag } from './tags.ts';
import type { Scenario } from './scenario.ts';
import { readEvents, type Variables } from './variables.ts';

/** A story as the build leaves it: Ink's own JSON, a hash of it, and what was said of it beside. */
export interface CompiledStory {
  readonly ink: string;
  readonly hash: string;
  /** Brought by a player, and not written for us: see `manners.ts`. */
  readonly anyInk?: true;
}

export interface StoryError {
  readonly code: 'story/unreadable' | 'story/failed' | 'story/bad-tag' | 'story/unknown-speaker' | 'story/no-ending' | 'story/no-such-choice' | 'story/endless';
  readonly message: string;
}

export interface StoryRuntime {
  /** Where the meeting stands after all the words so far. */
  readonly meeting: Meeting;
  /** The words up to the first decision. */
  begin(): Result<Passage, StoryError>;
  /** Takes one of the choices last offered and returns what follows. */
  choose(index: number): Result<Passage, StoryError>;
  /** Where it waits for a choice now; stays good whatever is played from it. */
  waiting(): Waiting;
  /** Goes to where it waited before, and takes a choice there. */
  chooseAt(waiting: Waiting, index: number): Result<Passage, StoryError>;
  /** What a choice would bring, without taking it. */
  peek(index: number): Result<Peek, StoryError>;
}

export interface Peek {
  readonly passage: Passage;
  readonly meeting: Meeting;
}

/** A decision to come back to. */
export interface Waiting {
  readonly meeting: Meeting;
  readonly offered: Choices | null;
  readonly ink: Mark;
  readonly variables: Variables;
  readonly ending: End['ending'] | null;
}

/** More choices at once than this are no choice: a story that comes to them has gone round somewhere. */
const MOST_CHOICES = 200;

interface Pending { line: Omit<Line, 'events'>; events: MeetingEvent[] }

/** Opens a compiled story with its seed pinned, so that the same choices give the same words. */
export function openStory(compiled: CompiledStory, scenario: Scenario, seed: number): Result<StoryRuntime, StoryError> {
  try {
    const story = tellAnew(compiled);
    const manners = mannersFor(compiled);
    pin(story, seed);
    story.onError = complaining(manners);
    return ok(new InkRuntime(story, scenario, manners));
  } catch (cause) {
    return err({ code: 'story/unreadable', message: `The story “${scenario.title}” can't be opened: ${String(cause)}` });
  }
}

const parsed = new WeakMap<CompiledStory, Story>();

/** Reading Ink's JSON takes thirty times as long as starting a story over, so its tree, which never changes, is read once and shared. */
function tellAnew(compiled: CompiledStory): Story {
  const first = parsed.get(compiled) ?? new Story(compiled.ink);
  parsed.set(compiled, first);
  const story = new Story(first.mainContentContainer, [...(first.listDefinitions?.lists ?? [])]);
  story.ResetState();
  return story;
}

function pin(story: Story, seed: number): void {
  story.state.storySeed = seed;
  story.state.previousRandom = 0;
  // Not safe to call while Ink looks ahead past a line: so effects always arrive after the words they belong to.
  story.BindExternalFunction('words_end', () => 0, false);
  story.allowExternalFunctionFallbacks = true;
}

class InkRuntime implements StoryRuntime {
  readonly #story: Story;
  readonly #manners: Manners;
  readonly #beginPassage: () => void;
  readonly #names: Names;
  readonly #known = new Map<string, Tag | null>();
  readonly #speakers: ReadonlyMap<string, Speaker>;
  #before: Variables;
  /** What moved before anything was said. */
  #carried: MeetingEvent[] = [];
  #offered: Choices | null = null;
  #ending: End['ending'] | null = null;
  meeting: Meeting;

  constructor(story: Story, scenario: Scenario, manners: Manners) {
    this.#story = story;
    this.#manners = manners;
    this.#beginPassage = bound(story);
    this.#names = { people: scenario.cast.map((person) => person.id), scenes: scenario.scenes.map((scene) => scene.id) };
    this.#speakers = new Map<string, Speaker>([
      [YOU, { kind: 'you' }],
      ...scenario.cast.map((person): [string, Speaker] => [person.name, { kind: 'person', id: person.id }]),
    ]);
    const { meeting, variables } = readEvents.start(story.variablesState, this.#names.people);
    this.meeting = meeting;
    this.#before = variables;
  }

  begin(): Result<Passage, StoryError> {
    return this.#play([], () => undefined);
  }

  choose(index: number): Result<Passage, StoryError> {
    return this.chooseAt(this.waiting(), index);
  }

  waiting(): Waiting {
    return { meeting: this.meeting, offered: this.#offered, ink: markOf(this.#story), variables: this.#before, ending: this.#ending };
  }

  chooseAt(waiting: Waiting, index: number): Result<Passage, StoryError> {
    const choice = waiting.offered?.options.find((option) => option.index === index);
    const ink = waiting.ink.choices[index];
    if (!choice || !ink) return err({ code: 'story/no-such-choice', message: `There is no choice ${index} here.` });
    if (choice.blocked !== undefined) return err({ code: 'story/no-such-choice', message: `“${choice.text}” needs more composure than there is.` });
    this.#standAt(waiting);
    return this.#play([spoken(choice)], () => {
      fork(this.#story, waiting.ink, exitOf(ink));
      (this.#story as unknown as { ChoosePath(path: object): void }).ChoosePath(ink.targetPath);
    });
  }

  peek(index: number): Result<Peek, StoryError> {
    const here = this.waiting();
    const followed = this.chooseAt(here, index);
    const { meeting } = this;
    this.#standAt(here);
    waitAt(this.#story, here.ink);
    return followed.ok ? ok({ passage: followed.value, meeting }) : followed;
  }

  #standAt({ meeting, variables, offered, ending }: Waiting): void {
    this.meeting = meeting;
    this.#before = variables;
    this.#offered = offered;
    this.#ending = ending;
    this.#carried = [];
  }

  /** Ink throws at a broken story; here that becomes a value, with the story's own words for it. */
  #play(lines: Pending[], enter: () => void): Result<Passage, StoryError> {
    try {
      this.#beginPassage();
      enter();
      this.#tell(lines);
      return ok({ lines: finished(lines), next: this.#decision() });
    } catch (cause) {
      clearStep(this.#story);
      this.#offered = null;
      const message = cause instanceof Error ? cause.message : String(cause);
      const end = this.#manners.failed(message);
      if (end) return ok({ lines: finished(lines), next: { kind: 'end', ...end } });
      return err(cause instanceof Broken ? cause.error : { code: cause instanceof Endless ? 'story/endless' : 'story/failed', message });
    }
  }

  #tell(lines: Pending[]): void {
    const { mostLines } = this.#manners;
    for (let steps = 0; this.#story.canContinue; steps++) {
      if (steps > mostLines) throw broken('story/endless', `more than ${mostLines} lines without a choice, after “${lines.at(-1)?.line.text ?? ''}”`);
      this.#step(lines);
    }
    const [chosen, first] = lines;
    if (chosen?.line.chosen && first && this.#manners.repeats(chosen.line.text, first.line.text)) lines.splice(0, 2, merged(chosen, first));
  }

  /** One line of Ink. What moved before its words belongs to the line before it. */
  #step(lines: Pending[]): void {
    const text = (this.#story.Continue() ?? '').trim();
    const tags = this.#tags(this.#story.currentTags ?? [], text);
    const moved = this.#moved();
    const last = lines.at(-1);
    const entered = tags.flatMap(entering);
    this.meeting = updateAll(this.meeting, [...moved, ...entered]);
    for (const tag of tags) if (tag.key === 'ending') this.#ending = tag.value;
    (last?.events ?? this.#carried).push(...moved);
    if (text === '') return;
    lines.push({ line: { kind: 'line', ...this.#said(text), staging: staging(tags) }, events: [...this.#carried.splice(0), ...entered] });
  }

  #moved(): MeetingEvent[] {
    const { events, variables } = readEvents.since(this.#before, this.#story.variablesState, this.#names.people);
    this.#before = variables;
    return events;
  }

  #said(text: string): { speaker: Speaker; text: string } {
    const colon = text.indexOf(': ');
    const speaker = this.#speakers.get(text.slice(0, Math.max(0, colon)));
    if (speaker) return { speaker, text: text.slice(colon + 2) };
    const name = speakerNamed(text);
    return name === null ? { speaker: { kind: 'narration' }, text } : this.#manners.stranger(name, text, [...this.#speakers.keys()]);
  }

  #tags(raw: readonly string[], text: string): Tag[] {
    return raw.flatMap((tag) => {
      const known = this.#known.get(tag);
      if (known !== undefined) return known ?? [];
      const read = parseTag(tag, this.#names);
      const taken = read.ok ? read.value : this.#manners.strangeTag(`${read.error.message} (in “${text}”)`);
      this.#known.set(tag, taken);
      return taken ?? [];
    });
  }

  #decision(): Choices | End {
    const open = this.#story.currentChoices;
    if (open.length > MOST_CHOICES) throw broken('story/endless', `${open.length} choices are open here at once: more than anybody can read`);
    if (open.length > 0) return (this.#offered = { kind: 'choices', options: open.map((choice) => this.#choice(choice)) });
    this.#offered = null;
    return { kind: 'end', ending: this.#ending ?? this.#manners.noEnding() };
  }

  #choice(ink: Story['currentChoices'][number]): Choice {
    const tags = this.#tags(ink.tags ?? [], ink.text);
    const tone = tags.find((tag) => tag.key === 'tone');
    const table = tags.find((tag) => tag.key === 'table');
    const needs = tags.find((tag) => tag.key === 'needs');
    return {
      index: ink.index,
      path: ink.pathStringOnChoice,
      text: ink.text.trim(),
      moves: tags.flatMap((tag) => (tag.key === 'move' ? [tag.value] : tag.key === 'table' ? [MOVE_AT_THE_TABLE[tag.value]] : [])),
      ...(tone && { tone: tone.value }),
      ...(table && { table: table.value }),
      ...(needs && needs.value > this.meeting.composure && { blocked: needs.value }),
    };
  }
}

function entering(tag: Tag): readonly MeetingEvent[] {
  if (tag.key === 'scene') return [{ kind: 'sceneEntered', scene: tag.value }];
  return tag.key === 'place' ? [{ kind: 'placeEntered', place: tag.value }] : [];
}

const merged = (chosen: Pending, first: Pending): Pending => ({ line: { ...first.line, chosen: true }, events: [...chosen.events, ...first.events] });

const finished = (lines: readonly Pending[]): readonly Line[] => lines.map(({ line, events }) => ({ ...line, events }));

function staging(tags: readonly Tag[]): Staging {
  const found: { -readonly [K in keyof Staging]: Staging[K] } = {};
  for (const tag of tags) {
    if (tag.key === 'mood') found.mood = tag.value;
    if (tag.key === 'gesture') found.gesture = tag.value;
    if (tag.key === 'look') found.gaze = tag.value;
    if (tag.key === 'shot') found.shot = tag.value;
    if (tag.key === 'thing') found.thing = tag.value;
  }
  return found;
}

/** A choice in quotation marks is said; any other is done, and stands as what you notice. */
function spoken(choice: Choice): Pending {
  const said = /^[“"](.+)[”"]$/s.exec(choice.text)?.[1];
  const speaker: Speaker = { kind: said === undefined ? 'narration' : 'you' };
  return { line: { kind: 'line', speaker, text: said ?? choice.text, staging: {}, chosen: true }, events: [] };
}
