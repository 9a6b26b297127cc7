import type { Replay } from '../run/replay.ts';
import type { Scenario } from '../story/scenario.ts';
import { TIPS } from '../tips/tips.ts';
import type { TurningPoint } from './debrief.ts';
import { findings, ruleFor, type Decision, type Way } from './judge.ts';
import type { Outlook } from './outlook.ts';
import type { Quotes } from './quotes.ts';
import { Thinking } from './thoughts.ts';

/** Points that your words have to bring beyond the usual, or less than the best, to count as a turning point. */
const LEAST = { lifted: 3, cost: 5 } as const satisfies Record<TurningPoint['kind'], number>;
/** Of each kind. */
const MOST = 2;

interface Swing { readonly outlook: Outlook; readonly kind: TurningPoint['kind']; readonly size: number }

/**
 * The decisions with the largest swing: what your words lead to, against what is usual there (where they brought more)
 * or against the best there was (where they brought less than both). One that looked the other way at the time, by its
 * curves or by what was heard, is left out: what one can see and what one is told should be the same.
 */
export function turningPoints(quotes: Quotes, outlooks: readonly Outlook[], played: Replay, scenario: Scenario): readonly TurningPoint[] {
  const thinking = new Thinking(played, scenario);
  const swings = outlooks.flatMap((outlook) => swingOf(outlook) ?? []).toSorted((a, b) => b.size - a.size);
  return (['lifted', 'cost'] as const)
    .flatMap((kind) => swings.filter((swing) => swing.kind === kind && swing.size >= LEAST[kind]).slice(0, MOST))
    .toSorted((a, b) => a.outlook.decision.moment.number - b.outlook.decision.moment.number)
    .map(({ outlook, kind }) => write(quotes, outlook, kind, thinking, scenario));
}

function swingOf(outlook: Outlook): Swing | null {
  const { yours, usual, best, decision: { moment: { before, after, passage } } } = outlook;
  const seen = after.composure - before.composure + after.commonGround - before.commonGround;
  if (yours > usual && seen >= 0) return { outlook, kind: 'lifted', size: yours - usual };
  if (yours < usual && seen <= 0 && findings(passage) === 0) return { outlook, kind: 'cost', size: best.worth - yours };
  return null;
}

function write(quotes: Quotes, { decision, yours, usual, best }: Outlook, kind: TurningPoint['kind'], thinking: Thinking, scenario: Scenario): TurningPoint {
  const { moment, leadUp } = decision;
  const { before, after } = moment;
  const why = kind === 'lifted' ? weightiest(decision, decision.taken)?.why : weightiest(decision, best.way)?.room;
  return {
    moment: moment.number, kind,
    heardBefore: quotes.lastSaid(leadUp),
    quote: quotes.chosen(moment),
    followed: quotes.followed(moment.passage),
    composure: { from: before.composure, to: after.composure },
    commonGround: { from: before.commonGround, to: after.commonGround },
    ahead: { yours: Math.round(yours), usual: Math.round(usual), best: Math.round(best.worth) },
    instead: best.taken ? null : best.way.choice.text,
    why: why?.replaceAll('{child}', scenario.child.name) ?? null,
    thoughts: thinking.at(moment),
  };
}

const weightiest = (decision: Decision, way: Way) =>
  TIPS.flatMap((tip) => ruleFor(tip, decision, way) ?? []).toSorted((a, b) => b.weight - a.weight)[0];
