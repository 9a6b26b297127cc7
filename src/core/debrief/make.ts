import { planWorth } from '../meeting/plan.ts';
import { ok, type Result } from '../result.ts';
import { linesOf, replay, type Moment, type Replay } from '../run/replay.ts';
import type { Run } from '../run/run.ts';
import type { Line, Passage } from '../story/beat.ts';
import { openStory, type CompiledStory, type StoryError } from '../story/runtime.ts';
import type { Scenario } from '../story/scenario.ts';
import { TIPS } from '../tips/tips.ts';
import { findings, missed, strongest, worksAgainst, worthOf, type Decision, type Verdict, type Way } from './judge.ts';
import { transcriptOf } from './transcript.ts';
import type { Curve, CurvePoint, Debrief, Pair, PersonLeaves, Preparation, Quote, TakeAlong, TipView, Unsaid } from './debrief.ts';

/** The debrief of a finished run: every quoted word was said in it. Fails only where the story does. */
export function makeDebrief(story: CompiledStory, scenario: Scenario, run: Run, preparation: Preparation): Result<Debrief, StoryError> {
  const played = replay(story, scenario, run);
  if (!played.ok) return played;
  const decisions = lookAround(story, scenario, run, played.value);
  if (!decisions.ok) return decisions;
  return ok(write(new Quotes(played.value, scenario), decisions.value, played.value, scenario, preparation));
}

/** Plays the run once more and looks down every way that was open at each decision. */
function lookAround(story: CompiledStory, scenario: Scenario, run: Run, played: Replay): Result<readonly Decision[], StoryError> {
  const opened = openStory(story, scenario, run.seed);
  if (!opened.ok) return opened;
  const runtime = opened.value;
  const begun = runtime.begin();
  if (!begun.ok) return begun;
  const decisions: Decision[] = [];
  let leadUp = played.opening;
  for (const [number, moment] of played.moments.entries()) {
    const others = moment.offered
      .filter((choice) => choice !== moment.chosen && choice.blocked === undefined)
      .flatMap((choice): Way[] => {
        const peek = runtime.peek(choice.index);
        return peek.ok ? [{ choice, passage: peek.value.passage, after: peek.value.meeting }] : [];
      });
    const taken: Way = { choice: moment.chosen, passage: moment.passage, after: moment.after };
    decisions.push({ moment, leadUp, taken, others, past: played.moments.slice(0, number) });
    const moved = runtime.choose(moment.chosen.index);
    if (!moved.ok) return moved;
    leadUp = moment.passage;
  }
  return ok(decisions);
}

/** Finds where in the run a line stands, and whose it is. */
class Quotes {
  readonly lines: readonly Line[];
  readonly #moments = new Map<Line, number>();
  readonly #names: ReadonlyMap<string, string>;
  readonly #numbers: ReadonlyMap<Line, number>;

  constructor(played: Replay, scenario: Scenario) {
    this.lines = linesOf(played);
    this.#numbers = new Map(this.lines.map((line, number) => [line, number]));
    for (const moment of played.moments) for (const line of moment.passage.lines) this.#moments.set(line, moment.number);
    this.#names = new Map(scenario.cast.map((person) => [person.id, person.name]));
  }

