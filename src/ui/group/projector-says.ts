import { votesIn } from '../../core/ballot/tally.ts';
import type { ProjectorView } from './contract.ts';
import { leaders } from './projector-next.ts';
import { words } from './projector-words.ts';

/** What the big screen says of the vote at this moment. */
export interface Says { readonly heading: string; readonly hint: string; readonly count: string }

export function saysOf(view: ProjectorView): Says {
  const { stage, again, kind, question } = view;
  const count = countOf(view);
  switch (stage) {
    case 'open': return { heading: (again ? words.stage.again : words.stage.open).heading, hint: kind === 'hands' ? words.openHands : words.openPhones, count };
    case 'revealed': return { heading: words.stage.revealed.heading, hint: resultOf(view), count };
    case 'paused': return question === '' ? { ...words.stage.paused, count: '' } : { heading: words.stage.talk.heading, hint: '', count: '' };
    default: return { ...words.stage[stage], count };
  }
}

/** Who leads, in words: never by color or length alone. */
export function resultOf(view: Pick<ProjectorView, 'options' | 'tally'>): string {
  const letters = leaders(view);
  const [first, another] = letters;
  if (first === undefined) return words.nobody;
  return another === undefined ? words.ahead(first) : words.tie(letters);
}

/** A calm count: it tells how many, and hurries nobody. */
export function countOf({ stage, kind, votes, here, hands }: ProjectorView): string {
  const raised = votesIn(hands);
  if (kind === 'hands') return stage === 'open' || stage === 'closed' || stage === 'revealed' ? words.hands(votes) : '';
  switch (stage) {
    case 'open': return raised > 0 ? words.ofHands(votes, raised) : words.voted(votes, here);
    case 'closed': case 'revealed': return raised > 0 ? words.ofHands(votes, raised) : words.votes(votes);
    default: return '';
  }
}

/** Large until somebody has voted for the first time; beside the options only as much as fits. */
export function codeSize({ stage, decisions, votes, again, tally }: ProjectorView): 'large' | 'beside' | 'small' {
  if (decisions > 0 || votes > 0 || again || tally !== null) return 'small';
  return stage === 'reading' ? 'large' : 'beside';
}
