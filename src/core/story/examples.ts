import * as v from 'valibot';
import { err, ok, type Result } from '../result.ts';
import { MAX_SEED, type TakenChoice } from '../run/run.ts';
import { TIPS } from '../tips/tips.ts';
import { words } from './scenario.ts';

const decision = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What the coach says: before a decision, or once what followed it has been said. Decisions count from 0. */
const note = v.union([v.strictObject({ before: decision, text: words }), v.strictObject({ after: decision, text: words })]);

const example = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,40}$/, 'is not a short lower-case name')),
  title: words,
  /** The tip it shows; null for a whole meeting. */
  tip: v.nullable(v.picklist(TIPS)),
  about: words,
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_SEED)),
  /** By their words, so that an edited story says which of them it no longer offers. */
  choices: v.pipe(v.array(v.object({ text: words })), v.minLength(1), v.maxLength(120)),
  /** The decision whose lead-up playing starts with. */
  from: v.optional(decision, 0),
  /** What went before it, in a sentence or two. */
  before: v.optional(words),
  notes: v.pipe(v.array(note), v.maxLength(20)),
});

/** `examples.json`: meetings that play by themselves, with what the coach says between the lines. */
export const examplesSchema = v.pipe(v.array(example), v.maxLength(20));

export type Example = v.InferOutput<typeof example>;
export type Note = Example['notes'][number];

/** An example that fits its story: each choice found in it. */
export interface FittedExample extends Omit<Example, 'choices'> {
  readonly choices: readonly TakenChoice[];
}

/** What a player reads of one. */
export type ExampleWords = Pick<Example, 'id' | 'title' | 'about' | 'before' | 'notes'>;

/** The same example with every text that a player reads changed. A text is known by its place: `the-list.notes.0`. */
export const mapExampleTexts = <T extends ExampleWords>(example: T, change: (place: string, text: string) => string): T => ({
  ...example,
  title: change(`${example.id}.title`, example.title),
  about: change(`${example.id}.about`, example.about),
  ...(example.before !== undefined && { before: change(`${example.id}.before`, example.before) }),
  notes: example.notes.map((note, place) => ({ ...note, text: change(`${example.id}.notes.${place}`, note.text) })),
});

/** One sentence for each thing amiss. Whether an example fits its story is asked elsewhere: that takes playing it. */
export function parseExamples(json: unknown): Result<readonly Example[], readonly string[]> {
  const parsed = v.safeParse(examplesSchema, json);
  if (!parsed.success) return err(parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}${issue.received === 'undefined' ? ' is missing' : `: ${issue.message}`}`));
  const amiss = parsed.output.flatMap(misplaced);
  return amiss.length > 0 ? err(amiss) : ok(parsed.output);
}

export const decisionOf = (note: Note): number => ('before' in note ? note.before : note.after);

function misplaced({ id, from, before, choices, notes }: Example): readonly string[] {
  const last = choices.length - 1;
  const stray = notes.filter((each) => decisionOf(each) > last || ('before' in each ? each.before : each.after + 1) < from);
  return [
    ...(from > last ? [`${id}: it starts at decision ${from}, and the last one is ${last}`] : []),
    ...(from > 0 && before === undefined ? [`${id}: it starts in the middle, and nothing tells what went before`] : []),
    ...stray.map((each) => `${id}: “${each.text.slice(0, 40)}…” stands at decision ${decisionOf(each)}, which is not played`),
  ];
}
