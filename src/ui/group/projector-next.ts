import { leading, votesIn } from '../../core/ballot/tally.ts';
import type { OptionView, ProjectorView } from './contract.ts';

/** What a facilitator can do next on the big screen. */
export type Step = { readonly kind: 'next' | 'open' | 'close' | 'discuss' | 'revote' | 'reveal' | 'resume' | 'debrief' | 'leave' } | { readonly kind: 'play'; readonly option: OptionView };

export interface Steps {
  /** The likeliest press; null when there is nothing to do but wait. */
  readonly main: Step | null;
  readonly beside: readonly Step[];
}

type Seen = Pick<ProjectorView, 'stage' | 'options' | 'tally' | 'again'>;

/** `arrived`: the words on the card have all come. Until then nothing is asked of anybody: the rest of them comes first. */
export function stepsNow(view: Seen, arrived: boolean): Steps {
  return arrived || (view.stage !== 'ready' && view.stage !== 'over') ? stepsAt(view) : stepsAt({ ...view, stage: 'reading' });
}

/** What likely comes next, and what may. First a vote, then talk, then a second vote, then what came of it, and on. */
export function stepsAt(view: Seen): Steps {
  switch (view.stage) {
    case 'reading': return { main: { kind: 'next' }, beside: [] };
    case 'ready': return readySteps(view);
    case 'open': return { main: { kind: 'close' }, beside: [] };
    case 'closed': return view.again
      ? { main: { kind: 'reveal' }, beside: [{ kind: 'discuss' }, { kind: 'revote' }] }
      : { main: { kind: 'discuss' }, beside: [{ kind: 'reveal' }, { kind: 'revote' }] };
    case 'discussing': return { main: { kind: 'revote' }, beside: [{ kind: 'reveal' }] };
    case 'revealed': return revealedSteps(view);
    case 'paused': return { main: { kind: 'resume' }, beside: [] };
    case 'over': return { main: { kind: 'debrief' }, beside: [] };
    case 'ended': return { main: { kind: 'debrief' }, beside: [{ kind: 'leave' }] };
  }
}

/** One thing alone that can be said is nothing to vote on. */
function readySteps({ options }: Seen): Steps {
  const [only, another] = options;
  if (!only) return { main: null, beside: [] };
  return another ? { main: { kind: 'open' }, beside: [] } : { main: { kind: 'play', option: only }, beside: [] };
}

function revealedSteps(view: Seen): Steps {
  const plays = byVotes(view).map((option): Step => ({ kind: 'play', option }));
  if (votesIn(view.tally ?? []) === 0) return { main: { kind: 'revote' }, beside: plays };
  // Which of them leads is the room's to say, not a button's.
  if (leading(view.tally ?? []).length > 1) return { main: view.again ? null : { kind: 'discuss' }, beside: plays };
  const [first = null, ...others] = plays;
  return { main: first, beside: [...others, ...(view.again ? [] : [{ kind: 'discuss' } as const])] };
}

/** Those with the most votes first; level ones in letters' order. */
export function byVotes({ options, tally }: Pick<Seen, 'options' | 'tally'>): readonly OptionView[] {
  const votes = new Map(options.map((option, place) => [option.index, tally?.[place] ?? 0]));
  return options.toSorted((a, b) => (votes.get(b.index) ?? 0) - (votes.get(a.index) ?? 0));
}

/** Letters of what leads: several when they are level. */
export const leaders = ({ options, tally }: Pick<Seen, 'options' | 'tally'>): readonly string[] =>
  leading(tally ?? []).flatMap((place) => options[place]?.letter ?? []);
