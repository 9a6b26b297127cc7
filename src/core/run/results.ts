import { planWorth } from '../meeting/plan.ts';
import type { Scenario } from '../story/scenario.ts';
import { placeOf, TIPS, type Tip } from '../tips/tips.ts';
import type { Replay } from './replay.ts';

/** How often a tip was practised in a run, and worked against. */
export interface Practice { readonly practised: number; readonly against: number }

/** What a run brought, short enough to list a thousand of them: the three results from 0 to 100, and what came about. */
export interface Results {
  readonly composure: number;
  readonly commonGround: number;
  readonly plan: number;
  readonly hand: string;
  readonly heard: readonly string[];
  readonly offered: readonly string[];
  readonly agreed: readonly string[];
  readonly tips: Readonly<Record<Tip, Practice>>;
  /** Where something was decided: knots, each once, in the order of the meeting. */
  readonly places: readonly string[];
}

export function resultsOf({ meeting, moments }: Pick<Replay, 'meeting' | 'moments'>, scenario: Scenario): Results {
  const { composure, commonGround, hand, notebook } = meeting;
  const moves = moments.flatMap(({ chosen }) => chosen.moves).map(placeOf);
  const practice = (tip: Tip): Practice => {
    const its = moves.filter((move) => move.tip === tip);
    const practised = its.filter((move) => move.practises).length;
    return { practised, against: its.length - practised };
  };
  return {
    composure, commonGround, plan: planWorth(meeting, scenario), hand: hand ?? '',
    heard: notebook.heard, offered: notebook.offered, agreed: notebook.agreed,
    tips: Object.fromEntries(TIPS.map((tip) => [tip, practice(tip)])) as Record<Tip, Practice>,
    places: [...new Set(moments.flatMap((moment) => placeAt(moment.offered) ?? []))],
  };
}

/** Where a decision is made: the knot that its choices are written in. What may always be done is written elsewhere. */
export const placeAt = (offered: Replay['moments'][number]['offered']): string | null =>
  offered.find(({ table }) => table === undefined)?.path.split('.')[0] ?? null;
