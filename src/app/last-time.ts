import type { RunListing } from '../saves/saves.ts';

type Written = Pick<RunListing, 'id' | 'scenario' | 'startedAt' | 'reflections'>;

/** To each question, what was last written after a meeting of this scenario; before `run`, where one is named. */
export function lastAnswers(runs: readonly Written[], scenario: string, run?: string): readonly string[] {
  const until = runs.find(({ id }) => id === run)?.startedAt ?? Infinity;
  const earlier = runs.filter((each) => each.scenario === scenario && each.id !== run && each.startedAt <= until).toSorted((a, b) => b.startedAt - a.startedAt);
  const questions = Math.max(0, ...earlier.map(({ reflections }) => reflections?.answers.length ?? 0));
  return [...Array(questions).keys()].map((place) =>
    earlier.map(({ reflections }) => reflections?.answers[place]?.trim() ?? '').find((answer) => answer !== '') ?? '');
}
