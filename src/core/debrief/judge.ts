import type { Meeting } from '../meeting/meeting.ts';
import type { Moment } from '../run/replay.ts';
import type { Choice, Passage } from '../story/beat.ts';
import { RUBRIC, type Circumstance, type Rule } from '../tips/rubric.ts';
import { placeOf, type Tip } from '../tips/tips.ts';

/** A way a decision could go: the choice, and what followed or would have followed. */
export interface Way {
  readonly choice: Choice;
  readonly passage: Passage;
  readonly after: Meeting;
}

/** A decision of the run, with every way that was open. */
export interface Decision {
  readonly moment: Moment;
  /** What was said just before it. */
  readonly leadUp: Passage;
  readonly taken: Way;
  readonly others: readonly Way[];
  /** What had been taken before, oldest first. */
  readonly past: readonly Moment[];
}

const SHAKEN = 45;
const STUNG = -4;

const FITS: Record<Circumstance, (decision: Decision, way: Way) => boolean> = {
  shaken: ({ moment }) => moment.before.composure < SHAKEN,
  stung: ({ leadUp }) => moved(leadUp, 'composureMoved') <= STUNG,
  hurt: ({ leadUp }) => moved(leadUp, 'trustMoved') < 0,
  opened: (_, way) => findings(way.passage) > 0,
  heardMuch: ({ moment }) => moment.before.notebook.heard.length >= 3,
  answered: ({ moment }, way) => way.after.commonGround - moment.before.commonGround >= 3 || agreements(way.passage) > 0,
  broadBefore: ({ past }) => past.some((each) => each.chosen.moves.includes('offer-broad')),
};

function moved(passage: Passage, kind: 'composureMoved' | 'groundMoved' | 'trustMoved'): number {
  return passage.lines.flatMap((line) => line.events).reduce((sum, event) => (event.kind === kind ? sum + event.by : sum), 0);
}

const tally = (passage: Passage, kind: 'heard' | 'termAgreed'): number =>
  passage.lines.flatMap((line) => line.events).filter((event) => event.kind === kind).length;

export const findings = (passage: Passage): number => tally(passage, 'heard');
const agreements = (passage: Passage): number => tally(passage, 'termAgreed');

/** What a way brought, in points of common ground: things heard and people's trust count for more than the meters. */
export function worthOf(before: Meeting, way: Way): number {
  const trust = moved(way.passage, 'trustMoved');
  return findings(way.passage) * 6
    + (way.after.commonGround - before.commonGround)
    + (way.after.composure - before.composure) * 0.5
    + trust * 2
    + agreements(way.passage) * 4;
}

/** The row of the rubric that speaks for this way under this tip, the weightiest where several do. */
export function ruleFor(tip: Tip, decision: Decision, way: Way): Rule | null {
  const rules = way.choice.moves
    .filter((move) => placeOf(move).tip === tip && placeOf(move).practises)
    .flatMap((move) => RUBRIC.find((rule) => rule.move === move && (!rule.when || FITS[rule.when](decision, way))) ?? []);
  return rules.reduce<Rule | null>((best, rule) => (best && best.weight >= rule.weight ? best : rule), null);
}

export const worksAgainst = (tip: Tip, choice: Choice): boolean =>
  choice.moves.some((move) => placeOf(move).tip === tip && !placeOf(move).practises);

export interface Verdict {
  readonly decision: Decision;
  readonly way: Way;
  readonly rule: Rule;
  readonly score: number;
}

const best = (verdicts: readonly Verdict[]): Verdict | null =>
  verdicts.reduce<Verdict | null>((top, verdict) => (top && top.score >= verdict.score ? top : verdict), null);

/** Where this tip was practised to most effect. What made things worse is nobody's strongest moment. */
export function strongest(tip: Tip, decisions: readonly Decision[]): Verdict | null {
  return best(decisions.flatMap((decision) => {
    const rule = ruleFor(tip, decision, decision.taken);
    const worth = worthOf(decision.moment.before, decision.taken);
    if (!rule || worth < 0) return [];
    return [{ decision, way: decision.taken, rule, score: rule.weight * 2 + worth * 0.5 }];
  }));
}

/** How much better another way must have been before it counts as a missed chance. */
const CLEARLY_BETTER = 3;

/** Where other words that were open then, and that practise this tip, would have brought clearly more. */
export function missed(tip: Tip, decisions: readonly Decision[], spoken: ReadonlySet<number>): Verdict | null {
  return best(decisions.flatMap((decision) => {
    if (spoken.has(decision.moment.number)) return [];
    const had = worthOf(decision.moment.before, decision.taken);
    const against = worksAgainst(tip, decision.taken.choice) ? 6 : 0;
    return decision.others.flatMap((way): Verdict[] => {
      const rule = ruleFor(tip, decision, way);
      const gain = worthOf(decision.moment.before, way) - had;
      // Whoever has just done it is not told that they could have.
      if (!rule || gain < CLEARLY_BETTER || decision.taken.choice.moves.includes(rule.move)) return [];
      return [{ decision, way, rule, score: rule.weight + against + gain * 0.5 }];
    });
  }));
}
