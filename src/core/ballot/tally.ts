/** Votes for each option of a ballot, in the ballot's order. */
export type Tally = readonly number[];

export const votesIn = (tally: Tally): number => tally.reduce((sum, votes) => sum + votes, 0);

/** Places of the options with the most votes: several when they are level, none when nobody voted. */
export const leading = (tally: Tally): readonly number[] => placesWith(tally, Math.max(0, ...tally));

/** Places of the options with the fewest votes, of those that anyone voted for and that do not lead. */
export function trailing(tally: Tally): readonly number[] {
  const most = Math.max(0, ...tally);
  const fewer = tally.filter((votes) => votes > 0 && votes < most);
  return fewer.length > 0 ? placesWith(tally, Math.min(...fewer)) : [];
}

function placesWith(tally: Tally, votes: number): readonly number[] {
  return votes > 0 ? tally.flatMap((each, place) => (each === votes ? [place] : [])) : [];
}

/** Two counts of one ballot together, such as phones and raised hands. */
export const added = (a: Tally, b: Tally): Tally => a.map((votes, place) => votes + (b[place] ?? 0));
