import type { ReportedDecision, RoomReport } from './report.ts';

/** Which decisions a room looks at again. */
export const FOCUSES = ['all', 'divided', 'turned', 'elsewhere'] as const;
export type Focus = (typeof FOCUSES)[number];

type Of<K extends keyof RoomReport> = { readonly [key in K]: RoomReport[key] };

/** So many stand among the most divided, where at least one pair of people in three voted differently. */
const MOST_DIVIDED = 5;
const DIVIDED = 1 / 3;

/** In the order of the meeting; what was stepped back over comes last. */
export function picked({ decisions, leftBehind }: Of<'decisions' | 'leftBehind'>, focus: Focus): readonly ReportedDecision[] {
  const every = [...decisions, ...leftBehind];
  switch (focus) {
    case 'all': return every;
    case 'divided': return highest(every, ({ division }) => (division.first >= DIVIDED ? division.first : 0), MOST_DIVIDED);
    case 'turned': return every.filter(({ turned }) => turned);
    case 'elsewhere': return every.filter(({ elsewhere }) => elsewhere.length > 0);
  }
}

/** The moments that give a room most to talk about: where it turned, where others' words led elsewhere, where it was divided. */
export const worthTalking = ({ decisions }: Of<'decisions'>, most: number): readonly ReportedDecision[] => highest(decisions, interest, most);

function interest({ division, turned, elsewhere, standing, options, ballots, moved }: ReportedDecision): number {
  const votes = Math.max(1, ballots.at(-1) ?? 0);
  const others = elsewhere.reduce((sum, place) => sum + (options[place]?.votes.at(-1) ?? 0), 0) / votes;
  return division.first + (turned ? 1 : 0) + others + (standing === 'fewer' ? 0.25 : 0) + moved / votes;
}

/** Those with the highest worth above 0, in the order in which they stand. */
function highest(list: readonly ReportedDecision[], worth: (decision: ReportedDecision) => number, most: number): readonly ReportedDecision[] {
  const best = new Set(list.filter((each) => worth(each) > 0).toSorted((a, b) => worth(b) - worth(a)).slice(0, most));
  return list.filter((each) => best.has(each));
}

/** Of a whole session, in numbers. */
export interface Totals { readonly decisions: number; readonly voted: number; readonly again: number; readonly moved: number; readonly turned: number; readonly fewer: number }

export function totalsOf({ decisions }: Of<'decisions'>): Totals {
  const count = (is: (decision: ReportedDecision) => boolean): number => decisions.filter(is).length;
  return {
    decisions: decisions.length,
    voted: count(({ ballots }) => ballots.length > 0),
    again: count(({ ballots }) => ballots.length > 1),
    moved: decisions.reduce((sum, { moved }) => sum + moved, 0),
    turned: count(({ turned }) => turned),
    fewer: count(({ standing }) => standing === 'fewer' || standing === 'nobody'),
  };
}
