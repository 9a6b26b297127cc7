import { TIPS } from '../tips/tips.ts';
import { TELL_SEEKERS, type BotName } from './bots.ts';
import { standing, together, type Outcome } from './tournament.ts';

/** Something that a meeting should teach, and whether playing it shows so. */
export interface Lesson { readonly holds: boolean; readonly sentence: string }

/** Points that a left-out tip has to cost on the three results together. */
const VISIBLE = 1.5;
/** Shares of meetings in which a term was agreed have to differ so much between hands. */
const DIFFERENT = 0.25;

/** What a meeting should teach, after `STORIES.md`: the tips lead, each is worth something, nothing gives the best words away, and what lies beneath matters. */
export function lessonsOf(outcomes: ReadonlyMap<BotName, readonly Outcome[]>): readonly Lesson[] {
  const standings = [...outcomes].map(([bot, each]) => standing(bot, each));
  const random = outcomes.get('random') ?? [];
  // Whoever plays by most of the tips: enough meetings to tell the hands apart.
  const ofTips = [...outcomes].flatMap(([bot, each]) => (bot === 'tips' || bot.startsWith('without-') ? each : []));
  const scores = new Map(standings.map((each) => [each.bot, together(each)]));
  const score = (bot: BotName): number => scores.get(bot) ?? 0;
  const lead = score('tips');
  const others = standings.filter(({ bot }) => bot !== 'tips');
  const rival = others.reduce((best, each) => (together(each) > together(best) ? each : best));
  return [
    { holds: together(rival) < lead, sentence: `following the tips leads on all three results together (${show(lead)}; next is ${rival.bot}, ${show(together(rival))})` },
    ...TIPS.map((tip): Lesson => {
      const cost = lead - score(`without-${tip}`);
      return { holds: cost >= VISIBLE, sentence: `leaving out ${tip} costs ${show(cost)}` };
    }),
    ...TELL_SEEKERS.map((bot): Lesson => {
      const over = score(bot) - score('random');
      return { holds: over <= doubt(random), sentence: `looking for the ${bot} words brings ${show(score(bot))}, choosing at random ${show(score('random'))}` };
    }),
    { holds: apart(ofTips) >= DIFFERENT, sentence: `what is agreed differs by hand: one term by ${Math.round(apart(ofTips) * 100)} in a hundred meetings` },
  ];
}

const show = (points: number): string => points.toFixed(1);

/** Twice the standard error of what random play brings: nearer than that is no difference. */
function doubt(outcomes: readonly Outcome[]): number {
  const sums = outcomes.map(({ composure, commonGround, plan }) => (composure + commonGround + plan) / 3);
  const mean = sums.reduce((sum, each) => sum + each, 0) / Math.max(1, sums.length);
  const variance = sums.reduce((sum, each) => sum + (each - mean) ** 2, 0) / Math.max(1, sums.length - 1);
  return 2 * Math.sqrt(variance / Math.max(1, sums.length));
}

/** The widest difference between two hands in how often one term is agreed, 0 to 1. */
export function apart(outcomes: readonly Outcome[]): number {
  const hands = [...new Set(outcomes.map(({ hand }) => hand))];
  const terms = [...new Set(outcomes.flatMap(({ agreed }) => agreed))];
  const share = (hand: string, term: string): number => {
    const dealt = outcomes.filter((each) => each.hand === hand);
    return dealt.filter(({ agreed }) => agreed.includes(term)).length / dealt.length;
  };
  return Math.max(0, ...terms.map((term) => {
    const shares = hands.map((hand) => share(hand, term));
    return Math.max(...shares) - Math.min(...shares);
  }));
}
