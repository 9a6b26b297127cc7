import type { Revisited } from '../debrief/around.ts';
import type { Outlook } from '../debrief/outlook.ts';
import { planWorth } from '../meeting/plan.ts';
import type { Replay } from '../run/replay.ts';
import type { TakenChoice } from '../run/run.ts';
import type { Choice, Line } from '../story/beat.ts';
import type { Scenario } from '../story/scenario.ts';
import type { AnyEnding } from '../story/vocabulary.ts';
import { followedBy, insteadOf, isElsewhere, quoted, type Followed, type Instead, type Said } from './instead.ts';
import { letterOf } from './letter.ts';
import type { PlayedRound, Room } from './room.ts';
import { divisionOf, movedBetween, sharesOf, standingOf, turnedBetween, type Standing } from './split.ts';
import { votesIn } from './tally.ts';

/** How a room came through a meeting. Nothing in it belongs to one person. */
export interface RoomReport {
  readonly title: string;
  readonly child: string;
  readonly ending: AnyEnding | null;
  readonly composure: { readonly from: number; readonly to: number };
  readonly commonGround: { readonly from: number; readonly to: number };
  /** How well what was written serves the child, 0 to 100. */
  readonly plan: number;
  /** Those of the way that was played, in order, and those that were stepped back over. */
  readonly decisions: readonly ReportedDecision[];
  readonly leftBehind: readonly ReportedDecision[];
  /** The most votes in any one ballot: so many were there at least. */
  readonly voters: number;
}

export interface ReportedDecision {
  /** Choices taken before it. */
  readonly decision: number;
  readonly scene: { readonly number: number; readonly title: string } | null;
  /** The words that led to it; null where nothing was said but one's own words. */
  readonly before: Said | null;
  /** What was put to the vote, or the words that were just played. */
  readonly options: readonly ReportedOption[];
  /** Votes in each ballot; empty where there was no vote. */
  readonly ballots: readonly number[];
  /** Place among the options. */
  readonly played: number;
  readonly standing: Standing;
  /** What came of it at once; null of what was stepped back over. */
  readonly came: Followed | null;
  /** Of all pairs of people, the share that voted differently the first time, and the last: 0 to 1. */
  readonly division: { readonly first: number; readonly last: number };
  /** At least so many changed their vote from the first to the last. */
  readonly moved: number;
  readonly turned: boolean;
  /** Words that somebody voted for, that were not played, and that would have led elsewhere: places among the options. */
  readonly elsewhere: readonly number[];
}

export interface ReportedOption {
  readonly letter: string;
  /** The story's own number for it. */
  readonly index: number;
  readonly text: string;
  /** In each ballot. */
  readonly votes: readonly number[];
  readonly shares: readonly number[];
  /** What would have followed, of words that had votes and were not played; null for all others, and while nobody has looked. */
  readonly instead: Instead | null;
}

/** What was seen of a room's meeting: as it was played, around every decision, and ahead from some. */
export interface Sight {
  readonly played: Replay;
  readonly around: readonly Revisited[];
  readonly ahead: ReadonlyMap<number, Outlook>;
  /** The meeting as it stood before each decision that was stepped back over; null where it no longer fits. */
  readonly aside: readonly (Replay | null)[];
}

export function reportOf(room: Room, sight: Sight, scenario: Scenario): RoomReport {
  const { played, aside } = sight;
  const { start, meeting, next } = played;
  const decisions = room.played.map((round) => reported(round, standAt(played, round), sight, scenario));
  const leftBehind = room.leftBehind.map((round, place) => {
    const there = aside[place];
    return reported(round, there ? standAt(there, round) : null, null, scenario);
  });
  return {
    title: scenario.title, child: scenario.child.name,
    ending: next.kind === 'end' ? next.ending : null,
    composure: { from: start.composure, to: meeting.composure },
    commonGround: { from: start.commonGround, to: meeting.commonGround },
    plan: planWorth(meeting, scenario),
    decisions, leftBehind,
    voters: Math.max(0, ...[...decisions, ...leftBehind].flatMap(({ ballots }) => ballots)),
  };
}

/** The meeting before a decision: where it was, what could be said, what was just said. */
interface Stand { readonly scene: string | null; readonly offered: readonly Choice[]; readonly lines: readonly Line[] }

/** Null where the story has changed and the meeting no longer comes so far. */
function standAt({ opening, start, moments, meeting }: Replay, { decision }: PlayedRound): Stand | null {
  const newest = moments[decision - 1];
  const passage = decision === 0 ? opening : newest?.passage;
  if (passage?.next.kind !== 'choices') return null;
  const { scene } = newest?.after ?? moments[0]?.before ?? (moments.length === 0 ? meeting : start);
  return { scene, offered: passage.next.options, lines: passage.lines };
}

function reported(round: PlayedRound, stand: Stand | null, sight: Sight | null, scenario: Scenario): ReportedDecision {
  const { decision, tallies } = round;
  const [first, last] = [tallies[0], tallies.at(-1)];
  const { choices, played } = choicesOf(round);
  const options = choices.map((choice, at): ReportedOption => {
    const votes = tallies.map((tally) => tally[at] ?? 0);
    const asked = at !== played && votes.some((count) => count > 0);
    return {
      letter: letterOf(at), index: choice.index, text: wordsOf(choice, stand?.offered ?? []),
      votes, shares: tallies.map((tally) => sharesOf(tally)[at] ?? 0),
      instead: asked && sight ? insteadAt(decision, choice.index, sight, scenario) : null,
    };
  });
  const before = stand?.lines.findLast((line) => !line.chosen);
  const there = sight?.around[decision];
  return {
    decision, scene: sceneOf(stand?.scene ?? null, scenario), before: before ? quoted(before, scenario) : null,
    options, ballots: tallies.map(votesIn), played, standing: standingOf(last, played), came: there ? followedBy(there.taken, there, scenario) : null,
    division: { first: divisionOf(first ?? []), last: divisionOf(last ?? []) },
    moved: first && last ? movedBetween(first, last) : 0,
    turned: first !== undefined && last !== undefined && turnedBetween(first, last),
    elsewhere: options.flatMap(({ instead }, at) => (instead && isElsewhere(instead) ? [at] : [])),
  };
}

/** What was put to the vote; what was played stands last where it wasn't among it. */
function choicesOf({ options, played }: PlayedRound): { readonly choices: readonly TakenChoice[]; readonly played: number } {
  const place = options.findIndex(({ index }) => index === played.index);
  return place === -1 ? { choices: [...options, played], played: options.length } : { choices: options, played: place };
}

function insteadAt(decision: number, index: number, { around, ahead, played }: Sight, scenario: Scenario): Instead | null {
  const there = around[decision];
  return there ? insteadOf(there, index, ahead.get(decision), played.meeting.notebook.heard, scenario) : null;
}

/** In the reader's language where the story still says it. */
const wordsOf = (taken: TakenChoice, offered: readonly Choice[]): string => offered.find(({ index, path }) => index === taken.index && path === taken.path)?.text ?? taken.text;

function sceneOf(id: string | null, { scenes }: Scenario): ReportedDecision['scene'] {
  const place = scenes.findIndex((scene) => scene.id === id);
  const scene = scenes[place];
  return scene ? { number: place + 1, title: scene.title } : null;
}