  of(line: Line): Quote {
    const { speaker } = line;
    const name = speaker.kind === 'person' ? (this.#names.get(speaker.id) ?? speaker.id) : speaker.kind === 'you' ? 'You' : null;
    return { line: this.#numbers.get(line) ?? 0, moment: this.#moments.get(line) ?? null, speaker: name, words: line.text };
  }

  chosen(moment: Moment): Quote {
    const line = moment.passage.lines.find((each) => each.chosen);
    if (!line) throw new Error(`decision ${moment.number} has no words of its own`);
    return this.of(line);
  }

  /** What answered a choice: the line that gave something away, else the first that someone said. */
  followed(passage: Passage): Quote | null {
    const answers = passage.lines.filter((line) => !line.chosen);
    const line = answers.find((each) => each.events.some((event) => event.kind === 'heard'))
      ?? answers.find((each) => each.speaker.kind === 'person') ?? answers[0];
    return line ? this.of(line) : null;
  }
}

function write(quotes: Quotes, decisions: readonly Decision[], played: Replay, scenario: Scenario, preparation: Preparation): Debrief {
  const { meeting, next } = played;
  const { notebook } = meeting;
  const textOf = (list: readonly { id: string; text: string }[], ids: readonly string[]): readonly string[] =>
    ids.flatMap((id) => list.find((entry) => entry.id === id)?.text ?? []);
  const finding = (id: string) => scenario.heard.find((entry) => entry.id === id);
  const person = (id: string) => scenario.cast.find((each) => each.id === id);
  return {
    ending: next.kind === 'end' && next.ending !== 'the-end' ? next.ending : 'ended-respectfully',
    composure: curve(quotes, played.start.composure, 'composureMoved'),
    commonGround: curve(quotes, played.start.commonGround, 'groundMoved'),
    plan: planWorth(meeting, scenario),
    agreed: textOf(scenario.agreed, notebook.agreed),
    leftOpen: textOf(scenario.agreed, notebook.leftOpen),
    people: scenario.cast.map((each) => leaving(each, played)),
    tips: tipViews(quotes, decisions, scenario),
    beneath: scenario.hands.find((hand) => hand.id === meeting.hand)?.beneath ?? '',
    heard: notebook.heard.flatMap((id) => {
      const entry = finding(id);
      return entry ? [{ name: person(entry.who)?.name ?? entry.who, text: entry.text }] : [];
    }),
    unsaid: unsaid(played, scenario),
    pair: pairOf(quotes, decisions),
    gives: {
      planned: textOf(scenario.offered, preparation.couldGive),
      offered: textOf(scenario.offered, notebook.offered),
      kept: textOf(scenario.offered, preparation.couldGive.filter((id) => notebook.offered.includes(id))),
    },
    matters: { planned: textOf(scenario.asked, preparation.matters), asked: textOf(scenario.asked, notebook.asked) },
    notebook,
    page: takeAlong(quotes, decisions, scenario, preparation, played),
    transcript: transcriptOf(played, scenario),
  };
}

function curve(quotes: Quotes, start: number, kind: 'composureMoved' | 'groundMoved'): Curve {
  const points = quotes.lines.flatMap((line, number): CurvePoint[] => {
    const moves = line.events.flatMap((event) => (event.kind === kind ? [event] : []));
    const last = moves.at(-1);
    if (!last) return [];
    return [{ line: number, value: last.to, by: moves.reduce((sum, event) => sum + event.by, 0), quote: quotes.of(line) }];
  });
  return { start, end: points.at(-1)?.value ?? start, points };
}

/** Trust gained or lost over the meeting from which on someone leaves another way than they came. */
const CLOSER = 2;
const FARTHER = -1;

function leaving(person: Scenario['cast'][number], played: Replay): PersonLeaves {
  const change = (played.meeting.trust[person.id] ?? 0) - (played.start.trust[person.id] ?? 0);
  const how = change >= CLOSER ? 'closer' : change <= FARTHER ? 'farther' : 'same';
  const moodAfter = how === 'closer' ? 'warm' : how === 'farther' ? 'guarded' : 'neutral';
  const { id, name, role, look } = person;
  return { id, name, role, look, leaving: how, words: person.leaves[how], moodBefore: 'neutral', moodAfter };
}

function tipViews(quotes: Quotes, decisions: readonly Decision[], scenario: Scenario): readonly TipView[] {
  const named = (text: string): string => text.replaceAll('{child}', scenario.child.name);
  const spoken = new Set<number>();
  return TIPS.map((tip): TipView => {
    const strong = strongest(tip, decisions);
    if (strong) spoken.add(strong.decision.moment.number);
    const chance = missed(tip, decisions, spoken);
    if (chance) spoken.add(chance.decision.moment.number);
    return {
      tip,
      strongest: strong && { ...placed(quotes, strong), followed: quotes.followed(strong.way.passage), why: named(strong.rule.why) },
      missed: chance && { ...placed(quotes, chance), heardBefore: lastSaid(quotes, chance.decision.leadUp), instead: chance.way.choice.text, why: named(chance.rule.room) },
    };
  });
}

const placed = (quotes: Quotes, { decision }: Verdict) => ({ moment: decision.moment.number, quote: quotes.chosen(decision.moment) });

function lastSaid(quotes: Quotes, passage: Passage): Quote | null {
  const line = passage.lines.findLast((each) => !each.chosen);
  return line ? quotes.of(line) : null;
}

function unsaid(played: Replay, scenario: Scenario): readonly Unsaid[] {
  const { hand, notebook } = played.meeting;
  return scenario.heard
    .filter((entry) => !notebook.heard.includes(entry.id) && (!entry.hands || (hand !== null && entry.hands.includes(hand))))
    .flatMap((entry): Unsaid[] => {
      const person = scenario.cast.find((each) => each.id === entry.who);
      return person ? [{ name: person.name, look: person.look, text: entry.unsaid, opens: entry.opens }] : [];
    });
}

/** Two moments of one tip from both sides: where it opened something, and where the words worked against it or brought least. */
function pairOf(quotes: Quotes, decisions: readonly Decision[]): Pair | null {
  const side = (decision: Decision) => ({ quote: quotes.chosen(decision.moment), followed: quotes.followed(decision.moment.passage) });
  const spoken = decisions.filter((decision) => decision.taken.choice.table === undefined && decision.moment.passage.lines.some((line) => line.speaker.kind === 'person'));
  for (const tip of ['listen', 'strength', 'common-ground', 'win-win', 'walk-away'] as const) {
    const strong = strongest(tip, spoken);
    const other = least(spoken.filter((decision) => decision !== strong?.decision && worksAgainst(tip, decision.taken.choice)));
    if (strong && other) return { first: side(strong.decision), second: side(other) };
  }
  const ranked = [...spoken].sort((a, b) => worthOf(b.moment.before, b.taken) - worthOf(a.moment.before, a.taken));
  const [first, second] = [ranked[0], ranked.at(-1)];
  return first && second && first !== second ? { first: side(first), second: side(second) } : null;
}

const least = (decisions: readonly Decision[]): Decision | null =>
  decisions.reduce<Decision | null>((low, each) => (low && worthOf(low.moment.before, low.taken) <= worthOf(each.moment.before, each.taken) ? low : each), null);

/** How many of each stand on the sheet: it has to fit one side. */
const ON_THE_SHEET = { questions: 7, gives: 5, asks: 5 } as const;

function takeAlong(quotes: Quotes, decisions: readonly Decision[], scenario: Scenario, preparation: Preparation, played: Replay): TakeAlong {
  const own = decisions
    .filter(({ taken }) => taken.choice.moves.some((move) => move.startsWith('ask-') && move !== 'ask-leading') && findings(taken.passage) > 0)
    .map(({ moment }) => quotes.chosen(moment).words);
  const { notebook } = played.meeting;
  const entries = (list: readonly { id: string; text: string }[], ids: readonly string[]) => list.filter((entry) => ids.includes(entry.id)).map((entry) => entry.text);
  return {
    questions: unique([...own, ...scenario.page.questions]).slice(0, ON_THE_SHEET.questions),
    gives: unique([...entries(scenario.offered, preparation.couldGive), ...entries(scenario.offered, notebook.offered)]).slice(0, ON_THE_SHEET.gives),
    asks: unique([...entries(scenario.asked, preparation.matters), ...entries(scenario.agreed, notebook.leftOpen), ...entries(scenario.asked, notebook.asked)]).slice(0, ON_THE_SHEET.asks),
    phrases: scenario.page.phrases,
    pauses: scenario.page.pauses,
    rights: scenario.rights,
  };
}

const unique = (list: readonly string[]): readonly string[] => [...new Set(list)];
