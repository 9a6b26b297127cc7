import type { Choice } from '../story/beat.ts';
import type { Scenario } from '../story/scenario.ts';
import { resultsOf, type Results } from './results.ts';
import type { Moment, Replay } from './replay.ts';

/** What was said at a decision, what answered it, and where it left the meters. */
export interface Turn {
  readonly moment: number;
  readonly said: string;
  /** Who answered, by name; null for what one notices. Absent where nothing did. */
  readonly answer: { readonly who: string | null; readonly words: string } | null;
  readonly composure: number;
  readonly commonGround: number;
}

/** The same decision in both meetings. */
export interface Facing { readonly first: Turn; readonly second: Turn }

/** What stands in a notebook: in both, or in one of them only. */
export interface Shelved { readonly both: readonly string[]; readonly first: readonly string[]; readonly second: readonly string[] }

export interface Comparison {
  /** What lay beneath was the same. */
  readonly sameHand: boolean;
  /** Decisions taken alike before the two part. */
  readonly alike: number;
  /** Where they part; null where one is the beginning of the other, or both are the same. A side that ended there has no turn. */
  readonly parting: Facing | null;
  /** Decisions that came up in both after that, and were taken otherwise. */
  readonly later: readonly Facing[];
  /** Words said in both that were answered otherwise. */
  readonly answeredOtherwise: readonly Facing[];
  readonly results: readonly [Results, Results];
  /** The meters at the start and after each decision. */
  readonly curves: readonly [readonly Stand[], readonly Stand[]];
  readonly heard: Shelved;
  readonly agreed: Shelved;
}

export interface Stand { readonly composure: number; readonly commonGround: number }

/** Holds two meetings of one scenario against each other. Both were replayed through the story as it is now. */
export function compareRuns(first: Replay, second: Replay, scenario: Scenario): Comparison {
  const alike = commonPrefix(first.moments, second.moments);
  const turn = turnOf(scenario);
  const facing = ([a, b]: readonly [Moment, Moment]): Facing => ({ first: turn(a), second: turn(b) });
  const [partA, partB] = [first.moments[alike], second.moments[alike]];
  const parting = partA && partB ? [partA, partB] as const : null;
  const rest = parting ? sameDecisions(first.moments.slice(alike + 1), second.moments.slice(alike + 1)) : [];
  const before = first.moments.slice(0, alike).flatMap((moment, n) => { const other = second.moments[n]; return other ? [[moment, other] as const] : []; });
  const sameWords = ([a, b]: readonly [Moment, Moment]): boolean => a.chosen.path === b.chosen.path;
  const results = [resultsOf(first, scenario), resultsOf(second, scenario)] as const;
  return {
    sameHand: first.meeting.hand === second.meeting.hand,
    alike,
    parting: parting && facing(parting),
    later: rest.filter((pair) => !sameWords(pair)).map(facing),
    answeredOtherwise: [...before, ...rest.filter(sameWords)].map(facing).filter((pair) => pair.first.answer?.words !== pair.second.answer?.words),
    results,
    curves: [standsOf(first), standsOf(second)],
    heard: shelve(results[0].heard, results[1].heard, scenario.heard),
    agreed: shelve(results[0].agreed, results[1].agreed, scenario.agreed),
  };
}

function commonPrefix(first: readonly Moment[], second: readonly Moment[]): number {
  const at = first.findIndex((moment, n) => moment.chosen.path !== second[n]?.chosen.path);
  return at === -1 ? first.length : at;
}

/** Decisions at which something could be said that could be said in the other meeting too, each with its own, in the order of the first. */
function sameDecisions(first: readonly Moment[], second: readonly Moment[]): readonly (readonly [Moment, Moment])[] {
  const left = [...second];
  return first.flatMap((moment) => {
    const ways = sayable(moment.offered);
    const at = left.findIndex(({ offered }) => sayable(offered).some((path) => ways.includes(path)));
    const [found] = at === -1 ? [] : left.splice(at, 1);
    return found ? [[moment, found] as const] : [];
  });
}

/** What may always be done says nothing about where one is. */
const sayable = (offered: readonly Choice[]): readonly string[] => offered.filter(({ table }) => table === undefined).map(({ path }) => path);

const turnOf = (scenario: Scenario) => ({ number, chosen, passage, after }: Moment): Turn => {
  const answers = passage.lines.filter((line) => !line.chosen);
  const line = answers.find(({ events }) => events.some(({ kind }) => kind === 'heard')) ?? answers.find(({ speaker }) => speaker.kind === 'person') ?? answers[0];
  const speaker = line?.speaker;
  const who = speaker?.kind === 'person' ? scenario.cast.find(({ id }) => id === speaker.id)?.name ?? null : null;
  return { moment: number, said: chosen.text, answer: line ? { who, words: line.text } : null, composure: after.composure, commonGround: after.commonGround };
};

const standsOf = ({ start, moments }: Replay): readonly Stand[] =>
  [start, ...moments.map(({ after }) => after)].map(({ composure, commonGround }) => ({ composure, commonGround }));

function shelve(first: readonly string[], second: readonly string[], entries: readonly { readonly id: string; readonly text: string }[]): Shelved {
  const texts = (ids: readonly string[]): readonly string[] => ids.flatMap((id) => entries.find((entry) => entry.id === id)?.text ?? []);
  return {
    both: texts(first.filter((id) => second.includes(id))),
    first: texts(first.filter((id) => !second.includes(id))),
    second: texts(second.filter((id) => !first.includes(id))),
  };
}
