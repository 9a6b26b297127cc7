import { leading, votesIn, type Tally } from './tally.ts';

/** How what was played stood in the last vote: ahead of all, level with others, behind, without a vote, or there was no vote. */
export const STANDINGS = ['most', 'level', 'fewer', 'nobody', 'no-vote'] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * Of all pairs of people in the room, the share that voted differently, 0 to 1 (the index of Gini and Simpson, without
 * putting back). One can say it aloud, and it needs no idea of which words are near each other.
 */
export function divisionOf(tally: Tally): number {
  const votes = votesIn(tally);
  if (votes < 2) return 0;
  const alike = tally.reduce((sum, each) => sum + each * (each - 1), 0);
  return 1 - alike / (votes * (votes - 1));
}

/** Of a vote, what each option has, 0 to 1. */
export function sharesOf(tally: Tally): readonly number[] {
  const votes = votesIn(tally);
  return tally.map((each) => (votes === 0 ? 0 : each / votes));
}

/**
 * At least so many changed their vote, as far as two tallies tell: who went from A to B while another went from B to A
 * isn't seen, and who came or left between the votes isn't counted.
 */
export function movedBetween(first: Tally, second: Tally): number {
  const differences = second.map((votes, place) => votes - (first[place] ?? 0));
  const sum = (sign: 1 | -1): number => differences.reduce((all, each) => all + Math.max(0, sign * each), 0);
  return Math.min(sum(1), sum(-1));
}

/** Whether other words lead after it than before. Where a level vote was settled it only became clearer. */
export function turnedBetween(first: Tally, second: Tally): boolean {
  const [before, after] = [leading(first), leading(second)];
  return before.length > 0 && after.length > 0 && !after.some((place) => before.includes(place));
}

export function standingOf(last: Tally | undefined, played: number): Standing {
  if (!last || votesIn(last) === 0) return 'no-vote';
  const most = leading(last);
  if (most.includes(played)) return most.length === 1 ? 'most' : 'level';
  return (last[played] ?? 0) > 0 ? 'fewer' : 'nobody';
}
