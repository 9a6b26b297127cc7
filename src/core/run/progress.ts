import type { Scenario } from '../story/scenario.ts';
import { TIPS, type Tip } from '../tips/tips.ts';
import type { Practice, Results } from './results.ts';

/** What one meeting came to: the results from 0 to 100, and how much of what there was to hear and give. */
export interface Stand {
  readonly composure: number;
  readonly commonGround: number;
  readonly plan: number;
  readonly heard: number;
  /** What can be heard at all in the hand of that meeting. */
  readonly couldHear: number;
  readonly gives: number;
  readonly couldGive: number;
}

/** One meeting's practice of a tip; `share` from 0 to 1, null where neither it nor its opposite came up. */
export interface TipPoint extends Practice { readonly share: number | null }

export interface Progress {
  readonly first: Stand;
  readonly last: Stand;
  readonly tips: Readonly<Record<Tip, readonly TipPoint[]>>;
}

/** From the first meeting to the last; null before there are two. `meetings` in the order in which they were had. */
export function progressOf(meetings: readonly Results[], scenario: Scenario): Progress | null {
  const [first, last] = [meetings[0], meetings.at(-1)];
  if (!first || !last || meetings.length < 2) return null;
  const series = TIPS.map((tip) => [tip, meetings.map(({ tips }) => pointOf(tips[tip]))]);
  return { first: standOf(first, scenario), last: standOf(last, scenario), tips: Object.fromEntries(series) as Progress['tips'] };
}

function standOf({ composure, commonGround, plan, hand, heard, offered }: Results, scenario: Scenario): Stand {
  const couldHear = scenario.heard.filter(({ hands }) => hands === undefined || hands.includes(hand)).length;
  return { composure, commonGround, plan, heard: heard.length, couldHear, gives: offered.length, couldGive: scenario.offered.length };
}

const pointOf = ({ practised, against }: Practice): TipPoint =>
  ({ practised, against, share: practised + against === 0 ? null : practised / (practised + against) });
