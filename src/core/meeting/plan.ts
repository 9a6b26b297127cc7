import type { Scenario, Term } from '../story/scenario.ts';
import type { Meeting } from './meeting.ts';

/** How well what was written down serves the child, 0 to 100: the worth of the agreed terms in this hand, added up. */
export function planWorth(meeting: Meeting, scenario: Scenario): number {
  const worth = scenario.agreed
    .filter((term) => meeting.notebook.agreed.includes(term.id))
    .reduce((sum, term) => sum + (inHand(term, meeting.hand ?? '') ?? term.serves), 0);
  return Math.min(100, Math.max(0, Math.round(worth)));
}

/** A hand may be called `constructor`: only what the scenario itself says counts. */
const inHand = ({ servesInHand = {} }: Term, hand: string): number | undefined => (Object.hasOwn(servesInHand, hand) ? servesInHand[hand] : undefined);
