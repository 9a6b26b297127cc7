import * as v from 'valibot';
import { err, ok, type Result } from '../result.ts';
import { TIPS } from '../tips/tips.ts';
import { words, type Scenario } from './scenario.ts';

/** The two lengths a workshop is planned for, and their minutes. */
export const PLANS = { short: 45, long: 90 } as const;
export type PlanId = keyof typeof PLANS;

const list = <T extends v.GenericSchema>(item: T, min: number, max: number) => v.pipe(v.array(item), v.minLength(min), v.maxLength(max));
const minute = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Math.max(...Object.values(PLANS))));
const scene = v.pipe(v.string(), v.nonEmpty('is empty'));

/** What happens from one minute to another. */
const step = v.strictObject({
  from: minute,
  to: minute,
  title: words,
  /** What the facilitator does. */
  do: words,
  /** Words they can say as they stand. */
  say: v.exactOptional(words),
  /** The scenes of the meeting that are played meanwhile. */
  scenes: v.optional(list(scene, 0, 12), []),
});

/** A decision worth two votes with talk between them; every other is voted on once, or just played. */
const twice = v.strictObject({
  /** Words of the story that are said just before it. */
  after: words,
  /** What the room talks about between the votes. */
  talk: words,
  /** Also where there are only 45 minutes. */
  short: v.optional(v.boolean(), false),
});

const moment = v.strictObject({
  scene,
  /** For the facilitator alone: what to look out for. */
  watch: words,
  /** Where it is good to stop for a moment, and what for. */
  pause: v.exactOptional(words),
  questions: list(words, 2, 4),
  tips: list(v.picklist(TIPS), 1, 3),
  twice: v.optional(list(twice, 0, 3), []),
});

const plan = list(step, 3, 14);

/** `workshop.json`: how a facilitator runs this meeting with a room. */
export const workshopSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  /** What this meeting is good for, in a breath. */
  about: words,
  /** What a facilitator knows before the room does. */
  know: list(words, 2, 6),
  plans: v.strictObject({ short: plan, long: plan } satisfies Record<PlanId, typeof plan>),
  moments: list(moment, 1, 20),
  closing: v.strictObject({ say: words, questions: list(words, 2, 5) }),
});

export type Workshop = v.InferOutput<typeof workshopSchema>;
export type WorkshopStep = Workshop['plans'][PlanId][number];
export type WorkshopMoment = Workshop['moments'][number];
export type TwiceVoted = WorkshopMoment['twice'][number];

/** One sentence for each thing amiss. Whether it fits its story is asked elsewhere. */
export function parseWorkshop(json: unknown): Result<Workshop, readonly string[]> {
  const parsed = v.safeParse(workshopSchema, json);
  if (!parsed.success) return err(parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}${issue.received === 'undefined' ? ' is missing' : `: ${issue.message}`}`));
  const amiss = Object.entries(PLANS).flatMap(([id, minutes]) => untimely(id, parsed.output.plans[id as PlanId], minutes));
  return amiss.length > 0 ? err(amiss) : ok(parsed.output);
}

/** What is amiss with the minutes of a plan: it runs from 0 to its end, without a gap and without two things at once. */
function untimely(plan: string, steps: readonly WorkshopStep[], minutes: number): readonly string[] {
  const amiss: string[] = [];
  let now = 0;
  for (const { from, to, title } of steps) {
    if (to <= from) amiss.push(`plans.${plan}: “${title}” ends at minute ${to}, before it has begun at ${from}; give it at least one minute`);
    if (from < now) amiss.push(`plans.${plan}: “${title}” begins at minute ${from}, while the step before it still runs until ${now}; let it begin at ${now}`);
    if (from > now) amiss.push(`plans.${plan}: nothing happens from minute ${now} to ${from}, before “${title}”; let it begin at ${now}`);
    now = Math.max(to, now);
  }
  if (now !== minutes) amiss.push(`plans.${plan}: it ends at minute ${now}, and is for ${minutes}`);
  return amiss;
}

/** What in it the story or its scenario doesn’t know. `lines`: every text of the story. */
export function workshopMisfits(workshop: Workshop, scenario: Pick<Scenario, 'scenes'>, lines: readonly string[]): readonly string[] {
  const known = scenario.scenes.map(({ id }) => id);
  const unknown = (place: string, id: string): readonly string[] => (known.includes(id) ? [] : [`${place}: the meeting has no scene “${id}”; it has ${known.join(', ')}`]);
  const inPlans = Object.keys(PLANS).flatMap((id) => workshop.plans[id as PlanId].flatMap(({ title, scenes }) => scenes.flatMap((each) => unknown(`plans.${id}, “${title}”`, each))));
  const inMoments = workshop.moments.flatMap(({ scene: id, twice: votes }, place) => [
    ...unknown(`moments.${place}`, id),
    ...(workshop.moments.findIndex((other) => other.scene === id) < place ? [`moments.${place}: “${id}” has a moment already; put them together`] : []),
    ...votes.filter(({ after }) => !lines.some((line) => line.includes(after))).map(({ after }) => `moments.${place}: nobody says “${after}” in the story any more; quote the words as they are now`),
  ]);
  const planned = new Set(workshop.plans.long.flatMap(({ scenes }) => scenes));
  const unplanned = known.filter((id) => !planned.has(id)).map((id) => `plans.long: no step plays the scene “${id}”; name it in the “scenes” of one`);
  return [...inPlans, ...inMoments, ...unplanned];
}

/** What a workshop has to say at a scene; null where it has nothing. */
export const momentAt = (workshop: Workshop | null, at: string | null): WorkshopMoment | null =>
  workshop?.moments.find(({ scene: id }) => id === at) ?? null;

/** Minutes from the start at which the room should come to a scene; null where the plan doesn’t name it. Scenes that share a step share its time. */
export function paceOf(workshop: Workshop, plan: PlanId, at: string): number | null {
  const during = workshop.plans[plan].find(({ scenes }) => scenes.includes(at));
  if (!during) return null;
  return Math.round(during.from + ((during.to - during.from) * during.scenes.indexOf(at)) / during.scenes.length);
}

/** Whether the decision after these lines is one to vote on twice. `said`: what was said since the decision before it. */
export const twiceHere = (at: WorkshopMoment | null, said: readonly string[]): TwiceVoted | null =>
  at?.twice.find(({ after }) => said.some((line) => line.includes(after))) ?? null;
