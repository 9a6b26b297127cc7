import { planWorth } from '../meeting/plan.ts';
import { BOTS, type BotName } from '../explore/bots.ts';
import { rollFrom, type Roll } from '../explore/roll.ts';
import type { Passage } from '../story/beat.ts';
import type { StoryRuntime } from '../story/runtime.ts';
import type { Scenario } from '../story/scenario.ts';
import type { Move } from '../tips/tips.ts';
import type { Around, Revisited } from './around.ts';
import type { Way } from './judge.ts';

/** What a way leads to: the mean of the three results at the end, 0 to 100, over the times it was played on from there. */
export interface WayAhead {
  readonly way: Way;
  readonly taken: boolean;
  readonly worth: number;
  readonly plays: number;
}

/** A decision, and where each way that was open leads. */
export interface Outlook {
  readonly decision: Revisited;
  readonly ways: readonly WayAhead[];
  /** What the words taken lead to. */
  readonly yours: number;
  /** What somebody comes to who says any of these. */
  readonly usual: number;
  /** Of those that lead furthest, the one played on most; it may be yours. */
  readonly best: WayAhead;
}

/**
 * How often each way is played on, round by round, and what share of the decisions, those with the largest swing,
 * go into the next: sequential halving (Karnin, Koren and Somekh 2013), so that most of the work is spent where
 * it decides something.
 */
const ROUNDS = [{ plays: 2, of: 1 }, { plays: 4, of: 0.4 }, { plays: 8, of: 0.5 }] as const;

/** Who plays on: one who follows the tips and one who says whatever comes, by turns. */
const PLAYERS: readonly BotName[] = ['tips', 'random'];
/** Decisions after which a meeting played on is taken as it stands. */
const LONGEST = 80;

export interface LookingAhead {
  /** After each round, of the decisions that were in it. */
  readonly outlooks: readonly Outlook[] | null;
  /** Of all there is to play, 0 to 1. */
  readonly share: number;
}

/**
 * Plays the meeting on from every way that was open at every decision, again and again, and yields how far it has come.
 * The same run gives the same outlooks: the dice are thrown alike for every way of a decision.
 */
export function* lookAhead({ decisions, runtime }: Around, scenario: Scenario): Generator<LookingAhead> {
  const trials = decisions.filter((decision) => waysOf(decision).length > 1).map((decision) => new Trial(decision));
  let chosen: readonly Trial[] = trials;
  const all = workOf(trials.length);
  let done = 0;
  for (const { plays, of } of ROUNDS) {
    chosen = chosen.toSorted((a, b) => b.swing - a.swing).slice(0, Math.ceil(chosen.length * of));
    for (const trial of chosen) {
      trial.play(runtime, scenario, plays);
      done += plays;
      yield { outlooks: null, share: done / all };
    }
    yield { outlooks: chosen.map((trial) => trial.outlook), share: done / all };
  }
}

function workOf(trials: number): number {
  let [left, work] = [trials, 0];
  for (const { plays, of } of ROUNDS) {
    left = Math.ceil(left * of);
    work += left * plays;
  }
  return Math.max(1, work);
}

/** What could be said at a decision, and what was taken; what one may always do is open everywhere and says little of this place. */
const waysOf = ({ taken, others }: Revisited): readonly Way[] => [taken, ...others.filter(({ choice }) => choice.table === undefined)];

/** One decision, being tried out. */
class Trial {
  readonly #decision: Revisited;
  readonly #ways: { readonly way: Way; sum: number; plays: number }[];

  constructor(decision: Revisited) {
    this.#decision = decision;
    this.#ways = waysOf(decision).map((way) => ({ way, sum: 0, plays: 0 }));
  }

  play(runtime: StoryRuntime, scenario: Scenario, times: number): void {
    const { waiting, moment, past } = this.#decision;
    const before = past.flatMap(({ chosen }) => chosen.moves);
    for (const each of this.#ways) {
      for (let time = 0; time < times; time++) {
        const followed = runtime.chooseAt(waiting, each.way.choice.index);
        if (!followed.ok) continue;
        const player = PLAYERS[each.plays % PLAYERS.length] as BotName;
        each.sum += playOn(runtime, scenario, followed.value, player, [...before, ...each.way.choice.moves], rollFrom(moment.number * 977 + each.plays));
        each.plays++;
      }
    }
  }

  get outlook(): Outlook {
    const ways = this.#ways.map(({ way, sum, plays }, place): WayAhead => ({ way, taken: place === 0, worth: plays > 0 ? sum / plays : 0, plays }));
    const [yours] = ways as [WayAhead, ...WayAhead[]];
    const usual = ways.reduce((sum, { worth }) => sum + worth, 0) / ways.length;
    return { decision: this.#decision, ways, yours: yours.worth, usual, best: ways.reduce((top, way) => (way.worth > top.worth ? way : top)) };
  }

  get swing(): number {
    const { yours, usual, best } = this.outlook;
    return Math.max(Math.abs(yours - usual), best.worth - yours);
  }
}

/** Plays a meeting to its end, and says what it came to: the mean of composure, common ground and plan. */
function playOn(runtime: StoryRuntime, scenario: Scenario, from: Passage, player: BotName, past: Move[], roll: Roll): number {
  let passage = from;
  for (let decisions = 0; passage.next.kind === 'choices' && decisions < LONGEST; decisions++) {
    const open = passage.next.options.filter(({ blocked }) => blocked === undefined);
    if (open.length === 0) break;
    const chosen = BOTS[player]({ meeting: runtime.meeting, lines: passage.lines, open, past }, roll);
    past.push(...chosen.moves);
    const followed = runtime.choose(chosen.index);
    if (!followed.ok) break;
    passage = followed.value;
  }
  const { composure, commonGround } = runtime.meeting;
  return (composure + commonGround + planWorth(runtime.meeting, scenario)) / 3;
}
