import { leading, trailing, votesIn, type Tally } from '../../core/ballot/tally.ts';
import type { HostPress, NotedOption, PresenterView } from './contract.ts';

/** What the room is led with; the debrief stands among them because it is what comes next when all is over. */
export type Lead = Extract<HostPress['kind'], 'next' | 'previous' | 'open' | 'close' | 'discuss' | 'revote' | 'reveal' | 'resume'> | 'play' | 'debrief';
export type LeadPress = { readonly kind: Exclude<Lead, 'play'> } | { readonly kind: 'play'; readonly option: NotedOption };

type Seen = Pick<PresenterView, 'stage' | 'options' | 'again' | 'tally' | 'running' | 'waits' | 'kind' | 'votes' | 'tableActions'>;

/** Where so many of a hundred say the same there is little to talk over. */
const OF_ONE_MIND = 0.8;

/** The count as the facilitator may see it: shown, or still running. */
export const countOf = ({ tally, running }: Pick<Seen, 'tally' | 'running'>): Tally => tally ?? running ?? [];

/** The press that most likely comes next. Null where nothing can be said but what a parent may always do. */
export function likeliest(view: Seen): LeadPress | null {
  const { stage, options, again } = view;
  const count = countOf(view);
  switch (stage) {
    case 'reading': return { kind: 'next' };
    case 'ready': {
      const [only] = options;
      return only && options.length === 1 ? { kind: 'play', option: only } : only ? { kind: 'open' } : null;
    }
    case 'open': return { kind: 'close' };
    case 'closed': return { kind: votesIn(count) === 0 ? 'revote' : again || ofOneMind(count) ? 'reveal' : 'discuss' };
    case 'discussing': return { kind: 'revote' };
    case 'revealed': {
      if (leading(count).length > 1) return again ? null : { kind: 'discuss' };
      const first = options[leading(count)[0] ?? 0];
      return first ? { kind: 'play', option: first } : null;
    }
    case 'paused': return { kind: 'resume' };
    case 'over': case 'ended': return { kind: 'debrief' };
  }
}

const ofOneMind = (count: Tally): boolean => Math.max(0, ...count) >= votesIn(count) * OF_ONE_MIND;

/** The other presses that make sense now, in the order in which a decision goes. */
export function besides(view: Seen): readonly Exclude<Lead, 'play'>[] {
  const main = likeliest(view)?.kind;
  return sensible(view).filter((kind) => kind !== main);
}

function sensible({ stage, options, tableActions }: Seen): readonly Exclude<Lead, 'play'>[] {
  switch (stage) {
    case 'reading': return ['previous', 'next', ...(options.length > 0 ? ['open'] as const : tableActions.length > 0 ? [] : ['debrief'] as const)];
    case 'ready': return ['previous', 'open'];
    case 'open': return ['close'];
    case 'closed': return ['discuss', 'revote', 'reveal'];
    case 'discussing': return ['revote', 'reveal'];
    case 'revealed': return ['discuss', 'revote'];
    case 'paused': return ['resume'];
    case 'over': return ['previous', 'debrief'];
    case 'ended': return ['debrief'];
  }
}

/** Words can be played at any time but while people still vote on them. */
export const mayPlay = ({ stage }: Pick<Seen, 'stage'>): boolean => stage === 'reading' || stage === 'ready' || stage === 'closed' || stage === 'discussing' || stage === 'revealed';

export type Place = 'leading' | 'level' | 'fewest' | null;

/** How each option stands in the count, in the options' order. */
export function standings(count: Tally, options: number): readonly Place[] {
  const [first, last] = [leading(count), trailing(count)];
  return Array.from({ length: options }, (_, place) => (first.includes(place) ? (first.length > 1 ? 'level' : 'leading') : last.includes(place) ? 'fewest' : null));
}

/** Letters of those that lead together; empty where one leads, or none. */
export function levelLetters(count: Tally, options: readonly Pick<NotedOption, 'letter'>[]): readonly string[] {
  const first = leading(count);
  return first.length > 1 ? first.flatMap((place) => options[place]?.letter ?? []) : [];
}
