import { planWorth } from '../meeting/plan.ts';
import { ok, type Result } from '../result.ts';
import { replay, type Replay } from '../run/replay.ts';
import type { Run } from '../run/run.ts';
import type { CompiledStory, StoryError } from '../story/runtime.ts';
import type { Scenario } from '../story/scenario.ts';
import { TIPS } from '../tips/tips.ts';
import { lookAround, type Revisited } from './around.ts';
import { creditsOf } from './credits.ts';
import { findings, missed, strongest, worksAgainst, worthOf, type Decision, type Verdict } from './judge.ts';
import type { Curve, CurvePoint, Debrief, Pair, PersonLeaves, Preparation, TakeAlong, TipView, Unsaid } from './debrief.ts';
import { lookAhead, type Outlook } from './outlook.ts';
import { Quotes } from './quotes.ts';
import { transcriptOf } from './transcript.ts';
import { turningPoints } from './turning.ts';

/** What a debrief is made from: the run as it was played, and what was seen of the ways not gone. */
export interface Hindsight {
  readonly played: Replay;
  /** Empty as long as nobody has looked. */
  readonly decisions: readonly Revisited[];
  /** Null as long as nobody has looked ahead. */
  readonly outlooks: readonly Outlook[] | null;
}

/** The debrief of a run: every quoted word was said in it. */
export const debriefOf = (hindsight: Hindsight, scenario: Scenario, preparation: Preparation): Debrief =>
  write(new Quotes(hindsight.played, scenario), hindsight, scenario, preparation);

export interface Deepening {
  /** Absent where only more of the way has been gone. */
  readonly debrief?: Debrief;
  /** Of the look ahead, 0 to 1. */
  readonly share: number;
}

/** The debrief as it deepens: looked around first, then ahead, round by round. Stops where the story fails. */
export function* deepen(story: CompiledStory, scenario: Scenario, run: Run, preparation: Preparation): Generator<Deepening> {
  const played = replay(story, scenario, run);
  const around = played.ok ? lookAround(story, scenario, run, played.value) : played;
  if (!played.ok || !around.ok) return;
  const { decisions } = around.value;
  const of = (outlooks: readonly Outlook[] | null): Debrief => debriefOf({ played: played.value, decisions, outlooks }, scenario, preparation);
  yield { debrief: of(null), share: 0 };
  let last = false;
  for (const { outlooks, share } of lookAhead(around.value, scenario)) {
    yield outlooks ? { debrief: of(outlooks), share } : { share };
    last = outlooks !== null;
  }
  if (!last) yield { debrief: of([]), share: 1 };
}

/** The debrief with one step down every way that was open, and no look further ahead. Fails only where the story does. */
export function makeDebrief(story: CompiledStory, scenario: Scenario, run: Run, preparation: Preparation): Result<Debrief, StoryError> {
  const played = replay(story, scenario, run);
  if (!played.ok) return played;
  const around = lookAround(story, scenario, run, played.value);
  return around.ok ? ok(debriefOf({ played: played.value, decisions: around.value.decisions, outlooks: null }, scenario, preparation)) : around;
}

function write(quotes: Quotes, { played, decisions, outlooks }: Hindsight, scenario: Scenario, preparation: Preparation): Debrief {
  const { meeting, next } = played;
  const { notebook } = meeting;
  const textOf = (list: readonly { id: string; text: string }[], ids: readonly string[]): readonly string[] =>
    ids.flatMap((id) => list.find((entry) => entry.id === id)?.text ?? []);
  const finding = (id: string) => scenario.heard.find((entry) => entry.id === id);
  const person = (id: string) => scenario.cast.find((each) => each.id === id);
  const turning = outlooks && turningPoints(quotes, outlooks, played, scenario);
  return {
    looked: outlooks ? 'ahead' : decisions.length > 0 || played.moments.length === 0 ? 'around' : 'back',
    turning,
    credits: creditsOf(quotes, decisions, outlooks, scenario),
    ending: next.kind === 'end' && next.ending !== 'the-end' ? next.ending : null,
    composure: curve(quotes, played.start.composure, 'composureMoved'),
    commonGround: curve(quotes, played.start.commonGround, 'groundMoved'),
    plan: planWorth(meeting, scenario),
    agreed: textOf(scenario.agreed, notebook.agreed),
    leftOpen: textOf(scenario.agreed, notebook.leftOpen),
    people: scenario.cast.map((each) => leaving(each, played)),
    tips: tipViews(quotes, decisions, scenario, new Set(turning?.filter(({ kind }) => kind === 'lifted').map(({ moment }) => moment))),
    beneath: scenario.hands.find((hand) => hand.id === meeting.hand)?.beneath ?? '',
    heard: notebook.heard.flatMap((id) => {
      const entry = finding(id);
      return entry ? [{ name: person(entry.who)?.name ?? entry.who, text: entry.text }] : [];
    }),
    unsaid: unsaid(played, decisions, scenario),
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

/** `kept`: moments that made the meeting go better, where nothing else need be tried. */
function tipViews(quotes: Quotes, decisions: readonly Decision[], scenario: Scenario, kept: ReadonlySet<number>): readonly TipView[] {
  const named = (text: string): string => text.replaceAll('{child}', scenario.child.name);
  const spoken = new Set<number>();
  return TIPS.map((tip): TipView => {
    const strong = strongest(tip, decisions);
    if (strong) spoken.add(strong.decision.moment.number);
    const chance = missed(tip, decisions, new Set([...spoken, ...kept]));
    if (chance) spoken.add(chance.decision.moment.number);
    return {
      tip,
      strongest: strong && { ...placed(quotes, strong), followed: quotes.followed(strong.way.passage), why: named(strong.rule.why) },
      missed: chance && { ...placed(quotes, chance), heardBefore: quotes.lastSaid(chance.decision.leadUp), instead: chance.way.choice.text, why: named(chance.rule.room) },
    };
  });
}

const placed = (quotes: Quotes, { decision }: Verdict) => ({ moment: decision.moment.number, quote: quotes.chosen(decision.moment) });

function unsaid(played: Replay, decisions: readonly Decision[], scenario: Scenario): readonly Unsaid[] {
  const { hand, notebook } = played.meeting;
  return scenario.heard
    .filter((entry) => !notebook.heard.includes(entry.id) && (!entry.hands || (hand !== null && entry.hands.includes(hand))))
    .flatMap((entry): Unsaid[] => {
      const person = scenario.cast.find((each) => each.id === entry.who);
      return person ? [{ name: person.name, look: person.look, text: entry.unsaid, opens: entry.opens, couldAsk: couldAsk(entry.id, decisions) }] : [];
    });
}

/** Words that were open in this very meeting and would have brought it out, the first time they were. */
function couldAsk(entry: string, decisions: readonly Decision[]): Unsaid['couldAsk'] {
  for (const { moment, others } of decisions) {
    const way = others.find(({ passage }) => passage.lines.some(({ events }) => events.some((event) => event.kind === 'heard' && event.entry === entry)));
    if (way) return { moment: moment.number, words: way.choice.text };
  }
  return null;
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
