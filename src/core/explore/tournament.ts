import { ok, type Result } from '../result.ts';
import { planWorth } from '../meeting/plan.ts';
import type { CompiledStory, StoryError } from '../story/runtime.ts';
import type { Scenario } from '../story/scenario.ts';
import type { AnyEnding } from '../story/vocabulary.ts';
import { playAs } from './bot-play.ts';
import { BOTS, type BotName } from './bots.ts';

/** How one meeting ended for a bot. */
export interface Outcome {
  readonly hand: string;
  readonly composure: number;
  readonly commonGround: number;
  readonly plan: number;
  readonly ending: AnyEnding;
  readonly agreed: readonly string[];
}

/** One bot plays one meeting. */
export function playBot(story: CompiledStory, scenario: Scenario, name: BotName, seed: number): Result<Outcome, StoryError> {
  const played = playAs(BOTS[name], story, scenario, seed);
  if (!played.ok) return played;
  const { meeting, end } = played.value;
  const { composure, commonGround, hand, notebook } = meeting;
  return ok({ hand: hand ?? '', composure, commonGround, plan: planWorth(meeting, scenario), ending: end.ending, agreed: notebook.agreed });
}

export interface Spread { readonly mean: number; readonly sd: number }

/** What became of a bot's meetings. */
export interface Standing {
  readonly bot: BotName;
  readonly composure: Spread;
  readonly commonGround: Spread;
  readonly plan: Spread;
  readonly endings: Readonly<Partial<Record<AnyEnding, number>>>;
}

export function standing(bot: BotName, outcomes: readonly Outcome[]): Standing {
  const endings: Partial<Record<AnyEnding, number>> = {};
  for (const { ending } of outcomes) endings[ending] = (endings[ending] ?? 0) + 1;
  const of = (read: (outcome: Outcome) => number): Spread => spread(outcomes.map(read));
  return { bot, composure: of(({ composure }) => composure), commonGround: of(({ commonGround }) => commonGround), plan: of(({ plan }) => plan), endings };
}

function spread(numbers: readonly number[]): Spread {
  const mean = numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
  const variance = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / Math.max(1, numbers.length - 1);
  const round = (number: number): number => Math.round(number * 10) / 10;
  return { mean: round(mean), sd: round(Math.sqrt(variance)) };
}

/** All three results together: their mean, for composure, common ground and plan all go from 0 to 100. */
export const together = ({ composure, commonGround, plan }: Pick<Standing, 'composure' | 'commonGround' | 'plan'>): number =>
  (composure.mean + commonGround.mean + plan.mean) / 3;
