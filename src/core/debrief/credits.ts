import type { Scenario } from '../story/scenario.ts';
import type { Move, Tip } from '../tips/tips.ts';
import type { Credit } from './debrief.ts';
import { ruleFor, worthOf, type Decision } from './judge.ts';
import type { Outlook } from './outlook.ts';
import type { Quotes } from './quotes.ts';

/** What earns a credit: moves, the tip they belong to, and what the row of the rubric that speaks for it must weigh at least. */
const KINDS = {
  silence: { moves: ['listen'], tip: 'listen', weight: 5 },
  pause: { moves: ['breathe', 'break', 'reschedule'], tip: 'strength', weight: 5 },
  leaving: { moves: ['end-respectfully', 'reconvene', 'ask-neutral'], tip: 'walk-away', weight: 4 },
} as const satisfies Record<Credit['kind'], { moves: readonly Move[]; tip: Tip; weight: number }>;

/** Points by which what was left may have led further, and leaving still was right: nobody can know it at the table. */
const DOUBT = 2;

/** Where saying nothing, stopping or leaving was the right thing: the best of each. Leaving is judged only once somebody has looked ahead. */
export function creditsOf(quotes: Quotes, decisions: readonly Decision[], outlooks: readonly Outlook[] | null, scenario: Scenario): readonly Credit[] {
  const ahead = new Map(outlooks?.map((outlook) => [outlook.decision.moment.number, outlook]));
  return (Object.keys(KINDS) as Credit['kind'][]).flatMap((kind) => {
    const { moves, tip, weight } = KINDS[kind];
    const right = decisions.flatMap((decision) => {
      const { moment, taken } = decision;
      if (!moment.chosen.moves.some((move) => (moves as readonly Move[]).includes(move))) return [];
      const rule = ruleFor(tip, decision, taken);
      const outlook = ahead.get(moment.number);
      if (!rule || rule.weight < weight || worthOf(moment.before, taken) < 0) return [];
      if (kind === 'leaving' ? !outlook || outlook.yours < outlook.usual - DOUBT : outlook && outlook.yours < outlook.usual - DOUBT) return [];
      return [{ decision, rule, worth: worthOf(moment.before, taken) }];
    });
    const best = right.toSorted((a, b) => b.rule.weight - a.rule.weight || b.worth - a.worth)[0];
    if (!best) return [];
    const { moment } = best.decision;
    return [{ kind, moment: moment.number, quote: quotes.chosen(moment), followed: quotes.followed(moment.passage), why: best.rule.why.replaceAll('{child}', scenario.child.name) }];
  });
}
