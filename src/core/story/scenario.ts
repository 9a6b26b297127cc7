import * as v from 'valibot';
import { err, ok, type Result } from '../result.ts';
import { ROOMS, TIMES } from './vocabulary.ts';

/** What a player reads, in any field that has it. */
export const words = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'), v.maxLength(1200));
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_-]{0,40}$/, 'is not a short lower-case name'));
const list = <T extends v.GenericSchema>(item: T, min = 1) => v.pipe(v.array(item), v.minLength(min), v.maxLength(60));

const person = v.object({
  id,
  name: words,
  role: words,
  /** Which drawing stands for this person: a name in `assets/people`. */
  look: id,
  /** What the parent knows of them before the door. */
  known: words,
  /** How they leave, by what became of their trust. */
  leaves: v.object({ closer: words, same: words, farther: words }),
  /** What they think when their trust rises or falls, and while they listen: for the debrief. Several, for no thought comes twice. */
  thinks: v.exactOptional(v.object({ warmer: list(words), cooler: list(words), listening: list(words) })),
});

const finding = v.object({
  id,
  who: id,
  /** As it stands in the parent's notebook. */
  text: words,
  /** For the debrief, when it was not heard: what this person had not said. */
  unsaid: words,
  /** What would have opened it. */
  opens: words,
  /** The hands in which it can be heard; absent means all. */
  hands: v.optional(list(id)),
});

const note = v.object({ id, text: words });

const term = v.object({
  id,
  text: words,
  /** What this term is worth to the child, out of 100 for a whole plan. May be negative. */
  serves: v.number(),
  servesInHand: v.optional(v.record(id, v.number())),
});

/** What `scenario.json` says beside a story: the people, the child, the letter, the notebook's words. */
export const scenarioSchema = v.object({
  id,
  title: words,
  premise: words,
  minutes: v.pipe(v.number(), v.minValue(1), v.maxValue(120)),
  difficulty: words,
  contentNote: words,
  you: words,
  child: v.object({ name: words, age: v.number(), about: list(words) }),
  letter: v.object({ from: words, date: words, greeting: words, body: list(words), signed: list(words) }),
  /** Where and when it takes place: the room that is drawn and heard, and the light in it. */
  setting: v.optional(v.object({ room: v.picklist(ROOMS), time: v.picklist(TIMES) }), { room: 'conference', time: 'morning' }),
  cast: list(person),
  scenes: list(v.object({ id, title: words })),
  hands: list(v.object({ id, beneath: words })),
  heard: list(finding),
  offered: list(note),
  asked: list(note),
  agreed: list(term),
  words: v.optional(v.array(v.object({ term: words, means: words })), []),
  rights: list(v.object({ text: words, cite: words })),
  page: v.object({ questions: list(words), phrases: list(words), pauses: list(words) }),
});

export type Scenario = v.InferOutput<typeof scenarioSchema>;
export type Person = Scenario['cast'][number];
export type Finding = Scenario['heard'][number];
export type Term = Scenario['agreed'][number];
export type Definition = Scenario['words'][number];

/** One sentence for each thing amiss, naming its place: `heard.2.who is missing`. */
export function parseScenario(json: unknown): Result<Scenario, readonly string[]> {
  const parsed = v.safeParse(scenarioSchema, json);
  if (parsed.success) return ok(parsed.output);
  return err(parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}${issue.received === 'undefined' ? ' is missing' : `: ${issue.message}`}`));
}
